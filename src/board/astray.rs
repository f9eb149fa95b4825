//! Values that lie in the file of another year than their week belongs to.
//!
//! A value is looked for in the year of its week, so one that a hand has put elsewhere is not
//! seen. It goes to where it belongs as soon as both years have been read.

use super::{Board, MetricKey, Part, SecondVersion, WeekValue};

/// A value that lies in a year that it does not belong to.
struct Astray {
    lies_in: i32,
    metric: MetricKey,
    value: WeekValue,
}

impl Board {
    /// The years that values which lie elsewhere belong to.
    pub fn years_of_values_astray(&self) -> Vec<i32> {
        let all = self.astray().into_iter();
        let mut years: Vec<i32> = all.map(|one| one.value.week.year()).collect();
        years.dedup();
        years
    }

    /// Puts values into the years that they belong to, as far as those have been read.
    ///
    /// Where another value stands there already it goes on standing, and the one that comes waits
    /// beside it, as after a merge.
    pub fn gather_values_astray(&mut self) {
        for one in self.astray() {
            let week = one.value.week;
            if !self.is_loaded(Part::Year(week.year())) {
                continue;
            }
            let there = self.value(&one.metric, week).cloned();
            let whole = beside(there, one.value);
            let home = self.years.entry(week.year()).or_default();
            home.put(&one.metric, week, Some(whole));
            if let Some(year) = self.years.get_mut(&one.lies_in) {
                year.put(&one.metric, week, None);
            }
        }
    }

    fn astray(&self) -> Vec<Astray> {
        let years = self.years.iter();
        let of_year = years.flat_map(|(number, year)| {
            let astray = year.astray(*number);
            astray.map(|(metric, value)| Astray {
                lies_in: *number,
                metric: metric.clone(),
                value: value.clone(),
            })
        });
        of_year.collect()
    }
}

/// Puts a value beside the one that stands, unless they say the same.
fn beside(there: Option<WeekValue>, coming: WeekValue) -> WeekValue {
    let Some(mut there) = there else {
        return coming;
    };
    let (value, more) = (coming.alone(), coming.versions);
    if there.alone() != value {
        there.versions.insert(SecondVersion { value, again: 0 });
    }
    there.versions.extend(more);
    there
}

#[cfg(test)]
mod tests {
    use crate::board::{Line, Problem, Series, Unit, UnitId, Year};

    use super::*;

    const METRIC: &str = "besok";

    fn value(week: &str, n: u32) -> WeekValue {
        WeekValue::plain(week.parse().unwrap(), n.into())
    }

    /// A board whose year 2026 holds a value of 2025 too, and whose 2025 holds others.
    fn board(others: Vec<WeekValue>) -> Board {
        let name = Line::new("Enheten").unwrap();
        let mut board = Board::new(Unit::named(UnitId::from_bits(7), name));
        let year = |weeks| {
            let metric = METRIC.parse().unwrap();
            Year::new(vec![Series { metric, weeks }.into()], Vec::new())
        };
        let weeks = vec![value("2025-W50", 7), value("2026-W02", 8)];
        board.years.insert(2026, year(weeks));
        board.years.insert(2025, year(others));
        board
    }

    fn found(board: &Board, week: &str) -> Option<WeekValue> {
        let metric = METRIC.parse().unwrap();
        board.value(&metric, week.parse().unwrap()).cloned()
    }

    #[test]
    fn a_value_astray_is_told_and_goes_where_it_is_looked_for() {
        let mut board = board(vec![value("2025-W49", 5)]);
        assert_eq!(found(&board, "2025-W50"), None);
        let wrong = Problem::WrongYear {
            metric: METRIC.parse().unwrap(),
            week: "2025-W50".parse().unwrap(),
            year: 2026,
        };
        assert!(board.problems().contains(&wrong));
        assert_eq!(board.years_of_values_astray(), [2025]);
        board.gather_values_astray();
        assert!(!board.problems().contains(&wrong));
        for (week, n) in [("2025-W49", 5), ("2025-W50", 7), ("2026-W02", 8)] {
            assert_eq!(found(&board, week), Some(value(week, n)));
        }
        assert_eq!(board.years[&2026].of(&METRIC.parse().unwrap()).len(), 1);
        let settled = board.clone();
        board.gather_values_astray();
        assert_eq!(board, settled);
    }

    #[test]
    fn it_waits_beside_another_value_and_is_one_with_the_same() {
        let mut other = board(vec![value("2025-W50", 9)]);
        other.gather_values_astray();
        let stands = found(&other, "2025-W50").unwrap();
        assert_eq!(stands.alone(), value("2025-W50", 9));
        assert_eq!(stands.versions.len(), 1);
        let mut same = board(vec![value("2025-W50", 7)]);
        same.gather_values_astray();
        assert_eq!(found(&same, "2025-W50"), Some(value("2025-W50", 7)));
    }

    #[test]
    fn it_stays_while_its_year_has_not_been_read() {
        let mut board = board(Vec::new());
        board.years.remove(&2025);
        board.absent.insert(Part::Year(2025));
        let before = board.clone();
        board.gather_values_astray();
        assert_eq!(board, before);
    }
}
