//! What stands above the columns, in any of the program's languages.

use super::Cell;
use crate::locale::{Lang, Words, fold};

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Heading {
    /// Which metric.
    Metric,
    /// Which week.
    Week,
    /// The value, or the numerator.
    Value,
    /// The denominator.
    Of,
    /// A remark.
    Note,
    /// A name of its own: a part's in the long layout, a metric's in the wide one.
    Named(String),
    /// The denominator of what has that name.
    NamedOf(String),
    /// Nothing is written above the column.
    Nothing,
}

/// The words for a heading, the one that is written first.
const IDS: [(Heading, &str); 5] = [
    (Heading::Metric, "exchange-heading-metric"),
    (Heading::Week, "exchange-heading-week"),
    (Heading::Value, "exchange-heading-value"),
    (Heading::Of, "exchange-heading-of"),
    (Heading::Note, "exchange-heading-note"),
];

/// Reads headings.
pub(super) struct Headings {
    known: Vec<(String, Heading)>,
    of: Vec<String>,
}

impl Headings {
    /// Knows the headings of all languages.
    pub(super) fn new() -> Self {
        let (mut known, mut of) = (Vec::new(), Vec::new());
        for words in Lang::all().map(Words::new) {
            for (heading, id) in &IDS {
                let names = names(&words, id);
                if *heading == Heading::Of {
                    of.extend(names.iter().map(|name| format!(" {name}")));
                }
                known.extend(names.into_iter().map(|name| (name, heading.clone())));
            }
        }
        Self { known, of }
    }

    /// Reads what stands above a column.
    pub(super) fn read(&self, cell: &Cell) -> Heading {
        let written = cell.written();
        let folded = fold(&written);
        if folded.is_empty() {
            return Heading::Nothing;
        }
        let same = |(name, _): &&(String, Heading)| *name == folded;
        if let Some((_, heading)) = self.known.iter().find(same) {
            return heading.clone();
        }
        let name = self.of.iter().find_map(|of| folded.strip_suffix(of));
        name.map_or(Heading::Named(written), |name| {
            Heading::NamedOf(name.to_owned())
        })
    }
}

fn names(words: &Words, id: &str) -> Vec<String> {
    let list = words.text(id);
    list.split(',').map(|name| fold(name.trim())).collect()
}

/// Writes the heading of a column.
pub(super) fn written(words: &Words, heading: &Heading) -> String {
    let of = |name: &str| format!("{name} {}", written(words, &Heading::Of));
    match heading {
        Heading::Named(name) => name.clone(),
        Heading::NamedOf(name) => of(name),
        known => {
            let id = IDS.iter().find(|(heading, _)| heading == known);
            let list = id.map(|(_, id)| words.text(id)).unwrap_or_default();
            list.split(',').next().unwrap_or_default().to_owned()
        }
    }
}
