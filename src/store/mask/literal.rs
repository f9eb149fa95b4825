//! The texts in a file of RON: what stands in quotes, found without understanding the rest.

use std::ops::Range;

use crate::store::comments::past;

/// Finds what stands between the quotes of each text of a file, comments left out.
pub(in crate::store) fn literals(file: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = file;
    while let Some(at) = rest.find(['"', '/', 'r']) {
        let from = rest.get(at..).unwrap_or_default();
        let begin = file.len() - from.len();
        rest = if from.starts_with("//") {
            from.split_once('\n').map_or("", |(_, after)| after)
        } else if from.starts_with("/*") {
            from.split_once("*/").map_or("", |(_, after)| after)
        } else {
            let after = past(from);
            let end = file.len() - after.len();
            found.extend(inside(file, begin..end));
            after
        };
    }
    found
}

/// Takes the quotes off; nothing where there are none.
fn inside(file: &str, literal: Range<usize>) -> Option<Range<usize>> {
    let whole = file.get(literal.clone())?;
    let hashes = whole
        .strip_prefix('r')
        .map_or(0, |body| body.len() - body.trim_start_matches('#').len());
    let opening = whole.find('"')? + 1;
    let closing = whole.len().checked_sub(1 + hashes)?;
    (opening <= closing).then(|| literal.start + opening..literal.start + closing)
}

/// Writes a file with some of its texts changed; nothing where none is.
///
/// What is put in must need no escape.
pub(super) fn rewritten(
    file: &str,
    mut change: impl FnMut(&str) -> Option<String>,
) -> Option<String> {
    let mut written = String::new();
    let mut done = 0;
    for place in literals(file) {
        let (start, end) = (place.start, place.end);
        if let Some(new) = file.get(place).and_then(&mut change) {
            written.push_str(file.get(done..start)?);
            written.push_str(&new);
            done = end;
        }
    }
    if done == 0 {
        return None;
    }
    written.push_str(file.get(done..)?);
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_in_every_kind_of_quotes_and_not_in_comments() {
        let file = "(a: \"ett\", // \"nej\"\n r: r#\"tv\"å\"#, /* \"nej\" */ b: [\"\", \"t\\\"re\"], c: r\"fyra\"";
        let texts: Vec<&str> = literals(file)
            .into_iter()
            .map(|place| file.get(place).unwrap())
            .collect();
        assert_eq!(texts, ["ett", "tv\"å", "", "t\\\"re", "fyra"]);
    }

    #[test]
    fn only_the_texts_that_change_are_written_anew() {
        let file = "(r: \"ett\", b: \"två\")";
        let written = rewritten(file, |text| (text == "två").then(|| "2".to_owned()));
        assert_eq!(written.as_deref(), Some("(r: \"ett\", b: \"2\")"));
        assert_eq!(rewritten(file, |_| None), None);
    }
}
