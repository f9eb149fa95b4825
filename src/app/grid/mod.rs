//! The week's values: metrics down, weeks across, one cell under the cursor.
//!
//! Each value that is taken is one change, committed at once; a pasted block is one change too.
//! The grid holds no values of its own, only what is being typed: what others write shows at once,
//! and a cell that somebody else changed while it was typed in is refused, with what stands there
//! now.

mod anyway;
mod concern;
mod entry;
mod keys;
mod note;
mod paste;
mod walk;

use super::{App, Input, Scope};
use crate::board::{Board, CardId, Metric, OddWeek, Week, WeekValue};
use crate::report::guard::Live;

pub use concern::{Concern, Threshold, concern};
pub use paste::{Paste, Unfit};

/// A line that a value can be typed on: a metric's whole, or one of its parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Which metric.
    pub metric: CardId,
    /// Which part, where it is one.
    pub part: Option<usize>,
}

/// What the keyboard does in the grid.
#[derive(Debug, Clone, PartialEq)]
pub enum Mode {
    /// Moves the cursor.
    Walk,
    /// Types a value into the cell under the cursor.
    Value {
        /// What is typed.
        input: Input,
        /// What stood there when the typing began.
        before: Option<WeekValue>,
    },
    /// Types a remark on the week's value: the cause of an odd figure.
    Note {
        /// What is typed.
        input: Input,
        /// Whether the program asked for it.
        asked: bool,
    },
    /// Types what was odd about the week.
    Odd {
        /// What is typed.
        input: Input,
    },
    /// Types why a remark is to be saved that the guard against client data warns of.
    Anyway {
        /// What is typed.
        input: Input,
        /// What was being typed.
        of: Box<Self>,
    },
    /// Looks over a pasted block before it is saved.
    Paste(Paste),
}

/// The screen of the week's values.
#[derive(Debug)]
pub struct Grid {
    /// The line under the cursor.
    pub place: Place,
    /// The week under the cursor.
    pub week: Week,
    /// The leftmost week in sight, as far as the width allows.
    pub first: Week,
    /// What the keyboard does.
    pub mode: Mode,
    /// What is wrong with what was typed last, in words.
    pub error: Option<String>,
    /// What the guard against client data finds in what is typed.
    pub live: Option<Box<Live>>,
    /// A remark that was left half typed, and where.
    kept: Option<(CardId, Week, String)>,
}

/// Columns of the screen that the name of a metric takes, a week, and a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Widths {
    /// The name.
    pub name: usize,
    /// What a metric is counted in.
    pub unit: usize,
    /// Each week.
    pub week: usize,
    /// How many weeks there is room for.
    pub weeks: usize,
    /// The remark; none where there is no room for it.
    pub note: usize,
}

impl Widths {
    /// Shares out the columns of a screen. The name shrinks first, then the remark goes.
    pub fn of(columns: u16) -> Self {
        let columns = usize::from(columns).saturating_sub(2);
        let (name, unit, note) = match columns {
            140.. => (36, 10, 44),
            110.. => (30, 10, 28),
            76.. => (22, 7, 20),
            56.. => (20, 0, 0),
            _ => (16, 0, 0),
        };
        let week = 9;
        // The last column of weeks stands a little apart.
        let room = columns.saturating_sub(name + unit + note + 2);
        Self {
            name,
            unit,
            week,
            weeks: (room / week).max(1),
            note: note + if note > 0 { room % week } else { 0 },
        }
    }
}

impl Grid {
    /// Opens on a week, with the cursor on a line.
    pub fn new(place: Place, week: Week, columns: u16) -> Self {
        let mut grid = Self {
            place,
            week,
            first: week,
            mode: Mode::Walk,
            error: None,
            live: None,
            kept: None,
        };
        grid.first = grid.reach(week, columns);
        grid
    }

    /// The weeks in sight, oldest first: the one under the cursor is always among them, and none
    /// lies ahead.
    pub fn weeks(&self, this: Week, columns: u16) -> Vec<Week> {
        let first = self.reach(this, columns);
        let count = Widths::of(columns).weeks;
        std::iter::successors(Some(first), |week| Some(week.next()))
            .take(count)
            .collect()
    }

    /// Tells whether nothing is being typed or looked over.
    pub(super) fn is_walking(&self) -> bool {
        self.mode == Mode::Walk
    }

    /// What the keyboard means.
    pub(super) const fn scope(&self) -> Scope {
        match self.mode {
            Mode::Walk => Scope::Grid,
            Mode::Value { .. } | Mode::Note { .. } | Mode::Odd { .. } | Mode::Anyway { .. } => {
                Scope::Cell
            }
            Mode::Paste(_) => Scope::Preview,
        }
    }

    fn reach(&self, this: Week, columns: u16) -> Week {
        let back = 1 - i64::try_from(Widths::of(columns).weeks).unwrap_or(1);
        let newest = this.max(self.week);
        let latest = newest.plus(back).min(self.week);
        self.first.max(self.week.plus(back)).min(latest)
    }
}

/// The lines of the grid that a value can be typed on, in the order of the board.
fn places(board: &Board, metrics: &[CardId]) -> Vec<Place> {
    let of = |id: &CardId| {
        let parts = board
            .metrics
            .get(*id)
            .map_or(0, |card| card.body.parts.len());
        let metric = *id;
        let part = move |part| Place { metric, part };
        std::iter::once(part(None)).chain((0..parts).map(move |at| part(Some(at))))
    };
    metrics.iter().flat_map(of).collect()
}

/// Finds the mark on a week that cannot be compared with others.
pub fn odd_week(metric: &Metric, week: Week) -> Option<&OddWeek> {
    metric.odd.iter().find(|odd| odd.week == week)
}

impl App {
    /// Opens the grid on the first value that this week lacks.
    pub(super) fn open_grid(&mut self) {
        let this = Week::of(self.now.date());
        let places = self.places();
        let Some(first) = places.first().copied() else {
            self.say(self.words.text("grid-no-metrics"));
            return;
        };
        let missing = |place: &&Place| place.part.is_none() && self.missing(place.metric, this);
        let place = places.iter().find(missing).copied().unwrap_or(first);
        let grid = Grid::new(place, this, self.size.0);
        self.screens.push(super::Screen::Grid(grid));
    }

    /// The lines of the grid.
    pub fn places(&self) -> Vec<Place> {
        places(&self.board, &self.columns.metrics)
    }

    /// How many metrics lack a value for a week.
    pub fn missing_in(&self, week: Week) -> usize {
        let metrics = self.columns.metrics.iter();
        metrics.filter(|id| self.missing(**id, week)).count()
    }

    fn missing(&self, metric: CardId, week: Week) -> bool {
        let card = self.board.metrics.get(metric);
        card.is_some_and(|card| self.board.value(&card.body.key, week).is_none())
    }

    /// The grid, where it is the uppermost screen.
    pub(super) fn grid(&self) -> Option<&Grid> {
        match self.screens.last() {
            Some(super::Screen::Grid(grid)) => Some(grid),
            _ => None,
        }
    }

    fn grid_mut(&mut self) -> Option<&mut Grid> {
        match self.screens.last_mut() {
            Some(super::Screen::Grid(grid)) => Some(grid),
            _ => None,
        }
    }

    /// The metric under the grid's cursor, and the week.
    fn at_cursor(&self) -> Option<(&Metric, Place, Week)> {
        let grid = self.grid()?;
        let card = self.board.metrics.get(grid.place.metric)?;
        Some((&card.body, grid.place, grid.week))
    }
}
