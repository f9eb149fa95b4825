//! What a new unit begins with, in its language.

use crate::board::{Area, Heading, Line, MeetingKind};
use crate::locale::Words;

/// The agenda that a meeting of another kind has where the unit has made none for it.
pub fn headings(words: &Words, kind: MeetingKind) -> Vec<Heading> {
    let points: &[(&str, u8)] = match kind {
        MeetingKind::Forum => &[
            ("forum-reports", 15),
            ("forum-needs", 20),
            ("forum-plan", 15),
        ],
        MeetingKind::Workplace => &[
            ("workplace-last-time", 5),
            ("workplace-news", 15),
            ("workplace-environment", 20),
            ("workplace-other", 10),
        ],
        MeetingKind::Board | MeetingKind::Reflection => &[],
    };
    let heading = |(id, minutes): &(&str, u8)| {
        let text = Line::new(&words.text(id)).ok()?;
        Some(Heading {
            text,
            minutes: *minutes,
        })
    };
    points.iter().filter_map(heading).collect()
}

/// The 13 areas of Stockholm's action plan for the work situation of social workers, which a new
/// unit begins with.
pub fn areas(words: &Words) -> Vec<Area> {
    const NAMES: [&str; 13] = [
        "area-1", "area-2", "area-3", "area-4", "area-5", "area-6", "area-7", "area-8", "area-9",
        "area-10", "area-11", "area-12", "area-13",
    ];
    let named = (1..).zip(NAMES);
    let area = |(number, id): (u8, &str)| {
        let name = Line::new(&words.text(id)).ok()?;
        Some(Area { number, name })
    };
    named.filter_map(area).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    #[test]
    fn a_new_unit_begins_with_thirteen_areas() {
        for lang in Lang::all() {
            let areas = areas(&Words::new(lang));
            assert_eq!(areas.len(), 13, "{lang}");
            assert_eq!(areas.last().map(|area| area.number), Some(13));
        }
    }
}
