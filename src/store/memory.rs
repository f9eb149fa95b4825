//! Boards in memory, for tests and demonstrations; kept under the same list of rules as files.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use crate::board::{Board, Change, Earlier, Outcome, Part, UnitSlug, Week};

use super::make::{lived_in, make};
use super::{
    CommitError, Committed, Extent, Listed, Loaded, Store, StoreError, StoreErrorKind, Tell, Trace,
    Trouble, Watch,
};

/// A place in memory; a clone is another handle on the same place.
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<Memory>>);

#[derive(Default)]
struct Memory {
    boards: BTreeMap<UnitSlug, Board>,
    /// How many commits each unit has had.
    commits: BTreeMap<UnitSlug, u64>,
    /// Who watches which unit; none for all of them.
    watches: Vec<(Option<UnitSlug>, Weak<Mutex<Tell>>)>,
}

impl MemoryStore {
    /// An empty place.
    pub fn new() -> Self {
        Self::default()
    }

    /// A change of the memory is one call, so what a panicking thread left is whole.
    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, unit: &UnitSlug) {
        let mut tells = Vec::new();
        self.memory().watches.retain(|(watched, tell)| {
            let tell = tell.upgrade();
            let alive = tell.is_some();
            tells.extend(tell.filter(|_| watched.as_ref().is_none_or(|one| one == unit)));
            alive
        });
        for tell in tells {
            tell.lock().unwrap_or_else(PoisonError::into_inner)();
        }
    }
}

impl Memory {
    fn board(&self, unit: &UnitSlug) -> Result<&Board, StoreError> {
        self.boards.get(unit).ok_or_else(|| {
            let known = self.boards.keys().cloned().collect();
            error(StoreErrorKind::NoSuchUnit { known }, unit)
        })
    }
}

fn error(kind: StoreErrorKind, unit: &UnitSlug) -> StoreError {
    StoreError::new(kind, &PathBuf::from(unit.as_str()))
}

/// Gives the parts of a board that are asked for; the others are absent.
fn parts_of(whole: &Board, extent: Extent) -> Board {
    let mut board = Board::new(whole.unit.clone());
    board.unit_log = whole.unit_log_in(Part::Open);
    board.next_number = whole.next_number;
    board.absent = lived_in(whole);
    for part in lived_in(whole)
        .into_iter()
        .filter(|part| extent.wants(*part))
    {
        board.add_sheet(part, whole.sheet(part));
    }
    board
}

impl Store for MemoryStore {
    fn slugs(&self) -> Result<Vec<UnitSlug>, StoreError> {
        Ok(self.memory().boards.keys().cloned().collect())
    }

    fn list(&self) -> Result<Vec<Listed>, StoreError> {
        let memory = self.memory();
        let listed = |(slug, board): (&UnitSlug, &Board)| Listed {
            slug: slug.clone(),
            name: Ok(board.unit.name.to_string()),
        };
        Ok(memory.boards.iter().map(listed).collect())
    }

    fn load(&self, unit: &UnitSlug, extent: Extent) -> Result<Loaded, StoreError> {
        let board = parts_of(self.memory().board(unit)?, extent);
        let trouble = |problem| Trouble::Problem {
            spot: None,
            path: PathBuf::from(unit.as_str()),
            problem,
        };
        Ok(Loaded {
            troubles: board.problems().into_iter().map(trouble).collect(),
            board,
            read_only: None,
            away: None,
        })
    }

    fn earlier(&self, unit: &UnitSlug, before: Week) -> Result<Arc<Earlier>, StoreError> {
        let mut earlier = Earlier::default();
        for (year, values) in self.memory().board(unit)?.years.range(..before.year()) {
            earlier.add(*year, values.figures());
        }
        Ok(Arc::new(earlier))
    }

    fn commit(&self, unit: &UnitSlug, changes: &[Change]) -> Result<Committed, CommitError> {
        let mut memory = self.memory();
        let whole = memory.board(unit)?.clone();
        let mut board = parts_of(&whole, Extent::Open);
        let outcomes = make(
            &mut board,
            changes,
            Board::apply,
            &mut |board, part: Part| {
                board.add_sheet(part, whole.sheet(part));
                Ok(())
            },
        )?;
        let mut newest = board.clone();
        newest.keep_parts_of(&whole);
        memory.boards.insert(unit.clone(), newest);
        *memory.commits.entry(unit.clone()).or_default() += 1;
        drop(memory);
        if outcomes.contains(&Outcome::Done) {
            self.tell(unit);
        }
        Ok(Committed {
            board,
            outcomes,
            durability_unknown: false,
            kept_copies: Vec::new(),
        })
    }

    fn create(&self, unit: &UnitSlug, board: &Board) -> Result<(), StoreError> {
        let mut memory = self.memory();
        if memory.boards.contains_key(unit) {
            return Err(error(StoreErrorKind::UnitExists, unit));
        }
        memory.boards.insert(unit.clone(), board.clone());
        Ok(())
    }

    fn trace(&self, unit: &UnitSlug) -> Trace {
        let memory = self.memory();
        Trace(memory.commits.get(unit).copied().unwrap_or_default())
    }

    fn watch(&self, unit: &UnitSlug, tell: Tell) -> Result<Watch, StoreError> {
        let mut memory = self.memory();
        memory.board(unit)?;
        let tell = Arc::new(Mutex::new(tell));
        memory
            .watches
            .push((Some(unit.clone()), Arc::downgrade(&tell)));
        Ok(Watch::new(tell))
    }

    fn watch_every(&self, tell: Tell) -> Result<Watch, StoreError> {
        let tell = Arc::new(Mutex::new(tell));
        let watch = (None, Arc::downgrade(&tell));
        self.memory().watches.push(watch);
        Ok(Watch::new(tell))
    }
}
