//! The palette: every command that does something where it was opened, found by what it does, by
//! its short name and by its key.

use super::list::{Choice, Item, Stock};
use super::{App, Row, Scope, rows_in};
use crate::locale::fold_case;

/// A command that does something here, with the message of its short name where it has one.
pub(super) type Able = (&'static Row, Option<&'static str>);

impl App {
    /// The commands that do something in a scope, most useful first.
    pub(super) fn able(&self, scope: Scope) -> Vec<Able> {
        let rows = rows_in(scope).filter(|row| self.can(row.command, scope));
        rows.map(|row| (row, self.named(row, scope).or(row.label)))
            .collect()
    }
}

/// The commands that fit what is typed; one whose key is typed first.
pub(super) fn commands(able: &[Able], from: &Stock<'_>, typed: &str) -> Vec<Item> {
    let typed = fold_case(typed);
    let mut found: Vec<(bool, Item)> = Vec::new();
    for (row, label) in able {
        let text = from.words.text(row.help);
        let label = label.map(|label| from.words.text(label));
        let keys: Vec<String> = from.keymap.keys(row).map(|key| key.to_string()).collect();
        let is_key = keys.iter().any(|key| fold_case(key) == typed);
        let mut names = std::iter::once(&text).chain(&label);
        if is_key || names.any(|name| fold_case(name).contains(&typed)) {
            let item = Item {
                choice: Choice::Command(row.command),
                text,
                aside: keys.into_iter().next().unwrap_or_default(),
            };
            found.push((is_key, item));
        }
    }
    found.sort_by_key(|(is_key, _)| !is_key);
    found.into_iter().map(|(_, item)| item).collect()
}
