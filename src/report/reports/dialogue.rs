//! What to bring to the result dialogue with the head of department: how the goals go, how many
//! cases each handler has, what stands in the way, and how the staff rate their situation.

use super::cards::{answer, implemented_in, median};
use super::draft::Draft;
use super::{goals, pulse};
use crate::board::{Better, Board, Card, Hinder, Metric, StatusKind, Week};
use crate::report::cells::{self, column, day};
use crate::report::document::{Cell, Column, Fact, Table};
use crate::report::{figure, name};

pub(super) fn write(draft: &mut Draft<'_>, board: &Board) {
    draft.section("goals", "report-goals");
    let table = goals::by_status(draft, board);
    draft.document.table(table);
    caseload(draft, board);
    proposals(draft, board);
    hinders(draft, board);
    pulse::write(draft, board);
}

/// Every metric with a cap: the newest value, and the weeks of the period that were above it.
fn caseload(draft: &mut Draft<'_>, board: &Board) {
    let words = draft.words;
    draft.section("caseload", "report-caseload");
    let columns = vec![
        column(words, "metric", "field-metric"),
        column(words, "week", "metric-week"),
        Column::numbers("value", words.text("metric-value")),
        Column::numbers("cap", words.text("field-cap")),
        column(words, "standing", "report-standing"),
        Column::numbers("weeks_over", words.text("report-weeks-over")),
    ];
    let mut table = Table::new("caseload", words.text("report-caseload-table"), columns);
    let mut capped: Vec<&Card<Metric>> = board.measured().collect();
    capped.sort_by_cached_key(|card| words.sort_key(card.body.name.as_str()));
    for card in capped {
        let metric = &card.body;
        let Some((cap, (week, value))) = metric.cap.zip(newest(draft, board, metric)) else {
            continue;
        };
        let over = is_over(metric, value);
        let said = words.text(if over {
            "report-over-cap"
        } else {
            "report-within-cap"
        });
        let weeks = weeks_over(draft, board, metric);
        let args = [("part", weeks.0.into()), ("whole", weeks.1.into())];
        table.row(vec![
            Cell::of(metric.name.as_str(), &metric.key),
            Cell::of(name::week(words, week), week),
            Cell::number(figure::figure(words, metric, value), value),
            Cell::number(figure::bound(words, metric, cap), cap.get()),
            Cell::of(said, if over { "over" } else { "within" }),
            Cell::of(words.with("health-of", &args), [weeks.0, weeks.1]),
        ]);
    }
    draft.table_or(table, "report-caseload-none");
}

fn newest(draft: &Draft<'_>, board: &Board, metric: &Metric) -> Option<(Week, f64)> {
    board.latest(&metric.key, Week::of(draft.until))
}

/// Tells whether a value lies on the wrong side of the cap.
pub(in crate::report) fn is_over(metric: &Metric, value: f64) -> bool {
    metric.cap.is_some_and(|cap| match metric.better {
        Better::Higher => value < cap.get(),
        Better::Lower | Better::Neither => value > cap.get(),
    })
}

/// Weeks of the period above the cap, of those that have a value.
fn weeks_over(draft: &Draft<'_>, board: &Board, metric: &Metric) -> (usize, usize) {
    let years = board.years.values();
    let values = years.flat_map(|year| year.of(&metric.key));
    let until = Week::of(draft.until);
    let within = values.filter(|one| one.week <= until && draft.period.holds_week(one.week));
    let over = within
        .clone()
        .filter(|one| is_over(metric, one.figure(metric.kind)));
    (over.count(), within.count())
}

/// What became of the proposals: counts, never of single persons.
fn proposals(draft: &mut Draft<'_>, board: &Board) {
    draft.section("proposals", "report-proposals");
    let facts = proposal_facts(draft, board);
    draft.document.facts(facts);
}

/// Proposals that came, were answered and carried out in the period, and those that wait.
pub(super) fn proposal_facts(draft: &Draft<'_>, board: &Board) -> Vec<Fact> {
    let (words, period) = (draft.words, draft.period);
    let all = || board.proposals.iter();
    let came = all().filter(|card| period.holds(card.added.day())).count();
    let answers = all().filter_map(answer);
    let waited = answers.filter(|(day, _)| period.holds(*day));
    let waited: Vec<i64> = waited.map(|(_, days)| days).collect();
    let implemented = all().filter(|card| implemented_in(card, period)).count();
    let declined = all().filter(|card| {
        let kind = card.body.standing.status.kind();
        kind == StatusKind::Declined && super::cards::closed_in(card, period)
    });
    let waiting = board.with_status(StatusKind::New);
    let ages: Vec<i64> = waiting
        .filter_map(|card| card.unanswered_days(draft.until))
        .collect();
    let count = |key, id: &str, count| Fact::new(key, words.text(id), Cell::count(count));
    let mut facts = vec![
        count("came", "report-came", came),
        count("answered", "report-answered", waited.len()),
        count("implemented", "report-implemented", implemented),
        count("declined", "report-declined", declined.count()),
        count("waiting", "report-waiting", ages.len()),
    ];
    facts.extend(median(waited).map(|days| {
        let cell = Cell::number(words.trimmed(days, 1), days);
        Fact::new("answer_days", words.text("health-answer-days"), cell)
    }));
    facts.extend(ages.iter().max().map(|days| {
        let cell = Cell::of(words.days(*days), days);
        Fact::new("oldest", words.text("report-oldest"), cell)
    }));
    facts
}

/// What was handed up, and what is still in the way.
pub(super) fn hinders(draft: &mut Draft<'_>, board: &Board) {
    let words = draft.words;
    draft.section("hinders", "report-hinders");
    let mut columns = cells::named(words);
    columns.extend([
        column(words, "since", "field-since"),
        column(words, "lifted", "field-lifted"),
        column(words, "reason", "proposal-reason"),
        column(words, "resolved", "field-resolved"),
    ]);
    let mut table = Table::new("hinders", words.text("report-hinders-table"), columns);
    let (period, until) = (draft.period, draft.until);
    let counts = |card: &&Card<Hinder>| {
        let hinder = &card.body;
        let open = hinder.resolved.is_none_or(|day| day >= period.from);
        open && hinder.since <= until
    };
    let hinders = board.hinders.iter().filter(counts).collect();
    for card in super::cards::by_number(hinders) {
        let hinder = &card.body;
        let lift = hinder.lifted.as_ref();
        let reason = lift.map(|lift| Cell::words(lift.reason.as_str()));
        table.row(vec![
            cells::number(card.number),
            Cell::words(hinder.text.as_str()),
            day(words, Some(hinder.since)),
            day(words, lift.map(|lift| lift.on)),
            reason.unwrap_or_else(Cell::nothing),
            day(words, hinder.resolved),
        ]);
    }
    draft.table_or(table, "report-hinders-none");
}
