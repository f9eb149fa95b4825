//! Who did something, and when.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{ChangeId, PassedKinds, Signature, iso};

/// One change as it stands in a history: its id, its time and its author.
///
/// Times are local and tell people what happened when; nothing is decided by them, since clocks
/// differ between machines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Stamp {
    /// The change that did it.
    pub change: ChangeId,
    /// Local time.
    #[serde(with = "iso::moment")]
    pub at: NaiveDateTime,
    /// Who did it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
    /// What the guard against client data had warned of and was saved all the same.
    #[serde(default, skip_serializing_if = "PassedKinds::is_empty")]
    pub passed: PassedKinds,
}

impl Stamp {
    /// Gives the day of it.
    pub fn day(&self) -> NaiveDate {
        self.at.date()
    }
}
