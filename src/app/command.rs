//! The one table of commands: keys, footer, palette, help and the manual all read it.

use super::key::{Code, Key};

/// Something a person can do on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Command {
    /// Capture a new proposal.
    NewProposal,
    /// Open the card under the cursor.
    Open,
    /// Change a proposal's status.
    Status,
    /// Support a proposal, or take the support back.
    Support,
    /// Comment on a proposal.
    Comment,
    /// Search everything.
    Search,
    /// Show what the keys do.
    Help,
    /// List all commands.
    Palette,
    /// Take back the last own change.
    Undo,
    /// Make it again.
    Redo,
    /// Choose another unit's board.
    Units,
    /// Switch to the next language.
    Language,
    /// Switch to the next theme.
    Theme,
    /// Leave the program.
    Quit,
    /// Leave this screen.
    Back,
    /// One up.
    Up,
    /// One down.
    Down,
    /// The column to the left.
    Left,
    /// The column to the right.
    Right,
    /// The week before, on a chart.
    EarlierWeek,
    /// The week after, on a chart.
    LaterWeek,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// The first one.
    First,
    /// The last one.
    Last,
    /// Take what was filled in.
    Accept,
    /// The next field of a form.
    NextField,
    /// The field before.
    PreviousField,
}

/// Where a key means what: the kind of screen that has the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The board.
    Board,
    /// A card.
    Card,
    /// A metric's chart.
    Chart,
    /// A text to scroll through.
    Text,
    /// A list to choose from, with a field to narrow it down.
    List,
    /// A form with fields.
    Form,
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// What it does.
    pub command: Command,
    /// Message with its name in a word or two, where the footer offers it. The footer has the
    /// order of the table.
    pub label: Option<&'static str>,
    /// Message with what it does, for help and palette.
    pub help: &'static str,
    /// Where it can be done.
    pub scopes: &'static [Scope],
    /// The keys that do it; the first is the one that is shown.
    pub keys: &'static [Key],
}

use Scope::{Board, Card, Chart, Form, List, Text};

const fn row(
    command: Command,
    texts: (&'static str, &'static str),
    scopes: &'static [Scope],
    keys: &'static [Key],
) -> Row {
    Row {
        command,
        label: Some(texts.0),
        help: texts.1,
        scopes,
        keys,
    }
}

const fn quiet(
    command: Command,
    help: &'static str,
    scopes: &'static [Scope],
    keys: &'static [Key],
) -> Row {
    Row {
        command,
        label: None,
        help,
        scopes,
        keys,
    }
}

/// All commands, most useful first.
///
/// Letters are only bound where nothing is typed. Every command has a key that a Swedish keyboard
/// types without `AltGr`, and none depends on a letter alone where F keys, Ctrl or arrows can do it.
pub const COMMANDS: &[Row] = &[
    row(
        Command::Accept,
        ("key-accept", "help-accept"),
        &[Form],
        &[Key::of(Code::Enter)],
    ),
    row(
        Command::NextField,
        ("key-next-field", "help-next-field"),
        &[Form],
        &[Key::of(Code::Tab), Key::of(Code::Down)],
    ),
    quiet(
        Command::PreviousField,
        "help-previous-field",
        &[Form],
        &[Key::of(Code::BackTab), Key::of(Code::Up)],
    ),
    row(
        Command::EarlierWeek,
        ("key-earlier-week", "help-earlier-week"),
        &[Chart],
        &[Key::of(Code::Left)],
    ),
    row(
        Command::LaterWeek,
        ("key-later-week", "help-later-week"),
        &[Chart],
        &[Key::of(Code::Right)],
    ),
    row(
        Command::NewProposal,
        ("key-new-proposal", "help-new-proposal"),
        &[Board, Card, Chart, Text],
        &[Key::char('n'), Key::f(2)],
    ),
    row(
        Command::Open,
        ("key-open", "help-open"),
        &[Board, List],
        &[Key::of(Code::Enter)],
    ),
    row(
        Command::Status,
        ("key-status", "help-status"),
        &[Board, Card],
        &[Key::char('s'), Key::f(3)],
    ),
    row(
        Command::Support,
        ("key-support", "help-support"),
        &[Board, Card],
        &[Key::char('+'), Key::f(4)],
    ),
    row(
        Command::Search,
        ("key-search", "help-search"),
        &[Board, Card, Chart, Text],
        &[Key::char('f'), Key::ctrl('f'), Key::char('/')],
    ),
    row(
        Command::Back,
        ("key-back", "help-back"),
        &[Card, Chart, Text, List, Form],
        &[Key::of(Code::Esc)],
    ),
    row(
        Command::Help,
        ("key-help", "help-help"),
        &[Board, Card, Chart],
        &[Key::f(1), Key::char('?')],
    ),
    row(
        Command::Quit,
        ("key-quit", "help-quit"),
        &[Board, Card, Chart, Text],
        &[Key::char('q'), Key::f(10), Key::ctrl('c')],
    ),
    row(
        Command::Comment,
        ("key-comment", "help-comment"),
        &[Board, Card],
        &[Key::char('m'), Key::f(6)],
    ),
    row(
        Command::Palette,
        ("key-palette", "help-palette"),
        &[Board, Card, Chart, Text],
        &[Key::ctrl('p'), Key::char(':')],
    ),
    row(
        Command::Undo,
        ("key-undo", "help-undo"),
        &[Board, Card, Chart],
        &[Key::ctrl('z')],
    ),
    quiet(
        Command::Redo,
        "help-redo",
        &[Board, Card, Chart],
        &[Key::ctrl('y')],
    ),
    quiet(
        Command::Units,
        "help-units",
        &[Board, Card, Chart, Text],
        &[Key::f(7)],
    ),
    quiet(
        Command::Language,
        "help-language",
        &[Board, Card, Chart, Text],
        &[Key::f(9)],
    ),
    quiet(
        Command::Theme,
        "help-theme",
        &[Board, Card, Chart, Text],
        &[Key::f(8)],
    ),
    quiet(
        Command::Up,
        "help-up",
        &[Board, Card, Chart, Text, List],
        &[Key::of(Code::Up)],
    ),
    quiet(
        Command::Down,
        "help-down",
        &[Board, Card, Chart, Text, List],
        &[Key::of(Code::Down)],
    ),
    quiet(
        Command::Left,
        "help-left",
        &[Board],
        &[Key::of(Code::Left), Key::of(Code::BackTab)],
    ),
    quiet(
        Command::Right,
        "help-right",
        &[Board],
        &[Key::of(Code::Right), Key::of(Code::Tab)],
    ),
    quiet(
        Command::PageUp,
        "help-page-up",
        &[Board, Card, Chart, Text, List],
        &[Key::of(Code::PageUp)],
    ),
    quiet(
        Command::PageDown,
        "help-page-down",
        &[Board, Card, Chart, Text, List],
        &[Key::of(Code::PageDown)],
    ),
    quiet(
        Command::First,
        "help-first",
        &[Board, Card, Chart, Text],
        &[Key::of(Code::Home)],
    ),
    quiet(
        Command::Last,
        "help-last",
        &[Board, Card, Chart, Text],
        &[Key::of(Code::End)],
    ),
];

/// Finds what a key means in a scope.
pub fn bound(scope: Scope, key: Key) -> Option<Command> {
    let mut rows = COMMANDS.iter();
    let row = rows.find(|row| row.scopes.contains(&scope) && row.keys.contains(&key))?;
    Some(row.command)
}

/// Visits what can be done in a scope, most useful first.
pub fn rows_in(scope: Scope) -> impl Iterator<Item = &'static Row> {
    COMMANDS
        .iter()
        .filter(move |row| row.scopes.contains(&scope))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCOPES: [Scope; 6] = [Board, Card, Chart, Text, List, Form];

    #[test]
    fn no_key_means_two_things_in_one_scope() {
        for scope in SCOPES {
            for row in rows_in(scope) {
                for key in row.keys {
                    assert_eq!(bound(scope, *key), Some(row.command), "{key} in {scope:?}");
                }
            }
        }
    }

    #[test]
    fn every_command_stands_once_and_has_a_key_and_a_scope() {
        for (index, row) in COMMANDS.iter().enumerate() {
            assert!(!row.keys.is_empty() && !row.scopes.is_empty(), "{row:?}");
            let twin = COMMANDS[index + 1..]
                .iter()
                .find(|other| other.command == row.command);
            assert!(twin.is_none(), "{row:?}");
        }
    }

    #[test]
    fn nothing_that_is_typed_is_taken_for_a_command() {
        for row in rows_in(Form).chain(rows_in(List)) {
            let typed = row.keys.iter().find(|key| key.types().is_some());
            assert!(typed.is_none(), "{row:?}");
        }
    }

    #[test]
    fn letters_can_be_done_without() {
        for row in COMMANDS {
            let plain = row.keys.iter().any(|key| key.types().is_none());
            assert!(plain, "{row:?} has only letters");
        }
    }
}
