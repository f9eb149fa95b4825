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
    /// Type the week's values.
    WeekValues,
    /// Change the value under the cursor.
    EditValue,
    /// The next value that is missing.
    NextMissing,
    /// Take the value under the cursor away.
    ClearValue,
    /// Write a remark on a value.
    Remark,
    /// Mark a week that cannot be compared with others.
    OddWeek,
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
    /// The week's values.
    Grid,
    /// A cell of them that is typed in.
    Cell,
    /// A pasted block that is looked over.
    Preview,
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

use Scope::{Board, Card, Cell, Chart, Form, Grid, List, Preview, Text};

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
        &[Form, Cell, Preview],
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
        Command::EditValue,
        ("key-edit-value", "help-edit-value"),
        &[Grid],
        &[Key::of(Code::Enter)],
    ),
    row(
        Command::NextMissing,
        ("key-next-missing", "help-next-missing"),
        &[Grid, Cell],
        &[Key::of(Code::Tab)],
    ),
    row(
        Command::Remark,
        ("key-remark", "help-remark"),
        &[Grid],
        &[Key::char('m'), Key::f(6)],
    ),
    row(
        Command::OddWeek,
        ("key-odd-week", "help-odd-week"),
        &[Grid],
        &[Key::char('o'), Key::f(4)],
    ),
    quiet(
        Command::ClearValue,
        "help-clear-value",
        &[Grid],
        &[Key::of(Code::Delete), Key::of(Code::Backspace)],
    ),
    row(
        Command::EarlierWeek,
        ("key-earlier-week", "help-earlier-week"),
        &[Chart, Grid],
        &[Key::of(Code::Left)],
    ),
    row(
        Command::LaterWeek,
        ("key-later-week", "help-later-week"),
        &[Chart, Grid],
        &[Key::of(Code::Right)],
    ),
    row(
        Command::NewProposal,
        ("key-new-proposal", "help-new-proposal"),
        &[Board, Card, Chart, Text, Grid],
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
        Command::WeekValues,
        ("key-week-values", "help-week-values"),
        &[Board],
        &[Key::char('v'), Key::ctrl('e')],
    ),
    row(
        Command::Search,
        ("key-search", "help-search"),
        &[Board, Card, Chart, Text, Grid],
        &[Key::char('f'), Key::ctrl('f'), Key::char('/')],
    ),
    row(
        Command::Back,
        ("key-back", "help-back"),
        &[Card, Chart, Text, List, Form, Grid, Cell, Preview],
        &[Key::of(Code::Esc)],
    ),
    row(
        Command::Help,
        ("key-help", "help-help"),
        &[Board, Card, Chart, Grid],
        &[Key::f(1), Key::char('?')],
    ),
    row(
        Command::Quit,
        ("key-quit", "help-quit"),
        &[Board, Card, Chart, Text, Grid],
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
        &[Board, Card, Chart, Text, Grid],
        &[Key::ctrl('p'), Key::char(':')],
    ),
    row(
        Command::Undo,
        ("key-undo", "help-undo"),
        &[Board, Card, Chart, Grid],
        &[Key::ctrl('z')],
    ),
    quiet(
        Command::Redo,
        "help-redo",
        &[Board, Card, Chart, Grid],
        &[Key::ctrl('y')],
    ),
    quiet(
        Command::Units,
        "help-units",
        &[Board, Card, Chart, Text, Grid],
        &[Key::f(7)],
    ),
    quiet(
        Command::Language,
        "help-language",
        &[Board, Card, Chart, Text, Grid],
        &[Key::f(9)],
    ),
    quiet(
        Command::Theme,
        "help-theme",
        &[Board, Card, Chart, Text, Grid],
        &[Key::f(8)],
    ),
    quiet(
        Command::Up,
        "help-up",
        &[Board, Card, Chart, Text, List, Grid, Cell, Preview],
        &[Key::of(Code::Up)],
    ),
    quiet(
        Command::Down,
        "help-down",
        &[Board, Card, Chart, Text, List, Grid, Cell, Preview],
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
        &[Board, Card, Chart, Text, List, Grid],
        &[Key::of(Code::PageUp)],
    ),
    quiet(
        Command::PageDown,
        "help-page-down",
        &[Board, Card, Chart, Text, List, Grid],
        &[Key::of(Code::PageDown)],
    ),
    quiet(
        Command::First,
        "help-first",
        &[Board, Card, Chart, Text, Grid],
        &[Key::of(Code::Home)],
    ),
    quiet(
        Command::Last,
        "help-last",
        &[Board, Card, Chart, Text, Grid],
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
