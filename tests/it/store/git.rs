//! Boards in git: branches that people have worked on apart merge with no question, and nothing
//! is lost. `GIT_PAIRS=1000` for the long run.

use std::collections::BTreeSet;
use std::process::{Command, Output};

use tavla::board::{
    Act, Board, CardId, CardRef, Change, ChangeId, Deed, Line, Particulars, ProposalEdit,
    ProposalField, ProposalValue, StatusKind, Swap, Text, UnitEdit,
};
use tavla::store::{Extent, FolderStore, Store as _, Tiding};

use super::scratch::{Scratch, adding, slug};
use crate::common::TAVLA;

fn git(scratch: &Scratch, args: &[&str]) -> Output {
    let mut command = Command::new("git");
    for (name, value) in [
        ("user.name", "Kajsa"),
        ("user.email", "kajsa@example.org"),
        ("commit.gpgsign", "false"),
    ] {
        command.args(["-c", &format!("{name}={value}")]);
    }
    command
        .arg("-C")
        .arg(scratch.path())
        .args(args)
        .output()
        .unwrap()
}

fn expect_git(scratch: &Scratch, args: &[&str]) {
    let ran = git(scratch, args);
    assert!(ran.status.success(), "git {args:?}: {ran:?}");
}

/// A repository with one unit; nothing where git is not there.
fn begun(init: bool) -> Option<Scratch> {
    if Command::new("git").arg("--version").output().is_err() {
        return None;
    }
    let scratch = Scratch::with_unit();
    expect_git(&scratch, &["init", "--quiet", "--initial-branch", "main"]);
    if init {
        let made = Command::new(TAVLA)
            .args(["git-init", "--boards"])
            .arg(scratch.path())
            .env("HOME", scratch.path())
            .output()
            .unwrap();
        assert!(made.status.success(), "{made:?}");
    }
    let first: Vec<Change> = (1..=6).map(adding).collect();
    scratch.store().commit(&slug(), &first).unwrap();
    expect_git(&scratch, &["add", "--all"]);
    expect_git(&scratch, &["commit", "--quiet", "-m", "Början"]);
    expect_git(&scratch, &["tag", "root"]);
    Some(scratch)
}

fn whole(scratch: &Scratch) -> Board {
    // A store of its own: git changes files behind its back, as in life.
    let loaded = FolderStore::new(scratch.path())
        .load(&slug(), Extent::Whole)
        .unwrap();
    assert!(
        loaded.troubles.is_empty() && loaded.read_only.is_none(),
        "{:?}",
        loaded.troubles
    );
    loaded.board
}

/// A small generator (splitmix64: Steele, Lea and Flood 2014).
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % sides
    }
}

fn change(dice: &mut Dice, act: Act) -> Change {
    let at = "2026-11-22T09:00:00".parse().unwrap();
    Change::new(
        ChangeId::from_bits(dice.roll(u64::MAX)),
        at,
        "KL".parse().ok(),
        act,
    )
}

fn edit(dice: &mut Dice, board: &Board) -> Change {
    let open: Vec<CardId> = board
        .proposals
        .iter()
        .filter(|card| card.body.standing.status.kind() == StatusKind::New)
        .map(|card| card.id)
        .collect();
    // Nine digits at most: ten may be somebody's number, and are then masked.
    let number = dice.roll(1 << 28);
    let id = match open.get(dice.roll(open.len() as u64 + 1) as usize) {
        Some(id) => *id,
        None => {
            return Change {
                id: ChangeId::from_bits(number),
                ..adding(number)
            };
        }
    };
    let body = &board.proposals.get(id).unwrap().body;
    let edit = match dice.roll(8) {
        0..=2 => {
            let to = Line::new(&format!("Titel {number}")).unwrap();
            ProposalEdit::Set(ProposalField::Title(Swap::new(body.title.clone(), to)))
        }
        3 => {
            let to = Text::new(&format!("Rad ett\nrad {number}")).unwrap();
            ProposalEdit::Set(ProposalField::Problem(Swap::new(body.problem.clone(), to)))
        }
        4 => {
            let to = Line::new(&format!("Enheten {number}")).unwrap();
            let act = Act::Unit(UnitEdit::Name(Swap::new(board.unit.name.clone(), to)));
            return change(dice, act);
        }
        5 if open.len() > 3 => {
            let given = Particulars {
                reason: Line::new("Görs redan").ok(),
                ..Particulars::default()
            };
            let status = StatusKind::Declined.with(&given).unwrap();
            body.moved(status, "2026-11-22".parse().unwrap(), Text::default())
        }
        _ => {
            let who = ["KL", "RL", "JN", "EN"][dice.roll(4) as usize]
                .parse()
                .unwrap();
            ProposalEdit::Support {
                who,
                on: dice.roll(4) > 0,
            }
        }
    };
    change(dice, Act::Proposal(id, Deed::Edit(edit)))
}

/// Makes some changes on the branch that is checked out, and commits them to git.
fn work(scratch: &Scratch, dice: &mut Dice) -> Board {
    // What git keeps is the matter here, not what a power cut leaves.
    let store = FolderStore::without_fsync(scratch.path());
    for _ in 0..=dice.roll(4) {
        let change = edit(dice, &whole(scratch));
        // A support that is not there cannot be taken back, and the like.
        let _refused = store.commit(&slug(), &[change]);
    }
    expect_git(scratch, &["add", "--all"]);
    expect_git(
        scratch,
        &["commit", "--quiet", "--allow-empty", "-m", "Arbete"],
    );
    whole(scratch)
}

/// What of a branch is neither on the merged board nor in its histories.
fn lost(base: &Board, copy: &Board, merged: &Board) -> Vec<String> {
    let ids = |board: &Board| -> BTreeSet<ChangeId> {
        board
            .happenings()
            .iter()
            .map(|one| one.stamp.change)
            .collect()
    };
    let there = ids(merged);
    let mut lost: Vec<String> = ids(copy)
        .difference(&there)
        .map(ToString::to_string)
        .collect();
    for card in copy.proposals.iter() {
        let before = base.proposals.get(card.id).map(|old| &old.body.title);
        let stands = merged.proposals.get(card.id).unwrap();
        let second = |title: &Line| {
            let mut versions = stands.versions.iter();
            versions.any(|one| matches!(&one.value, ProposalValue::Title(other) if other == title))
        };
        let title = &card.body.title;
        if before != Some(title) && stands.body.title != *title && !second(title) {
            lost.push(title.to_string());
        }
    }
    lost
}

#[test]
fn branches_that_were_worked_on_apart_merge_with_no_question_and_nothing_lost() {
    let Some(scratch) = begun(true) else {
        println!("skipped: git is not there");
        return;
    };
    let pairs = std::env::var_os("GIT_PAIRS").and_then(|pairs| pairs.to_str()?.parse().ok());
    let mut dice = Dice(20_261_122);
    for pair in 0..pairs.unwrap_or(40) {
        let base = whole(&scratch);
        let ours = work(&scratch, &mut dice);
        expect_git(&scratch, &["checkout", "--quiet", "-B", "other", "HEAD~1"]);
        let theirs = work(&scratch, &mut dice);
        let ran = git(&scratch, &["merge", "--quiet", "--no-edit", "main"]);
        assert!(ran.status.success(), "pair {pair}: {ran:?}");
        // A number that was given out in two files is parted by the first who looks.
        scratch.store().tend(&slug()).unwrap();
        expect_git(&scratch, &["add", "--all"]);
        expect_git(
            &scratch,
            &["commit", "--quiet", "--allow-empty", "-m", "Sett"],
        );
        let merged = whole(&scratch);
        for copy in [&ours, &theirs] {
            assert_eq!(
                lost(&base, copy, &merged),
                Vec::<String>::new(),
                "pair {pair}"
            );
        }
        let numbers: BTreeSet<_> = merged.every_card().map(CardRef::number).collect();
        assert_eq!(numbers.len(), merged.every_card().count(), "pair {pair}");
        // Each merge is what the next pair begins with; now and then it all begins anew.
        let next = if pair % 10 == 9 { "root" } else { "HEAD" };
        expect_git(&scratch, &["checkout", "--quiet", "-B", "main", next]);
    }
}

#[test]
fn one_number_in_two_files_is_parted_by_the_first_who_looks() {
    let Some(scratch) = begun(true) else {
        println!("skipped: git is not there");
        return;
    };
    let store = scratch.store();
    store.commit(&slug(), &[adding(70)]).unwrap();
    expect_git(&scratch, &["commit", "--quiet", "--all", "-m", "Öppet"]);
    expect_git(&scratch, &["checkout", "--quiet", "-B", "other", "HEAD~1"]);
    let committed = store.commit(&slug(), &[adding(80)]).unwrap();
    let body = &committed
        .board
        .proposals
        .get(CardId::from_bits(80))
        .unwrap()
        .body;
    let given = Particulars {
        reason: Line::new("Görs redan").ok(),
        ..Particulars::default()
    };
    let status = StatusKind::Declined.with(&given).unwrap();
    let edit = body.moved(status, "2026-11-22".parse().unwrap(), Text::default());
    let act = Act::Proposal(CardId::from_bits(80), Deed::Edit(edit));
    store.commit(&slug(), &[change(&mut Dice(5), act)]).unwrap();
    expect_git(&scratch, &["add", "--all"]);
    expect_git(&scratch, &["commit", "--quiet", "-m", "Stängt"]);
    expect_git(&scratch, &["merge", "--quiet", "--no-edit", "main"]);
    let numbers =
        |board: &Board| -> BTreeSet<_> { board.every_card().map(CardRef::number).collect() };
    let cards = |board: &Board| board.every_card().count();
    let merged = scratch.store().load(&slug(), Extent::Whole).unwrap().board;
    assert_eq!(
        numbers(&merged).len() + 1,
        cards(&merged),
        "nothing to part"
    );
    assert_eq!(
        scratch.store().tend(&slug()).unwrap(),
        [Tiding::Renumbered(1)]
    );
    assert_eq!(scratch.store().tend(&slug()).unwrap(), []);
    let parted = whole(&scratch);
    assert_eq!(numbers(&parted).len(), cards(&parted));
    assert_eq!(cards(&parted), cards(&merged));
}

#[test]
fn without_the_driver_git_asks() {
    let Some(scratch) = begun(false) else {
        println!("skipped: git is not there");
        return;
    };
    let title = |to: &str| {
        let swap = Swap::new(Line::new("Förslag 1").unwrap(), Line::new(to).unwrap());
        let edit = ProposalEdit::Set(ProposalField::Title(swap));
        let act = Act::Proposal(CardId::from_bits(1), Deed::Edit(edit));
        scratch
            .store()
            .commit(&slug(), &[change(&mut Dice(to.len() as u64), act)])
            .unwrap();
        expect_git(&scratch, &["commit", "--quiet", "--all", "-m", to]);
    };
    title("Ett");
    expect_git(&scratch, &["checkout", "--quiet", "-B", "other", "HEAD~1"]);
    title("Två av dem");
    let ran = git(&scratch, &["merge", "--quiet", "--no-edit", "main"]);
    assert!(!ran.status.success(), "the test above proves nothing");
}

#[test]
fn what_cannot_be_merged_is_a_conflict_with_the_file_as_it_was() {
    let Some(scratch) = begun(true) else {
        println!("skipped: git is not there");
        return;
    };
    scratch.put("board.ron", b"(format: 99)");
    expect_git(&scratch, &["commit", "--quiet", "--all", "-m", "Nyare"]);
    expect_git(&scratch, &["checkout", "--quiet", "-B", "other", "HEAD~1"]);
    scratch.store().commit(&slug(), &[adding(7)]).unwrap();
    expect_git(&scratch, &["commit", "--quiet", "--all", "-m", "Sju"]);
    let before = scratch.read("board.ron");
    let ran = git(&scratch, &["merge", "--quiet", "--no-edit", "main"]);
    assert!(!ran.status.success());
    assert_eq!(scratch.read("board.ron"), before);
}
