//! The wall: the board on a screen in the corridor, that nobody drives.
//!
//! It turns its pages by itself and is brought up to date by what comes in; it changes nothing,
//! not even by itself, and tells no news, since nobody presses the key that takes a notice away.

use chrono::{NaiveDateTime, TimeDelta};

use super::{App, Effect, Screen};

/// Seconds that a page stands: long enough to read it through.
const PAGE: i64 = 20;
/// Seconds until a board that could not be read is tried again, whether or not its folder moves.
const RETRY: i64 = 60;

/// Where the wall is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wall {
    /// The page that shows, counted from 0.
    pub page: usize,
    /// The last page there is on a screen of this size.
    pub last: usize,
    /// Since when the page shows.
    since: NaiveDateTime,
    /// When a board that cannot be read was last tried.
    tried: NaiveDateTime,
}

impl App {
    /// Shows the wall, and nothing else until the program is left.
    pub fn show_wall(&mut self) {
        self.notice = None;
        self.screens = vec![Screen::Wall(Wall {
            page: 0,
            last: 0,
            since: self.now,
            tried: self.now,
        })];
    }

    /// The wall, where that is what shows.
    pub fn wall(&self) -> Option<&Wall> {
        match self.screens.first() {
            Some(Screen::Wall(wall)) => Some(wall),
            _ => None,
        }
    }

    /// Seconds until the wall does something by itself; nothing where it has nothing to do.
    pub fn wall_wakes_in(&self) -> Option<u32> {
        let wall = self.wall()?;
        let left = |since: NaiveDateTime, seconds: i64| {
            let left = seconds - (self.now - since).num_seconds();
            left.clamp(1, seconds)
        };
        let page = (wall.last > 0).then(|| left(wall.since, PAGE));
        let retry = self.stale.is_some().then(|| left(wall.tried, RETRY));
        let next = [page, retry].into_iter().flatten().min()?;
        u32::try_from(next).ok()
    }

    /// Turns the page when its time is over, and tells whether it did.
    pub(super) fn turn_wall(&mut self) -> bool {
        let over = |since, seconds| passed(since, self.now) >= TimeDelta::seconds(seconds);
        let due = self
            .wall()
            .is_some_and(|wall| wall.last > 0 && over(wall.since, PAGE));
        if due {
            self.step_wall(1);
        }
        due
    }

    /// Tries again to read a board that could not be read.
    pub(super) fn retry_wall(&mut self) -> Vec<Effect> {
        let (now, stale) = (self.now, self.stale.is_some());
        match self.screens.first_mut() {
            Some(Screen::Wall(wall))
                if stale && passed(wall.tried, now) >= TimeDelta::seconds(RETRY) =>
            {
                wall.tried = now;
                vec![Effect::Read]
            }
            _ => Vec::new(),
        }
    }

    /// Goes pages on or back; after the last comes the first.
    pub(super) fn step_wall(&mut self, by: isize) {
        let now = self.now;
        if let Some(Screen::Wall(wall)) = self.screens.first_mut() {
            let pages = wall.last + 1;
            wall.page = (wall.page + pages).saturating_add_signed(by.signum()) % pages;
            wall.since = now;
        }
    }
}

/// How long something has lasted; a clock that was set back counts as over, so that nothing waits
/// for it.
fn passed(since: NaiveDateTime, now: NaiveDateTime) -> TimeDelta {
    if now < since {
        TimeDelta::MAX
    } else {
        now - since
    }
}
