use super::super::sample;
use super::*;
use crate::board::{Act, Deed, Proposal};

fn index(titles: &[&str]) -> (AlikeIndex, Vec<CardId>) {
    let mut maker = sample::Maker::new(sample::empty());
    let mut ids = Vec::new();
    for (nth, title) in (1000..).zip(titles) {
        let id = CardId::from_bits(nth);
        let proposal = Proposal::captured(sample::line(title), None, sample::day("2026-11-01"));
        let act = Act::Proposal(id, Deed::Add(Box::new(proposal)));
        maker.make("2026-11-01", "KL", act);
        ids.push(id);
    }
    (AlikeIndex::of(&maker.board), ids)
}

#[test]
fn other_endings_mistakes_and_compounds_are_alike() {
    let (index, ids) = index(&[
        "Mall för tolkbokning",
        "SMS-påminnelse inför besök",
        "Gemensam väntelista",
        "Fler tider på kvällen",
    ]);
    for (typed, nth) in [
        ("Bokning av tolk", 0),
        ("tolkbokningsmall", 0),
        ("paminelse med sms", 1),
        ("Gemensamma väntelistor", 2),
        ("kvällstider", 3),
    ] {
        let found = index.find(typed, 3);
        assert_eq!(found.first().map(|one| one.card), Some(ids[nth]), "{typed}");
    }
}

#[test]
fn the_same_words_are_wholly_alike_and_other_words_not_at_all() {
    let (index, ids) = index(&["Mall för tolkbokning", "Kaffe"]);
    let found = index.find("mall för TOLKBOKNING", 3);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].card, ids[0]);
    assert!((found[0].score - 1.0).abs() < 1e-5);
    assert!(index.find("Ny skrivare", 3).is_empty());
    assert!(index.find("m", 3).is_empty(), "a letter says nothing");
    assert!(AlikeIndex::default().find("Mall för tolk", 3).is_empty());
}
