//! Reading all units for the overview: on a thread of its own, kept up to date, and most of it from
//! what was worked out before.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

use chrono::{Datelike as _, NaiveDateTime};

use super::news::unread;
use super::{Incoming, Session};
use crate::app::{Message, OVERVIEW_FORMAT, OverviewRead, OverviewRow};
use crate::board::UnitSlug;
use crate::error::store_failure;
use crate::locale::Words;
use crate::store::{
    Extent, Loaded, Progress, Store, StoreError, Summary, Trouble, Unit, Watch, summed_up,
};

/// How often the screen is told how far it has come, in parts of the whole.
const STEPS: usize = 50;

/// All units, as the overview has them.
pub type Every = Result<Vec<Unit<OverviewRow>>, StoreError>;

/// Reads all units for the overview of a time.
pub fn every(store: &dyn Store, now: NaiveDateTime, progress: Progress<'_>) -> Every {
    let what = Summary {
        name: "overview",
        format: OVERVIEW_FORMAT,
        day: now.date(),
    };
    let row = |slug: &UnitSlug, loaded: Loaded| {
        OverviewRow::of(slug.as_str(), &loaded.board, read(&loaded), now)
    };
    summed_up(
        store,
        Extent::ClosedFrom(now.year() - 1),
        what,
        progress,
        row,
    )
}

fn read(loaded: &Loaded) -> OverviewRead {
    let part = |trouble: &Trouble| matches!(trouble, Trouble::Part { .. });
    // What could be made out of a damaged file is no copy.
    let salvaged = |trouble: &Trouble| matches!(trouble, Trouble::Missing { .. });
    let troubles = &loaded.troubles;
    if troubles.iter().any(salvaged) {
        OverviewRead::Part
    } else if loaded.away.is_some() {
        OverviewRead::Copy
    } else if troubles.iter().any(part) {
        OverviewRead::Part
    } else {
        OverviewRead::Whole
    }
}

/// The rows of the overview; a unit that could not be read says why.
pub fn rows(words: &Words, units: Vec<Unit<OverviewRow>>) -> Vec<OverviewRow> {
    let row = |(slug, row): Unit<OverviewRow>| {
        let why = |error| store_failure(words, &error).message;
        row.unwrap_or_else(|error| OverviewRow::unread(slug.as_str(), why(error)))
    };
    units.into_iter().map(row).collect()
}

/// The overview of the screen: read while it is open, and again when a unit has changed.
#[derive(Default)]
pub(super) struct EveryUnit {
    watch: Option<Watch>,
    reading: bool,
    /// Whether something has changed since the reading began.
    again: bool,
}

impl EveryUnit {
    /// Reads all units, or again after the reading that is going on.
    pub(super) fn read(
        &mut self,
        store: &Arc<dyn Store>,
        now: NaiveDateTime,
        tell: &Sender<Incoming>,
    ) {
        if self.watch.is_none() {
            let changed = tell.clone();
            let changed = Box::new(move || drop(changed.send(Incoming::UnitsChanged)));
            self.watch = store.watch_every(changed).ok();
        }
        if self.reading {
            self.again = true;
            return;
        }
        let (store, tell) = (Arc::clone(store), tell.clone());
        let work = move || {
            let progress = |done: usize, all: usize| {
                if done * STEPS / all != (done - 1) * STEPS / all {
                    drop(tell.send(Incoming::EverySoFar(done, all)));
                }
            };
            drop(tell.send(Incoming::Every(every(store.as_ref(), now, &progress))));
        };
        let thread = thread::Builder::new().name("overview".to_owned());
        self.reading = thread.spawn(work).is_ok();
    }

    /// Tells whether what was just read is old already.
    pub(super) fn is_read(&mut self) -> bool {
        self.reading = false;
        std::mem::take(&mut self.again)
    }

    /// Lets go when nobody looks.
    pub(super) fn rest(&mut self) {
        self.watch = None;
    }
}

impl Session {
    /// Reads all units while the overview is open.
    pub(super) fn read_every(&mut self) {
        if self.app.survey().is_some() {
            self.every.read(&self.store, self.app.now, &self.tell);
        } else {
            self.every.rest();
        }
    }

    /// Takes in what was read, and reads again what has changed meanwhile.
    pub(super) fn every_read(&mut self, read: Every) -> Message {
        if self.every.is_read() {
            self.read_every();
        }
        match read {
            Ok(units) => Message::EveryUnit(rows(&self.app.words, units)),
            Err(error) => unread(&self.app.words, &error),
        }
    }
}
