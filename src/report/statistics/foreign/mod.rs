//! Any series from a file, analysed without a board.
//!
//! Two forms are taken: JSON with the names of [`Input`], and lines of a week, a value and perhaps
//! a denominator (CSV). What cannot be analysed is refused, with the line or row it stands in.

mod answer;
mod csv;
mod refused;
mod shown;

pub use refused::Refused;

pub use crate::analysis::input::Kind as AnalysisKind;

use crate::analysis::input::{Input, Kind};
use crate::analysis::report::{Report, analyse};
use crate::board::Week;
use crate::locale::Words;

use super::plot::{self, Frame};

/// A series as it was read, with what the analysis made of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreign {
    input: Input,
    first: Option<Week>,
    report: Report,
}

/// The analyses that can be asked for by name.
pub const KINDS: [(&str, Kind); 8] = [
    ("xmr", Kind::Xmr),
    ("run", Kind::Run),
    ("p", Kind::P),
    ("u", Kind::U),
    ("c", Kind::C),
    ("pp", Kind::Pp),
    ("up", Kind::Up),
    ("intervention", Kind::Intervention),
];

impl Foreign {
    /// Reads and analyses a file's text; `kind` overrides what the file says, or what its columns
    /// suggest.
    pub fn read(text: &str, kind: Option<Kind>) -> Result<Self, Refused> {
        let text = text.trim_start_matches('\u{feff}');
        let (mut input, first) = if text.trim_start().starts_with(['{', '[']) {
            let input: Input = serde_json::from_str(text).map_err(|error| Refused::json(&error))?;
            (input, None)
        } else {
            let series = csv::read(text)?;
            (series.input, Some(series.first))
        };
        input.kind = kind.unwrap_or(input.kind);
        if input.values.iter().all(Option::is_none) {
            return Err(Refused::NoValues);
        }
        let report = analyse(&input).map_err(|error| Refused::of(error, first))?;
        Ok(Self {
            input,
            first,
            report,
        })
    }

    /// Gives the result with the names that other programs use.
    pub const fn data(&self) -> &Report {
        &self.report
    }

    /// Gives the result in words, with its chart.
    pub fn text(&self, words: &Words, frame: Frame) -> String {
        let chart = answer::chart(words, self);
        let mut text = plot::text(words, &chart, frame);
        for line in answer::sentences(words, self) {
            text.push_str(&line);
            text.push('\n');
        }
        text
    }
}

impl Refused {
    fn json(error: &serde_json::Error) -> Self {
        Self::BadJson(error.to_string())
    }
}

#[cfg(test)]
mod tests;
