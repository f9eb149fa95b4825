//! What a card is called in a sentence: its number and title, as people say it.

use crate::board::{Board, CardId, CardRef, Decided, Week};
use crate::locale::Words;

use super::label;

/// Names a card: `#31 SMS-påminnelse inför besök`, a metric by its name, a meeting by its day.
pub fn card(words: &Words, card: CardRef<'_>) -> String {
    match (card.number(), card) {
        (Some(number), _) => format!("{number} {}", card.title()),
        (None, CardRef::Meeting(meeting)) => {
            let day = words.date_in_table(meeting.body.on);
            format!("{} {day}", label::kind(words, card.kind()))
        }
        (None, CardRef::Pulse(round)) => {
            let week = week(words, round.body.week);
            format!("{} {week}", label::kind(words, card.kind()))
        }
        (None, _) => card.title().to_owned(),
    }
}

/// Names a card by its id: in full where the board holds it, else by the id.
pub fn of(words: &Words, board: &Board, id: CardId) -> String {
    let unknown = || words.with("card-unnamed", &[("id", id.to_string().into())]);
    board.card(id).map_or_else(unknown, |one| card(words, one))
}

/// Names a decision of a meeting: `v. 47 2026: Telefonen delas i två pass`.
pub fn decision(words: &Words, decided: &Decided) -> String {
    let args = [
        ("week", week(words, decided.week).into()),
        ("text", decided.text.to_string().into()),
    ];
    words.with("decision-name", &args)
}

/// Writes weeks from one to another, with their year where it is not this one: `v. 43–46`.
pub fn weeks(words: &Words, from: Week, to: Week, this_year: i32) -> String {
    let one = |week: Week| words.week_of(week.year(), week.number(), this_year);
    if from == to {
        return one(from);
    }
    if from.year() != to.year() {
        return format!("{} – {}", one(from), one(to));
    }
    let args = [
        ("from", from.number().into()),
        ("to", to.number().into()),
        ("year", to.year().into()),
    ];
    if to.year() == this_year {
        words.with("weeks-label", &args)
    } else {
        words.with("weeks-label-with-year", &args)
    }
}

/// Writes a week with its year, for a sentence that says nothing of the year: `v. 47 2026`.
pub fn week(words: &Words, week: Week) -> String {
    words.week_of(week.year(), week.number(), 0)
}
