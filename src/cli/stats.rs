//! The metrics' charts in words: `stats`.

use crate::board::{Board, Card, Metric, Week};
use crate::error::Failure;
use crate::report::figure;
use crate::report::statistics::basis;
use crate::report::statistics::beside::aligned;
use crate::report::statistics::metric::{chart, data, sentences, week};
use crate::report::statistics::plot::{self, Frame, Strokes};
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::said;
use crate::report::table::Table;
use crate::store::Extent;
use serde_json::Value as Json;

use super::args::StatsArgs;
use super::session::Session;

/// Lines of a chart on paper.
const HEIGHT: usize = 18;
/// Columns of a chart where the paper has no width of its own.
pub(super) const WIDTH: usize = 100;
/// Weeks that the table under a chart shows.
const ROWS: usize = 12;

/// Prints one metric's chart, or what all of them say.
pub(super) fn run(session: &mut Session<'_, '_>, args: &StatsArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let weeks = args.weeks.unwrap_or(usize::MAX);
    let Some(typed) = &args.metric else {
        return all(session, &board, weeks);
    };
    let card = session.metric(&board, typed)?;
    let other = args
        .with
        .as_deref()
        .map(|typed| session.metric(&board, typed));
    let other = other.transpose()?;
    if session.json {
        let mut found = data(&board, card, session.today(), weeks);
        found["with"] = other.map_or(Json::Null, |card| {
            data(&board, card, session.today(), weeks)
        });
        return session.print_json(&found);
    }
    let text = if args.basis {
        rests_on(session, &board, card)
    } else if let Some(other) = other {
        pair(session, &board, (card, other), weeks)
    } else {
        one(session, &board, card, weeks)
    };
    session.print(&text)
}

fn all(session: &mut Session<'_, '_>, board: &Board, weeks: usize) -> Result<(), Failure> {
    let mut cards: Vec<&Card<Metric>> = board.measured().collect();
    cards.sort_by_cached_key(|card| session.words.sort_key(card.body.name.as_str()));
    if session.json {
        let today = session.today();
        let all: Vec<_> = cards
            .iter()
            .map(|card| data(board, card, today, weeks))
            .collect();
        return session.print_json(&all);
    }
    let rows = cards.iter().map(|card| row(session, board, card));
    let table = Table {
        head: vec![String::new(); 5],
        rows: rows.collect(),
        giving: 1,
    };
    if table.rows.is_empty() {
        let said = session.words.text("cli-nothing-listed");
        return session.tell(&said);
    }
    let text = table.print(session.paper);
    session.print(&text)
}

/// Key, name, newest figure with its week, what it shows, what of the target.
fn row(session: &Session<'_, '_>, board: &Board, card: &Card<Metric>) -> Vec<String> {
    let (words, today, metric) = (session.words, session.today(), &card.body);
    let newest = board.latest(&metric.key, Week::of(today));
    let newest = newest.map(|(week, value)| {
        let this = Week::of(today).year();
        let week = words.week_of(week.year(), week.number(), this);
        format!("{} {week}", figure::figure(words, metric, value))
    });
    let signal = MetricReading::of(board, metric, today).map(|reading| reading.signal());
    let shows = signal.and_then(|signal| said::short(words, signal.newest?));
    let target = signal.and_then(|signal| signal.assurance);
    vec![
        metric.key.to_string(),
        metric.name.to_string(),
        newest.unwrap_or_default(),
        shows.unwrap_or_else(|| words.text("metric-no-values")),
        target
            .map(|target| said::assurance(words, target))
            .unwrap_or_default(),
    ]
}

/// What stands behind a metric's chart.
fn rests_on(session: &Session<'_, '_>, board: &Board, card: &Card<Metric>) -> String {
    let (words, paper) = (session.words, session.paper);
    let Some(reading) = MetricReading::of(board, &card.body, session.today()) else {
        return words.text("metric-no-values") + "\n";
    };
    let sections = basis::chart(words, board, &card.body, &reading);
    let said = basis::print(&sections, paper, paper.width.unwrap_or(WIDTH));
    format!("{}\n{said}", card.body.name)
}

/// Two charts under each other on the same weeks, each with what it says.
fn pair(
    session: &Session<'_, '_>,
    board: &Board,
    (card, other): (&Card<Metric>, &Card<Metric>),
    weeks: usize,
) -> String {
    let (words, today, paper) = (session.words, session.today(), session.paper);
    let read = [card, other].map(|card| MetricReading::of(board, &card.body, today));
    let [Some(first), Some(second)] = &read else {
        return [card, other]
            .map(|card| one(session, board, card, weeks))
            .join("\n");
    };
    let drawn = |card: &Card<Metric>, reading| chart(words, board, &card.body, reading);
    let (a, b, _) = aligned(drawn(card, first), drawn(other, second));
    let frame = frame(session, weeks);
    let margins = [&a, &b].map(|chart| plot::margins(words, chart, frame));
    let frame = Frame {
        margins: (
            margins[0].0.max(margins[1].0),
            margins[0].1.max(margins[1].1),
        ),
        ..frame
    };
    let mut blocks = Vec::new();
    for (card, reading, chart) in [(card, first, &a), (other, second, &b)] {
        let name = card.body.name.to_string();
        blocks.extend([name, plot::text(words, chart, frame)]);
        let said = sentences(words, board, &card.body, today, Some(reading));
        let width = paper.width.unwrap_or(WIDTH);
        let said: Vec<String> = said
            .iter()
            .flat_map(|line| paper.wrap(line, width))
            .collect();
        blocks.push(said.join("\n") + "\n");
    }
    blocks.join("\n")
}

fn frame(session: &Session<'_, '_>, weeks: usize) -> Frame {
    Frame {
        width: session.paper.width.unwrap_or(WIDTH),
        height: HEIGHT,
        strokes: Strokes::plain(session.paper.ascii),
        weeks,
        cursor: None,
        margins: (0, 0),
    }
}

fn one(session: &Session<'_, '_>, board: &Board, card: &Card<Metric>, weeks: usize) -> String {
    let (words, today, paper) = (session.words, session.today(), session.paper);
    let reading = MetricReading::of(board, &card.body, today);
    let mut text = format!("{}\n", card.body.name);
    if let Some(reading) = &reading {
        let frame = frame(session, weeks);
        let drawn = chart(words, board, &card.body, reading);
        text += "\n";
        text += &plot::text(words, &drawn, frame);
    }
    text += "\n";
    for sentence in sentences(words, board, &card.body, today, reading.as_ref()) {
        for line in paper.wrap(&sentence, paper.width.unwrap_or(WIDTH)) {
            text += &line;
            text += "\n";
        }
    }
    if let Some(reading) = &reading {
        let rows = reading.series.values.len();
        let shown = rows.saturating_sub(weeks.min(ROWS))..rows;
        text.extend(["\n", &words.text("chart-table"), "\n"]);
        let between = paper.between();
        for row in shown.rev() {
            text += &week(words, board, (&card.body, reading), row, between);
            text += "\n";
        }
    }
    text
}
