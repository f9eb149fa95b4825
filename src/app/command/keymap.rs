//! Which keys do what: those of the table, with what a person has changed.

use super::{Command, Row, Scope, commands, rows_in};
use crate::app::key::Key;

/// The keys of every command.
#[derive(Debug, Clone, Default)]
pub struct Keymap {
    changed: Vec<(Command, Vec<Key>)>,
    letters: Letters,
}

/// Whether a letter, a digit or a sign alone does anything where nothing is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Letters {
    /// It does what the table says.
    #[default]
    On,
    /// It does nothing: Ctrl, function keys, arrows and the palette do all.
    Off,
}

/// Other keys for a command, as a person wrote them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rebinding {
    /// The command's name.
    pub command: String,
    /// Its keys, the one to be shown first; none where the palette is enough.
    pub keys: Vec<String>,
}

/// Why the keys of a command stay as they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// No command is called so.
    UnknownCommand,
    /// The command is named a second time.
    Twice,
    /// No key is called so; which one.
    UnknownKey(usize),
    /// The key types a character in a place where the command is needed; which one.
    Typed(usize),
    /// Keys that type a character are switched off; which one.
    LettersOff(usize),
    /// The key does something else in the same place; which one, and what.
    Clash(usize, Command),
    /// The command would have no key, and is in no palette everywhere it is needed.
    OutOfReach,
}

impl Keymap {
    /// Takes in what a person wants otherwise. What cannot be is told, with its place among the
    /// wishes, and the keys of the table stay.
    pub fn with(letters: Letters, wishes: &[Rebinding]) -> (Self, Vec<(usize, Mistake)>) {
        let mut map = Self {
            changed: Vec::new(),
            letters,
        };
        let mut mistakes = Vec::new();
        let mut taken: Vec<(usize, Command)> = Vec::new();
        for (place, wish) in wishes.iter().enumerate() {
            match map.wanted(wish) {
                Ok((command, keys)) => {
                    map.changed.push((command, keys));
                    taken.push((place, command));
                }
                Err(mistake) => mistakes.push((place, mistake)),
            }
        }
        // The later of two that clash gives way, until none does.
        while let Some((at, mistake)) = map.first_clash(&taken) {
            let (place, command) = taken.remove(at);
            map.changed.retain(|(changed, _)| *changed != command);
            mistakes.push((place, mistake));
        }
        mistakes.sort_by_key(|(place, _)| *place);
        (map, mistakes)
    }

    /// The keys of a command; the first is the one that is shown.
    pub fn keys(&self, row: &Row) -> impl Iterator<Item = Key> + use<'_> {
        let changed = self.changed.iter().find(|(one, _)| *one == row.command);
        let keys: &[Key] = changed.map_or(row.keys, |(_, keys)| keys);
        let off = self.letters == Letters::Off;
        let works = move |key: &Key| !(off && key.types().is_some());
        keys.iter().copied().filter(works)
    }

    /// Finds what a key means in a scope.
    pub fn bound(&self, scope: Scope, key: Key) -> Option<Command> {
        if scope.moves(key) || scope.types(key) {
            return None;
        }
        let mut rows = rows_in(scope);
        let row = rows.find(|row| self.keys(row).any(|one| one == key))?;
        Some(row.command)
    }

    /// The key of a command that is shown.
    pub fn shown(&self, command: Command) -> Option<Key> {
        let row = commands().find(|row| row.command == command)?;
        self.keys(row).next()
    }

    fn wanted(&self, wish: &Rebinding) -> Result<(Command, Vec<Key>), Mistake> {
        let row = commands().find(|row| row.command.name() == wish.command);
        let row = row.ok_or(Mistake::UnknownCommand)?;
        if self.changed.iter().any(|(one, _)| *one == row.command) {
            return Err(Mistake::Twice);
        }
        // Where letters are typed, the help is a comfort that can be done without.
        let sheets = [Scope::Sheet, Scope::SheetPick, Scope::SheetText];
        let spared = |scope: &Scope| row.command == Command::Help && sheets.contains(scope);
        let needed = || row.scopes.iter().filter(|scope| !spared(scope));
        let mut keys = Vec::new();
        for (at, written) in wish.keys.iter().enumerate() {
            let key: Key = written.parse().map_err(|_bad| Mistake::UnknownKey(at))?;
            if needed().any(|scope| scope.types(key)) {
                return Err(Mistake::Typed(at));
            }
            if self.letters == Letters::Off && key.types().is_some() {
                return Err(Mistake::LettersOff(at));
            }
            keys.push(key);
        }
        let listed = |scope: &Scope| rows_in(*scope).any(|row| row.command == Command::Palette);
        let palette = row.command == Command::Palette || !needed().all(listed);
        if keys.is_empty() && palette {
            return Err(Mistake::OutOfReach);
        }
        Ok((row.command, keys))
    }

    /// Finds the last of a person's wishes that clashes with another command.
    fn first_clash(&self, taken: &[(usize, Command)]) -> Option<(usize, Mistake)> {
        taken.iter().enumerate().rev().find_map(|(at, (_, mine))| {
            let row = commands().find(|row| row.command == *mine)?;
            let mut keys = self.keys(row).enumerate();
            keys.find_map(|(nth, key)| {
                let other = self.other_with(row, key)?;
                Some((at, Mistake::Clash(nth, other)))
            })
        })
    }

    /// Finds another command that a key does in a place where this one can be done.
    fn other_with(&self, row: &Row, key: Key) -> Option<Command> {
        let shares = |other: &&Row| {
            other.command != row.command
                && other.scopes.iter().any(|scope| row.scopes.contains(scope))
        };
        let mut others = commands().filter(shares);
        let other = others.find(|other| self.keys(other).any(|one| one == key));
        other.map(|other| other.command)
    }
}
