//! Keys in sentences: whichever key a command has now.

use super::{App, Command, Glyphs, Key};

impl App {
    /// A key as its keycap says, in the characters that the terminal has.
    pub fn keycap(&self, key: Key) -> String {
        match self.look.glyphs {
            Glyphs::Ascii => key.name(),
            Glyphs::Standard | Glyphs::Fine => key.to_string(),
        }
    }

    /// The key that a command is shown with; where it has none, the one that lists all commands.
    pub fn key_for(&self, command: Command) -> String {
        let key = self.keymap.shown(command);
        let key = key.or_else(|| self.keymap.shown(Command::Palette));
        key.map(|key| self.keycap(key)).unwrap_or_default()
    }

    /// A sentence that names the key of a command as `$key`.
    pub fn with_key(&self, id: &str, command: Command) -> String {
        self.words
            .with(id, &[("key", self.key_for(command).into())])
    }
}
