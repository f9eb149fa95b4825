//! The name that may have been meant by one that is not known.

use super::fold;

/// A name without case, marks, spaces and hyphens: `on_hold`, `on-hold` and `On hold` are one.
pub fn plain(name: &str) -> String {
    let mut folded = fold(name);
    folded.retain(char::is_alphanumeric);
    folded
}

/// Finds the name that takes the fewest typing mistakes to reach, if few are enough.
pub fn nearest<'a>(typed: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
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
    fn a_slip_of_the_finger_finds_the_name_and_nonsense_does_not() {
        let known = ["mottagningsenheten", "utredning-barn", "utredning-vuxen"];
        let find = |typed| nearest(typed, known.into_iter());
        assert_eq!(
            find("motagningsenheten").as_deref(),
            Some("mottagningsenheten")
        );
        assert_eq!(find("utredning-bran").as_deref(), Some("utredning-barn"));
        assert_eq!(find("mott").as_deref(), Some("mottagningsenheten"));
        assert_eq!(find("xyz"), None);
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
