//! A week as a table has it: with its year, or as a day.

use chrono::NaiveDate;

use super::Cell;
use crate::board::Week;
use crate::locale::{Lang, Words, fold};

/// Reads weeks.
pub(super) struct Weeks {
    /// `v`, `vecka`, `wk` and the like.
    names: Vec<String>,
}

impl Weeks {
    /// Knows what a week is called in all languages.
    pub(super) fn new() -> Self {
        let list = |lang| Words::new(lang).text("date-input-week");
        let lists: Vec<String> = Lang::all().map(list).collect();
        let names = lists.iter().flat_map(|list| list.split(','));
        let names = names.map(|name| fold(name.trim())).collect();
        Self { names }
    }

    /// Reads `2026-W47`, `v. 47 2026`, `2026 v. 47`, or a day in the week. A number without its
    /// year is no week: a table may well be of another year.
    pub(super) fn read(&self, cell: &Cell) -> Option<Week> {
        match cell {
            Cell::Day(day) => Some(Week::of(*day)),
            Cell::Text(text) => {
                let text = text.trim();
                let day = || text.parse::<NaiveDate>().ok().map(Week::of);
                text.parse().ok().or_else(day).or_else(|| self.worded(text))
            }
            Cell::Empty | Cell::Number(_) | Cell::Wrong(_) => None,
        }
    }

    fn worded(&self, text: &str) -> Option<Week> {
        let folded = fold(text);
        let mut numbers = Vec::new();
        let mut named = 0;
        for piece in folded.split(|c: char| !c.is_alphanumeric()) {
            let digits = piece.trim_start_matches(char::is_alphabetic);
            let name = piece.strip_suffix(digits).unwrap_or_default();
            if !name.is_empty() {
                self.names.iter().find(|known| *known == name)?;
                named += 1;
            }
            if !digits.is_empty() {
                numbers.push(digits.parse::<u32>().ok()?);
            }
        }
        let (year, week) = match (named, numbers.as_slice()) {
            (1, [year, week]) if *year >= 1000 => (*year, *week),
            (1, [week, year]) if *year >= 1000 => (*year, *week),
            _ => return None,
        };
        Week::new(i32::try_from(year).ok()?, week).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_needs_its_year() {
        let weeks = Weeks::new();
        let read = |text| weeks.read(&Cell::text(text)).map(|week| week.to_string());
        let good = [
            "2026-W47",
            "2026w47",
            "v. 47 2026",
            "2026 v.47",
            "Vecka 47, 2026",
            "2026-11-18",
        ];
        for text in good {
            assert_eq!(read(text).as_deref(), Some("2026-W47"), "{text}");
        }
        for text in [
            "47",
            "v. 47",
            "2026-47",
            "202647",
            "2025-W53",
            "x 47 2026",
            "",
            "v. v. 47 2026",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
