//! Digits typed in groups, as telephone numbers are: `08-465 004 12`.

use super::cursor::Cursor;

/// The longest gap between two groups: a sign with a space on each side.
const LONGEST_GAP: usize = 3;

/// What stands between two groups of digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    Space,
    Hyphen,
    Other,
}

/// One group of digits.
pub(super) struct Group<'l> {
    pub(super) digits: &'l [char],
    /// The place after the group.
    pub(super) end: Cursor<'l>,
    /// What stands between this group and the next one, if there is a next one.
    pub(super) gap: Gap,
}

/// Reads groups until they hold `most` digits; a group that would make them more is left out.
pub(super) fn read(start: Cursor<'_>, most: usize) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let mut left = most;
    let mut at = start;
    while (1..=left).contains(&at.digits_ahead()) {
        let size = at.digits_ahead();
        let end = at.skip(size);
        let digits = at.ahead(size);
        let (gap, next) = gap(end);
        groups.push(Group { digits, end, gap });
        left -= size;
        at = next;
    }
    groups
}

fn gap(end: Cursor<'_>) -> (Gap, Cursor<'_>) {
    let length = end.count(|next| matches!(next, ' ' | '-' | '.' | '/' | ')'));
    let next = end.skip(length.min(LONGEST_GAP));
    let written = end.ahead(length.min(LONGEST_GAP));
    let gap = if written == [' '] {
        Gap::Space
    } else if written.contains(&'-') {
        Gap::Hyphen
    } else {
        Gap::Other
    };
    (gap, next)
}
