//! Understands a name among known ones: any of its names, in any language, with or without marks;
//! and where none fits, the name that may have been meant.

use crate::locale::fold;

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

/// A name without case, marks, spaces and hyphens: `on_hold`, `on-hold` and `On hold` are one.
fn plain(name: &str) -> String {
    let mut folded = fold(name);
    folded.retain(char::is_alphanumeric);
    folded
}

/// Finds the name that takes the fewest typing mistakes to reach, if few are enough.
pub(super) fn nearest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    let typed = plain(typed);
    let allowed = (typed.chars().count() / 3).max(1);
    let near = known.filter_map(|name| {
        let known = plain(name);
        let far = mistakes(&typed, &known);
        let begins = typed.chars().count() >= 2 && known.starts_with(&typed);
        (far <= allowed || begins).then_some((far, name))
    });
    near.min().map(|(_, name)| name.to_owned())
}

/// Counts letters added, left out or changed, and neighbours that changed places, between two
/// names (Damerau 1964, in the form that changes no letter twice).
fn mistakes(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    for (i, one) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in to.iter().enumerate() {
            let changed = rows[i][j] + usize::from(one != other);
            let mut least = changed.min(row[j] + 1).min(rows[i][j + 1] + 1);
            let swapped = i > 0 && j > 0 && *one == to[j - 1] && from[i - 1] == *other;
            if swapped {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
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

    #[test]
    fn mistakes_are_counted() {
        for (from, to, count) in [
            ("", "abc", 3),
            ("kitten", "sitting", 3),
            ("mål", "mal", 1),
            ("itdi", "itid", 1),
        ] {
            assert_eq!(mistakes(from, to), count, "{from} {to}");
        }
    }
}
