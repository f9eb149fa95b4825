//! What stands behind a finding, for whoever asks: figures, weeks, rule, cautions and source.

mod change;
mod chart;

pub use change::change;
pub use chart::chart;

use super::super::table::Paper;

/// A heading with what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What it is about.
    pub heading: String,
    /// One thought a line.
    pub lines: Vec<String>,
}

/// Writes the sections on paper.
pub fn print(sections: &[Section], paper: Paper, width: usize) -> String {
    let mut lines = Vec::new();
    for section in sections {
        lines.extend([String::new(), section.heading.clone()]);
        lines.extend(
            section
                .lines
                .iter()
                .flat_map(|line| paper.wrap(line, width)),
        );
    }
    lines.join("\n") + "\n"
}
