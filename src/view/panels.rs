//! The charts of a metric's screen: one, or two under each other with each week in the same column.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Brush;
use super::chart::{Read, drawn, frame, strokes, title};
use crate::report::statistics::beside::aligned;
use crate::report::statistics::plot::{self, Chart};

/// Lines of the body that the chart leaves for the title and the words under it.
const WORDS: u16 = 8;
/// The fewest and the most lines of a chart.
const HEIGHT: (u16, u16) = (10, 26);
/// The fewest and the most lines of the plot of each of two charts.
const PLOT: (usize, usize) = (4, 12);
/// A body lower than this is taken up by two charts, with the words under them out of sight.
const LOW: u16 = 26;
/// One chart.
pub(super) fn alone(brush: &Brush<'_>, read: &Read<'_>, area: Rect, row: usize) -> Picture {
    let most = usize::from(area.width).saturating_sub(4);
    let chart = read.chart(brush);
    let signs = legend(brush, &[&chart]);
    let words = WORDS + u16::from(signs.is_some());
    let height = area.height.saturating_sub(words).clamp(HEIGHT.0, HEIGHT.1);
    Picture {
        panels: vec![Panel {
            heading: title(brush, read.card, Some(&read.reading), most),
            frame: frame(brush, area, (height.into(), row)),
            chart,
        }],
        before: 0,
        legend: signs,
    }
}

/// Two charts, the weeks under the lower one: they are those of both.
pub(super) fn pair(
    brush: &Brush<'_>,
    two: (&Read<'_>, &Read<'_>),
    area: Rect,
    row: usize,
) -> Picture {
    let words = &brush.app.words;
    let most = usize::from(area.width).saturating_sub(4);
    let (mut first, second, before) = aligned(two.0.chart(brush), two.1.chart(brush));
    first.told_below = true;
    let heading = |read: &Read<'_>| {
        let mut lines = title(brush, read.card, Some(&read.reading), most);
        lines.pop();
        lines
    };
    let mut headings = [heading(two.0), heading(two.1)];
    if area.height < LOW {
        headings[1].remove(0);
    }
    let signs = legend(brush, &[&first, &second]);
    let under = [&first, &second].map(plot::under);
    let above = headings.iter().map(Vec::len).sum::<usize>();
    let said = if area.height < LOW {
        0
    } else {
        usize::from(WORDS)
    };
    let taken = above + under[0] + under[1] + usize::from(signs.is_some()) + said;
    let lines = (usize::from(area.height).saturating_sub(taken) / 2).clamp(PLOT.0, PLOT.1);
    let frames = under.map(|under| frame(brush, area, (lines + under, row + before)));
    let margins = [
        plot::margins(words, &first, frames[0]),
        plot::margins(words, &second, frames[1]),
    ];
    let margins = (
        margins[0].0.max(margins[1].0),
        margins[0].1.max(margins[1].1),
    );
    let panels = headings.into_iter().zip([first, second]).zip(frames);
    let panels = panels.map(|((heading, chart), frame)| Panel {
        heading,
        chart,
        frame: plot::Frame { margins, ..frame },
    });
    Picture {
        panels: panels.collect(),
        before,
        legend: signs,
    }
}

/// What the signs of some charts stand for, as far as they occur.
fn legend(brush: &Brush<'_>, charts: &[&Chart]) -> Option<Line<'static>> {
    let words = &brush.app.words;
    let (odd, signal) = plot::signs(strokes(brush));
    let has_odd = charts
        .iter()
        .any(|chart| chart.odd.iter().any(Option::is_some));
    let has_signal = charts.iter().any(|chart| chart.signals.contains(&true));
    let odd = has_odd.then(|| format!("{odd} {}", words.text("chart-odd-week")));
    let signal = has_signal.then(|| format!("{signal} {}", words.text("chart-signal")));
    let said: Vec<String> = odd.into_iter().chain(signal).collect();
    let said = Some(said.join("   ")).filter(|said| !said.is_empty())?;
    Some(Line::styled(format!("  {said}"), brush.paint.soft))
}

/// A chart with what stands over it.
struct Panel {
    heading: Vec<Line<'static>>,
    chart: Chart,
    frame: plot::Frame,
}

/// The charts that are shown, one under another.
pub(super) struct Picture {
    panels: Vec<Panel>,
    /// Rows before the first of the metric itself.
    before: usize,
    /// What the signs stand for.
    legend: Option<Line<'static>>,
}

impl Picture {
    pub(super) fn lines(&self, brush: &Brush<'_>) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        for panel in &self.panels {
            lines.extend(panel.heading.iter().cloned());
            lines.extend(drawn(brush, &panel.chart, panel.frame));
        }
        lines.extend(self.legend.clone());
        lines
    }

    /// Gives the row of the metric itself that stands in a column of the frame, on a line of the
    /// picture.
    pub(super) fn row_at(&self, brush: &Brush<'_>, column: usize, line: usize) -> Option<usize> {
        let mut top = 0;
        for panel in &self.panels {
            let end = top + panel.heading.len() + panel.frame.height;
            if (top + panel.heading.len()..end).contains(&line) {
                let row = plot::row_at(&brush.app.words, &panel.chart, panel.frame, column)?;
                return row.checked_sub(self.before);
            }
            top = end;
        }
        None
    }
}
