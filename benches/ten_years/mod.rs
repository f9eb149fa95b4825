//! A board with ten years of work on it, for benches and for trying the program at full size.
//!
//! Made by changes through the one door, so that histories are as long as they would be. No
//! person stands behind any of it; the same size and seed give the same board.
#![expect(
    clippy::unwrap_used,
    reason = "a made-up board that is refused is a mistake here"
)]

mod cards;
mod dice;
mod meetings;
mod proposals;
mod values;
mod words;

use chrono::{Days, NaiveDate, NaiveDateTime};
use tavla::board::{Act, Board, Change, Line, Outcome, Signature, Unit, UnitId, UnitSlug, Week};
use tavla::locale::{Lang, Words};
use tavla::report::default;

use self::dice::Dice;

/// How much stands on the board.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    /// Proposals in all.
    pub(crate) proposals: usize,
    /// Proposals that are still open.
    pub(crate) open: usize,
    /// Goals in all; one of five is open.
    pub(crate) goals: usize,
    /// Metrics; half of them with parts.
    pub(crate) metrics: usize,
    /// Weeks with values and meetings.
    pub(crate) weeks: u32,
}

impl Size {
    /// Ten years of a large unit.
    pub(crate) const TEN_YEARS: Self = Self {
        proposals: 500,
        open: 120,
        goals: 40,
        metrics: 60,
        weeks: 520,
    };

    /// A year of a usual unit; its open part takes 170 kB.
    pub(crate) const TYPICAL: Self = Self {
        proposals: 85,
        open: 55,
        goals: 15,
        metrics: 12,
        weeks: 52,
    };

    /// The same with another number of open proposals; the closed ones stay as many.
    #[must_use]
    pub(crate) const fn with_open(self, open: usize) -> Self {
        Self {
            proposals: self.proposals - self.open + open,
            open,
            ..self
        }
    }
}

/// The folder that the unit is meant for.
pub(crate) fn slug() -> UnitSlug {
    "tio-ar".parse().unwrap()
}

/// The day that the ten years end.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// The last week with values; of the ten years, 2020 and 2026 have 53 weeks.
pub(crate) fn last_week() -> Week {
    Week::of(today()).previous()
}

/// Makes the board.
pub(crate) fn board(size: Size, seed: u64) -> Board {
    let mut maker = Maker {
        dice: Dice::new(seed),
        changes: Vec::new(),
        size,
    };
    let metrics = maker.metrics();
    let goals = maker.goals(&metrics);
    maker.proposals(&goals, &metrics);
    maker.activities(&goals);
    maker.voices();
    maker.meetings();
    maker.pulses();
    maker.values(&metrics);
    maker.board()
}

/// Gathers changes, in any order.
struct Maker {
    dice: Dice,
    changes: Vec<Change>,
    size: Size,
}

impl Maker {
    fn change(&mut self, at: NaiveDateTime, by: Signature, act: Act) {
        let id = self.dice.change();
        self.changes.push(Change::new(id, at, Some(by), act));
    }

    /// A day in the ten years, `share` thousandths of the way to today.
    fn day(&self, share: usize) -> NaiveDate {
        let days = u64::from(self.size.weeks) * 7 * share.min(999) as u64 / 1000;
        let first = last_week().plus(1 - i64::from(self.size.weeks)).monday();
        first + Days::new(days)
    }

    /// Somewhere in the working day.
    fn at(&mut self, day: NaiveDate) -> NaiveDateTime {
        let minutes = self.dice.between(8 * 60, 16 * 60);
        let second = self.dice.between(0, 59);
        day.and_hms_opt(minutes / 60, minutes % 60, second).unwrap()
    }

    /// Makes the changes in the order of their times.
    fn board(mut self) -> Board {
        let mut unit = Unit::named(UnitId::from_bits(10), Line::new("Tio år").unwrap());
        unit.areas = default::areas(&Words::new(Lang::SV));
        let mut board = Board::new(unit);
        self.changes.sort_by_key(|change| change.at);
        for change in &self.changes {
            let outcome = board.apply(change);
            assert_eq!(outcome, Ok(Outcome::Done), "{change:?}");
        }
        board
    }
}
