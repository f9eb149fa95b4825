//! A row as a line to be read aloud.

use chrono::NaiveDate;

use super::{Row, remark};
use crate::board::{Board, StatusKind};
use crate::locale::Words;
use crate::report::figure;
use crate::report::state::State;

/// Says a row in one line: `#31 SMS-påminnelse, KL, klart 18 dec, obesvarat 9 dagar, 5 stöd`.
pub fn told(words: &Words, board: &Board, today: NaiveDate, row: &Row) -> String {
    let number = row.number.map(|number| format!("{number} "));
    let name = format!("{}{}", number.unwrap_or_default(), row.title);
    let due = row.due.filter(|_| row.overdue_days.is_none());
    let due = due.map(|due| match row.state {
        State::Proposal(StatusKind::OnHold) => {
            words.with("card-review", &[("day", words.date_short(due).into())])
        }
        _ => figure::due(words, due, today),
    });
    let owner = row.owner.as_ref().map(ToString::to_string);
    let remark = Some(remark(words, board, today, row)).filter(|said| !said.is_empty());
    let facts = [Some(name), owner, due, remark];
    facts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
