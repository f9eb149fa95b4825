//! Keys as the program knows them, whatever terminal they come from.

use std::fmt;
use std::str::FromStr;

/// A key that was pressed, alone or with Ctrl.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// Whether Ctrl was held.
    pub ctrl: bool,
}

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Code {
    /// A character.
    Char(char),
    /// A function key, F1 to F12.
    F(u8),
    /// Enter.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Tab with Shift.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
}

impl Key {
    /// A key without Ctrl.
    pub const fn of(code: Code) -> Self {
        Self { code, ctrl: false }
    }

    /// A character without Ctrl.
    pub const fn char(c: char) -> Self {
        Self::of(Code::Char(c))
    }

    /// A character with Ctrl.
    pub const fn ctrl(c: char) -> Self {
        Self {
            code: Code::Char(c),
            ctrl: true,
        }
    }

    /// A function key.
    pub const fn f(number: u8) -> Self {
        Self::of(Code::F(number))
    }

    /// Tells whether the key types a character.
    pub const fn types(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl => Some(c),
            _ => None,
        }
    }
}

/// The keys that have a name of several letters, as a keymap file has them; the first name is the
/// one that is printed.
const NAMES: &[(Code, &[&str])] = &[
    (Code::Char(' '), &["Space"]),
    (Code::Enter, &["Enter", "Return"]),
    (Code::Esc, &["Esc", "Escape"]),
    (Code::Tab, &["Tab"]),
    (Code::BackTab, &["Shift+Tab"]),
    (Code::Backspace, &["Backspace"]),
    (Code::Delete, &["Del", "Delete"]),
    (Code::Up, &["Up"]),
    (Code::Down, &["Down"]),
    (Code::Left, &["Left"]),
    (Code::Right, &["Right"]),
    (Code::Home, &["Home"]),
    (Code::End, &["End"]),
    (Code::PageUp, &["PgUp", "PageUp"]),
    (Code::PageDown, &["PgDn", "PageDown"]),
];

/// A written key that there is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownKey;

impl FromStr for Key {
    type Err = UnknownKey;

    /// Reads `n`, `Ctrl+Z`, `F5`, `PgDn`, in any case but for a character alone.
    fn from_str(written: &str) -> Result<Self, UnknownKey> {
        let start = written.get(..5).filter(|_| written.len() > 5);
        let ctrl = start.is_some_and(|start| start.eq_ignore_ascii_case("ctrl+"));
        let rest = if ctrl {
            written.get(5..).unwrap_or_default()
        } else {
            written
        };
        let code = code(rest).ok_or(UnknownKey)?;
        let code = match code {
            Code::Char(c) if ctrl => Code::Char(c.to_ascii_lowercase()),
            code => code,
        };
        Ok(Self { code, ctrl })
    }
}

fn code(written: &str) -> Option<Code> {
    let mut chars = written.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return (!c.is_control() && c != ' ').then_some(Code::Char(c));
    }
    let named =
        |(_, names): &&(Code, &[&str])| names.iter().any(|name| name.eq_ignore_ascii_case(written));
    let function = || {
        let number = written.strip_prefix(['F', 'f'])?.parse().ok()?;
        (1..=12).contains(&number).then_some(Code::F(number))
    };
    let found = NAMES.iter().find(named).map(|(code, _)| *code);
    found.or_else(function)
}

impl Key {
    /// The key's name in plain characters, as a keymap file has it: `Ctrl+P`, `F5`, `Up`.
    pub fn name(self) -> String {
        let ctrl = if self.ctrl { "Ctrl+" } else { "" };
        let row = NAMES.iter().find(|(code, _)| *code == self.code);
        let name = match (self.code, row) {
            (_, Some((_, names))) => names.first().copied().unwrap_or_default().to_owned(),
            (Code::F(number), None) => format!("F{number}"),
            (Code::Char(c), None) if self.ctrl => c.to_uppercase().to_string(),
            (Code::Char(c), None) => c.to_string(),
            (_, None) => String::new(),
        };
        format!("{ctrl}{name}")
    }
}

impl fmt::Display for Key {
    /// Writes the key as it is printed on keyboards, such as `Ctrl+P`, `F5`, `▲`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arrow = match self.code {
            Code::Up => "▲",
            Code::Down => "▼",
            Code::Left => "◄",
            Code::Right => "►",
            _ => return f.write_str(&self.name()),
        };
        write!(f, "{}{arrow}", if self.ctrl { "Ctrl+" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::commands;

    #[test]
    fn every_key_of_the_table_reads_back_as_itself() {
        for key in commands().flat_map(|row| row.keys) {
            assert_eq!(key.name().parse(), Ok(*key), "{key}");
        }
    }

    #[test]
    fn keys_are_read_as_people_write_them() {
        let rows = [
            ("å", Key::char('å')),
            ("ctrl+z", Key::ctrl('z')),
            (
                "Ctrl+Up",
                Key {
                    code: Code::Up,
                    ctrl: true,
                },
            ),
            ("+", Key::char('+')),
            ("Ctrl++", Key::ctrl('+')),
            ("pagedown", Key::of(Code::PageDown)),
            ("f12", Key::f(12)),
            ("Space", Key::char(' ')),
        ];
        for (written, key) in rows {
            assert_eq!(written.parse(), Ok(key), "{written}");
        }
        for written in ["", "F0", "F13", "Ctrl+", "Alt+x", "nn", " ", "Ctrl"] {
            assert_eq!(written.parse::<Key>(), Err(UnknownKey), "{written}");
        }
    }
}
