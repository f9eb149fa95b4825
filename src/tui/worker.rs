//! The thread that touches the disk, so that the screen never waits for it.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

use super::Incoming;
use crate::board::{Change, UnitSlug, Week};
use crate::store::{Extent, Store};

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

/// The thread and the way to it.
pub(super) struct Worker {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Starts the thread; what it finds out it tells.
    pub(super) fn start(store: Arc<dyn Store>, unit: UnitSlug, tell: Sender<Incoming>) -> Self {
        let (jobs, todo) = channel();
        let work = move || {
            let mut waiting: Option<Job> = None;
            while let Some(job) = waiting.take().or_else(|| todo.recv().ok()) {
                let found = match job {
                    Job::List => Incoming::Units(store.list()),
                    Job::Earlier(before) => Incoming::Earlier(store.earlier(&unit, before)),
                    Job::Tend => Incoming::Tended(store.tend(&unit)),
                    Job::Commit(changes) => Incoming::Committed(
                        store
                            .commit(&unit, &changes)
                            .map_err(|error| (changes, error)),
                    ),
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
        let thread = thread::Builder::new()
            .name("store".to_owned())
            .spawn(work)
            .ok();
        Self {
            jobs: Some(jobs),
            thread,
        }
    }

    /// Asks for a job to be done after those asked for before.
    pub(super) fn ask(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            drop(jobs.send(job));
        }
    }

    /// Waits until everything that was asked for is done.
    pub(super) fn finish(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}
