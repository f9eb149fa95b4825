//! The parts of a metric as small charts side by side, all on one scale.

use ratatui::text::{Line, Span};

use super::Brush;
use super::text::width;
use crate::board::{Line as Name, Metric};
use crate::report::statistics::parts::{PartChart, charts};
use crate::report::statistics::plot::{self, Frame};
use crate::report::statistics::reading::MetricReading;

/// Lines of a small chart, its weeks included.
const HEIGHT: usize = 9;
/// The narrowest small chart.
const NARROWEST: usize = 24;
/// Columns between two of them.
const BETWEEN: usize = 2;
/// Weeks that are shown, the newest.
const WEEKS: usize = 26;

/// Builds the lines of all parts; none where the metric has no parts.
pub(super) fn lines(
    brush: &Brush<'_>,
    metric: &Metric,
    reading: &MetricReading,
    most: usize,
) -> Vec<Line<'static>> {
    let parts = charts(&brush.app.board, metric, reading, WEEKS);
    let named = |name: &Name| !name.as_str().is_empty();
    if !metric.parts.iter().any(named) {
        return Vec::new();
    }
    let beside = ((most + BETWEEN) / (NARROWEST + BETWEEN)).clamp(1, parts.len().max(1));
    let wide = (most + BETWEEN) / beside - BETWEEN;
    let title = format!("  {}", brush.app.words.text("parts-title"));
    let mut lines = vec![Line::default(), Line::styled(title, brush.paint.strong)];
    for row in parts.chunks(beside) {
        let columns: Vec<Vec<Line<'static>>> =
            row.iter().map(|part| column(brush, part, wide)).collect();
        let tallest = columns.iter().map(Vec::len).max().unwrap_or(0);
        for nth in 0..tallest {
            let mut spans = vec![Span::styled("  ", brush.paint.base)];
            for column in &columns {
                let line = column.get(nth).cloned().unwrap_or_default();
                let taken: usize = line.spans.iter().map(|span| width(&span.content)).sum();
                spans.extend(line.spans);
                let room = (wide + BETWEEN).saturating_sub(taken);
                spans.push(Span::styled(" ".repeat(room), brush.paint.base));
            }
            lines.push(Line::from(spans));
        }
    }
    lines
}

/// A part's name, its chart, and how many weeks are left out of it.
fn column(brush: &Brush<'_>, part: &PartChart, wide: usize) -> Vec<Line<'static>> {
    let words = &brush.app.words;
    let name = Line::styled(brush.fit(&part.name, wide), brush.paint.base);
    let frame = Frame {
        width: wide,
        height: HEIGHT,
        strokes: super::chart::strokes(brush),
        weeks: usize::MAX,
        cursor: None,
        margins: (0, 0),
    };
    let mut lines = vec![name];
    let drawn = plot::draw(words, &part.chart, frame).into_iter();
    lines.extend(drawn.map(|runs| Line::from(super::chart::spans(brush, runs))));
    if part.withheld > 0 {
        let said = words.with("parts-left-out", &[("weeks", part.withheld.into())]);
        lines.push(Line::styled(brush.fit(&said, wide), brush.paint.soft));
    }
    lines
}
