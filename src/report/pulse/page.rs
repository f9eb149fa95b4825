//! The rounds of the pulse survey as a document: what may be shown, newest first.

use super::published;
use crate::board::{Board, Card, PulseRhythm, PulseRound};
use crate::locale::Words;
use crate::report::document::Document;
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
        let head = [name::week(words, round.week), rhythm(words, round.rhythm)];
        document.section("round", head.join(" · "));
        document.paragraph(state(words, round));
        let shown = published(round, k);
        for (at, question) in round.questions.iter().enumerate() {
            document.part("question", question.to_string());
            if let Some(shown) = shown.as_ref().and_then(|all| all.get(at)) {
                document.paragraph(shown.said(words, k));
            }
        }
    }
    document.note(words.text("pulse-promise"));
    document
}

/// How often the unit asks.
pub fn rhythm(words: &Words, rhythm: PulseRhythm) -> String {
    words.text(match rhythm {
        PulseRhythm::Weekly => "pulse-weekly",
        PulseRhythm::Monthly => "pulse-monthly",
    })
}

/// Whether a round is open or closed.
pub fn state(words: &Words, round: &PulseRound) -> String {
    round.closed.map_or_else(
        || words.text("pulse-open-so-far"),
        |day| {
            let args = [("date", words.date_in_table(day).into())];
            words.with("pulse-closed-on", &args)
        },
    )
}
