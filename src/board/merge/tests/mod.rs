//! The laws of the merge, tried on copies that people have worked on apart.

mod apart;
mod cases;
mod scripts;
mod visible;

use proptest::prelude::*;

use super::*;
use crate::board::{Change, Outcome, Problem, Refusal};
use scripts::{any_change, scripts, settlements};
use visible::missing;

fn merged(base: &Board, a: &Board, b: &Board) -> Board {
    merge(base, a, b).board
}

/// What differs between two boards, line by line.
fn apart(a: &Board, b: &Board) -> Vec<String> {
    let lines = |board: &Board| -> Vec<String> {
        format!("{board:#?}").lines().map(str::to_owned).collect()
    };
    let (a, b) = (lines(a), lines(b));
    let mut differences: Vec<String> = a
        .iter()
        .zip(&b)
        .enumerate()
        .filter(|(_, (a, b))| a != b)
        .take(12)
        .map(|(at, (a, b))| format!("{at}: {a} | {b}"))
        .collect();
    if a.len() != b.len() {
        differences.push(format!("{} lines and {}", a.len(), b.len()));
    }
    differences
}

/// Tells whether a problem is one that two copies can only make together, each within the rules.
fn made_together(problem: &Problem, board: &Board) -> bool {
    match problem {
        Problem::Card { refusal, .. } => matches!(
            refusal,
            Refusal::MeetingInProgress { .. } | Refusal::OfItself
        ),
        // Values typed for one definition of a metric, merged under another with the same key.
        Problem::Value { metric, .. } => {
            let all = board.metrics.all();
            all.filter(|card| card.body.key == *metric).count() > 1
        }
        _ => false,
    }
}

proptest! {
    #[test]
    fn it_makes_no_difference_which_copy_is_whose(script in scripts()) {
        let copies = script.play();
        let [x, y, _] = copies.boards();
        prop_assert_eq!(merge(&copies.base, x, y), merge(&copies.base, y, x));
        prop_assert_eq!(merge_without_base(x, y), merge_without_base(y, x));
    }

    #[test]
    fn merging_again_changes_nothing(script in scripts()) {
        let copies = script.play();
        let (o, [x, y, _]) = (&copies.base, copies.boards());
        prop_assert_eq!(apart(&merged(o, x, x), x), Vec::<String>::new());
        prop_assert_eq!(apart(&merged(o, o, x), x), Vec::<String>::new());
        prop_assert_eq!(apart(&merged(o, x, o), x), Vec::<String>::new());
        prop_assert_eq!(apart(&merge_without_base(x, x).board, x), Vec::<String>::new());
        let both = merged(o, x, y);
        prop_assert_eq!(apart(&merged(o, &both, x), &both), Vec::<String>::new());
        prop_assert_eq!(apart(&merged(o, &both, y), &both), Vec::<String>::new());
    }

    #[test]
    fn copies_may_meet_in_any_order(script in scripts()) {
        let copies = script.play();
        let (o, [x, y, z]) = (&copies.base, copies.boards());
        let all = merged(o, &merged(o, x, y), z);
        prop_assert_eq!(apart(&merged(o, x, &merged(o, y, z)), &all), Vec::<String>::new());
        prop_assert_eq!(apart(&merged(o, &merged(o, z, x), y), &all), Vec::<String>::new());
        // Copies that have met some of the others before.
        prop_assert_eq!(apart(&merged(o, &merged(o, x, y), &merged(o, y, z)), &all), Vec::<String>::new());
        prop_assert_eq!(apart(&merged(o, &all, &merged(o, z, y)), &all), Vec::<String>::new());
    }

    #[test]
    fn without_a_base_copies_may_meet_in_any_order(script in scripts()) {
        let copies = script.play();
        let [x, y, z] = copies.boards();
        let of = |a: &Board, b: &Board| merge_without_base(a, b).board;
        let all = of(&of(x, y), z);
        prop_assert_eq!(apart(&of(x, &of(y, z)), &all), Vec::<String>::new());
        prop_assert_eq!(apart(&of(&of(x, y), &of(y, z)), &all), Vec::<String>::new());
        prop_assert_eq!(apart(&of(&all, y), &all), Vec::<String>::new());
    }

    #[test]
    fn nothing_that_was_typed_is_lost(script in scripts()) {
        let copies = script.play();
        let (o, [x, y, z]) = (&copies.base, copies.boards());
        let both = merged(o, x, y);
        for copy in [x, y] {
            prop_assert_eq!(missing(Some(o), copy, &both), Vec::<String>::new());
        }
        let all = merged(o, &both, z);
        for copy in [x, y, z] {
            prop_assert_eq!(missing(Some(o), copy, &all), Vec::<String>::new());
        }
    }

    #[test]
    fn nothing_that_was_typed_is_lost_without_a_base(script in scripts()) {
        let copies = script.play();
        let [x, y, _] = copies.boards();
        let both = merge_without_base(x, y).board;
        for copy in [x, y] {
            prop_assert_eq!(missing(None, copy, &both), Vec::<String>::new());
        }
    }

    #[test]
    fn a_change_that_either_copy_knows_has_been_made(script in scripts()) {
        let copies = script.play();
        let [(x, of_x), (y, of_y), _] = &copies.copies;
        let mut both = merged(&copies.base, x, y);
        let before = both.clone();
        for change in of_x.iter().chain(of_y) {
            prop_assert_eq!(both.apply(change), Ok(Outcome::AlreadyDone), "{:?}", change);
        }
        prop_assert_eq!(both, before);
    }

    #[test]
    fn a_merged_board_is_valid(script in scripts()) {
        let copies = script.play();
        let (o, [x, y, z]) = (&copies.base, copies.boards());
        let all = merged(o, &merged(o, x, y), z);
        let before: Vec<Problem> = [o, x, y, z].into_iter().flat_map(Board::problems).collect();
        let found = all.problems();
        let odd: Vec<_> = found.iter()
            .filter(|problem| !before.contains(problem) && !made_together(problem, &all))
            .collect();
        prop_assert_eq!(odd, Vec::<&Problem>::new());
    }

    #[test]
    fn a_merged_board_is_worked_on_and_undone_like_any_other(script in scripts(), seed: u64, id: u64) {
        let copies = script.play();
        let [x, y, _] = copies.boards();
        let before = merged(&copies.base, x, y);
        let mut acts: Vec<Change> = settlements(&before).into_iter()
            .map(|act| Change { act, undoes: None, ..any_change(seed, &before) }).collect();
        acts.push(any_change(seed, &before));
        for change in acts {
            let mut after = before.clone();
            if after.apply(&change) != Ok(Outcome::Done) {
                prop_assert!(!matches!(change.act, crate::board::Act::SettleUnit(_)), "{:?}", change);
                continue;
            }
            let mut twice = after.clone();
            prop_assert_eq!(twice.apply(&change), Ok(Outcome::AlreadyDone));
            let Ok(act) = after.undoing(change.id) else { continue };
            let id = crate::board::ChangeId::from_bits(id);
            let undo = Change { id, act, undoes: Some(change.id), ..change };
            let undone = after.apply(&undo);
            // A rule that the copies broke together is not broken anew.
            if undone.is_err() && !before.problems().is_empty() {
                continue;
            }
            prop_assert_eq!(undone, Ok(Outcome::Done));
            prop_assert_eq!(crate::board::tests::content(&after), crate::board::tests::content(&before));
        }
    }
}
