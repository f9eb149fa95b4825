//! The rounds of the pulse survey as a document: what may be shown, newest first.

use super::{Published, published};
use crate::board::{Board, Card, PulseK, PulseRhythm, PulseRound, Tally};
use crate::locale::Words;
use crate::report::document::{Cell, Column, Document, Table};
use crate::report::name;

/// Rounds on the page.
const NEWEST: usize = 12;

/// Writes the page.
pub fn document(words: &Words, board: &Board) -> Document {
    let title = words.text("report-pulse");
    let mut document = Document::new("pulse", words.lang(), title);
    let mut rounds: Vec<&Card<PulseRound>> = board.pulses.iter().collect();
    rounds.sort_by_key(|card| std::cmp::Reverse((card.body.week, card.id)));
    if rounds.is_empty() {
        document.paragraph(words.text("cli-pulse-never"));
    }
    let k = board.unit.settings.pulse_k;
    for card in rounds.into_iter().take(NEWEST) {
        let round = &card.body;
        document.section("round", head(words, round).join(" · "));
        if let Some(shown) = published(round, k) {
            answers(&mut document, words, (round, &shown), k);
        } else {
            document.paragraph(state(words, round));
            let questions = round.questions.iter();
            document.list(questions.map(|one| Cell::words(one.as_str())).collect());
        }
    }
    document.note(words.text("pulse-promise"));
    document
}

/// Writes what may be shown: a table, and under it why a question is not in it.
fn answers(
    document: &mut Document,
    words: &Words,
    (round, shown): (&PulseRound, &[Published]),
    k: PulseK,
) {
    let spread = shown.iter().any(|one| one.spread().is_some());
    let mut columns = vec![
        Column::words("question", words.text("report-question")),
        Column::numbers("mean", words.text("pulse-mean-head")),
        Column::numbers("answers", words.text("field-answers")),
    ];
    let points = ["1", "2", "3", "4", "5"].into_iter().filter(|_| spread);
    columns.extend(points.map(|point| Column::numbers(point, point)));
    let mut table = Table::new("answers", state(words, round), columns);
    let mut hidden = Vec::new();
    for (question, shown) in round.questions.iter().zip(shown) {
        if let Some(count) = shown.answers() {
            table.row(row(words, question.as_str(), (*shown, count)));
        } else {
            hidden.push(format!("{question}: {}", shown.said(words, k)));
        }
    }
    if table.rows().is_empty() {
        document.paragraph(state(words, round));
    } else {
        document.table(table);
    }
    for why in hidden {
        document.paragraph(why);
    }
}

fn row(words: &Words, question: &str, (shown, count): (Published, u32)) -> Vec<Cell> {
    let mean = shown.mean().map_or_else(Cell::nothing, |mean| {
        Cell::number(words.number(mean, 1), mean)
    });
    let counts = shown.spread().into_iter().flatten();
    let counts = counts.map(|count| Cell::of(count.to_string(), count));
    let first = [
        Cell::words(question),
        mean,
        Cell::of(count.to_string(), count),
    ];
    first.into_iter().chain(counts).collect()
}

/// Which week or month a round is about: of a month that it is one, for a round is about a week
/// unless something else is said.
pub fn head(words: &Words, round: &PulseRound) -> Vec<String> {
    let monthly = round.rhythm == PulseRhythm::Monthly;
    let monthly = monthly.then(|| words.text("form-rhythm-monthly"));
    let week = name::week(words, round.week);
    std::iter::once(week).chain(monthly).collect()
}

/// Whether a round is open or closed.
pub fn state(words: &Words, round: &PulseRound) -> String {
    round.closed.map_or_else(
        || words.text("pulse-open-so-far"),
        |day| words.with("pulse-closed-on", &[("date", words.date(day).into())]),
    )
}

impl Published {
    /// Gives how many gave each answer, where that is shown.
    const fn spread(self) -> Option<Tally> {
        match self {
            Self::Spread { spread, .. } => Some(spread),
            Self::Mean { .. } | Self::TooFew | Self::TooAlike | Self::NearlyTheSame => None,
        }
    }
}
