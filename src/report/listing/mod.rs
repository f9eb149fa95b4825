//! Lists of cards: one row a card, the same columns for every kind, as text and as data.

mod told;

use chrono::NaiveDate;
use serde::Serialize;

use crate::board::{
    Board, Card, CardId, CardNumber, CardRef, Kind, MetricKey, Number, Signature, Week,
};
use crate::locale::Words;

use super::search::Filter;
use super::state::State;
use super::table::Table;
use super::{figure, label};

pub use told::told;

/// The kinds that lists are made of, in the order of the board.
pub const LISTED: [Kind; 7] = [
    Kind::Proposal,
    Kind::Activity,
    Kind::Goal,
    Kind::Metric,
    Kind::Input,
    Kind::Example,
    Kind::Hinder,
];

/// Which cards a list shows.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Their kind.
    pub kind: Kind,
    /// Only those in this state; otherwise those that are open.
    pub state: Option<State>,
    /// What else they have to have.
    pub filter: &'a Filter,
}

/// A card in a list; the field names are the stable keys of the data, and what a kind does not
/// have is null.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The number people say.
    pub number: Option<CardNumber>,
    /// What links go by.
    pub id: CardId,
    /// The kind.
    pub kind: &'static str,
    /// The title, or the text of kinds without one.
    pub title: String,
    /// Where it stands.
    pub status: &'static str,
    /// Who proposed or added it.
    pub by: Option<Signature>,
    /// Who sees to it.
    pub owner: Option<Signature>,
    /// By when, or when it is taken up again.
    pub due: Option<NaiveDate>,
    /// The day it was added.
    pub created: NaiveDate,
    /// Days since then.
    pub age_days: i64,
    /// Days that a proposal has waited for its first answer.
    pub unanswered_days: Option<i64>,
    /// Days past its day.
    pub overdue_days: Option<i64>,
    /// Support marks of a proposal.
    pub support: Option<usize>,
    /// What commands call a metric.
    pub key: Option<MetricKey>,
    /// The newest week with a figure, of a metric or of a goal's metric.
    pub week: Option<Week>,
    /// That figure.
    pub value: Option<Number>,
    /// What the figure should be.
    pub target: Option<Number>,
    /// Where a goal began.
    pub baseline: Option<Number>,
    /// How far a goal's figure is from its target; 0 or below where that is met.
    pub gap: Option<Number>,
    /// How much of the way from baseline to target a goal has come: 0 to 1.
    pub covered: Option<Number>,
    /// The day it was closed.
    pub closed: Option<NaiveDate>,
    #[serde(skip)]
    state: State,
}

/// Makes the rows of a list, in the order that people need: proposals by how far they have come
/// and then the oldest first, activities by their day, metrics by the alphabet, all else by number.
pub fn rows(words: &Words, board: &Board, today: NaiveDate, asked: Asked<'_>) -> Vec<Row> {
    let cards = board.every_card();
    let cards = cards.filter(|card| card.kind() == asked.kind && !card.is_removed());
    let passing = cards.filter(|card| asked.filter.passes(board, *card, today));
    let made = passing.filter_map(|card| row(board, card, today));
    let mut rows: Vec<Row> = made.filter(|row| fits(row, asked)).collect();
    rows.sort_by_cached_key(|row| {
        let (mut order, mut due, mut name) = (0, None, None);
        match asked.kind {
            Kind::Proposal => order = row.state.order(asked.kind),
            Kind::Activity => due = Some(row.due.unwrap_or(NaiveDate::MAX)),
            Kind::Metric => name = Some(words.sort_key(&row.title)),
            _ => {}
        }
        (order, due, name, row.created, row.number, row.id)
    });
    rows
}

fn fits(row: &Row, asked: Asked<'_>) -> bool {
    match asked.state {
        Some(state) => state.key() == row.status,
        None => !row.state.is_closed(),
    }
}

/// Makes the row of one card; none for meetings and pulse rounds.
pub fn row(board: &Board, card: CardRef<'_>, today: NaiveDate) -> Option<Row> {
    let state = State::of(board, card, today)?;
    let (by, created) = origin(card);
    let due = due(card);
    let late = due.map(|due| (today - due).num_days());
    let (week, value) = newest(board, card, today).unzip();
    let goal = match card {
        CardRef::Goal(goal) => Some(goal),
        _ => None,
    };
    let progress = goal.map(|goal| board.progress(goal, today));
    Some(Row {
        number: card.number(),
        id: card.id(),
        kind: card.kind().key(),
        title: card.title().to_owned(),
        status: state.key(),
        by: by.cloned(),
        owner: owner(card).cloned(),
        due,
        created,
        age_days: (today - created).num_days().max(0),
        unanswered_days: proposal(card).and_then(|card| card.unanswered_days(today)),
        overdue_days: late.filter(|days| *days > 0 && !state.is_closed()),
        support: proposal(card).map(|card| card.body.support.len()),
        key: metric_of(card).cloned(),
        week,
        value: value.and_then(Number::new),
        target: target(card),
        baseline: goal.and_then(|goal| goal.body.baseline),
        gap: progress.and_then(|progress| Number::new(progress.gap?)),
        covered: progress.and_then(|progress| Number::new(progress.covered?)),
        closed: card.closed_on(),
        state,
    })
}

fn proposal(card: CardRef<'_>) -> Option<&Card<crate::board::Proposal>> {
    match card {
        CardRef::Proposal(card) => Some(card),
        _ => None,
    }
}

/// Who it came from, and when. Of a proposal only what its proposer wants known.
fn origin(card: CardRef<'_>) -> (Option<&Signature>, NaiveDate) {
    macro_rules! added {
        ($card:expr) => {
            ($card.author(), $card.added.day())
        };
    }
    match card {
        CardRef::Proposal(card) => (card.body.proposer.as_ref(), card.added.day()),
        CardRef::Activity(card) => added!(card),
        CardRef::Goal(card) => added!(card),
        CardRef::Metric(card) => added!(card),
        CardRef::Input(card) => added!(card),
        CardRef::Example(card) => added!(card),
        CardRef::Hinder(card) => added!(card),
        CardRef::Reply(card) => added!(card),
        CardRef::Pulse(card) => added!(card),
        CardRef::Meeting(card) => added!(card),
    }
}

fn owner(card: CardRef<'_>) -> Option<&Signature> {
    match card {
        CardRef::Proposal(card) => card.body.standing.status.owner(),
        CardRef::Activity(card) => card.body.owner.as_ref(),
        CardRef::Goal(card) => card.body.owner.as_ref(),
        CardRef::Metric(card) => card.body.owner.as_ref(),
        _ => None,
    }
}

const fn due(card: CardRef<'_>) -> Option<NaiveDate> {
    match card {
        CardRef::Proposal(card) => card.body.standing.status.due(),
        CardRef::Activity(card) => card.body.due,
        CardRef::Goal(card) => card.body.deadline,
        _ => None,
    }
}

const fn metric_of(card: CardRef<'_>) -> Option<&MetricKey> {
    match card {
        CardRef::Metric(card) => Some(&card.body.key),
        CardRef::Goal(card) => card.body.metric.as_ref(),
        _ => None,
    }
}

fn newest(board: &Board, card: CardRef<'_>, today: NaiveDate) -> Option<(Week, f64)> {
    board.latest(metric_of(card)?, Week::of(today))
}

const fn target(card: CardRef<'_>) -> Option<Number> {
    match card {
        CardRef::Metric(card) => card.body.target,
        CardRef::Goal(card) => card.body.target,
        _ => None,
    }
}

/// Lays the rows out in columns; the title gives way on narrow paper.
pub fn table(words: &Words, board: &Board, today: NaiveDate, rows: &[Row]) -> Table {
    let cells = |row: &Row| {
        let name = row.number.map(|number| number.to_string());
        let key = || row.key.as_ref().map(ToString::to_string);
        vec![
            name.or_else(key).unwrap_or_default(),
            row.title.clone(),
            row.state.label(words),
            row.owner
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            row.due
                .map(|due| words.date_in_table(due))
                .unwrap_or_default(),
            remark(words, board, today, row),
        ]
    };
    Table {
        head: vec![
            words.text("column-number"),
            words.text("field-title"),
            words.text("field-status"),
            words.text("activity-owner"),
            words.text("activity-due"),
            words.text("column-remark"),
        ],
        rows: rows.iter().map(cells).collect(),
        giving: 1,
    }
}

/// What else should be seen at once: how long it has waited, how late it is, what it measures.
fn remark(words: &Words, board: &Board, today: NaiveDate, row: &Row) -> String {
    let mut said = Vec::new();
    if let Some(days) = row.unanswered_days {
        said.push(figure::unanswered(words, days));
    }
    if row.overdue_days.is_some() {
        said.extend(row.due.map(|due| figure::due(words, due, today)));
    }
    if let Some(marks) = row.support.filter(|marks| *marks > 0) {
        said.push(words.with("support-count", &[("count", marks.into())]));
    }
    said.extend(measured(words, board, today, row));
    said.join(", ")
}

fn measured(words: &Words, board: &Board, today: NaiveDate, row: &Row) -> Vec<String> {
    let Some(metric) = row.key.as_ref().and_then(|key| board.metric(key)) else {
        return Vec::new();
    };
    let newest = row.value.zip(row.week).map(|(value, week)| {
        let figure = figure::figure(words, &metric.body, value.get());
        let this = Week::of(today).year();
        format!(
            "{figure} {}",
            words.week_of(week.year(), week.number(), this)
        )
    });
    let target = row.target.map(|target| {
        let bound = figure::bound(words, &metric.body, target);
        format!(
            "{} {bound}",
            label::field(words, crate::board::Field::Target)
        )
    });
    newest.into_iter().chain(target).collect()
}

#[cfg(test)]
mod tests;
