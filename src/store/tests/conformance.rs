//! One list of rules for all stores.

use super::common::{Scratch, adding, board, card, change, moving, renaming, slug};
use crate::board::{
    Act, Better, Board, CardId, CardRef, Deed, Metric, MetricKind, MetricUnit, Outcome, Part,
    Refusal, StatusKind, Text, ValueSwap, Week, WeekValue,
};
use crate::store::{CommitError, Extent, FolderStore, MemoryStore, Store, StoreErrorKind};

/// A second handle on the place that a store is on.
type Again<'a> = &'a dyn Fn() -> Box<dyn Store>;

/// A rule, by its name and by what checks it.
type Rule = (&'static str, fn(Again<'_>));

const RULES: &[Rule] = &[
    ("what is added is there", what_is_added_is_there),
    ("the same change twice is one", the_same_change_twice_is_one),
    ("two handles lose nothing", two_handles_lose_nothing),
    ("a refusal writes nothing", a_refusal_writes_nothing),
    ("missing parts are fetched", missing_parts_are_fetched),
    (
        "a card goes to the closed and back",
        a_card_goes_to_the_closed_and_back,
    ),
    (
        "a card is closed into a part with others",
        a_card_is_closed_into_a_part_with_others,
    ),
    ("values lie in their year", values_lie_in_their_year),
    ("an unknown unit is named", an_unknown_unit_is_named),
    ("a unit is created once", a_unit_is_created_once),
    (
        "who is taken off is in no part",
        who_is_taken_off_is_in_no_part,
    ),
    (
        "a watch tells of another's commit",
        a_watch_tells_of_anothers_commit,
    ),
    (
        "a watch over all units tells of any of them",
        a_watch_over_all_units_tells_of_any,
    ),
];

#[test]
fn files_keep_the_rules() {
    for (rule, check) in RULES {
        println!("{rule}");
        let scratch = Scratch::new();
        check(&|| Box::new(FolderStore::new(scratch.path())));
    }
}

#[test]
fn memory_keeps_the_rules() {
    for (rule, check) in RULES {
        println!("{rule}");
        let place = MemoryStore::new();
        check(&|| Box::new(place.clone()));
    }
}

fn begun(again: Again<'_>) -> Box<dyn Store> {
    let store = again();
    store.create(&slug(), &board()).unwrap();
    store
}

fn ids(store: &dyn Store) -> Vec<CardId> {
    let loaded = store.load(&slug(), Extent::Whole).unwrap();
    assert!(loaded.troubles.is_empty(), "{:?}", loaded.troubles);
    loaded.board.every_card().map(CardRef::id).collect()
}

fn what_is_added_is_there(again: Again<'_>) {
    let committed = begun(again).commit(&slug(), &[adding(1)]).unwrap();
    assert_eq!(committed.outcomes, [Outcome::Done]);
    let loaded = again().load(&slug(), Extent::Open).unwrap();
    assert_eq!(loaded.board, committed.board);
    assert_eq!(loaded.board.proposals.iter().count(), 1);
    let listed = again().list().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].slug, slug());
    assert_eq!(listed[0].name.as_deref().unwrap(), "Mottagningsenheten");
}

fn the_same_change_twice_is_one(again: Again<'_>) {
    let store = begun(again);
    store.commit(&slug(), &[adding(1)]).unwrap();
    let twice = again().commit(&slug(), &[adding(1), adding(1)]).unwrap();
    assert_eq!(twice.outcomes, [Outcome::AlreadyDone; 2]);
    assert_eq!(ids(&*store), [card(1)]);
}

fn two_handles_lose_nothing(again: Again<'_>) {
    let (one, two) = (begun(again), again());
    for number in 0..5 {
        one.commit(&slug(), &[adding(2 * number)]).unwrap();
        two.commit(&slug(), &[adding(2 * number + 1)]).unwrap();
    }
    assert_eq!(ids(&*one).len(), 10);
    let numbers = one.load(&slug(), Extent::Open).unwrap().board;
    assert_eq!(numbers.next_number.0, 11);
}

fn a_refusal_writes_nothing(again: Again<'_>) {
    let store = begun(again);
    let wrong = renaming(9, "Fel namn", "Nytt namn");
    let refused = store.commit(&slug(), &[adding(1), wrong, adding(2)]);
    assert!(
        matches!(
            refused,
            Err(CommitError::Refused {
                index: 1,
                refusal: Refusal::ChangedMeanwhile { .. }
            })
        ),
        "{refused:?}"
    );
    assert_eq!(ids(&*again()), []);
}

/// A store with proposal 1 closed in 2026 and proposal 2 in 2025.
fn with_closed(again: Again<'_>) -> Box<dyn Store> {
    let store = begun(again);
    let added = store.commit(&slug(), &[adding(1), adding(2), adding(3)]);
    let board = added.unwrap().board;
    let one = moving(11, 1, &board, StatusKind::Declined, "2026-11-22");
    let two = moving(12, 2, &board, StatusKind::Declined, "2025-03-01");
    store.commit(&slug(), &[one, two]).unwrap();
    store
}

fn missing_parts_are_fetched(again: Again<'_>) {
    let store = with_closed(again);
    let open = store.load(&slug(), Extent::Open).unwrap().board;
    assert_eq!(open.absent, [Part::Closed(2025), Part::Closed(2026)].into());
    let remove = change(20, Act::Proposal(card(1), Deed::Remove));
    let committed = store.commit(&slug(), &[remove]).unwrap();
    assert!(
        committed
            .board
            .proposals
            .get(card(1))
            .unwrap()
            .removed
            .is_some()
    );
    let unknown = change(21, Act::Proposal(card(99), Deed::Remove));
    let refused = store.commit(&slug(), &[unknown]);
    assert!(
        matches!(
            &refused,
            Err(CommitError::Refused { refusal: Refusal::UnknownCard(id), .. }) if *id == card(99)
        ),
        "{refused:?}"
    );
}

fn a_card_goes_to_the_closed_and_back(again: Again<'_>) {
    let store = with_closed(again);
    assert_eq!(ids(&*store).len(), 3);
    let week = Week::new(2026, 10).unwrap();
    let since = store.load(&slug(), Extent::Since(week)).unwrap().board;
    assert_eq!(since.absent, [Part::Closed(2025)].into());
    assert!(since.proposals.get(card(1)).is_some());
    let back = moving(30, 1, &since, StatusKind::Investigating, "2026-11-22");
    store.commit(&slug(), &[back]).unwrap();
    let open = again().load(&slug(), Extent::Open).unwrap().board;
    assert!(open.proposals.get(card(1)).is_some());
    assert_eq!(ids(&*again()).len(), 3);
}

fn a_card_is_closed_into_a_part_with_others(again: Again<'_>) {
    let store = with_closed(again);
    let open = again().load(&slug(), Extent::Open).unwrap().board;
    let close = moving(31, 3, &open, StatusKind::Declined, "2025-05-05");
    store.commit(&slug(), &[close]).unwrap();
    assert_eq!(ids(&*again()), [card(1), card(2), card(3)]);
}

fn values_lie_in_their_year(again: Again<'_>) {
    let store = begun(again);
    let metric = change(1, Act::Metric(card(1), Deed::Add(Box::new(counted()))));
    let swap = |year, number| {
        let week = Week::new(year, number).unwrap();
        let to = Some(WeekValue::plain(week, 12.into()));
        let metric = "orosanmalningar".parse().unwrap();
        ValueSwap {
            metric,
            week,
            from: None,
            to,
        }
    };
    let values = change(2, Act::Values(vec![swap(2025, 52), swap(2026, 1)]));
    store.commit(&slug(), &[metric, values]).unwrap();
    let board = again().load(&slug(), Extent::Since(Week::new(2026, 1).unwrap()));
    let board = board.unwrap().board;
    assert!(board.absent.contains(&Part::Year(2025)));
    assert_eq!(board.years.keys().collect::<Vec<_>>(), [&2026]);
    let whole = again().load(&slug(), Extent::Whole).unwrap().board;
    assert_eq!(whole.years.len(), 2);
    earlier_years_are_told(&*again(), &whole);
    let again_typed = change(3, Act::Values(vec![swap(2025, 51)]));
    store.commit(&slug(), &[again_typed]).unwrap();
    let whole = again().load(&slug(), Extent::Whole).unwrap().board;
    let key = "orosanmalningar".parse().unwrap();
    assert_eq!(whole.years[&2025].of(&key).len(), 2);
}

fn earlier_years_are_told(store: &dyn Store, whole: &Board) {
    let before = Week::new(2026, 10).unwrap();
    let mut board = store.load(&slug(), Extent::Since(before)).unwrap().board;
    let metric = counted();
    let all = whole.known_values(&metric, before);
    assert_ne!(board.known_values(&metric, before), all);
    board.earlier = store.earlier(&slug(), before).unwrap();
    assert_eq!(board.known_values(&metric, before), all);
}

pub(super) fn counted() -> Metric {
    Metric {
        key: "orosanmalningar".parse().unwrap(),
        name: super::common::line("Orosanmälningar"),
        why: Text::default(),
        kind: MetricKind::Count,
        unit: MetricUnit::Number,
        better: Better::Neither,
        target: None,
        cap: None,
        parts: Vec::new(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: None,
        retired: None,
    }
}

fn an_unknown_unit_is_named(again: Again<'_>) {
    let store = begun(again);
    let wrong = "enheterna".parse().unwrap();
    let error = store.load(&wrong, Extent::Open).unwrap_err();
    let StoreErrorKind::NoSuchUnit { known } = error.kind else {
        panic!("{error:?}")
    };
    assert_eq!(known, [slug()]);
    assert!(store.commit(&wrong, &[adding(1)]).is_err());
    assert!(store.watch(&wrong, Box::new(|| ())).is_err());
}

fn a_unit_is_created_once(again: Again<'_>) {
    let store = begun(again);
    let error = store.create(&slug(), &board()).unwrap_err();
    assert!(matches!(error.kind, StoreErrorKind::UnitExists));
}

fn a_watch_tells_of_anothers_commit(again: Again<'_>) {
    let (store, other) = (begun(again), again());
    let (told, tells) = std::sync::mpsc::channel();
    let tell = Box::new(move || told.send(()).unwrap());
    let watch = store.watch(&slug(), tell).unwrap();
    other.commit(&slug(), &[adding(1)]).unwrap();
    let patience = std::time::Duration::from_secs(5);
    tells.recv_timeout(patience).unwrap();
    drop(watch);
    other.commit(&slug(), &[adding(2)]).unwrap();
    let quiet = std::time::Duration::from_millis(200);
    assert!(tells.recv_timeout(quiet).is_err());
}

fn who_is_taken_off_is_in_no_part(again: Again<'_>) {
    let store = with_closed(again);
    let kl = "KL".parse().unwrap();
    let open = again().load(&slug(), Extent::Open).unwrap().board;
    let gone = change(90, open.departure(&kl));
    assert_eq!(
        store.commit(&slug(), &[gone]).unwrap().outcomes,
        [Outcome::Done]
    );
    let whole = again().load(&slug(), Extent::Whole).unwrap().board;
    assert!(whole.absent.is_empty() && whole.presence(&kl).is_nothing());
    assert!(!format!("{whole:?}").contains("\"KL\""));
    // What somebody makes of an older copy comes without the name.
    again().commit(&slug(), &[adding(80)]).unwrap();
    let whole = again().load(&slug(), Extent::Whole).unwrap().board;
    assert!(!format!("{whole:?}").contains("\"KL\""));
}

fn a_watch_over_all_units_tells_of_any(again: Again<'_>) {
    let (store, other) = (begun(again), again());
    let (told, tells) = std::sync::mpsc::channel();
    let tell = Box::new(move || told.send(()).unwrap());
    let watch = store.watch_every(tell).unwrap();
    other.commit(&slug(), &[adding(1)]).unwrap();
    let patience = std::time::Duration::from_secs(15);
    tells.recv_timeout(patience).unwrap();
    drop(watch);
    other.commit(&slug(), &[adding(2)]).unwrap();
    let quiet = std::time::Duration::from_millis(200);
    assert!(tells.recv_timeout(quiet).is_err());
}
