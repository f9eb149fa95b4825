//! Copies that come without their base, as a sync program leaves them: the base is read off their
//! histories.

use proptest::prelude::*;

use super::scripts::scripts;
use super::visible::missing;
use crate::board::{Board, merge};

proptest! {
    #[test]
    fn what_copies_grew_apart_from_is_read_off_their_histories(script in scripts()) {
        let copies = script.play();
        let [x, y, _] = copies.boards();
        let base = Board::ancestor(x, y);
        let other = Board::ancestor(y, x);
        prop_assert_eq!(base.is_some(), other.is_some());
        let Some(base) = base else { return Ok(()) };
        let both = merge(&base, x, y).board;
        for copy in [x, y] {
            prop_assert_eq!(missing(Some(&base), copy, &both), Vec::<String>::new());
        }
        // The same copy once more, as when two machines take it in.
        let base = Board::ancestor(&both, x);
        let again = base.map_or_else(|| both.clone(), |base| merge(&base, &both, x).board);
        prop_assert_eq!(missing(Some(&copies.base), &both, &again), Vec::<String>::new());
    }

    #[test]
    fn an_older_copy_takes_nothing_away(script in scripts()) {
        let copies = script.play();
        let [x, _, _] = copies.boards();
        let base = Board::ancestor(x, &copies.base).unwrap();
        let merged = merge(&base, x, &copies.base).board;
        prop_assert_eq!(missing(Some(&copies.base), x, &merged), Vec::<String>::new());
    }
}
