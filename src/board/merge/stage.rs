//! The order of a proposal's standings: of two, the one that has come further wins a merge.

use std::cmp::Ordering;

use crate::board::{Status, StatusKind};

/// How far a status is along a proposal's way. What waits is before what is decided, and what the
/// unit does now is past what it has said no to: an answer given beats one still to come, and a
/// trial that led somewhere beats a no.
const fn stage(kind: StatusKind) -> u8 {
    match kind {
        StatusKind::New => 0,
        StatusKind::Investigating => 1,
        StatusKind::OnHold => 2,
        StatusKind::Decided => 3,
        StatusKind::Testing => 4,
        StatusKind::Withdrawn => 5,
        StatusKind::Declined => 6,
        StatusKind::Implemented => 7,
    }
}

impl Ord for Status {
    fn cmp(&self, other: &Self) -> Ordering {
        let step = |status: &Self| match status {
            Self::Testing { step, .. } => Some(*step),
            _ => None,
        };
        let stages = stage(self.kind()).cmp(&stage(other.kind()));
        stages
            .then_with(|| step(self).cmp(&step(other)))
            .then_with(|| self.due().cmp(&other.due()))
            .then_with(|| self.owner().cmp(&other.owner()))
            .then_with(|| self.reason().cmp(&other.reason()))
    }
}

impl PartialOrd for Status {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_statuses_share_a_stage_and_what_is_closed_comes_last() {
        let mut kinds = StatusKind::ALL;
        kinds.sort_by_key(|kind| stage(*kind));
        assert!(kinds.windows(2).all(|pair| stage(pair[0]) < stage(pair[1])));
        let first_closed = kinds.iter().position(|kind| kind.is_closed());
        assert_eq!(first_closed, Some(5));
    }
}
