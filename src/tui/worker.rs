//! The thread that touches the disk, so that the screen never waits for it.

use std::cell::Cell;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use super::Incoming;
use crate::board::{Change, UnitSlug, Week};
use crate::store::{Extent, Store};

/// How long whoever leaves waits for what is only read or looked after.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often somebody who waits for a change is asked whether they still do.
const GLANCE: Duration = Duration::from_millis(100);

/// Something to do with the store.
pub(super) enum Job {
    /// Make changes durable.
    Commit(Vec<Change>),
    /// Read the board.
    Read(Extent),
    /// Read the figures of the years before the one that a week belongs to.
    Earlier(Week),
    /// Look after the unit.
    Tend,
    /// List the units.
    List,
}

/// The thread and the way to it. It ends when that is dropped and nothing is left to do.
pub(super) struct Worker {
    jobs: Sender<Job>,
    /// Commits that were asked for, and word of each that was made or refused.
    commits: Cell<usize>,
    committed: Receiver<()>,
}

impl Worker {
    /// Starts the thread; what it finds out it tells.
    pub(super) fn start(store: Arc<dyn Store>, unit: UnitSlug, tell: Sender<Incoming>) -> Self {
        let (jobs, todo) = channel();
        let (done, committed) = channel();
        let work = move || {
            let mut waiting: Option<Job> = None;
            while let Some(job) = waiting.take().or_else(|| todo.recv().ok()) {
                let found = match job {
                    Job::List => Incoming::Units(store.list()),
                    Job::Earlier(before) => Incoming::Earlier(store.earlier(&unit, before)),
                    Job::Tend => Incoming::Tended(store.tend(&unit)),
                    Job::Commit(changes) => {
                        let committed = store.commit(&unit, &changes);
                        // Nobody listens once whoever asked has gone without waiting.
                        done.send(()).unwrap_or_default();
                        Incoming::Committed(committed.map_err(|error| (changes, error)))
                    }
                    Job::Read(extent) => {
                        // Several wishes to read are one.
                        let mut widest = extent;
                        waiting = todo.try_iter().find_map(|next| match next {
                            Job::Read(extent) => {
                                widest = extent;
                                None
                            }
                            other => Some(other),
                        });
                        Incoming::Read(store.load(&unit, widest))
                    }
                };
                if tell.send(found).is_err() {
                    break;
                }
            }
        };
        let thread = thread::Builder::new().name("store".to_owned());
        // Without a thread every job is refused, and nothing is waited for.
        drop(thread.spawn(work));
        Self {
            jobs,
            commits: Cell::new(0),
            committed,
        }
    }

    /// Asks for a job to be done after those asked for before.
    pub(super) fn ask(&self, job: Job) {
        let commits = usize::from(matches!(job, Job::Commit(_)));
        self.commits.set(self.commits.get() + commits);
        drop(self.jobs.send(job));
    }

    /// Waits until every change that was asked for is made or refused, or a signal comes, which it
    /// gives. The rest is of use only to a board that is shown, and is given up after a moment: a share
    /// that hangs keeps nobody here.
    pub(super) fn finish(self, hear: &Receiver<Incoming>) -> Option<i32> {
        let Self {
            jobs,
            commits,
            committed,
        } = self;
        drop(jobs);
        let mut left = commits.get();
        while left > 0 {
            match committed.recv_timeout(GLANCE) {
                Ok(()) => left -= 1,
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => {
                    let signal = hear.try_iter().find_map(|incoming| match incoming {
                        Incoming::Signal(signal) => Some(signal),
                        _ => None,
                    });
                    if signal.is_some() {
                        return signal;
                    }
                }
            }
        }
        // Nothing more is told but that the thread is at its end.
        committed.recv_timeout(PATIENCE).unwrap_or_default();
        None
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::board::tests::grown;
    use crate::board::{Board, Earlier};
    use crate::store::{
        CommitError, Committed, Listed, Loaded, MemoryStore, StoreError, Tell, Trace, Watch,
    };

    /// A store on a share that hangs whenever a board is read, until it is let go on.
    struct Hanging(MemoryStore, Mutex<Receiver<()>>);

    impl Store for Hanging {
        fn slugs(&self) -> Result<Vec<UnitSlug>, StoreError> {
            self.0.slugs()
        }
        fn list(&self) -> Result<Vec<Listed>, StoreError> {
            self.0.list()
        }
        fn load(&self, unit: &UnitSlug, extent: Extent) -> Result<Loaded, StoreError> {
            self.1.lock().unwrap().recv().unwrap_or_default();
            self.0.load(unit, extent)
        }
        fn trace(&self, unit: &UnitSlug) -> Trace {
            self.0.trace(unit)
        }
        fn earlier(&self, unit: &UnitSlug, before: Week) -> Result<Arc<Earlier>, StoreError> {
            self.0.earlier(unit, before)
        }
        fn commit(&self, unit: &UnitSlug, changes: &[Change]) -> Result<Committed, CommitError> {
            self.0.commit(unit, changes)
        }
        fn create(&self, unit: &UnitSlug, board: &Board) -> Result<(), StoreError> {
            self.0.create(unit, board)
        }
        fn watch(&self, unit: &UnitSlug, tell: Tell) -> Result<Watch, StoreError> {
            self.0.watch(unit, tell)
        }
        fn watch_every(&self, tell: Tell) -> Result<Watch, StoreError> {
            self.0.watch_every(tell)
        }
    }

    /// A worker on a share that hangs, what lets it go on, and what the worker tells.
    fn hanging() -> (Worker, Sender<()>, Receiver<Incoming>) {
        let unit: UnitSlug = "enheten".parse().unwrap();
        let (go_on, gate) = channel();
        let store = Hanging(MemoryStore::new(), Mutex::new(gate));
        store.create(&unit, &grown(&[1])).unwrap();
        let (tell, hear) = channel();
        (Worker::start(Arc::new(store), unit, tell), go_on, hear)
    }

    fn commits(hear: &Receiver<Incoming>) -> usize {
        let is_commit = |one: &Incoming| matches!(one, Incoming::Committed(Ok(_)));
        hear.try_iter().filter(is_commit).count()
    }

    /// Leaves on a thread of its own, and gives what told it to leave, or nothing where it does not.
    fn left(
        worker: Worker,
        heard: Receiver<Incoming>,
    ) -> Option<(Option<i32>, Receiver<Incoming>)> {
        let (leave, gone) = channel();
        thread::spawn(move || leave.send((worker.finish(&heard), heard)));
        gone.recv_timeout(10 * PATIENCE).ok()
    }

    #[test]
    fn whoever_leaves_does_not_wait_for_a_reading_that_hangs() {
        let (worker, go_on, hear) = hanging();
        worker.ask(Job::Commit(Vec::new()));
        worker.ask(Job::Read(Extent::Whole));
        let (signal, hear) = left(worker, hear).unwrap();
        assert_eq!((signal, commits(&hear)), (None, 1));
        drop(go_on);
    }

    #[test]
    fn whoever_leaves_waits_for_every_change() {
        let (worker, go_on, hear) = hanging();
        worker.ask(Job::Read(Extent::Open));
        worker.ask(Job::Commit(Vec::new()));
        worker.ask(Job::Commit(Vec::new()));
        thread::spawn(move || {
            thread::sleep(2 * PATIENCE);
            drop(go_on);
        });
        let (signal, hear) = left(worker, hear).unwrap();
        assert_eq!((signal, commits(&hear)), (None, 2));
    }

    #[test]
    fn a_signal_ends_the_waiting() {
        let (worker, go_on, hear) = hanging();
        worker.ask(Job::Read(Extent::Open));
        worker.ask(Job::Commit(Vec::new()));
        let (tell, signals) = channel();
        tell.send(Incoming::Signal(2)).unwrap();
        let (signal, _) = left(worker, signals).unwrap();
        assert_eq!((signal, commits(&hear)), (Some(2), 0));
        drop(go_on);
    }
}
