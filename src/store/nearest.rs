//! The unit somebody may have meant.

use crate::board::UnitSlug;

/// Finds the name that takes the fewest typing mistakes to reach, if few are enough.
pub(super) fn nearest(wanted: &UnitSlug, known: Vec<UnitSlug>) -> Option<UnitSlug> {
    let allowed = (wanted.as_str().len() / 3).max(1);
    let far = |slug: &UnitSlug| mistakes(wanted.as_str().as_bytes(), slug.as_str().as_bytes());
    known
        .into_iter()
        .map(|slug| (far(&slug), slug))
        .filter(|(far, slug)| *far <= allowed || slug.as_str().starts_with(wanted.as_str()))
        .min()
        .map(|(_, slug)| slug)
}

/// Counts letters added, left out or changed between two names (Levenshtein 1966).
fn mistakes(from: &[u8], to: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (at, one) in from.iter().enumerate() {
        let mut corner = at;
        let mut left = at + 1;
        for (other, cell) in to.iter().zip(row.iter_mut().skip(1)) {
            let swapped = corner + usize::from(one != other);
            corner = *cell;
            left = swapped.min(left + 1).min(corner + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_the_unit_and_nonsense_does_not() {
        let known = || {
            let names = ["mottagningsenheten", "utredning-barn", "utredning-vuxen"];
            names.map(|name| name.parse().unwrap()).to_vec()
        };
        let find = |typed: &str| {
            let found = nearest(&typed.parse().unwrap(), known());
            found.map(|slug| slug.to_string())
        };
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
        for (from, to, count) in [("", "abc", 3), ("kitten", "sitting", 3), ("a", "a", 0)] {
            assert_eq!(
                mistakes(from.as_bytes(), to.as_bytes()),
                count,
                "{from} {to}"
            );
        }
    }
}
