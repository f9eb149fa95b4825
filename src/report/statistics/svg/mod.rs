//! A chart as an SVG picture, for a report or a slide: the same figures as on the screen.
//!
//! Written by hand: a chart of this kind is a few lines and dots, and a plotting library would add
//! more to the program than this file, and neither name nor description for those who do not see.
//! The same chart gives the same bytes.

use super::plot::{Chart, Ladder};
use crate::locale::Words;

/// What a picture is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ground {
    /// Dark on white.
    #[default]
    Light,
    /// Light on black.
    Dark,
}

/// What a reader who does not see the picture is told, and its headline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told<'a> {
    /// What it shows.
    pub title: &'a str,
    /// What it says, in sentences.
    pub description: &'a str,
}

struct Colours {
    ground: &'static str,
    ink: &'static str,
    soft: &'static str,
    signal: &'static str,
}

const LIGHT: Colours = Colours {
    ground: "#ffffff",
    ink: "#1a1a1a",
    soft: "#6b6b6b",
    signal: "#a8123e",
};

const DARK: Colours = Colours {
    ground: "#000000",
    ink: "#f2f2f2",
    soft: "#a6a6a6",
    signal: "#ff8a5c",
};

/// The colours of the page that a small chart stands on, which knows light and dark.
const PAGE: Colours = Colours {
    ground: "var(--ground)",
    ink: "var(--ink)",
    soft: "var(--soft)",
    signal: "var(--off)",
};

/// A picture's size, and the plot within it, in user units.
struct Sheet {
    size: (f64, f64),
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

const PICTURE: Sheet = Sheet {
    size: (960.0, 480.0),
    left: 64.0,
    right: 752.0,
    top: 56.0,
    bottom: 408.0,
};

const SMALL: Sheet = Sheet {
    size: (320.0, 72.0),
    left: 2.0,
    right: 318.0,
    top: 8.0,
    bottom: 64.0,
};

struct Pen<'a> {
    sheet: &'static Sheet,
    chart: &'a Chart,
    colours: &'static Colours,
    ladder: Ladder,
    first: usize,
    end: usize,
    text: String,
}

/// Writes the newest weeks of a chart as a picture; `None` without a value.
pub fn svg(
    words: &Words,
    chart: &Chart,
    told: &Told<'_>,
    (weeks, ground): (usize, Ground),
) -> Option<String> {
    let end = chart.values.len();
    let first = end.saturating_sub(weeks.max(1));
    let mut pen = Pen {
        sheet: &PICTURE,
        chart,
        colours: match ground {
            Ground::Light => &LIGHT,
            Ground::Dark => &DARK,
        },
        ladder: Ladder::over(chart, first..end)?,
        first,
        end,
        text: String::new(),
    };
    pen.open(told, words.lang().code());
    pen.scale(words);
    pen.weeks(words);
    pen.levels();
    pen.values();
    pen.names();
    pen.text.push_str("</svg>\n");
    Some(pen.text)
}

/// Writes the newest weeks of a chart as a small picture for a page that has `--ground`, `--ink`,
/// `--soft` and `--off` as colours: values, levels and signals, without a scale; `None` without a
/// value. The number keeps its ids apart from those of others on the page.
pub fn small(chart: &Chart, told: &Told<'_>, (weeks, number): (usize, usize)) -> Option<String> {
    let end = chart.values.len();
    let first = end.saturating_sub(weeks.max(1));
    let mut pen = Pen {
        sheet: &SMALL,
        chart,
        colours: &PAGE,
        ladder: Ladder::over(chart, first..end)?,
        first,
        end,
        text: String::new(),
    };
    let (width, height) = pen.sheet.size;
    let (title, description) = (escaped(told.title), escaped(told.description));
    pen.text = format!(
        "<svg viewBox=\"0 0 {width} {height}\" preserveAspectRatio=\"xMinYMid\" role=\"img\" \
         aria-labelledby=\"t{number} d{number}\">\n\
         <title id=\"t{number}\">{title}</title>\n<desc id=\"d{number}\">{description}</desc>\n"
    );
    pen.levels();
    pen.values();
    pen.text.push_str("</svg>\n");
    Some(pen.text)
}

impl Pen<'_> {
    fn open(&mut self, told: &Told<'_>, lang: &str) {
        let (width, height) = self.sheet.size;
        let (title, description) = (escaped(told.title), escaped(told.description));
        let Colours { ground, ink, .. } = self.colours;
        self.text = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"t d\" \
             xml:lang=\"{lang}\" font-family=\"sans-serif\" font-size=\"14\">\n\
             <title id=\"t\">{title}</title>\n<desc id=\"d\">{description}</desc>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>\n"
        );
        self.line_of_text(
            (self.sheet.left, 32.0),
            ("start", ink),
            &title,
            " font-size=\"20\"",
        );
    }

    fn draw(&mut self, mark: &str) {
        self.text.push_str(mark);
        self.text.push('\n');
    }

    fn x(&self, row: usize) -> f64 {
        let last = (self.end - self.first).saturating_sub(1).max(1) as f64;
        self.sheet.left
            + 12.0
            + (self.sheet.right - self.sheet.left - 24.0) * (row.saturating_sub(self.first)) as f64
                / last
    }

    fn y(&self, value: f64) -> f64 {
        self.sheet.bottom - (self.sheet.bottom - self.sheet.top) * self.ladder.share(value)
    }

    fn line_of_text(
        &mut self,
        (x, y): (f64, f64),
        (anchor, colour): (&str, &str),
        text: &str,
        more: &str,
    ) {
        let (x, y) = (at(x), at(y));
        self.draw(&format!(
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"{colour}\"{more}>{text}</text>"
        ));
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), look: &str) {
        let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(at);
        self.draw(&format!(
            "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" {look}/>"
        ));
    }

    fn scale(&mut self, words: &Words) {
        let soft = self.colours.soft;
        let axis = format!("stroke=\"{soft}\"");
        self.line(
            (self.sheet.left, self.sheet.top),
            (self.sheet.left, self.sheet.bottom),
            &axis,
        );
        self.line(
            (self.sheet.left, self.sheet.bottom),
            (self.sheet.right, self.sheet.bottom),
            &axis,
        );
        for tick in self.ladder.ticks() {
            let y = self.y(tick);
            let said = escaped(&words.number(tick, self.ladder.decimals()));
            self.line((self.sheet.left - 5.0, y), (self.sheet.left, y), &axis);
            self.line_of_text((self.sheet.left - 9.0, y + 5.0), ("end", soft), &said, "");
        }
    }

    fn weeks(&mut self, words: &Words) {
        let soft = self.colours.soft;
        let apart = (self.end - self.first).div_ceil(12).max(1);
        let (first, last) = (self.first, self.end - 1);
        for row in (first..=last).filter(|row| (last - row).is_multiple_of(apart)) {
            let x = self.x(row);
            self.line(
                (x, self.sheet.bottom),
                (x, self.sheet.bottom + 5.0),
                &format!("stroke=\"{soft}\""),
            );
            let said = match self.chart.week(row) {
                Some(week) => escaped(&words.week(week.number())),
                None => (row + 1).to_string(),
            };
            self.line_of_text((x, self.sheet.bottom + 22.0), ("middle", soft), &said, "");
        }
        for row in self.first..self.end {
            let begins = |week: &crate::board::Week| row == self.first || week.number() == 1;
            if let Some(week) = self.chart.week(row).filter(begins) {
                let x = self.x(row);
                let year = week.year().to_string();
                self.line_of_text((x, self.sheet.bottom + 42.0), ("middle", soft), &year, "");
            }
        }
        let ink = self.colours.ink;
        for (row, name) in &self.chart.starts {
            if (self.first..self.end).contains(row) {
                let x = self.x(*row);
                let dashed = format!("stroke=\"{soft}\" stroke-dasharray=\"1 5\"");
                self.line((x, self.sheet.top), (x, self.sheet.bottom), &dashed);
                let said = format!("▲ {}", escaped(name));
                self.line_of_text((x, self.sheet.bottom + 62.0), ("middle", ink), &said, "");
            }
        }
    }

    fn levels(&mut self) {
        let Colours { ink, soft, .. } = self.colours;
        let limit = format!("fill=\"none\" stroke=\"{soft}\" stroke-dasharray=\"6 4\"");
        let centre = format!("fill=\"none\" stroke=\"{ink}\"");
        let chart = self.chart;
        self.stairs(&chart.lower, &limit);
        self.stairs(&chart.upper, &limit);
        self.stairs(&chart.centre, &centre);
        for (value, _) in &chart.lines {
            let y = self.y(*value);
            let look = format!("stroke=\"{ink}\" stroke-width=\"2\" stroke-dasharray=\"12 4\"");
            self.line((self.sheet.left, y), (self.sheet.right, y), &look);
        }
    }

    /// A level line, broken where there is none and where it lies outside what can be.
    fn stairs(&mut self, levels: &[Option<f64>], look: &str) {
        let (low, high) = self.chart.bounds;
        let half = (self.x(self.first + 1) - self.x(self.first)) / 2.0;
        let step = |row: usize| {
            let level = levels.get(row).copied().flatten();
            let level = level.filter(|level| (low..=high).contains(level))?;
            let x = self.x(row);
            let y = at(self.y(level));
            Some(format!(
                "M{} {y}H{}",
                at((x - half).max(self.sheet.left)),
                at((x + half).min(self.sheet.right))
            ))
        };
        let path: String = (self.first..self.end).filter_map(step).collect();
        if !path.is_empty() {
            self.draw(&format!("<path d=\"{path}\" {look}/>"));
        }
    }

    fn values(&mut self) {
        let Colours {
            ground,
            ink,
            soft,
            signal,
        } = *self.colours;
        let mut path = String::new();
        let mut drawn = false;
        for row in self.first..self.end {
            let value = self.chart.values.get(row).copied().flatten();
            if let Some(value) = value {
                let step = if drawn { 'L' } else { 'M' };
                let place = format!("{step}{} {}", at(self.x(row)), at(self.y(value)));
                path.push_str(&place);
            }
            drawn = value.is_some();
        }
        self.draw(&format!(
            "<path d=\"{path}\" fill=\"none\" stroke=\"{soft}\"/>"
        ));
        for row in self.first..self.end {
            let x = self.x(row);
            let at_row = |list: &[Option<f64>]| list.get(row).copied().flatten();
            let (value, odd) = (at_row(&self.chart.values), at_row(&self.chart.odd));
            let flagged = self.chart.signals.get(row) == Some(&true);
            if let Some(value) = value {
                let y = self.y(value);
                let mark = if flagged {
                    let (left, top) = (at(x - 5.0), at(y - 5.0));
                    format!(
                        "<rect x=\"{left}\" y=\"{top}\" width=\"10\" height=\"10\" fill=\"{signal}\"/>"
                    )
                } else {
                    format!(
                        "<circle cx=\"{}\" cy=\"{}\" r=\"4\" fill=\"{ink}\"/>",
                        at(x),
                        at(y)
                    )
                };
                self.draw(&mark);
            } else if let Some(odd) = odd {
                let y = at(self.y(odd));
                self.draw(&format!(
                    "<circle cx=\"{}\" cy=\"{y}\" r=\"4\" fill=\"{ground}\" stroke=\"{soft}\"/>",
                    at(x)
                ));
            }
        }
    }

    /// Names the lines beside the plot, kept apart where they lie close.
    fn names(&mut self) {
        let chart = self.chart;
        let last = |list: &[Option<f64>]| list.get(self.end - 1).copied().flatten();
        let own = [&chart.upper, &chart.centre, &chart.lower].map(|list| last(list));
        let own = own.into_iter().zip(&chart.names);
        let own = own.filter_map(|(value, name)| Some((value?, name)));
        let lines = chart.lines.iter().map(|(value, name)| (*value, name));
        let (low, high) = chart.bounds;
        let mut names: Vec<(f64, &String)> = own.chain(lines).collect();
        names.retain(|(value, name)| !name.is_empty() && (low..=high).contains(value));
        names.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut above = f64::NEG_INFINITY;
        for (value, name) in names {
            let y = (self.y(value) + 5.0).max(above + 18.0);
            above = y;
            let name = escaped(name);
            self.line_of_text(
                (self.sheet.right + 10.0, y),
                ("start", self.colours.ink),
                &name,
                "",
            );
        }
    }
}

/// Writes a coordinate with at most two decimals.
fn at(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests;
