//! How long a board of ten years takes to open, to change and to read through.
//!
//! Budgets: the open part within 5 ms, a commit of one change within 3 ms where the disk is not
//! waited for. "First" is a store that has read nothing yet, "again" one that knows the files.
#![expect(clippy::unwrap_used, reason = "a bench may stop where a store fails")]

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::NaiveDateTime;
use divan::{Bencher, black_box};
use tavla::board::{
    Act, Board, CardRef, Change, ChangeId, Deed, ProposalEdit, Signature, StatusKind, ValueSwap,
    WeekValue,
};
use tavla::store::{Extent, FolderStore, Store};

#[expect(dead_code, reason = "other benches use more of it")]
mod ten_years;

use ten_years::{Size, last_week, slug, today};

fn main() {
    divan::main();
}

/// A boards folder with ten years in it, gone when dropped.
struct Folder(PathBuf);

impl Folder {
    fn with(board: &Board) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let next = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("tavla-bench-{}-{next}", std::process::id());
        let folder = Self(std::env::temp_dir().join(name));
        folder.careless().create(&slug(), board).unwrap();
        folder
    }

    fn careless(&self) -> FolderStore {
        FolderStore::without_fsync(&self.0)
    }

    fn careful(&self) -> FolderStore {
        FolderStore::new(&self.0)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _left_behind = fs::remove_dir_all(&self.0);
    }
}

fn made() -> Board {
    ten_years::board(Size::TEN_YEARS, 1)
}

/// What the screen opens with: twelve weeks back.
fn lately() -> Extent {
    Extent::Since(last_week().plus(-12))
}

fn load_first(bencher: Bencher<'_, '_>, extent: Extent) {
    let folder = Folder::with(&made());
    bencher
        .with_inputs(|| folder.careful())
        .bench_refs(|store| store.load(&slug(), extent));
}

fn load_again(bencher: Bencher<'_, '_>, extent: Extent) {
    let folder = Folder::with(&made());
    let store = folder.careful();
    store.load(&slug(), extent).unwrap();
    bencher.bench(|| store.load(&slug(), extent));
}

#[divan::bench]
fn load_open_first(bencher: Bencher<'_, '_>) {
    load_first(bencher, Extent::Open);
}

#[divan::bench]
fn load_open_again(bencher: Bencher<'_, '_>) {
    load_again(bencher, Extent::Open);
}

#[divan::bench]
fn load_twelve_weeks_first(bencher: Bencher<'_, '_>) {
    load_first(bencher, lately());
}

#[divan::bench]
fn load_twelve_weeks_again(bencher: Bencher<'_, '_>) {
    load_again(bencher, lately());
}

#[divan::bench(sample_count = 20)]
fn load_whole_first(bencher: Bencher<'_, '_>) {
    load_first(bencher, Extent::Whole);
}

/// Far beyond what a unit gathers: it may take its time, but it opens.
#[divan::bench(sample_count = 5)]
fn load_ten_thousand_open_first(bencher: Bencher<'_, '_>) {
    let many = Size::TEN_YEARS.with_open(10_000);
    let folder = Folder::with(&ten_years::board(many, 1));
    bencher
        .with_inputs(|| folder.careful())
        .bench_refs(|store| store.load(&slug(), Extent::Open).unwrap());
}

/// Sets a support mark and takes it away, in turn.
struct Marks {
    board: Board,
    next: u64,
}

impl Marks {
    fn next(&mut self) -> Change {
        let card = self.board.with_status(StatusKind::New).next().unwrap();
        let who: Signature = "XX".parse().unwrap();
        let on = self.next.is_multiple_of(2);
        let edit = ProposalEdit::Support {
            who: who.clone(),
            on,
        };
        let act = Act::Proposal(card.id, Deed::Edit(edit));
        self.next += 1;
        Change::new(ChangeId::from_bits(self.next), now(), Some(who), act)
    }
}

fn now() -> NaiveDateTime {
    today().and_hms_opt(9, 0, 0).unwrap()
}

fn commit_mark(bencher: Bencher<'_, '_>, store: &FolderStore) {
    let board = store.load(&slug(), Extent::Open).unwrap().board;
    let mut marks = Marks { board, next: 0 };
    bencher
        .with_inputs(|| marks.next())
        .bench_local_values(|change| store.commit(&slug(), &[change]).unwrap());
}

#[divan::bench]
fn commit_without_fsync(bencher: Bencher<'_, '_>) {
    let folder = Folder::with(&made());
    commit_mark(bencher, &folder.careless());
}

#[divan::bench]
fn commit_with_fsync(bencher: Bencher<'_, '_>) {
    let folder = Folder::with(&made());
    commit_mark(bencher, &folder.careful());
}

/// A value typed in the week's grid, which lies in the year's file.
#[divan::bench]
fn commit_of_a_value_without_fsync(bencher: Bencher<'_, '_>) {
    let folder = Folder::with(&made());
    let store = folder.careless();
    let board = store.load(&slug(), lately()).unwrap().board;
    let metric = board
        .measured()
        .find(|card| card.body.key.as_str() == "matt-02");
    let (metric, week) = (metric.unwrap().body.key.clone(), last_week().next());
    let (mut from, mut typed) = (None, 0);
    let next = || {
        typed += 1;
        let to = Some(WeekValue::plain(week, typed.into()));
        let from = std::mem::replace(&mut from, to.clone());
        let metric = metric.clone();
        let values = Act::Values(vec![ValueSwap {
            metric,
            week,
            from,
            to,
        }]);
        Change::new(ChangeId::from_bits(typed.into()), now(), None, values)
    };
    bencher
        .with_inputs(next)
        .bench_local_values(|change| store.commit(&slug(), &[change]).unwrap());
}

#[divan::bench]
fn happenings_of_ten_years(bencher: Bencher<'_, '_>) {
    let board = made();
    bencher.bench(|| black_box(&board).happenings());
}

/// Search looks at every word on every card.
#[divan::bench]
fn search_through_all_texts(bencher: Bencher<'_, '_>) {
    let board = made();
    let says = |card: &CardRef<'_>| {
        let texts = card.texts();
        texts
            .iter()
            .any(|text| text.to_lowercase().contains("tolkb"))
    };
    bencher.bench(|| black_box(&board).every_card().filter(says).count());
}

// The first frame and a key press are measured below, on the same board.
