//! Back and forth in time.

use std::collections::BTreeSet;

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
    let restoration = board.restoration(None, to.parse().unwrap(), Vec::new(), |act| {
        number += 1;
        Change::new(ChangeId::from_bits(number), at.parse().unwrap(), None, act)
    });
    for change in &restoration.changes {
        assert_eq!(board.apply(change), Ok(Outcome::Done));
    }
    let left = restoration.left.into_iter();
    left.map(|(change, why)| (change.undoes.unwrap(), why))
        .collect()
}

proptest! {
    #[test]
    fn a_change_that_was_overtaken_is_made_and_takes_nothing_away(
        before in prop::collection::vec(any::<u64>(), 1..15),
        lost in any::<u64>(),
        after in prop::collection::vec(any::<u64>(), 0..10),
    ) {
        let mut board = empty();
        play(&mut board, &before, "2026-11-01");
        let late = change(lost, &board);
        let mut then = board.clone();
        prop_assume!(then.apply(&late) == Ok(Outcome::Done) && late.act.leaves_trace());
        play(&mut board, &after, "2026-11-09");
        let ids = |board: &Board| -> BTreeSet<ChangeId> {
            board.happenings().iter().map(|one| one.stamp.change).collect()
        };
        let others = ids(&board);
        let parts = board.absent.clone();
        if board.apply_late(&late) == Ok(Outcome::Done) {
            prop_assert_eq!(board.has_made(&late), Some(true));
            prop_assert!(others.is_subset(&ids(&board)));
            prop_assert_eq!(&board.absent, &parts);
            let made = board.clone();
            prop_assert_eq!(board.apply_late(&late), Ok(Outcome::AlreadyDone));
            prop_assert_eq!(board, made);
        }
    }

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
