//! The thread that touches the disk, so that the screen never waits for it.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

use chrono::NaiveDateTime;

use super::Incoming;
use crate::app::{OverviewRow, overview_row};
use crate::board::{Change, UnitSlug, Week};
use crate::store::{Extent, Store, every_unit};

/// Something to do with the store.
pub(super) enum Job {
    /// Make changes durable.
    Commit(Vec<Change>),
    /// Read the board.
    Read(Extent),
    /// Read the figures of the years before the one that a week belongs to.
    Earlier(Week),
    /// List the units.
    List,
    /// Read every unit's board for the overview of a time.
    Every(NaiveDateTime),
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
                    Job::Every(now) => {
                        every(&store, now, tell.clone());
                        continue;
                    }
                    Job::Earlier(before) => Incoming::Earlier(store.earlier(&unit, before)),
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

/// Reads every unit on a thread of its own, so that no commit waits for it.
fn every(store: &Arc<dyn Store>, now: NaiveDateTime, tell: Sender<Incoming>) {
    let store = Arc::clone(store);
    let read = move || {
        let row = |slug: &UnitSlug, loaded: crate::store::Loaded| -> OverviewRow {
            overview_row(slug.as_str(), &loaded.board, now)
        };
        let rows = every_unit(store.as_ref(), Extent::Whole, row);
        drop(tell.send(Incoming::Every(rows)));
    };
    drop(
        thread::Builder::new()
            .name("overview".to_owned())
            .spawn(read),
    );
}
