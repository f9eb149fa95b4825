//! What a person wrote beside the board's own text: saving would lose it, so it is kept once.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::write::HEADER;
use super::{atomic, disk::Disk};

/// Keeps a copy of a file that holds a person's comments, and tells where.
///
/// The copy has a name of its own for each time, so that comments written after the first save
/// are kept too; a copy that is there already is enough.
pub(super) fn keep(disk: &Disk, path: &Path, bytes: &[u8]) -> io::Result<Option<PathBuf>> {
    if !std::str::from_utf8(bytes).is_ok_and(has_comments) {
        return Ok(None);
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    for count in 1.. {
        let more = if count == 1 {
            String::new()
        } else {
            format!("-{count}")
        };
        let copy = path.with_file_name(format!("{name}.kommentarer{more}.bak"));
        match atomic::create(disk, &copy, bytes) {
            Ok(_) => return Ok(Some(copy)),
            Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
            Err(_) if std::fs::read(&copy)? == bytes => return Ok(Some(copy)),
            Err(_) => {}
        }
    }
    Ok(None)
}

/// Tells whether a text has comments that the program does not write itself.
fn has_comments(text: &str) -> bool {
    let text = text.strip_prefix(HEADER).unwrap_or(text);
    if !text.contains("//") && !text.contains("/*") {
        return false;
    }
    let own = HEADER.lines().filter(|line| line.starts_with("//"));
    let own: Vec<&str> = own.collect();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/', 'r']) {
        let (_, from) = rest.split_at(at);
        if from.starts_with("//") {
            let (line, after) = from.split_once('\n').unwrap_or((from, ""));
            if !own.contains(&line.trim_end()) {
                return true;
            }
            rest = after;
        } else if from.starts_with("/*") {
            return true;
        } else {
            rest = past(from);
        }
    }
    false
}

/// Skips a text in quotes, or the single character that was none.
pub(super) fn past(from: &str) -> &str {
    let body = from.strip_prefix('r').unwrap_or(from);
    let hashes = body.len() - body.trim_start_matches('#').len();
    let raw = body.len() < from.len();
    let (quote, opened) = body.split_at(hashes);
    match opened.strip_prefix('"') {
        Some(inside) if raw => {
            let end = format!("\"{quote}");
            inside.split_once(&end).map_or("", |(_, after)| after)
        }
        Some(inside) if hashes == 0 => past_escapes(inside),
        _ => from.get(1..).unwrap_or_default(),
    }
}

fn past_escapes(inside: &str) -> &str {
    let mut characters = inside.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return inside.get(at + 1..).unwrap_or_default(),
            '\\' => drop(characters.next()),
            _ => {}
        }
    }
    ""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_count_only_outside_texts_and_beside_the_header() {
        let cases = [
            ("(a: 1)", false),
            ("(a: \"https://x\")", false),
            ("(a: \"\\\"//\")", false),
            ("(a: r#\"\"//\"#)", false),
            ("(r: 1, number: r\"/*\", b: \"\")", false),
            ("// min egen\n(a: 1)", true),
            ("(a: \"x\", // varför\n)", true),
            ("(a: 1) /* här */", true),
            ("(a: r#\"x\"#, /* här */)", true),
        ];
        for (text, has) in cases {
            assert_eq!(has_comments(text), has, "{text}");
            assert_eq!(has_comments(&format!("{HEADER}{text}")), has, "{text}");
        }
    }
}
