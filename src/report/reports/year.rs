//! The year's goals for the annual report: where each began, what was to be reached, where it
//! came, what was done for it and what that led to.

use super::cards::{self, belongs, closed_in, goes_on, implemented_in};
use super::draft::Draft;
use super::goals;
use crate::board::{Board, Card, Goal, Proposal};
use crate::report::cells::{self, column};
use crate::report::document::{Cell, Table};
use crate::report::name;
use crate::report::statistics::effect::Effect;
use crate::report::statistics::verdict;

pub(super) fn write(draft: &mut Draft<'_>, board: &Board) {
    let goals = goals::of_period(draft, board);
    draft.section("goals", "report-goals");
    let table = goals::table(draft, board, &goals);
    draft.table_or(table, "report-goals-none");
    for card in goals {
        goal(draft, board, card);
    }
    implemented(draft, board);
}

/// What was done for a goal, and what was written of how it went.
fn goal(draft: &mut Draft<'_>, board: &Board, card: &Card<Goal>) {
    let words = draft.words;
    let title = format!("{} {}", card.number, card.body.title);
    draft.document.part("goal", title);
    draft.document.paragraph(card.body.why.as_str());
    let items = done_for(draft, board, card);
    draft.list_or(items, "report-goal-nothing");
    let notes = card.body.notes.iter();
    let notes = notes.filter(|note| draft.period.holds_week(note.week));
    let notes: Vec<Cell> = notes
        .map(|note| Cell::words(format!("{}: {}", name::week(words, note.week), note.text)))
        .collect();
    draft.document.list(notes);
}

/// The proposals and activities for a goal that went on or were finished in the period.
fn done_for(draft: &Draft<'_>, board: &Board, goal: &Card<Goal>) -> Vec<Cell> {
    let words = draft.words;
    let proposals = board.proposals.iter().filter(|card| {
        let counts = implemented_in(card, draft.period) || goes_on(card, draft.until);
        card.body.goal == Some(goal.id) && counts
    });
    let proposals = cards::by_number(proposals.collect());
    let activities = board.activities.iter().filter(|card| {
        let counts = closed_in(card, draft.period) || goes_on(card, draft.until);
        let of_proposal = proposals.iter().any(|one| belongs(card, one.id));
        counts && (belongs(card, goal.id) || of_proposal)
    });
    let activities = cards::by_number(activities.collect());
    let proposals = proposals.into_iter().map(|card| {
        let cell = cards::proposal(words, card);
        match effect(draft, board, card) {
            Some(effect) => Cell {
                said: format!("{} · {effect}", cell.said),
                ..cell
            },
            None => cell,
        }
    });
    let activities = activities
        .into_iter()
        .map(|card| cards::activity(words, card));
    proposals.chain(activities).collect()
}

/// What a proposal led to, where that can be said.
pub(super) fn effect(draft: &Draft<'_>, board: &Board, card: &Card<Proposal>) -> Option<String> {
    let outcome = Effect::of(board, card, draft.until)?.outcome()?;
    Some(verdict::short(draft.words, outcome))
}

/// The year's improvements: what was carried out, what it led to, what was learnt.
pub(super) fn implemented(draft: &mut Draft<'_>, board: &Board) {
    let words = draft.words;
    draft.section("implemented", "report-implemented-list");
    let mut columns = cells::named(words);
    columns.extend([
        column(words, "on", "field-date"),
        column(words, "effect", "report-effect"),
        column(words, "learning", "field-learning"),
    ]);
    let mut table = Table::new(
        "implemented",
        words.text("report-implemented-table"),
        columns,
    );
    let done = board.proposals.iter();
    let done = done.filter(|card| implemented_in(card, draft.period));
    for card in cards::by_number(done.collect()) {
        let effect = effect(draft, board, card);
        table.row(vec![
            cells::number(card.number),
            Cell::words(card.body.title.as_str()),
            cells::day(words, Some(card.body.standing.since)),
            effect.map_or_else(Cell::nothing, Cell::words),
            Cell::words(card.body.learning.as_str()),
        ]);
    }
    draft.table_or(table, "report-implemented-none");
}
