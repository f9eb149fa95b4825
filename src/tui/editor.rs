//! A long text in the person's own editor, such as `vim` or `nano`.
//!
//! The text lies in a file that nobody else can read, in a folder of its own, and is gone
//! afterwards, whatever the editor did.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::app::Message;
use crate::board::TEXT_MAX;
use crate::locale::Words;

use super::{Session, Terminal};

/// Why a text could not be edited outside.
#[derive(Debug)]
pub(super) enum EditorError {
    /// The file could not be made or read.
    File(io::Error),
    /// The editor could not be started.
    Start(io::Error),
    /// The editor said that it failed, which is also how one leaves it without saving.
    Failed,
    /// What came back is no text.
    NotText,
}

/// Says what went wrong; the text in the field is as it was.
pub(super) fn explain(words: &Words, editor: &str, error: &EditorError) -> String {
    let args = |why: String| [("editor", editor.into()), ("why", why.into())];
    match error {
        EditorError::File(why) => words.with("editor-file", &args(why.to_string())),
        EditorError::Start(why) => words.with("editor-start", &args(why.to_string())),
        EditorError::Failed => words.with("editor-failed", &args(String::new())),
        EditorError::NotText => words.with("editor-not-text", &args(String::new())),
    }
}

/// A file for one text, removed with its folder when it is dropped.
struct Slip {
    folder: PathBuf,
    path: PathBuf,
}

impl Slip {
    fn new(text: &str) -> io::Result<Self> {
        let folder = fresh_folder()?;
        let path = folder.join("tavla.txt");
        let slip = Self { folder, path };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&slip.path)?.write_all(text.as_bytes())?;
        Ok(slip)
    }

    fn read(&self) -> Result<String, EditorError> {
        /// A character takes four bytes at the most; what is longer is refused by the field.
        const MOST: u64 = 8 * TEXT_MAX as u64;
        let length = fs::metadata(&self.path).map_err(EditorError::File)?.len();
        if length > MOST {
            return Err(EditorError::NotText);
        }
        let bytes = fs::read(&self.path).map_err(EditorError::File)?;
        String::from_utf8(bytes).map_err(|_bytes| EditorError::NotText)
    }
}

impl Drop for Slip {
    fn drop(&mut self) {
        // Also what the editor put beside it: backups and swap files hold the same words.
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// Makes a folder that nobody else can look into, under a name that is not taken.
fn fresh_folder() -> io::Result<PathBuf> {
    let base = std::env::temp_dir();
    let mut last = io::Error::from(io::ErrorKind::AlreadyExists);
    for nth in 0..100 {
        let folder = base.join(format!("tavla-{}-{nth}", std::process::id()));
        match make(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Lets the person edit a text; waits until the editor is closed.
///
/// `editor` may have arguments: `code --wait`.
pub(super) fn edit(editor: &str, text: &str) -> Result<String, EditorError> {
    let slip = Slip::new(text).map_err(EditorError::File)?;
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or(editor);
    let status = Command::new(program)
        .args(words)
        .arg(&slip.path)
        .status()
        .map_err(EditorError::Start)?;
    if status.success() {
        slip.read()
    } else {
        Err(EditorError::Failed)
    }
}

impl Session {
    /// Gives the terminal to the person's own editor, and takes back what was written there.
    pub(super) fn edit_outside(&mut self, terminal: &mut Terminal, text: &str) -> io::Result<()> {
        let words = std::rc::Rc::clone(&self.app.words);
        let edited = match &self.editor {
            None => Err(words.text("editor-none")),
            Some(editor) => {
                let _hands_off = self.keyboard.pause();
                Terminal::leave();
                let edited = edit(editor, text);
                terminal.take_back()?;
                edited.map_err(|why| explain(&words, editor, &why))
            }
        };
        let update = self.app.update(Message::EditedOutside(edited));
        for effect in update.effects {
            drop(self.carry_out(effect));
        }
        Ok(())
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_text_comes_back_and_the_file_is_gone() {
        let slip = Slip::new("Vart femte besök").unwrap();
        let folder = slip.folder.clone();
        let mode = std::os::unix::fs::PermissionsExt::mode(
            &fs::metadata(&slip.path).unwrap().permissions(),
        );
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(slip.read().unwrap(), "Vart femte besök");
        drop(slip);
        assert!(!folder.exists());
        assert_eq!(edit("true", "som förut").unwrap(), "som förut");
    }

    #[test]
    fn a_failure_is_told_apart() {
        assert!(matches!(edit("false", "x"), Err(EditorError::Failed)));
        let missing = edit("/finns/inte/redigerare", "x");
        assert!(matches!(missing, Err(EditorError::Start(_))));
    }
}
