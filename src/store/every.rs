//! Reads the boards of all units, several at a time.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::{Extent, Loaded, Store, StoreError};
use crate::board::UnitSlug;

/// A unit with what was made of its board, or why that could not be read.
pub type Unit<T> = (UnitSlug, Result<T, StoreError>);

/// Reads the boards of all units, sorted by slug.
///
/// What is made of a board is made on the thread that reads it, so that only that has to be kept.
pub fn every_unit<T: Send>(
    store: &dyn Store,
    extent: Extent,
    make: impl Fn(&UnitSlug, Loaded) -> T + Sync,
) -> Result<Vec<Unit<T>>, StoreError> {
    let slugs = store.slugs()?;
    let read = |slug: &UnitSlug| {
        let loaded = store.load(slug, extent);
        loaded.map(|loaded| make(slug, loaded))
    };
    let read = in_parallel(&slugs, read);
    Ok(slugs.into_iter().zip(read).collect())
}

/// Glances at the boards of some units; what is made of each is made on the thread that reads it.
pub fn glance_at<T: Send>(
    store: &dyn Store,
    slugs: Vec<UnitSlug>,
    extent: Extent,
    make: impl Fn(&UnitSlug, Loaded) -> T + Sync,
) -> Vec<Unit<T>> {
    let read = |slug: &UnitSlug| {
        let loaded = store.glance(slug, extent);
        loaded.map(|loaded| make(slug, loaded))
    };
    let read = in_parallel(&slugs, read);
    slugs.into_iter().zip(read).collect()
}

/// Does something with each of a list on as many threads as there are cores; what comes of it
/// stands in the order of the list.
fn in_parallel<I: Sync, T: Send>(items: &[I], work: impl Fn(&I) -> T + Sync) -> Vec<T> {
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
    done.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_done_once_and_in_order() {
        let items: Vec<usize> = (0..100).collect();
        let done = in_parallel(&items, |item| item * 2);
        assert_eq!(done, (0..100).map(|at| at * 2).collect::<Vec<_>>());
        assert!(in_parallel(&[] as &[u8], |_| ()).is_empty());
    }
}
