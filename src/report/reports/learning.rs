//! What was tried, what happened and what was learnt: failures too, since they teach as much.

use super::cards;
use super::draft::Draft;
use super::year::effect;
use crate::board::{Board, Card, Proposal};
use crate::report::document::{Cell, Fact};
use crate::report::label;

pub(super) fn write(draft: &mut Draft<'_>, board: &Board) {
    let tried = board.proposals.iter().filter(|card| {
        let standing = &card.body.standing;
        let of_period = draft.period.holds(standing.since) || cards::goes_on(card, draft.until);
        cards::was_tried(card) && of_period
    });
    let tried = cards::by_number(tried.collect());
    let (closed, going_on): (Vec<_>, Vec<_>) = tried
        .into_iter()
        .partition(|card| card.body.standing.status.kind().is_closed());
    draft.section("finished", "report-learning-finished");
    list(draft, board, &closed, "report-learning-none");
    draft.section("going_on", "report-learning-going-on");
    list(draft, board, &going_on, "report-learning-going-on-none");
    let silent = closed.iter().filter(|card| card.body.learning.is_empty());
    let numbers: Vec<String> = silent.map(|card| card.number.to_string()).collect();
    if !numbers.is_empty() {
        let args = [("cards", numbers.join(", ").into())];
        let said = draft.words.with("report-learning-missing", &args);
        draft.document.note(said);
    }
}

fn list(draft: &mut Draft<'_>, board: &Board, proposals: &[&Card<Proposal>], nothing: &str) {
    if proposals.is_empty() {
        draft.document.paragraph(draft.words.text(nothing));
    }
    for card in proposals {
        draft
            .document
            .part("proposal", format!("{} {}", card.number, card.body.title));
        let facts = facts(draft, board, card);
        draft.document.facts(facts);
    }
}

fn facts(draft: &Draft<'_>, board: &Board, card: &Card<Proposal>) -> Vec<Fact> {
    let words = draft.words;
    let (proposal, standing) = (&card.body, &card.body.standing);
    let kind = standing.status.kind();
    let day = words.date_in_table(standing.since);
    let status = format!("{} {day}", label::proposal_status(words, kind));
    let mut facts = vec![Fact::new(
        "status",
        words.text("field-status"),
        Cell::of(status, kind.key()),
    )];
    let reason = standing.status.reason().map(ToString::to_string);
    let said = [
        ("problem", "field-problem", proposal.problem.to_string()),
        ("expected", "field-expected", proposal.expected.to_string()),
        (
            "happened",
            "report-effect",
            effect(draft, board, card).unwrap_or_default(),
        ),
        ("reason", "proposal-reason", reason.unwrap_or_default()),
        ("learning", "field-learning", proposal.learning.to_string()),
    ];
    let said = said.into_iter().filter(|(_, _, text)| !text.is_empty());
    facts.extend(said.map(|(key, id, text)| Fact::new(key, words.text(id), Cell::words(text))));
    facts
}
