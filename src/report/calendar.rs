//! Meetings and days that something is due as a calendar file (`.ics`, RFC 5545, 2009).
//!
//! The same board and day give the same bytes: ids are those of cards, and the stamp of an event
//! is the last change of its card. Names of people are left out.

use chrono::{NaiveDate, NaiveDateTime};

use crate::board::{ActivityState, Board, CardRef, Signature};
use crate::locale::Words;

/// Octets in a line, the line break apart (RFC 5545, 3.1).
const MOST: usize = 75;

/// Writes the calendar of a unit: its weekly meeting from the next one on, and the days of all
/// that is open; only what one person sees to where somebody is asked for.
///
/// Times are those of the wall clock, without a time zone, as a board has them.
pub fn print(words: &Words, board: &Board, now: NaiveDateTime, of: Option<&Signature>) -> String {
    let mut calendar = Calendar::default();
    let unit = board.unit.name.as_str();
    calendar.line("BEGIN", "VCALENDAR");
    calendar.line("VERSION", "2.0");
    calendar.line("PRODID", "-//tavla//tavla//EN");
    calendar.line("CALSCALE", "GREGORIAN");
    let args = [("unit", unit.into())];
    calendar.line(
        "X-WR-CALNAME",
        &escaped(&words.with("calendar-name", &args)),
    );
    meeting(&mut calendar, words, board, now);
    let mut cards: Vec<CardRef<'_>> = board.every_card().collect();
    cards.sort_by_key(|card| (card.number(), card.id()));
    for card in cards.into_iter().filter(|card| !card.is_removed()) {
        let Some((day, owner)) = due(card) else {
            continue;
        };
        if of.is_none_or(|who| owner == Some(who)) {
            all_day(&mut calendar, words, card, day);
        }
    }
    calendar.line("END", "VCALENDAR");
    calendar.text
}

/// The day of what is open, and who sees to it.
fn due(card: CardRef<'_>) -> Option<(NaiveDate, Option<&Signature>)> {
    match card {
        CardRef::Proposal(card) => {
            let status = &card.body.standing.status;
            Some((status.due()?, status.owner()))
        }
        CardRef::Activity(card) => {
            let activity = &card.body;
            let open = !matches!(activity.state, ActivityState::Finished { .. });
            let day = activity.due.filter(|_| open)?;
            Some((day, activity.owner.as_ref()))
        }
        CardRef::Goal(card) => {
            let goal = &card.body;
            let day = goal.deadline.filter(|_| goal.closed.is_none())?;
            Some((day, goal.owner.as_ref()))
        }
        _ => None,
    }
}

fn meeting(calendar: &mut Calendar, words: &Words, board: &Board, now: NaiveDateTime) {
    let rhythm = board.unit.rhythm;
    let next = rhythm.next(now);
    let changed = board.unit_log.last().map(|entry| entry.stamp.at);
    calendar.line("BEGIN", "VEVENT");
    calendar.line("UID", &format!("meeting-{}@tavla", board.unit.id));
    calendar.line("DTSTAMP", &stamp(changed.unwrap_or_default()));
    calendar.line("DTSTART", &time(next));
    calendar.line("DURATION", &format!("PT{}M", rhythm.minutes));
    calendar.line("RRULE", "FREQ=WEEKLY");
    let args = [("unit", board.unit.name.as_str().into())];
    calendar.line("SUMMARY", &escaped(&words.with("calendar-meeting", &args)));
    calendar.line("END", "VEVENT");
}

/// A day without a time, that leaves the day free.
fn all_day(calendar: &mut Calendar, words: &Words, card: CardRef<'_>, day: NaiveDate) {
    let args = [("card", super::name::card(words, card).into())];
    let summary = words.with(summary(card), &args);
    calendar.line("BEGIN", "VEVENT");
    calendar.line("UID", &format!("{}@tavla", card.id()));
    calendar.line("DTSTAMP", &stamp(card.touched().at));
    calendar.line("DTSTART;VALUE=DATE", &day.format("%Y%m%d").to_string());
    calendar.line("SUMMARY", &escaped(&summary));
    calendar.line("TRANSP", "TRANSPARENT");
    calendar.line("END", "VEVENT");
}

const fn summary(card: CardRef<'_>) -> &'static str {
    match card {
        CardRef::Proposal(card) => match card.body.standing.status {
            crate::board::Status::OnHold { .. } => "calendar-review",
            _ => "calendar-due",
        },
        CardRef::Goal(_) => "calendar-deadline",
        _ => "calendar-due",
    }
}

fn time(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

/// A stamp must be in UTC; that the wall clock stands for it makes no difference to a reader, who
/// only asks which of two is newer.
fn stamp(at: NaiveDateTime) -> String {
    format!("{}Z", time(at))
}

/// A text value (RFC 5545, 3.3.11); signs that no text may hold are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[derive(Default)]
struct Calendar {
    text: String,
}

impl Calendar {
    /// Writes a property, folded so that no line has more than 75 octets and no character is cut.
    fn line(&mut self, name: &str, value: &str) {
        let mut used = 0;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if used + c.len_utf8() > MOST {
                self.text.push_str("\r\n ");
                used = 1;
            }
            self.text.push(c);
            used += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::board::tests::grown;
    use crate::locale::Lang;
    use crate::report::sample::{board, who};

    fn now() -> NaiveDateTime {
        "2026-11-22T12:00:00".parse().unwrap()
    }

    fn calendar(of: Option<&Signature>) -> String {
        print(&Words::new(Lang::SV), &board(), now(), of)
    }

    #[test]
    fn meetings_and_days_stand_in_it() {
        let text = calendar(None);
        insta::assert_snapshot!(text.replace("\r\n", "\n").replace('\u{a0}', "_"));
        assert_eq!(text, calendar(None));
        assert!(text.split("\r\n").all(|line| !line.contains('\n')));
    }

    #[test]
    fn a_person_may_ask_for_what_is_theirs() {
        let own = calendar(Some(&who("KL")));
        assert!(own.contains("Ring växeln") && !own.contains("Jourtelefon"));
        assert!(own.contains("RRULE:FREQ=WEEKLY"));
    }

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let mut calendar = Calendar::default();
        let title = "Åäö; ".repeat(40);
        calendar.line("SUMMARY", &escaped(&title));
        let lines: Vec<&str> = calendar.text.trim_end().split("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= MOST), "{lines:?}");
        assert!(lines.iter().skip(1).all(|line| line.starts_with(' ')));
        let unfolded = calendar.text.replace("\r\n ", "");
        assert_eq!(
            unfolded.trim_end(),
            format!("SUMMARY:{}", escaped(&title)).trim_end()
        );
    }

    #[test]
    fn what_has_a_meaning_of_its_own_is_escaped() {
        assert_eq!(escaped("a;b,c\\d\ne\u{7}"), "a\\;b\\,c\\\\d\\ne");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn any_board_has_a_calendar(seeds in prop::collection::vec(any::<u64>(), 0..60)) {
            let board = grown(&seeds);
            let text = print(&Words::new(Lang::EN), &board, now(), None);
            prop_assert!(text.split("\r\n").all(|line| line.len() <= MOST));
            let count = |part: &str| text.matches(part).count();
            prop_assert_eq!(count("BEGIN:VEVENT\r\n"), count("END:VEVENT\r\n"));
        }
    }
}
