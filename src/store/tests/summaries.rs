//! What is kept of boards is a help, and never a source.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use chrono::NaiveDate;

use super::common::{Scratch, adding, board, slug};
use crate::board::UnitSlug;
use crate::store::{Extent, Keeper, Loaded, Store, Summary, summed_up};

const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
const KIND: Summary = Summary {
    name: "counts",
    format: 1,
    day: DAY,
};

/// A folder of boards with one unit, and a machine of one's own.
struct World(Scratch);

impl World {
    fn new() -> Self {
        let world = Self(Scratch::new());
        world.keeper().create(&slug(), &board()).unwrap();
        world.age();
        world
    }

    fn keeper(&self) -> Keeper {
        Keeper::new(self.0.path().join("boards"), &self.0.path().join("local"))
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("boards").join("enheten/board.ron")
    }

    fn kept(&self) -> PathBuf {
        self.keeper().scratch().unwrap().join("counts.json")
    }

    /// Makes the board an hour old: what was written a moment ago is never kept.
    fn age(&self) {
        set_time(&self.file(), SystemTime::now() - Duration::from_secs(3600));
    }

    /// How many open proposals there are, and how many boards were read to know.
    fn count(&self, kind: Summary) -> (usize, usize) {
        let read = AtomicUsize::new(0);
        let make = |_: &UnitSlug, loaded: Loaded| {
            read.fetch_add(1, Ordering::Relaxed);
            loaded.board.proposals.iter().count()
        };
        let told = summed_up(&self.keeper(), Extent::Open, kind, &|_, _| (), make).unwrap();
        let counted = told.into_iter().map(|(_, count)| count.unwrap()).sum();
        (counted, read.into_inner())
    }
}

fn set_time(file: &Path, time: SystemTime) {
    let file = File::options().append(true).open(file).unwrap();
    file.set_modified(time).unwrap();
}

#[test]
fn what_nobody_touched_is_read_once_a_day() {
    let world = World::new();
    assert_eq!(world.count(KIND), (0, 1));
    assert_eq!(world.count(KIND), (0, 0));
    let tomorrow = DAY.succ_opt().unwrap();
    assert_eq!(
        world.count(Summary {
            day: tomorrow,
            ..KIND
        }),
        (0, 1)
    );
    assert_eq!(world.count(Summary { format: 2, ..KIND }), (0, 1));
}

#[test]
fn what_was_changed_is_read_again_whoever_changed_it() {
    let world = World::new();
    assert_eq!(world.count(KIND), (0, 1));
    world.keeper().commit(&slug(), &[adding(1)]).unwrap();
    assert_eq!(world.count(KIND), (1, 1));
    // Too young to be kept: another save could have the same time.
    assert_eq!(world.count(KIND), (1, 1));
    world.age();
    assert_eq!(world.count(KIND), (1, 1));
    assert_eq!(world.count(KIND), (1, 0));
}

#[cfg(unix)]
#[test]
fn a_file_that_was_changed_in_place_and_has_its_old_time_again_is_read_again() {
    let world = World::new();
    world.keeper().commit(&slug(), &[adding(1)]).unwrap();
    world.age();
    assert_eq!(world.count(KIND), (1, 1));
    let time = world.file().metadata().unwrap().modified().unwrap();
    let text = std::fs::read_to_string(world.file()).unwrap();
    let other = text.replace("Mottagningsenheten", "Mottagningsenhetan");
    assert_eq!(other.len(), text.len());
    let mut file = File::options().write(true).open(world.file()).unwrap();
    std::io::Write::write_all(&mut file, other.as_bytes()).unwrap();
    set_time(&world.file(), time);
    assert_eq!(world.count(KIND), (1, 1));
}

#[test]
fn a_damaged_summary_is_as_good_as_none() {
    let world = World::new();
    assert_eq!(world.count(KIND), (0, 1));
    for damage in ["", "{", "{\"format\":1,\"day\":\"2026-11-22\",\"units\":7}"] {
        crate::store::put_file(&world.kept(), damage.as_bytes()).unwrap();
        assert_eq!(world.count(KIND), (0, 1), "{damage}");
        assert_eq!(world.count(KIND), (0, 0), "mended");
    }
}

#[test]
fn a_unit_that_cannot_be_read_is_never_kept() {
    let world = World::new();
    assert_eq!(world.count(KIND), (0, 1));
    crate::store::put_file(&world.file(), b"(").unwrap();
    world.age();
    let make = |_: &UnitSlug, _: Loaded| 0_usize;
    for _ in 0..2 {
        let told = summed_up(&world.keeper(), Extent::Open, KIND, &|_, _| (), make).unwrap();
        assert!(told[0].1.is_err());
    }
}

#[test]
fn a_machine_without_a_folder_of_its_own_keeps_nothing() {
    let scratch = Scratch::new();
    let store = crate::store::FolderStore::new(scratch.path());
    store.create(&slug(), &board()).unwrap();
    let make = |_: &UnitSlug, loaded: Loaded| loaded.board.unit.name.to_string();
    let told = summed_up(&store, Extent::Open, KIND, &|_, _| (), make).unwrap();
    assert_eq!(told[0].1.as_deref().unwrap(), "Mottagningsenheten");
    assert_eq!(store.scratch(), None);
}
