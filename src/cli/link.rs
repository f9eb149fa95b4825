//! Telling where something was written, as a link where the terminal knows links.

use std::fmt::Write as _;
use std::path::Path;

use crate::error::Failure;

use super::session::Session;

impl Session<'_, '_> {
    /// Says on stderr that a document was written.
    pub(super) fn tell_written(&mut self, path: &Path) -> Result<(), Failure> {
        let args = [("path", self.linked(path).into())];
        let said = self.words.with("cli-document-written", &args);
        self.tell(&said)
    }

    /// A path to print on stderr.
    pub(super) fn linked(&self, path: &Path) -> String {
        let shown = path.display().to_string();
        let links = self.env.terminal.stderr && self.env.skills.links;
        let address = links.then(|| std::path::absolute(path).ok()).flatten();
        address.map_or_else(|| shown.clone(), |whole| link(&whole, &shown))
    }
}

/// A text that leads to a file (OSC 8: Egmont Koblinger's specification, 2017).
fn link(file: &Path, shown: &str) -> String {
    let end = "\u{1b}\\";
    format!("\u{1b}]8;;{}{end}{shown}\u{1b}]8;;{end}", address(file))
}

/// The address of a file (RFC 8089); all but plain characters are written as their bytes.
fn address(file: &Path) -> String {
    let path = file.to_string_lossy();
    let path = path.replace('\\', "/");
    let mut address = "file://".to_owned();
    if !path.starts_with('/') {
        address.push('/');
    }
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' | b':' => {
                address.push(char::from(byte));
            }
            // Writing to a string cannot fail.
            other => write!(address, "%{other:02X}").unwrap_or_default(),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_holds_no_character_that_could_end_it() {
        let file = Path::new("/home/å b/\u{1b}]0;x\u{7}.html");
        assert_eq!(address(file), "file:///home/%C3%A5%20b/%1B%5D0%3Bx%07.html");
        assert_eq!(
            link(Path::new("/a.html"), "a.html"),
            "\u{1b}]8;;file:///a.html\u{1b}\\a.html\u{1b}]8;;\u{1b}\\"
        );
    }

    #[test]
    fn a_path_of_windows_becomes_an_address() {
        assert_eq!(
            address(Path::new("C:\\tavla\\a.html")),
            "file:///C:/tavla/a.html"
        );
    }
}
