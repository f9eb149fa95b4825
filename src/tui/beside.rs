//! The thread that reads the boards beside one's own, so that neither the screen nor a commit ever
//! waits for them, and that sees when one changes.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use chrono::NaiveDate;

use super::{Incoming, Session};
use crate::app::{Message, Neighbour};
use crate::board::UnitSlug;
use crate::error;
use crate::store::{Extent, Loaded, Store, Trace, Unit, glance_at};

/// How often the folders of the units above and below are looked at.
const LOOK: Duration = Duration::from_secs(2);
/// How often, where there are none, it is asked whether there are some by now.
const REST: Duration = Duration::from_secs(60);

/// What is wanted of the thread.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Wish {
    /// The units to look after.
    near: Vec<UnitSlug>,
    /// Whether closed cards are wanted too: what is shared lies among them.
    closed: bool,
}

/// The way to the thread; it ends when this is dropped.
pub(super) struct Beside {
    wishes: Sender<Wish>,
    last: RefCell<Wish>,
}

impl Beside {
    /// Starts the thread, which reads every other unit once and tells what it found.
    pub(super) fn start(
        store: Arc<dyn Store>,
        own: UnitSlug,
        today: NaiveDate,
        tell: Sender<Incoming>,
    ) -> Option<Self> {
        let (wishes, hear) = channel();
        let reader = Reader {
            store,
            own,
            today,
            tell,
            known: BTreeMap::new(),
            extent: Extent::Open,
        };
        let thread = thread::Builder::new().name("beside".to_owned());
        let started = thread.spawn(move || reader.run(&hear));
        started.ok().map(|_detached| Self {
            wishes,
            last: RefCell::default(),
        })
    }

    /// Says which units to look after, and whether to read what they share.
    pub(super) fn look(&self, near: Vec<UnitSlug>, closed: bool) {
        let mut last = self.last.borrow_mut();
        let closed = closed || last.closed;
        let wish = Wish { near, closed };
        if *last != wish {
            last.clone_from(&wish);
            // The thread is only gone when the program is ending.
            drop(self.wishes.send(wish));
        }
    }
}

impl Session {
    /// What was read of other units; one that could not be read says why.
    pub(super) fn beside(&self, units: Vec<Unit<Neighbour>>) -> Message {
        let why = |error| error::store_failure(&self.app.words, &error).message;
        let units = units.into_iter();
        Message::Beside {
            own: self.unit.clone(),
            units: units
                .map(|(slug, read)| (slug, read.map_err(why)))
                .collect(),
        }
    }

    /// Tells which of the other boards matter most just now, and how much of them.
    pub(super) fn look_beside(&self) {
        if let Some(beside) = &self.beside {
            let near = self.app.neighbours.near(&self.app.board).cloned();
            beside.look(near.collect(), self.app.looks_at_shared());
        }
    }
}

struct Reader {
    store: Arc<dyn Store>,
    own: UnitSlug,
    today: NaiveDate,
    tell: Sender<Incoming>,
    known: BTreeMap<UnitSlug, Trace>,
    extent: Extent,
}

impl Reader {
    fn run(mut self, hear: &Receiver<Wish>) {
        let mut wish = Wish::default();
        if !self.read(|_| true) {
            return;
        }
        loop {
            let pause = if wish.near.is_empty() { REST } else { LOOK };
            match hear.recv_timeout(pause) {
                Ok(next) => {
                    let wider = next.closed && !wish.closed;
                    wish = next;
                    if wider {
                        self.extent = Extent::Whole;
                        if !self.read(|_| true) {
                            return;
                        }
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    let near = |slug: &UnitSlug| wish.near.contains(slug);
                    if !self.read_changed(near, wish.near.is_empty()) {
                        return;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Reads those units that are near and have changed, or that were not there before.
    fn read_changed(&mut self, near: impl Fn(&UnitSlug) -> bool, all: bool) -> bool {
        let others = self.others();
        let changed = others.into_iter().filter(|slug| {
            let before = self.known.get(slug);
            before.is_none_or(|before| (all || near(slug)) && *before != self.store.trace(slug))
        });
        let changed: Vec<_> = changed.collect();
        changed.is_empty() || self.read(|slug| changed.contains(slug))
    }

    /// Reads some of the other units and tells what it found; false where nobody listens any more.
    fn read(&mut self, wanted: impl Fn(&UnitSlug) -> bool) -> bool {
        let mut slugs = self.others();
        slugs.retain(wanted);
        for slug in &slugs {
            // Looked at before it is read: what changes meanwhile is read again.
            self.known.insert(slug.clone(), self.store.trace(slug));
        }
        let today = self.today;
        let make = |slug: &UnitSlug, loaded: Loaded| Neighbour::of(slug, &loaded.board, today);
        let units = glance_at(self.store.as_ref(), slugs, self.extent, make);
        self.tell.send(Incoming::Beside(units)).is_ok()
    }

    /// The other units; none where the folder cannot be seen, which the own board tells of.
    fn others(&self) -> Vec<UnitSlug> {
        let mut slugs = self.store.slugs().unwrap_or_default();
        slugs.retain(|slug| *slug != self.own);
        slugs
    }
}
