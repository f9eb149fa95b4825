//! How the board and its meetings fare: what is going stale, and what to do about it.
//!
//! Boards die in known ways: meetings stop, proposals go unanswered, numbers are no longer filled
//! in, nothing is ever finished. Each has its sign here, and every sign its advice. Limits are
//! habits of the work, not statistics, and nothing here is about a single person.

mod figures;
mod signs;

use chrono::NaiveDateTime;

use crate::board::Board;
use crate::locale::Words;
use crate::report::document::{Cell, Column, Document, Table};

pub use figures::Figures;
pub use signs::Sign;

/// Writes how the board and its meetings fare.
pub fn document(words: &Words, board: &Board, now: NaiveDateTime) -> Document {
    let figures = Figures::of(board, now);
    let mut document = Document::new("health", words.lang(), words.text("health-title"));
    document.section("signs", words.text("health-signs"));
    let signs = Sign::of(&figures);
    if signs.is_empty() {
        document.paragraph(words.text("health-no-signs"));
    }
    let sign = |sign: &Sign| {
        let said = format!("{} {}", sign.said(words), sign.advice(words));
        Cell::of(said, sign.key())
    };
    document.list(signs.iter().map(sign).collect());
    document.section("figures", words.text("health-figures"));
    document.table(table(words, &figures));
    document
}

fn table(words: &Words, figures: &Figures) -> Table {
    let columns = vec![
        Column::words("what", words.text("health-what")),
        Column::numbers("value", words.text("metric-value")),
    ];
    let mut table = Table::new("figures", words.text("health-table"), columns);
    let share =
        |part: Option<f64>| part.map(|part| Cell::number(words.percent(100.0 * part, 0), part));
    let number =
        |value: Option<f64>| value.map(|value| Cell::number(words.trimmed(value, 1), value));
    let count = |count: usize| Some(Cell::count(count));
    let of = |part: usize, whole: usize| {
        let args = [("part", part.into()), ("whole", whole.into())];
        (whole > 0).then(|| Cell::of(words.with("health-of", &args), [part, whole]))
    };
    let rows = [
        (
            "health-weeks-since",
            figures
                .weeks_since
                .map(|weeks| Cell::of(weeks.to_string(), weeks)),
        ),
        ("health-held", count(figures.held)),
        ("health-length", number(figures.length)),
        ("health-planned", number(figures.planned)),
        ("health-reached", share(figures.reached)),
        ("health-present", share(figures.present)),
        (
            "health-answered-in",
            of(figures.answered_in_meeting, figures.answered),
        ),
        ("health-answer-days", number(figures.answer_days)),
        ("health-waiting", of(figures.waiting_long, figures.waiting)),
        ("health-stale", of(figures.stale_metrics, figures.metrics)),
        ("health-closed", count(figures.closed)),
    ];
    for (id, cell) in rows {
        let mut cell = cell.unwrap_or_else(Cell::nothing);
        if cell.said.is_empty() {
            cell.said = words.text("number-missing");
        }
        table.row(vec![Cell::words(words.text(id)), cell]);
    }
    table
}

#[cfg(test)]
mod tests;
