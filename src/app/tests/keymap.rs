//! Keys that a person has chosen.

use super::*;

fn wish(command: &str, keys: &[&str]) -> Rebinding {
    Rebinding {
        command: command.to_owned(),
        keys: keys.iter().map(|key| (*key).to_owned()).collect(),
    }
}

fn mapped(letters: Letters, wishes: &[Rebinding]) -> (App, Vec<(usize, Mistake)>) {
    let mut app = app_on(board(), Some("RL"));
    let (keymap, mistakes) = Keymap::with(letters, wishes);
    app.keymap = keymap;
    (app, mistakes)
}

#[test]
fn another_key_does_it_and_the_old_one_no_longer() {
    let (mut app, mistakes) = mapped(Letters::On, &[wish("new_proposal", &["å", "Ctrl+N"])]);
    assert_eq!(mistakes, []);
    assert!(!app.update(Message::Key(Key::char('n'))).redraw);
    press(&mut app, "åKortare väntan<Enter>");
    assert_eq!(said(&app), "Tillagt: #3 Kortare väntan");
    assert_eq!(app.key_for(Command::NewProposal), "å");
}

#[test]
fn two_wishes_may_change_places() {
    let wishes = [wish("status", &["m"]), wish("comment", &["s"])];
    let (app, mistakes) = mapped(Letters::On, &wishes);
    assert_eq!(mistakes, []);
    assert_eq!(
        app.keymap.bound(Scope::Board, Key::char('s')),
        Some(Command::Comment)
    );
    assert_eq!(app.keymap.bound(Scope::Board, Key::f(3)), None);
}

#[test]
fn a_mistake_is_told_and_the_keys_of_the_table_stay() {
    let wishes = [
        wish("fly", &["x"]),
        wish("undo", &["Ctrl+Q", "Hyper+X"]),
        wish("accept", &["x"]),
        wish("edit_value", &["7"]),
        wish("support", &["n"]),
        wish("back", &[]),
        wish("redo", &["Ctrl+R"]),
        wish("redo", &["Ctrl+T"]),
        wish("theme", &[]),
    ];
    let (app, mistakes) = mapped(Letters::On, &wishes);
    let expected = [
        (0, Mistake::UnknownCommand),
        (1, Mistake::UnknownKey(1)),
        (2, Mistake::Typed(0)),
        (3, Mistake::Typed(0)),
        (4, Mistake::Clash(0, Command::NewProposal)),
        (5, Mistake::OutOfReach),
        (7, Mistake::Twice),
    ];
    assert_eq!(mistakes, expected);
    let shown = |command| app.keymap.shown(command).map(Key::name);
    assert_eq!(shown(Command::Undo).as_deref(), Some("Ctrl+Z"));
    assert_eq!(shown(Command::Support).as_deref(), Some("+"));
    assert_eq!(shown(Command::Redo).as_deref(), Some("Ctrl+R"));
    assert_eq!(shown(Command::Theme), None, "the palette is enough");
}

#[test]
fn of_two_wishes_for_one_key_the_first_gets_it() {
    let wishes = [wish("status", &["w"]), wish("comment", &["w"])];
    let (app, mistakes) = mapped(Letters::On, &wishes);
    assert_eq!(mistakes, [(1, Mistake::Clash(0, Command::Status))]);
    assert_eq!(
        app.keymap.bound(Scope::Board, Key::char('w')),
        Some(Command::Status)
    );
    assert_eq!(
        app.keymap.bound(Scope::Board, Key::char('m')),
        Some(Command::Comment)
    );
}

#[test]
fn without_letters_everything_can_still_be_done() {
    let (mut app, mistakes) = mapped(Letters::Off, &[wish("undo", &["u"])]);
    assert_eq!(mistakes, [(0, Mistake::LettersOff(0))]);
    for letter in ['n', 's', 'q', '+', 'v', '/'] {
        assert!(
            !app.update(Message::Key(Key::char(letter))).redraw,
            "{letter}"
        );
    }
    press(&mut app, "<F2>Utan bokstäver<Enter>");
    assert_eq!(said(&app), "Tillagt: #3 Utan bokstäver");
    for row in commands() {
        let palette = |scope: &Scope| rows_in(*scope).any(|row| row.command == Command::Palette);
        let reachable = app.keymap.keys(row).next().is_some() || row.scopes.iter().all(palette);
        assert!(reachable, "{row:?}");
    }
    assert!(
        app.keymap
            .keys(
                commands()
                    .find(|row| row.command == Command::Palette)
                    .unwrap()
            )
            .next()
            .is_some()
    );
}

#[test]
fn every_command_has_a_name_of_its_own() {
    let names: BTreeSet<_> = commands().map(|row| row.command.name()).collect();
    assert_eq!(names.len(), commands().count());
    assert!(names.contains("new_proposal") && names.contains("week_values"));
    let plain = |name: &String| name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    assert!(names.iter().all(plain));
}
