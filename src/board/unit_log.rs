//! Where the history of the unit's settings lies.
//!
//! Each line holds a setting before and after, and some settings are lists; so the history would
//! outgrow the open cards in the file that is read at every start. What is older than
//! [`Board::UNIT_LOG_DAYS`] before its newest line lies in the file of a year, as soon as that
//! file has been read; nothing is let go.

use chrono::{Datelike as _, Duration, NaiveDateTime};

use super::{Board, Entry, Part, UnitEdit};

/// The unit's history, or some of it.
type Log = Vec<Entry<UnitEdit>>;

impl Board {
    /// Days of the history of the unit's settings that the open part holds.
    pub const UNIT_LOG_DAYS: i64 = 90;

    /// The lines of the unit's history that lie in a part, oldest first.
    pub fn unit_log_in(&self, part: Part) -> Log {
        let lines = self.unit_log.iter().zip(self.unit_log_parts());
        let here = lines.filter(|(_, lies_in)| *lies_in == part);
        here.map(|(entry, _)| entry.clone()).collect()
    }

    /// Tells whether these are the lines that lie in a part.
    pub fn unit_log_is(&self, part: Part, lines: &[Entry<UnitEdit>]) -> bool {
        let all = self.unit_log.iter().zip(self.unit_log_parts());
        let here = all.filter(|(_, lies_in)| *lies_in == part);
        here.map(|(entry, _)| entry).eq(lines)
    }

    /// The part that each line of the unit's history lies in. A line whose year has not been read
    /// stays in the open part.
    pub fn unit_log_parts(&self) -> Vec<Part> {
        let years = self.old_lines().into_iter().map(Some);
        let years = years.chain(std::iter::repeat(None));
        let part = |year: Option<i32>| {
            let part = year.map(Part::Year);
            part.filter(|part| self.is_loaded(*part))
                .unwrap_or(Part::Open)
        };
        let lines = self.unit_log.len();
        years.take(lines).map(part).collect()
    }

    /// Tells whether a line of that time would be among the old ones.
    pub(super) fn is_old_line(&self, at: NaiveDateTime) -> bool {
        self.oldest_line_kept().is_some_and(|oldest| at < oldest)
    }

    /// Takes in the lines of the unit's history that lie in a year.
    pub(super) fn add_unit_log(&mut self, part: Part, lines: Log) {
        let Part::Year(year) = part else { return };
        if lines.is_empty() {
            return;
        }
        // A crash between two files leaves a line in both.
        let known = |entry: &Entry<UnitEdit>| {
            let mut lines = lines.iter();
            lines.any(|line| line.stamp.change == entry.stamp.change)
        };
        self.unit_log.retain(|entry| !known(entry));
        let earlier = |other: &i32| *other < year;
        let at = self.old_lines().into_iter().take_while(earlier).count();
        self.unit_log.splice(at..at, lines);
    }

    /// The years of the old lines: the lines before the first that is not old. They stay in their
    /// order, so a clock that was wrong for a day does not put one before what it rests on.
    fn old_lines(&self) -> Vec<i32> {
        let oldest = self.oldest_line_kept();
        let times = self.unit_log.iter().map(|entry| entry.stamp.at);
        let old = times.take_while(|at| oldest.is_some_and(|oldest| *at < oldest));
        let year = |latest: &mut i32, at: NaiveDateTime| {
            *latest = (*latest).max(year_of_ageing(at));
            Some(*latest)
        };
        old.scan(i32::MIN, year).collect()
    }

    fn oldest_line_kept(&self) -> Option<NaiveDateTime> {
        let newest = self.unit_log.iter().map(|entry| entry.stamp.at).max()?;
        newest.checked_sub_signed(Duration::days(Self::UNIT_LOG_DAYS))
    }
}

/// The year in which a line gets old: its file is being written then.
fn year_of_ageing(at: NaiveDateTime) -> i32 {
    let aged = at.checked_add_signed(Duration::days(Board::UNIT_LOG_DAYS));
    // No file's name holds another year.
    aged.unwrap_or(at).year().clamp(0, 9999)
}

#[cfg(test)]
mod tests {
    use crate::board::{Act, Change, ChangeId, Line, Sheet, Swap, Unit, UnitId};

    use super::*;

    fn line(text: &str) -> Line {
        Line::new(text).unwrap()
    }

    /// A board whose unit has been renamed on these days.
    fn renamed(days: &[&str]) -> Board {
        let mut board = Board::new(Unit::named(UnitId::from_bits(7), line("Namn")));
        for (number, day) in days.iter().enumerate() {
            let new = line(&format!("Namn {number}"));
            let swap = Swap::new(board.unit.name.clone(), new);
            let at = format!("{day}T09:00:00").parse().unwrap();
            let id = ChangeId::from_bits(number as u64);
            let change = Change::new(id, at, None, Act::Unit(UnitEdit::Name(swap)));
            board.apply(&change).unwrap();
        }
        board
    }

    const DAYS: [&str; 5] = [
        "2025-03-01",
        "2025-11-20",
        "2026-01-05",
        "2026-06-01",
        "2026-07-01",
    ];

    fn counts(board: &Board) -> [usize; 3] {
        let parts = [Part::Open, Part::Year(2025), Part::Year(2026)];
        parts.map(|part| board.unit_log_in(part).len())
    }

    #[test]
    fn old_lines_lie_in_the_year_in_which_they_got_old_and_come_back_in_order() {
        let board = renamed(&DAYS);
        assert_eq!(counts(&board), [2, 1, 2]);
        for years in [[2025, 2026], [2026, 2025]] {
            let mut again = Board::new(board.unit.clone());
            again.unit_log = board.unit_log_in(Part::Open);
            again.absent.extend(years.map(Part::Year));
            for year in years {
                again.add_sheet(Part::Year(year), board.sheet(Part::Year(year)));
                again.add_sheet(Part::Year(year), board.sheet(Part::Year(year)));
            }
            assert_eq!(again.unit_log, board.unit_log);
        }
    }

    #[test]
    fn a_line_stays_where_it_is_while_its_year_has_not_been_read() {
        let mut board = renamed(&DAYS);
        board.absent.extend([Part::Year(2025), Part::Year(2026)]);
        assert_eq!(counts(&board), [5, 0, 0]);
        board.add_sheet(Part::Year(2026), Sheet::default());
        assert_eq!(counts(&board), [3, 0, 2]);
        // What went to a year earlier stands before what stayed.
        let rest = board.unit_log.split_off(3);
        let moved: Log = board.unit_log.drain(1..).collect();
        board.unit_log.extend(rest);
        board.add_unit_log(Part::Year(2026), moved);
        assert_eq!(board.unit_log, renamed(&DAYS).unit_log);
    }

    #[test]
    fn a_clock_that_was_wrong_for_a_day_changes_no_order() {
        let board = renamed(&["2026-06-01", "2024-01-01", "2026-06-02"]);
        assert_eq!(counts(&board), [3, 0, 0]);
        let ahead = renamed(&["2026-06-01", "2026-06-03", "2099-01-01", "2026-06-02"]);
        assert_eq!(counts(&ahead), [2, 0, 2]);
    }

    #[test]
    fn an_old_change_is_not_made_again_while_years_are_unread() {
        let mut board = renamed(&DAYS);
        let old = Change::new(
            ChangeId::from_bits(1),
            "2025-11-20T09:00:00".parse().unwrap(),
            None,
            Act::Unit(UnitEdit::Name(Swap::new(line("Namn 4"), line("Namn 1")))),
        );
        board.unit_log = board.unit_log_in(Part::Open);
        board.absent.insert(Part::Year(2026));
        assert_eq!(board.has_made(&old), None);
        let asked = board.apply(&old).unwrap_err();
        assert_eq!(asked, crate::board::Refusal::NotLoaded(Part::Year(2026)));
        let new = Change {
            at: "2026-06-30T09:00:00".parse().unwrap(),
            id: ChangeId::from_bits(99),
            ..old
        };
        assert_eq!(board.has_made(&new), Some(false));
        assert!(board.apply(&new).is_ok());
    }
}
