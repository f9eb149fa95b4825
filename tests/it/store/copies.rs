//! What sync programs and git leave beside a board or in it is taken in, and nothing is lost.

use tavla::board::{Act, Board, CardId, Change, ChangeId, Deed, ProposalEdit};
use tavla::store::{Extent, FolderStore, Store as _, Tiding};

use super::scratch::{Scratch, adding, slug};

/// The names that programs give their copies.
const NAMES: [&str; 7] = [
    "board (1).ron",
    "board-DESKTOP-4F2K.ron",
    "board.sync-conflict-20260413-091523-K3X2R2T.ron",
    "board (Kajsas kopia 2026-11-22).ron",
    "board (conflicted copy 2026-11-22 091523).ron",
    "board_conflict-20261122.ron",
    "Board.ron",
];

fn supporting(number: u64, who: &str) -> Change {
    let (who, on) = (who.parse().unwrap(), true);
    let edit = ProposalEdit::Support { who, on };
    let act = Act::Proposal(CardId::from_bits(1), Deed::Edit(edit));
    let at = "2026-11-22T10:00:00".parse().unwrap();
    Change::new(ChangeId::from_bits(number), at, None, act)
}

/// A board that two machines have worked on apart: proposal 1 in both, 2 and a support here, 3
/// and another support in the copy, whose text is given back.
fn apart(scratch: &Scratch) -> String {
    let commit = |changes: &[Change]| scratch.store().commit(&slug(), changes).unwrap();
    commit(&[adding(1)]);
    let base = scratch.read("board.ron");
    commit(&[adding(3), supporting(11, "JN")]);
    let copy = scratch.read("board.ron");
    scratch.put("board.ron", base.as_bytes());
    commit(&[adding(2), supporting(12, "RL")]);
    copy
}

fn whole(scratch: &Scratch) -> Board {
    let store = FolderStore::new(scratch.path());
    let loaded = store.load(&slug(), Extent::Whole).unwrap();
    assert!(loaded.troubles.is_empty(), "{:?}", loaded.troubles);
    loaded.board
}

fn expect_all(board: &Board) {
    for number in 1..=3 {
        assert!(board.card(CardId::from_bits(number)).is_some(), "{number}");
    }
    let support = &board
        .proposals
        .get(CardId::from_bits(1))
        .unwrap()
        .body
        .support;
    assert_eq!(support.len(), 2);
    let versions = board.proposals.iter().map(|card| card.versions.len());
    assert_eq!(versions.sum::<usize>(), 0, "a dispute about nothing");
}

#[test]
fn a_conflict_copy_of_any_name_is_merged_in_and_kept_aside() {
    for name in NAMES {
        let scratch = Scratch::with_unit();
        let copy = apart(&scratch);
        assert!(whole(&scratch).card(CardId::from_bits(3)).is_none());
        scratch.put(name, copy.as_bytes());
        let absorbed = Tiding::Absorbed {
            name: name.to_owned(),
            disputed: 0,
        };
        // Both machines had given out number 2.
        let told = [absorbed, Tiding::Renumbered(1)];
        assert_eq!(scratch.store().tend(&slug()).unwrap(), told);
        expect_all(&whole(&scratch));
        assert_eq!(scratch.read(&format!(".absorbed/{name}")), copy);
        assert!(!scratch.file(name).exists());
        // Once more, as another machine may: nothing new.
        let before = scratch.read("board.ron");
        scratch.put(name, copy.as_bytes());
        scratch.store().tend(&slug()).unwrap();
        assert_eq!(scratch.read("board.ron"), before);
        assert_eq!(scratch.store().tend(&slug()).unwrap(), []);
    }
}

#[test]
fn a_copy_of_another_unit_and_a_damaged_one_are_left_and_told_once() {
    let (scratch, other) = (Scratch::with_unit(), Scratch::with_unit());
    let foreign = other.read("board.ron").replace(
        &whole(&scratch).unit.id.to_string(),
        &tavla::board::UnitId::from_bits(99).to_string(),
    );
    scratch.put("board (1).ron", foreign.as_bytes());
    scratch.put("board (2).ron", b"(format: 1, unit: ");
    let store = scratch.store();
    let told = [
        Tiding::ForeignCopy(scratch.file("board (1).ron")),
        Tiding::UnreadableCopy(scratch.file("board (2).ron")),
    ];
    let before = scratch.read("board.ron");
    assert_eq!(store.tend(&slug()).unwrap(), told);
    assert_eq!(store.tend(&slug()).unwrap(), []);
    assert_eq!(scratch.read("board.ron"), before);
    assert_eq!(scratch.read("board (1).ron"), foreign);
}

#[test]
fn both_sides_of_a_conflict_that_git_left_are_joined() {
    let scratch = Scratch::with_unit();
    let theirs = apart(&scratch);
    let ours = scratch.read("board.ron");
    let marked = format!("<<<<<<< HEAD\n{ours}=======\n{theirs}>>>>>>> gren\n");
    scratch.put("board.ron", marked.as_bytes());
    expect_all(&whole(&scratch));
    let joined = Tiding::JoinedSides(scratch.file("board.ron"));
    assert_eq!(scratch.store().tend(&slug()).unwrap(), [joined]);
    expect_all(&whole(&scratch));
    assert!(!scratch.read("board.ron").contains("<<<<<<<"));
    assert_eq!(scratch.read(".absorbed/board.ron"), marked);
    assert_eq!(scratch.store().tend(&slug()).unwrap(), []);
}

#[test]
fn a_conflict_that_cuts_through_a_card_is_read_only_with_its_line() {
    let scratch = Scratch::with_unit();
    let text = scratch.read("board.ron");
    let marked = format!("<<<<<<< HEAD\n{text}=======\n(\n>>>>>>> gren\n");
    scratch.put("board.ron", marked.as_bytes());
    assert!(scratch.store().load(&slug(), Extent::Whole).is_err());
    assert!(scratch.store().commit(&slug(), &[adding(1)]).is_err());
    assert_eq!(scratch.read("board.ron"), marked);
}

fn renaming(number: u64, day: &str, from: &str, to: &str) -> Change {
    let line = |text| tavla::board::Line::new(text).unwrap();
    let swap = tavla::board::Swap::new(line(from), line(to));
    let act = Act::Unit(tavla::board::UnitEdit::Name(swap));
    let at = format!("{day}T10:00:00").parse().unwrap();
    Change::new(ChangeId::from_bits(number), at, None, act)
}

#[test]
fn copies_of_which_one_has_laid_old_history_aside_meet_without_a_dispute() {
    let scratch = Scratch::with_unit();
    let commit = |changes: &[Change]| scratch.store().commit(&slug(), changes).unwrap();
    commit(&[renaming(
        21,
        "2025-12-01",
        "Mottagningsenheten",
        "Andra namnet",
    )]);
    let base = scratch.read("board.ron");
    commit(&[adding(3)]);
    let with_card = scratch.read("board.ron");
    scratch.put("board.ron", base.as_bytes());
    assert!(!scratch.file("2026.ron").exists());
    commit(&[renaming(22, "2026-05-01", "Andra namnet", "Tredje namnet")]);
    let renamed = scratch.read("board.ron");
    let year = scratch.read("2026.ron");
    assert_eq!(
        (
            renamed.matches("Mottagnings").count(),
            year.matches("Mottagnings").count()
        ),
        (0, 1)
    );
    let marked = format!("<<<<<<< HEAD\n{with_card}=======\n{renamed}>>>>>>> gren\n");
    for (open, copy) in [
        (&renamed, Some(&with_card)),
        (&with_card, Some(&renamed)),
        (&marked, None),
    ] {
        scratch.put("board.ron", open.as_bytes());
        scratch.put("2026.ron", year.as_bytes());
        if let Some(copy) = copy {
            scratch.put("board (1).ron", copy.as_bytes());
        }
        let told = scratch.store().tend(&slug()).unwrap();
        assert_eq!(told.len(), 1, "{told:?}");
        let board = whole(&scratch);
        assert_eq!(board.unit.name.as_str(), "Tredje namnet");
        assert!(board.unit.versions.is_empty(), "a dispute about nothing");
        let lines: Vec<_> = board
            .unit_log
            .iter()
            .map(|line| line.stamp.change)
            .collect();
        assert_eq!(lines, [21, 22].map(ChangeId::from_bits));
        assert!(board.card(CardId::from_bits(3)).is_some());
        assert!(
            !scratch.read("board.ron").contains("Mottagnings"),
            "it came back"
        );
    }
}
