//! From a change made against masked texts to the one that is meant.

use crate::board::Change;
use crate::store::write;

use super::Hidden;
use super::literal::{literals, rewritten};

/// Changes that are tried at the most, where several numbers look alike.
const MOST: usize = 64;

/// Gives what a change may mean on the file as it is: each masked text in it replaced by one that
/// stands behind it. The board takes only the one that was made against what it holds.
pub(in crate::store) fn meant(change: &Change, hidden: &Hidden) -> Vec<Change> {
    let Ok(written) = write::change(change) else {
        return Vec::new();
    };
    let mut masks: Vec<&str> = literals(&written)
        .into_iter()
        .filter_map(|place| written.get(place))
        .filter(|text| hidden.contains_key(*text))
        .collect();
    masks.sort_unstable();
    masks.dedup();
    let ways: usize = masks.iter().map(|mask| hidden[*mask].len()).product();
    let way = |number: usize| {
        let text = rewritten(&written, |text| {
            let mut left = number;
            for mask in &masks {
                let behind = &hidden[*mask];
                if *mask == text {
                    return behind.iter().nth(left % behind.len()).cloned();
                }
                left /= behind.len();
            }
            None
        });
        write::read_change(&text?).ok()
    };
    (0..ways.min(MOST)).filter_map(way).collect()
}
