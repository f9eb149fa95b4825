//! What happened in a quarter: proposals, activities, goals, signals, hinders, meetings.

use super::cards::{self, closed_in};
use super::draft::Draft;
use super::{dialogue, goals, year};
use crate::analysis::signal::Reading;
use crate::board::{Board, Card, Meeting, MeetingKind, Metric, Week};
use crate::report::cells::column;
use crate::report::document::{Cell, Column, Fact, Table};
use crate::report::figure;
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::said;

pub(super) fn write(draft: &mut Draft<'_>, board: &Board) {
    draft.section("happened", "report-happened");
    let mut facts = vec![meetings(draft, board)];
    facts.extend(dialogue::proposal_facts(draft, board));
    facts.push(activities(draft, board));
    draft.document.facts(facts);
    draft.section("goals", "report-goals");
    let shown = goals::of_period(draft, board);
    let table = goals::table(draft, board, &shown);
    draft.table_or(table, "report-goals-none");
    signals(draft, board);
    year::implemented(draft, board);
    dialogue::hinders(draft, board);
    examples(draft, board);
}

fn meetings(draft: &Draft<'_>, board: &Board) -> Fact {
    let held = |card: &&Card<Meeting>| {
        let meeting = &card.body;
        let over = !meeting.cancelled && !meeting.is_open();
        meeting.kind == MeetingKind::Board && over && draft.period.holds(meeting.on)
    };
    let count = board.meetings.iter().filter(held).count();
    let label = draft.words.text("kind-meetings");
    Fact::new("meetings", label, Cell::count(count))
}

fn activities(draft: &Draft<'_>, board: &Board) -> Fact {
    let done = board.activities.iter();
    let done = done.filter(|card| closed_in(card, draft.period)).count();
    let label = draft.words.text("report-activities-done");
    Fact::new("activities_done", label, Cell::count(done))
}

/// The metrics whose newest value shows that something has happened.
fn signals(draft: &mut Draft<'_>, board: &Board) {
    let words = draft.words;
    draft.section("signals", "prepare-signals");
    let columns = vec![
        column(words, "metric", "field-metric"),
        Column::numbers("value", words.text("metric-value")),
        column(words, "shows", "prepare-shows"),
    ];
    let mut table = Table::new("signals", words.text("prepare-signals"), columns);
    let mut metrics: Vec<&Card<Metric>> = board.measured().collect();
    metrics.sort_by_cached_key(|card| words.sort_key(card.body.name.as_str()));
    for card in metrics {
        let newest = MetricReading::of(board, &card.body, draft.until);
        let newest = newest.and_then(|reading| reading.newest);
        let Some(newest) = newest.filter(|newest| matches!(newest, Reading::Signal(_))) else {
            continue;
        };
        let value = board.latest(&card.body.key, Week::of(draft.until));
        let value =
            value.map(|(_, value)| Cell::number(figure::figure(words, &card.body, value), value));
        table.row(vec![
            Cell::of(card.body.name.as_str(), &card.body.key),
            value.unwrap_or_else(Cell::nothing),
            Cell::words(said::short(words, newest).unwrap_or_default()),
        ]);
    }
    draft.table_or(table, "prepare-signals-none");
}

/// The good examples of the period, without whom they thank.
fn examples(draft: &mut Draft<'_>, board: &Board) {
    draft.section("examples", "kind-examples-heading");
    let of_period = board.examples.iter();
    let of_period = of_period.filter(|card| draft.period.holds_week(card.body.week));
    let items = cards::by_number(of_period.collect()).into_iter();
    let items = items.map(|card| {
        let said = format!("{} {}", card.number, card.body.text);
        Cell::of(said, card.number)
    });
    draft.list_or(items.collect(), "report-examples-none");
}
