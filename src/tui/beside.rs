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
/// How often all others are, while something of theirs that is shared is on the screen.
const LOOK_AT_ALL: Duration = Duration::from_secs(5);
/// How often, where there are none above or below, it is asked whether there are some by now.
const REST: Duration = Duration::from_secs(60);

/// What is wanted of the thread.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Wish {
    /// The units to look after.
    near: Vec<UnitSlug>,
    /// Whether what others share is on the screen: all are looked after, and their closed cards
    /// are wanted too, for what is shared lies among them.
    shared: bool,
    /// The day that ages are counted to.
    today: NaiveDate,
}

impl Wish {
    const fn pause(&self) -> Duration {
        match (self.near.is_empty(), self.shared) {
            (false, _) => LOOK,
            (true, true) => LOOK_AT_ALL,
            (true, false) => REST,
        }
    }
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
            tell,
            known: BTreeMap::new(),
            extent: Extent::Open,
        };
        let wish = Wish {
            today,
            ..Wish::default()
        };
        let begin = wish.clone();
        let thread = thread::Builder::new().name("beside".to_owned());
        let started = thread.spawn(move || reader.run(begin, &hear));
        started.ok().map(|_detached| Self {
            wishes,
            last: RefCell::new(wish),
        })
    }

    fn look(&self, wish: Wish) {
        let mut last = self.last.borrow_mut();
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
            beside.look(Wish {
                near: near.collect(),
                shared: self.app.looks_at_shared(),
                today: self.app.now.date(),
            });
        }
    }
}

struct Reader {
    store: Arc<dyn Store>,
    own: UnitSlug,
    tell: Sender<Incoming>,
    known: BTreeMap<UnitSlug, Trace>,
    extent: Extent,
}

impl Reader {
    fn run(mut self, mut wish: Wish, hear: &Receiver<Wish>) {
        let mut listened = self.read(wish.today, |_| true);
        while listened {
            listened = match hear.recv_timeout(wish.pause()) {
                Ok(next) => {
                    let wider = next.shared && self.extent == Extent::Open;
                    let later = next.today != wish.today;
                    wish = next;
                    if wider {
                        self.extent = Extent::Whole;
                    }
                    if wider || later {
                        self.read(wish.today, |_| true)
                    } else {
                        !wish.shared || self.read_changed(&wish)
                    }
                }
                Err(RecvTimeoutError::Timeout) => self.read_changed(&wish),
                Err(RecvTimeoutError::Disconnected) => return,
            };
        }
    }

    /// Reads those units that are looked after and have changed, or that were not there before.
    fn read_changed(&mut self, wish: &Wish) -> bool {
        let all = wish.shared || wish.near.is_empty();
        let others = self.others();
        let changed = others.into_iter().filter(|slug| {
            let before = self.known.get(slug);
            before.is_none_or(|before| {
                (all || wish.near.contains(slug)) && *before != self.store.trace(slug)
            })
        });
        let changed: Vec<_> = changed.collect();
        changed.is_empty() || self.read(wish.today, |slug| changed.contains(slug))
    }

    /// Reads some of the other units and tells what it found; false where nobody listens any more.
    fn read(&mut self, today: NaiveDate, wanted: impl Fn(&UnitSlug) -> bool) -> bool {
        let mut slugs = self.others();
        slugs.retain(wanted);
        for slug in &slugs {
            // Looked at before it is read: what changes meanwhile is read again.
            self.known.insert(slug.clone(), self.store.trace(slug));
        }
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
