//! How long the loop waits when nothing happens.

use std::time::Duration;

use chrono::NaiveTime;

use super::Session;

/// How long changes that wait for a full disk or a busy board are let wait; that a folder is back
/// is seen at once.
const TRY_AGAIN: Duration = Duration::from_secs(20);

impl Session {
    /// A board that could not be written is tried again now and then; else what is shown counts.
    pub(super) fn patience(&self) -> Duration {
        let next = self.until_next();
        if self.app.waits() {
            next.min(TRY_AGAIN)
        } else {
            next
        }
    }

    pub(super) fn look_again(&self) {
        if self.app.waits() {
            self.read();
        }
    }

    /// The header says which day it is, a meeting how its time goes, and the wall turns its pages;
    /// nothing else changes by itself.
    fn until_next(&self) -> Duration {
        let app = &self.app;
        let next = [app.time_changes_in(), app.wall_wakes_in()];
        let next = next.into_iter().flatten().min();
        let next = next.map(|seconds| Duration::from_secs(seconds.into()));
        let next = next.unwrap_or(Duration::MAX).min(self.until_due());
        self.until_midnight().min(next)
    }

    /// Answers to the pulse survey that wait here are handed in when their time is up.
    fn until_due(&self) -> Duration {
        let due = self.hand_in.due.map(|due| due - (self.clock)());
        due.map_or(Duration::MAX, |due| due.to_std().unwrap_or_default())
    }

    fn until_midnight(&self) -> Duration {
        let now = (self.clock)();
        let midnight = (now.date() + chrono::Days::new(1)).and_time(NaiveTime::MIN);
        (midnight - now)
            .to_std()
            .unwrap_or(Duration::from_secs(3600))
            + Duration::from_secs(1)
    }
}
