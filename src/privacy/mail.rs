//! Mail addresses outside the employer's domains.

use super::cursor::{Cursor, Hit};
use super::finding::Kind;
use super::label::Before;

/// The address around an `@`, unless its domain is one of the allowed ones.
///
/// A domain is allowed by its whole name alone: what lies under it may be the pupils' mail.
pub(super) fn find(at: Cursor<'_>, allowed: &[String]) -> Option<Hit> {
    let before = Before::new(at.line(), at.position());
    let local = before.count(|last| last.is_alphanumeric() || "._%+-'".contains(last));
    let domain = domain(at.skip(1))?;
    let start = at.position().checked_sub(local).filter(|_| local > 0)?;
    let name: String = domain.iter().flat_map(|c| c.to_lowercase()).collect();
    let range = start..at.position() + 1 + domain.len();
    (!allowed.contains(&name)).then_some(Hit {
        kind: Kind::Email,
        range,
    })
}

/// Labels with dots between them, the last one of two letters or more.
fn domain(start: Cursor<'_>) -> Option<&[char]> {
    let typed = start.ahead(start.count(|next| next.is_alphanumeric() || "-.".contains(next)));
    let last = typed.iter().rposition(|c| c.is_alphanumeric())?;
    let domain = typed.get(..=last)?;
    let mut labels = domain.split(|c| *c == '.');
    let top = labels.next_back()?;
    let is_top = top.len() >= 2 && top.iter().all(|c| c.is_alphabetic());
    let has_labels = labels.clone().next().is_some() && labels.all(|label| !label.is_empty());
    (is_top && has_labels).then_some(domain)
}
