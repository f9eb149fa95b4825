//! The week's values: `values` shows them, `odd` marks a week that cannot be compared.

use serde::Serialize;

use crate::board::{
    Act, Board, Card, Deed, Field, Metric, MetricEdit, MetricKey, Number, OddWeek, Outcome, Swap,
    Week, WeekValue,
};
use crate::error::Failure;
use crate::report::table::Table;
use crate::report::{figure, name};
use crate::store::Extent;

use super::args::{OddArgs, ValuesArgs};
use super::session::Session;

/// Weeks shown where no number was given.
const WEEKS: usize = 5;

/// A metric's week as data.
#[derive(Debug, Serialize)]
struct Line {
    metric: MetricKey,
    week: Week,
    value: Option<Number>,
    n: Option<Number>,
    of: Option<Number>,
    note: String,
    odd: Option<String>,
}

/// Prints the newest weeks' values, a line a metric, with what this week lacks.
pub(super) fn values(session: &mut Session<'_, '_>, args: &ValuesArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let this = Week::of(session.today());
    let count = i64::try_from(args.weeks.unwrap_or(WEEKS)).unwrap_or(i64::MAX);
    let weeks: Vec<Week> = (0..count.min(600))
        .rev()
        .map(|back| this.plus(-back))
        .collect();
    let first = weeks.first().copied().unwrap_or(this);
    let board = session.load(&unit, Extent::Since(first))?.board;
    let mut cards: Vec<&Card<Metric>> = board.measured().collect();
    cards.sort_by_key(|card| (card.added.at, card.id));
    if session.json {
        let line = |card| weeks.iter().map(move |week| (card, *week));
        let lines = cards.iter().flat_map(|card| line(*card));
        let lines: Vec<Line> = lines.map(|(card, week)| data(&board, card, week)).collect();
        return session.print_json(&lines);
    }
    let text = table(session, &board, &cards, &weeks).print(session.paper);
    session.print(&text)?;
    let lacks = |card: &&&Card<Metric>| board.value(&card.body.key, this).is_none();
    let missing = cards.iter().filter(lacks).count();
    if missing > 0 {
        let args = [
            ("week", session.words.week(this.number()).into()),
            ("missing", missing.into()),
            ("all", cards.len().into()),
        ];
        let said = session.words.with("metrics-missing", &args);
        session.print(&format!("\n{said}\n"))?;
    }
    Ok(())
}

fn data(board: &Board, card: &Card<Metric>, week: Week) -> Line {
    let metric = &card.body;
    let value = board.value(&metric.key, week);
    let odd = metric.odd.iter().find(|odd| odd.week == week);
    Line {
        metric: metric.key.clone(),
        week,
        value: value.and_then(|value| Number::new(value.figure(metric.kind))),
        n: value.map(|value| value.n),
        of: value.and_then(|value| value.of),
        note: value
            .map(|value| value.note.to_string())
            .unwrap_or_default(),
        odd: odd.map(|odd| odd.note.to_string()),
    }
}

fn table(
    session: &Session<'_, '_>,
    board: &Board,
    cards: &[&Card<Metric>],
    weeks: &[Week],
) -> Table {
    let words = session.words;
    let this = weeks.last().map_or(0, |week| week.year());
    let head = weeks
        .iter()
        .map(|week| words.week_of(week.year(), week.number(), this));
    let ends = |first: String, last: String| (vec![first], last);
    let (mut heads, note) = ends(String::new(), words.text("column-remark"));
    heads.extend(head);
    heads.push(note);
    let row = |card: &&Card<Metric>| {
        let metric = &card.body;
        let cells = weeks.iter().map(|week| cell(session, board, metric, *week));
        let newest = weeks
            .last()
            .and_then(|week| board.value(&metric.key, *week));
        let note = newest.map(|value| value.note.to_string());
        let name = std::iter::once(metric.name.to_string());
        name.chain(cells)
            .chain([note.unwrap_or_default()])
            .collect()
    };
    Table {
        head: heads,
        rows: cards.iter().map(row).collect(),
        giving: 0,
    }
}

/// A figure with a star where the week is marked as odd; a stroke where none was given.
fn cell(session: &Session<'_, '_>, board: &Board, metric: &Metric, week: Week) -> String {
    let said = |value: &WeekValue| figure::week_value(session.words, metric, value);
    let value = board.value(&metric.key, week).map(said);
    let odd = metric.odd.iter().any(|odd| odd.week == week);
    let none = if session.paper.ascii { "-" } else { "–" };
    let value = value.unwrap_or_else(|| none.to_owned());
    if odd { format!("{value}*") } else { value }
}

/// Marks a metric's week as odd, or takes the mark away.
pub(super) fn odd(session: &mut Session<'_, '_>, args: &OddArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let this = Week::of(session.today());
    let week = args.week.as_deref();
    let week = week.map_or(Ok(this), |typed| session.past_week(typed))?;
    let typed = args.text.join(" ");
    let note = (!args.remove)
        .then(|| session.line(Field::Note, &typed))
        .transpose()?;
    let board = session.load_to_change(&unit, Extent::Open)?.board;
    let key = args.metric.parse::<MetricKey>().ok();
    let card = key.as_ref().and_then(|key| board.metric(key));
    let card = card.ok_or_else(|| session.unknown_metric(&board, &args.metric))?;
    let before = card.body.odd.clone();
    let mut odd = before.clone();
    odd.retain(|odd| odd.week != week);
    odd.extend(note.map(|note| OddWeek { week, note }));
    odd.sort_by_key(|odd| odd.week);
    let edit = MetricEdit::Odd(Swap::new(before, odd));
    let change = session.change_id()?;
    let change = session.change(&board, change, Act::Metric(card.id, Deed::Edit(edit)));
    let committed = session.commit(&unit, &board, change)?;
    let id = match (committed.outcomes.contains(&Outcome::Done), args.remove) {
        (false, _) => "cli-already-so",
        (true, false) => "cli-odd-marked",
        (true, true) => "cli-odd-removed",
    };
    let said = [
        ("metric", card.body.name.as_str().into()),
        ("week", name::week(session.words, week).into()),
    ];
    let sentence = session.words.with(id, &said);
    let line = committed.board.metrics.get(card.id);
    let line = line.map(|card| data(&committed.board, card, week));
    session.acknowledge(&line, &sentence)
}
