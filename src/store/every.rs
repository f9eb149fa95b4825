//! Reads the boards of all units, several at a time.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::SystemTime;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::summaries::{Summaries, Summary};
use super::{Extent, Loaded, Store, StoreError, Trouble};
use crate::board::UnitSlug;

/// A unit with what was made of its board, or why that could not be read.
pub type Unit<T> = (UnitSlug, Result<T, StoreError>);

/// Is told how many of how many units are done; called from any thread.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Reads the boards of all units, sorted by slug.
///
/// What is made of a board is made on the thread that reads it, so that only that has to be kept.
pub fn every_unit<T: Send>(
    store: &dyn Store,
    extent: Extent,
    progress: Progress<'_>,
    make: impl Fn(&UnitSlug, Loaded) -> T + Sync,
) -> Result<Vec<Unit<T>>, StoreError> {
    let slugs = store.slugs()?;
    let read = |slug: &UnitSlug| {
        let loaded = store.load(slug, extent);
        loaded.map(|loaded| make(slug, loaded))
    };
    let read = in_parallel(&slugs, progress, read);
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
    let read = in_parallel(&slugs, &|_, _| (), read);
    slugs.into_iter().zip(read).collect()
}

/// The same, but a unit whose files nobody touched since the same day is not read again where the
/// store can keep what was made of it.
///
/// A board that could not be read whole is read each time.
pub fn summed_up<T>(
    store: &dyn Store,
    extent: Extent,
    what: Summary,
    progress: Progress<'_>,
    make: impl Fn(&UnitSlug, Loaded) -> T + Sync,
) -> Result<Vec<Unit<T>>, StoreError>
where
    T: Serialize + DeserializeOwned + Clone + PartialEq + Send + Sync,
{
    let slugs = store.slugs()?;
    let before: Summaries<T> = Summaries::read(store, what);
    let read = |slug: &UnitSlug| {
        let seen = store.footprint(slug);
        if let Some(known) = seen.as_ref().and_then(|seen| before.find(slug, &seen.text)) {
            return (seen, Ok(known));
        }
        let loaded = store.load(slug, extent);
        let lasts = seen.filter(|seen| {
            let whole = loaded.as_ref().is_ok_and(is_whole);
            whole
                && seen.is_settled(SystemTime::now())
                && store.footprint(slug).as_ref() == Some(seen)
        });
        (lasts, loaded.map(|loaded| make(slug, loaded)))
    };
    let read = in_parallel(&slugs, progress, read);
    let mut after = Summaries::none(what);
    for (slug, (seen, made)) in slugs.iter().zip(&read) {
        if let (Some(seen), Ok(made)) = (seen, made) {
            after.keep(slug, seen.text.clone(), made);
        }
    }
    after.write(store, what, &before);
    let rows = read.into_iter().map(|(_, made)| made);
    Ok(slugs.into_iter().zip(rows).collect())
}

/// Tells whether a board was read from its own files, in all the parts that were asked for.
fn is_whole(loaded: &Loaded) -> bool {
    let part = |trouble: &Trouble| matches!(trouble, Trouble::Part { .. });
    loaded.away.is_none() && !loaded.troubles.iter().any(part)
}

/// Does something with each of a list on as many threads as there are cores; what comes of it
/// stands in the order of the list.
fn in_parallel<I: Sync, T: Send>(
    items: &[I],
    progress: Progress<'_>,
    work: impl Fn(&I) -> T + Sync,
) -> Vec<T> {
    let (next, ready) = (AtomicUsize::new(0), AtomicUsize::new(0));
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
                progress(ready.fetch_add(1, Ordering::Relaxed) + 1, items.len());
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
        let told = AtomicUsize::new(0);
        let count = |done: usize, all: usize| {
            assert!((1..=all).contains(&done));
            told.fetch_add(1, Ordering::Relaxed);
        };
        let done = in_parallel(&items, &count, |item| item * 2);
        assert_eq!(done, (0..100).map(|at| at * 2).collect::<Vec<_>>());
        assert_eq!(told.into_inner(), 100);
        assert!(in_parallel(&[] as &[u8], &|_, _| (), |_| ()).is_empty());
    }
}
