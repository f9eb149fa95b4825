//! Understands a name among known ones: any of its names, in any language, with or without marks.

use crate::locale::{nearest, plain};

/// Finds what a typed name stands for among rows of a thing and its names, or gives the nearest
/// name.
pub(super) fn choose<T: Copy>(typed: &str, rows: &[(T, Vec<String>)]) -> Result<T, Option<String>> {
    let wanted = plain(typed);
    let same = |name: &String| plain(name) == wanted;
    let found = rows.iter().find(|(_, names)| names.iter().any(same));
    found.map(|(thing, _)| *thing).ok_or_else(|| {
        let names = rows.iter().flat_map(|(_, names)| names);
        nearest(&wanted, names.map(String::as_str))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_marks_and_hyphens_do_not_matter() {
        let rows = [
            (1, vec!["on_hold".to_owned(), "Vilande".to_owned()]),
            (2, vec!["declined".to_owned(), "Återtaget".to_owned()]),
        ];
        for typed in ["on-hold", "On hold", "VILANDE"] {
            assert_eq!(choose(typed, &rows), Ok(1), "{typed}");
        }
        assert_eq!(choose("atertaget", &rows), Ok(2));
        assert_eq!(choose("vilnade", &rows), Err(Some("Vilande".to_owned())));
        assert_eq!(choose("vil", &rows), Err(Some("Vilande".to_owned())));
        assert_eq!(choose("xyzzy", &rows), Err(None));
    }
}
