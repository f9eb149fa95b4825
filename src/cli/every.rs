//! Reads the boards of all units, several at a time.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::board::UnitSlug;
use crate::error::{Failure, store_failure};
use crate::store::{Extent, Loaded, StoreError};

use super::session::Session;

/// A unit with its board, or why that could not be read.
pub(super) type Unit<T> = (UnitSlug, Result<T, StoreError>);

impl Session<'_, '_> {
    /// Reads the boards of all units, sorted by slug. What is made of a board is made where it is
    /// read, so that only that has to be kept.
    pub(super) fn every_unit<T: Send>(
        &self,
        extent: Extent,
        make: impl Fn(&UnitSlug, Loaded) -> T + Sync,
    ) -> Result<Vec<Unit<T>>, Failure> {
        let slugs = self.store.slugs();
        let slugs = slugs.map_err(|error| store_failure(self.words, &error))?;
        let store = self.store.as_ref();
        let read = |slug: &UnitSlug| {
            let loaded = store.load(slug, extent);
            loaded.map(|loaded| make(slug, loaded))
        };
        Ok(in_parallel(&slugs, read)
            .into_iter()
            .map(|(at, made)| (slugs[at].clone(), made))
            .collect())
    }
}

/// Does something with each of a list on as many threads as there are cores; sorted by place.
fn in_parallel<I: Sync, T: Send>(items: &[I], work: impl Fn(&I) -> T + Sync) -> Vec<(usize, T)> {
    let next = AtomicUsize::new(0);
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let mut done: Vec<(usize, T)> = thread::scope(|scope| {
        let worker = || {
            let mut done = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = items.get(at) else {
                    return done;
                };
                done.push((at, work(item)));
            }
        };
        let workers = (0..cores.min(items.len())).map(|_| scope.spawn(worker));
        let workers: Vec<_> = workers.collect();
        let done = workers.into_iter().flat_map(|worker| match worker.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        done.collect()
    });
    done.sort_by_key(|(at, _)| *at);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_done_once_and_in_order() {
        let items: Vec<usize> = (0..100).collect();
        let done = in_parallel(&items, |item| item * 2);
        assert_eq!(done, (0..100).map(|at| (at, at * 2)).collect::<Vec<_>>());
        assert!(in_parallel(&[] as &[u8], |_| ()).is_empty());
    }
}
