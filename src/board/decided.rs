//! Decisions of meetings, as what is done because of them remembers them.

use serde::{Deserialize, Serialize};

use super::{Board, ChangeId, Line, Show, Shown, Week};

/// A decision of a meeting, named so that it can be told of without that year's minutes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Decided {
    /// The change that added the decision.
    pub id: ChangeId,
    /// The week of the meeting.
    pub week: Week,
    /// What was decided, in the words it had then.
    pub text: Line,
}

impl Show for Decided {
    fn show(&self) -> Shown {
        self.text.show()
    }
}

impl Board {
    /// Lists the decisions of the meetings that have been read, the newest first.
    pub fn decisions(&self) -> Vec<Decided> {
        let mut meetings: Vec<_> = self.meetings.iter().collect();
        meetings.sort_by_key(|card| std::cmp::Reverse((card.body.on, card.added.at)));
        let of = |meeting: &super::Meeting| {
            let week = meeting.week;
            let decided = move |one: &super::Decision| Decided {
                id: one.id,
                week,
                text: one.text.clone(),
            };
            let newest = meeting.decisions.iter().rev();
            newest.map(decided).collect::<Vec<_>>()
        };
        meetings.iter().flat_map(|card| of(&card.body)).collect()
    }

    /// Gives a decision in the words it has by now, where its meeting has been read.
    #[must_use]
    pub fn as_decided(&self, then: &Decided) -> Decided {
        let mut now = self.decisions().into_iter();
        now.find(|one| one.id == then.id)
            .unwrap_or_else(|| then.clone())
    }
}
