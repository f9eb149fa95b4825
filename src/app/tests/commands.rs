//! The table of commands holds its own rules.

use Scope::{
    Answer, Before, Board, Card, Cell, Chart, Closing, Filter, Follow, Form, Grid, List, Meeting,
    Minutes, Overview, Preview, Register, Sheet, SheetPick, SheetText, Text, Wall,
};

use super::*;

const SCOPES: [Scope; 22] = [
    Board, Card, Chart, Text, List, Form, Grid, Cell, Preview, Sheet, SheetPick, SheetText,
    Register, Filter, Before, Meeting, Answer, Follow, Closing, Minutes, Wall, Overview,
];

#[test]
fn no_key_means_two_things_in_one_scope() {
    for scope in SCOPES {
        for row in rows_in(scope) {
            for key in row.keys {
                let bound = Keymap::default().bound(scope, *key);
                let meant = (!scope.moves(*key) && !scope.types(*key)).then_some(row.command);
                assert_eq!(bound, meant, "{key} in {scope:?}");
            }
        }
    }
}

#[test]
fn every_command_stands_once_and_has_a_scope() {
    for (index, row) in commands().enumerate() {
        assert!(!row.scopes.is_empty(), "{row:?}");
        let twin = commands()
            .skip(index + 1)
            .find(|other| other.command == row.command);
        assert!(twin.is_none(), "{row:?}");
    }
}

#[test]
fn nothing_that_is_typed_is_taken_for_a_command() {
    let typing = [Form, List, Cell, Sheet, SheetPick, SheetText, Filter];
    for row in typing.into_iter().flat_map(rows_in) {
        let mut typed = row.keys.iter().filter(|key| key.types().is_some());
        let lone = row.command != Command::Help;
        assert!(!lone || typed.next().is_none(), "{row:?}");
    }
    for scope in [Sheet, SheetPick, SheetText] {
        let bound = |key| Keymap::default().bound(scope, key);
        assert_eq!(bound(Key::char('?')), None);
        assert_eq!(bound(Key::f(1)), Some(Command::Help));
    }
}

/// The palette opens with Ctrl+P and lists all that can be done where it opens.
#[test]
fn letters_can_be_done_without() {
    let palette = |scope: &Scope| rows_in(*scope).any(|row| row.command == Command::Palette);
    for row in commands() {
        let plain = row.keys.iter().any(|key| key.types().is_none());
        let listed = row.scopes.iter().all(palette);
        assert!(plain || listed, "{row:?} has only letters");
    }
}

#[test]
fn the_footer_offers_only_what_does_something_here() {
    let offered =
        |app: &App| -> Vec<Command> { app.offers().iter().map(|(row, _)| row.command).collect() };
    let mut app = app_on(board(), None);
    let first = [
        Command::NewProposal,
        Command::Open,
        Command::Status,
        Command::WeekValues,
        Command::StartMeeting,
        Command::Search,
        Command::Help,
        Command::Palette,
    ];
    assert_eq!(offered(&app)[..first.len()], first);
    assert_eq!(offered(&app).last(), Some(&Command::Quit));
    assert!(
        !offered(&app).contains(&Command::FollowUp),
        "no goal is there"
    );
    press(&mut app, "s");
    assert!(
        !offered(&app).contains(&Command::Letters),
        "it is no search"
    );
    press(&mut app, "<Esc><Right><Right>");
    assert!(
        !offered(&app).contains(&Command::Support),
        "no proposal is there"
    );
}
