//! Back and forth in time.

use proptest::prelude::*;

use crate::board::tests::{change, content, empty};
use crate::board::{Board, Change, ChangeId, Outcome, Refusal};

/// Makes changes, each at its own time of a day.
fn play(board: &mut Board, seeds: &[u64], day: &str) {
    for (minute, seed) in seeds.iter().enumerate() {
        let at = format!("{day}T09:{:02}:00", minute % 60).parse().unwrap();
        let change = Change {
            at,
            ..change(*seed, board)
        };
        let _refused = board.apply(&change);
    }
}

/// Goes back to a time; gives what was left as it is.
fn go_back(board: &mut Board, to: &str, at: &str, first: u64) -> Vec<(ChangeId, Refusal)> {
    let mut number = first;
    let restoration = board.restoration(None, to.parse().unwrap(), |act| {
        number += 1;
        Change::new(ChangeId::from_bits(number), at.parse().unwrap(), None, act)
    });
    for change in &restoration.changes {
        assert_eq!(board.apply(change), Ok(Outcome::Done));
    }
    restoration.left
}

proptest! {
    #[test]
    fn going_back_gives_the_board_of_that_time_and_can_be_taken_back(
        before in prop::collection::vec(any::<u64>(), 0..20),
        after in prop::collection::vec(any::<u64>(), 0..20),
    ) {
        let mut board = empty();
        play(&mut board, &before, "2026-11-01");
        let then = board.clone();
        play(&mut board, &after, "2026-11-09");
        let now = board.clone();
        let refused = go_back(&mut board, "2026-11-05T00:00:00", "2026-11-20T09:00:00", 1 << 40);
        if refused.is_empty() {
            // Cards added since are taken off, not out of the files.
            for card in then.every_card() {
                let found = board.card(card.id()).unwrap();
                prop_assert_eq!(found.is_removed(), card.is_removed());
            }
            prop_assert_eq!(board.proposals.iter().count(), then.proposals.iter().count());
            prop_assert_eq!(&board.unit, &then.unit);
            let refused = go_back(&mut board, "2026-11-10T00:00:00", "2026-11-21T09:00:00", 1 << 41);
            prop_assert_eq!(refused, Vec::new());
            prop_assert_eq!(content(&board), content(&now));
        }
    }
}
