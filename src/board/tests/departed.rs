//! Taking somebody off the board: everywhere, for good, and out of whatever comes to it later.

use proptest::prelude::*;

use super::{change, empty, grown, line};
use crate::board::*;

fn who(signature: &str) -> Signature {
    signature.parse().unwrap()
}

fn by(bits: u64, signature: &str, act: Act) -> Change {
    let at = "2026-11-22T09:00:00".parse().unwrap();
    Change::new(ChangeId::from_bits(bits), at, Some(who(signature)), act)
}

fn make(board: &mut Board, bits: u64, signature: &str, act: Act) {
    let done = board.apply(&by(bits, signature, act));
    assert_eq!(done, Ok(Outcome::Done));
}

/// A unit with KL on its staff list, who proposed something and is written of in it.
fn staffed() -> Board {
    let mut board = empty();
    let staff = Staff {
        signature: who("KL"),
        name: Some(line("Kim Lööf")),
        role: None,
        left: None,
    };
    let listed = UnitEdit::Staff(Swap::new(Vec::new(), vec![staff]));
    make(&mut board, 1, "RL", Act::Unit(listed));
    let rota = UnitEdit::Rota(Swap::new(Vec::new(), vec![who("KL"), who("RL")]));
    make(&mut board, 2, "RL", Act::Unit(rota));
    let day = "2026-11-20".parse().unwrap();
    let mut proposal = Proposal::captured(line("Kim Lööfs idé"), Some(who("KL")), day);
    proposal.problem = Text::new("KL: väntan. Se KLs lista, inte KLOCKAN eller kl. 9").unwrap();
    proposal.support.insert(who("KL"));
    let add = Act::Proposal(CardId::from_bits(5), Deed::Add(Box::new(proposal)));
    make(&mut board, 3, "KL", add);
    board
}

fn names_kl(board: &Board) -> bool {
    let told = format!("{board:?}");
    told.contains("\"KL\"") || told.contains("Kim Lööf")
}

#[test]
fn somebody_is_taken_off_lists_cards_histories_and_texts() {
    let mut board = staffed();
    let act = board.departure(&who("KL"));
    let told = format!("{act:?}");
    assert!(!told.contains("KL") && !told.contains("Kim"), "{told}");
    make(&mut board, 4, "RL", act);
    assert!(!names_kl(&board), "{board:#?}");
    let card = board.proposals.get(CardId::from_bits(5)).unwrap();
    assert_eq!(card.body.title.as_str(), "X1s idé");
    let problem = "X1: väntan. Se X1s lista, inte KLOCKAN eller kl. 9";
    assert_eq!(card.body.problem.as_str(), problem);
    assert_eq!(card.body.support, [who("X1")].into());
    assert_eq!(card.added.by, Some(who("X1")));
    assert_eq!(board.unit.rota, [who("RL")]);
    assert!(board.unit.staff.is_empty());
    assert!(board.unit.has_departed(&who("KL")) && !board.unit.has_departed(&who("RL")));
    assert!(board.presence(&who("KL")).is_nothing());
}

#[test]
fn what_a_removal_touches_is_told_first() {
    let presence = staffed().presence(&who("KL"));
    let told = Presence {
        listed: true,
        cards: 1,
        meetings: 0,
        lines: 3,
        texts: vec![CardId::from_bits(5)],
    };
    assert_eq!(presence, told);
}

#[test]
fn a_removal_needs_the_whole_board_and_is_never_taken_back() {
    let mut board = staffed();
    board.absent.insert(Part::Closed(2025));
    let removal = by(4, "RL", board.departure(&who("KL")));
    let refused = Err(Refusal::NotLoaded(Part::Closed(2025)));
    assert_eq!(board.apply(&removal), refused);
    board.absent.clear();
    board.apply(&removal).unwrap();
    let undone = board.undoing(removal.id);
    assert_eq!(undone, Err(Refusal::NotUndoable(removal.id)));
}

#[test]
fn a_change_that_comes_later_is_made_without_the_name() {
    let mut board = staffed();
    let act = board.departure(&who("KL"));
    make(&mut board, 4, "RL", act);
    let day = "2026-11-21".parse().unwrap();
    let late = Proposal::captured(line("Kim Lööf kan mer"), Some(who("KL")), day);
    let add = Act::Proposal(CardId::from_bits(6), Deed::Add(Box::new(late)));
    make(&mut board, 5, "KL", add);
    assert!(!names_kl(&board), "{board:#?}");
    let second = board.departure(&who("RL"));
    make(&mut board, 6, "AB", second);
    let aliases = board.unit.departed.iter().map(|one| one.alias.as_str());
    assert_eq!(aliases.collect::<Vec<_>>(), ["X1", "X2"]);
}

#[test]
fn a_part_that_is_read_later_comes_without_the_name() {
    let mut board = staffed();
    let sheet = board.sheet(Part::Open);
    let act = board.departure(&who("KL"));
    make(&mut board, 4, "RL", act);
    let mut again = Board::new(board.unit.clone());
    again.add_sheet(Part::Open, sheet);
    assert_eq!(again.proposals.all().len(), 1);
    assert!(!names_kl(&again), "{again:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_copy_brings_a_name_back(
        seeds: Vec<u64>,
        mine in prop::collection::vec(any::<u64>(), 0..6),
        theirs in prop::collection::vec(any::<u64>(), 0..6),
    ) {
        let base = grown(&seeds);
        let gone = who("KL");
        let (mut a, mut b) = (base.clone(), base.clone());
        a.apply(&by(77, "RL", base.departure(&gone))).unwrap();
        for (board, seeds) in [(&mut a, mine), (&mut b, theirs)] {
            for seed in seeds {
                drop(board.apply(&change(seed, board)));
            }
        }
        prop_assert!(!names_kl(&a), "{a:#?}");
        for (one, other) in [(&a, &b), (&b, &a)] {
            let merged = merge(&base, one, other).board;
            prop_assert!(!names_kl(&merged), "{merged:#?}");
            let merged = merge_without_base(one, other).board;
            prop_assert!(!names_kl(&merged), "{merged:#?}");
            if let Some(base) = Board::ancestor(one, other) {
                prop_assert!(!names_kl(&base), "{base:#?}");
            }
        }
    }
}
