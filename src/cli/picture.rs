//! `export chart METRIC`: a metric's chart as an SVG picture.

use crate::error::Failure;
use crate::report::statistics::metric::{chart, sentences};
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::svg::{Ground, Told, svg};
use crate::store::Extent;

use super::args::ExportChartArgs;
use super::session::Session;

/// Writes the picture to a file, or to stdout.
pub(super) fn run(session: &mut Session<'_, '_>, args: &ExportChartArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let metric = &session.metric(&board, &args.metric)?.body;
    let (words, today) = (session.words, session.today());
    let reading = MetricReading::of(&board, metric, today);
    let title = format!("{} – {}", board.unit.name, metric.name);
    let told = sentences(words, &board, metric, today, reading.as_ref()).join(" ");
    let told = Told {
        title: &title,
        description: &told,
    };
    let ground = if args.dark {
        Ground::Dark
    } else {
        Ground::Light
    };
    let weeks = args.weeks.unwrap_or(usize::MAX);
    let drawn = reading.and_then(|reading| {
        let chart = chart(words, &board, metric, &reading);
        svg(words, &chart, &told, (weeks, ground))
    });
    let drawn = drawn.ok_or_else(|| Failure::refused(words.text("metric-no-values")))?;
    let Some(path) = &args.output else {
        return session.print(&drawn);
    };
    session.put_file(path, drawn.as_bytes())?;
    let shown = [("path", session.linked(path).into())];
    let said = words.with("cli-export-chart-done", &shown);
    session.tell(&said)
}
