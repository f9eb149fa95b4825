//! Telling that a unit's files have changed, by whoever and on whatever disk.
//!
//! Two eyes: the system's own notices, which come in a millisecond but never for a network share
//! that another machine changed (and say nothing about it); and a look every two seconds, which
//! sees everything, also after a lost notice, a sleeping laptop or a share that went and came
//! back. Both only lead to a look at the folder's [`Fingerprint`]; what tells is a difference.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::fingerprint::{Fingerprint, fingerprint, is_board};
use super::{StoreError, StoreErrorKind, Tell, Watch};

/// How often the folder is looked at when nothing is heard.
const LOOK: Duration = Duration::from_secs(2);
/// How often all units are looked at: hundreds of folders, so not as often as one.
const LOOK_AT_ALL: Duration = Duration::from_secs(10);
/// A save gives several notices; it is told once they have been silent this long.
const SILENCE: Duration = Duration::from_millis(60);
/// Notices waited for at most, so that writers who never rest do not hide a change.
const NOTICES: usize = 8;
/// How long dropping a watch waits for its thread, which a hung network share may hold.
const GOODBYE: Duration = Duration::from_millis(500);

enum Signal {
    /// Something happened in the folder.
    Notice,
    /// The watch was dropped.
    Stop,
}

/// Watches a unit's folder on a thread of its own until the watch is dropped.
pub(super) fn watch(folder: &Path, tell: Tell) -> Result<Watch, StoreError> {
    start(folder, &ONE, tell)
}

/// Watches all units under the boards folder, in the same way but not so closely.
pub(super) fn watch_every(root: &Path, tell: Tell) -> Result<Watch, StoreError> {
    start(root, &EVERY, tell)
}

/// What is looked at, and how often.
struct Sight {
    look: fn(&Path) -> Vec<Fingerprint>,
    depth: RecursiveMode,
    every: Duration,
}

const ONE: Sight = Sight {
    look: |folder| vec![fingerprint(folder)],
    depth: RecursiveMode::NonRecursive,
    every: LOOK,
};

const EVERY: Sight = Sight {
    look: |root| {
        let own = fingerprint(root);
        let entries = root.read_dir().into_iter().flatten().flatten();
        let mut folders: Vec<_> = entries.map(|entry| entry.path()).collect();
        folders.sort();
        let units = folders.iter().map(|folder| fingerprint(folder));
        std::iter::once(own).chain(units).collect()
    },
    depth: RecursiveMode::Recursive,
    every: LOOK_AT_ALL,
};

fn start(folder: &Path, sight: &'static Sight, tell: Tell) -> Result<Watch, StoreError> {
    let (signals, inbox) = mpsc::channel();
    let (ended, end) = mpsc::channel();
    let eyes = Eyes {
        native: listen(folder, sight.depth, &signals),
        signals: signals.clone(),
        seen: (sight.look)(folder),
        folder: folder.to_owned(),
        sight,
    };
    let run = move || {
        eyes.run(&inbox, &tell);
        drop(ended);
    };
    let thread = std::thread::Builder::new().name("tavla-watch".to_owned());
    let thread = thread.spawn(run);
    let thread = thread.map_err(|error| StoreError::new(StoreErrorKind::Io(error), folder))?;
    Ok(Watch::new(Guard {
        signals,
        end,
        thread: Some(thread),
    }))
}

/// Ends the thread when the watch is dropped.
struct Guard {
    signals: Sender<Signal>,
    end: Receiver<()>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Guard {
    fn drop(&mut self) {
        let asked = self.signals.send(Signal::Stop);
        let own = |thread: &JoinHandle<()>| thread.thread().id() == std::thread::current().id();
        let Some(thread) = self.thread.take().filter(|thread| !own(thread)) else {
            return;
        };
        let waited = self.end.recv_timeout(GOODBYE);
        if asked.is_err() || waited == Err(RecvTimeoutError::Disconnected) {
            // A panic in `tell` has been printed by its own thread.
            drop(thread.join());
        }
    }
}

struct Eyes {
    folder: PathBuf,
    sight: &'static Sight,
    seen: Vec<Fingerprint>,
    signals: Sender<Signal>,
    native: Option<RecommendedWatcher>,
}

impl Eyes {
    fn run(mut self, inbox: &Receiver<Signal>, tell: &Tell) {
        loop {
            match inbox.recv_timeout(self.sight.every) {
                Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Ok(Signal::Notice) if !is_silent(inbox) => return,
                Ok(Signal::Notice) | Err(RecvTimeoutError::Timeout) => {}
            }
            if self.look() {
                tell();
            }
        }
    }

    /// Looks at the folder and tells whether it has changed.
    fn look(&mut self) -> bool {
        let now = (self.sight.look)(&self.folder);
        if now == self.seen {
            return false;
        }
        let folder = |seen: &[Fingerprint]| seen.first().map(|own| own.folder);
        if folder(&now) != folder(&self.seen) {
            // The system listens to the folder that was there, not to the name.
            self.native = listen(&self.folder, self.sight.depth, &self.signals);
        }
        self.seen = now;
        true
    }
}

/// Waits until notices stop coming; false when the watch was dropped meanwhile.
fn is_silent(inbox: &Receiver<Signal>) -> bool {
    for _ in 0..NOTICES {
        match inbox.recv_timeout(SILENCE) {
            Ok(Signal::Notice) => {}
            Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
            Err(RecvTimeoutError::Timeout) => break,
        }
    }
    true
}

/// Listens to the system's notices about a folder; where it has none, looking is enough.
///
/// The folder and not the file: the file is another one after each save.
fn listen(
    folder: &Path,
    depth: RecursiveMode,
    signals: &Sender<Signal>,
) -> Option<RecommendedWatcher> {
    let signals = signals.clone();
    let heard = move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matters(&event)) {
            return;
        }
        // Nobody listens only while the watch is ending.
        drop(signals.send(Signal::Notice));
    };
    let mut watcher = notify::recommended_watcher(heard).ok()?;
    let listening = watcher.watch(folder, depth);
    listening.ok().map(|()| watcher)
}

/// Reading makes notices too; heeding them would make each look lead to the next.
fn matters(event: &Event) -> bool {
    let named = |path: &PathBuf| {
        path.file_name()
            .and_then(|name| name.to_str())
            .is_some_and(is_board)
    };
    let gone = || event.kind.is_remove();
    !event.kind.is_access() && (event.need_rescan() || gone() || event.paths.iter().any(named))
}
