//! The line about the state of the whole: what is not on the board yet, how old what is shown is.

use chrono::NaiveDateTime;

use super::{App, Unsaved};

impl App {
    /// Something about the state of the whole that does not go away with the next key.
    pub fn state_line(&self) -> Option<String> {
        let count = self.under_way.len();
        match &self.unsaved {
            Some(Unsaved::OnScreen(why)) => {
                let args = [("count", count.into()), ("why", why.into())];
                return Some(self.words.with("state-unsaved", &args));
            }
            Some(Unsaved::Kept(place)) => {
                let since = self.stale.as_ref().map(|(since, _)| self.moment(*since));
                let args = [
                    ("count", count.into()),
                    ("place", place.into()),
                    ("stale", if since.is_some() { "yes" } else { "no" }.into()),
                    ("time", since.unwrap_or_default().into()),
                ];
                return Some(self.words.with("state-kept", &args));
            }
            None => {}
        }
        if let Some((since, why)) = &self.stale {
            let args = [("time", self.moment(*since).into()), ("why", why.into())];
            return Some(self.words.with("state-stale", &args));
        }
        self.read_only.clone()
    }

    /// A time of today, or of an earlier day with the day.
    fn moment(&self, at: NaiveDateTime) -> String {
        let clock = self.words.clock(at.time());
        if at.date() == self.now.date() {
            clock
        } else {
            format!("{} {clock}", self.words.date_short(at.date()))
        }
    }
}
