use super::*;
use crate::board::{
    Act, Change, ChangeId, Deed, Hinder, Line, Outcome, Stance, Unit, UnitId, UnitSlug,
};
use crate::locale::{Lang, Words};
use crate::report::document::Form;
use crate::report::document::tests::well_formed;

fn slug(text: &str) -> UnitSlug {
    text.parse().unwrap()
}

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-22")
}

fn unit(number: u64, name: &str, parent: Option<&str>) -> Board {
    let mut unit = Unit::named(UnitId::from_bits(number), line(name));
    unit.parent = parent.map(slug);
    Board::new(unit)
}

fn make(board: &mut Board, act: Act) {
    let number = board.happenings().len() as u64 + 1;
    let at = day("2026-11-01").and_hms_opt(9, number as u32, 0).unwrap();
    let change = Change::new(ChangeId::from_bits(number << 20), at, None, act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done), "{change:?}");
}

fn lift(on: &str, reason: &str) -> Lift {
    Lift {
        on: day(on),
        reason: line(reason),
        by: "KL".parse().ok(),
        withdrawn: None,
    }
}

const HINDER: CardId = CardId::from_bits(9);

/// A unit with a hinder that it lifted on a day.
fn below(on: &str) -> Board {
    let mut board = unit(1, "Mottagningen", Some("avdelningen"));
    let hinder = Hinder {
        text: line("Tolk kan inte bokas"),
        since: day("2026-10-01"),
        lifted: None,
        proposal: None,
        resolved: None,
    };
    make(&mut board, Act::Hinder(HINDER, Deed::Add(Box::new(hinder))));
    let act = board
        .lifting(HINDER, lift(on, "Avtalet är stadens"))
        .unwrap();
    make(&mut board, act);
    board
}

fn beside(own: &str, others: &[(&str, &Board)]) -> Neighbours {
    Neighbours {
        own: Some(slug(own)),
        units: others
            .iter()
            .map(|(unit, board)| Neighbour::of(&slug(unit), board, today()))
            .collect(),
        unread: Vec::new(),
    }
}

fn respond(above: &mut Board, neighbours: &Neighbours, stance: Stance, text: &str) {
    let (to, on) = {
        let all = received(above, neighbours, today());
        (all[0].card.origin.clone(), all[0].card.lift.on)
    };
    let response = Response {
        stance,
        text: line(text),
        lift: on,
        on: day("2026-11-20"),
        by: "MP".parse().ok(),
    };
    let new = CardId::from_bits(above.happenings().len() as u64 + 700);
    let act = above.responding(&to, response, new);
    make(above, act);
}

fn progress_above(above: &Board, below: &Board) -> &'static str {
    let neighbours = beside("avdelningen", &[("mottagningen", below)]);
    received(above, &neighbours, today())[0].progress.key()
}

fn progress_below(below: &Board, above: &Board) -> &'static str {
    let neighbours = beside("mottagningen", &[("avdelningen", above)]);
    sent(below, &neighbours, today())[0].progress.key()
}

#[test]
fn both_sides_tell_the_same_of_a_card_that_waits_is_late_is_answered_and_withdrawn() {
    let mut above = unit(2, "Avdelningen", None);
    for (on, expected) in [("2026-11-20", "waiting"), ("2026-11-15", "late")] {
        let below = below(on);
        assert_eq!(progress_above(&above, &below), expected);
        assert_eq!(progress_below(&below, &above), expected);
    }
    let mut below = below("2026-11-10");
    let neighbours = beside("avdelningen", &[("mottagningen", &below)]);
    respond(&mut above, &neighbours, Stance::TakesOn, "Vi ringer");
    assert_eq!(progress_above(&above, &below), "takes_on");
    assert_eq!(progress_below(&below, &above), "takes_on");
    let act = below.withdrawing(HINDER, day("2026-11-21")).unwrap();
    make(&mut below, act);
    assert_eq!(progress_above(&above, &below), "withdrawn");
    assert_eq!(progress_below(&below, &above), "withdrawn");
    let act = below.lifting(HINDER, lift("2026-11-22", "Igen")).unwrap();
    make(&mut below, act);
    assert_eq!(
        progress_below(&below, &above),
        "waiting",
        "the answer was to the lift before"
    );
}

#[test]
fn the_unit_above_decides_when_it_is_late() {
    let mut above = unit(2, "Avdelningen", None);
    above.unit.settings.answer_days = 30;
    let below = below("2026-11-01");
    assert_eq!(progress_above(&above, &below), "waiting");
    assert_eq!(progress_below(&below, &above), "waiting");
}

#[test]
fn a_card_goes_a_second_step_and_its_answer_is_seen_at_the_bottom() {
    let below = below("2026-11-10");
    let mut above = unit(2, "Avdelningen", Some("staden"));
    let mut top = unit(3, "Staden", None);
    let neighbours = beside("avdelningen", &[("mottagningen", &below)]);
    let to = received(&above, &neighbours, today())[0]
        .card
        .origin
        .clone();
    let lift = lift("2026-11-18", "Inte vårt avtal");
    let act = above.sending_on(&to, lift, CardId::from_bits(800)).unwrap();
    make(&mut above, act);
    assert_eq!(progress_above(&above, &below), "sent_on");
    let seen_from_top = beside("staden", &[("avdelningen", &above)]);
    {
        let all = received(&top, &seen_from_top, today());
        assert_eq!(
            all[0].card.first.as_ref().map(|first| first.name.as_str()),
            Some("Mottagningen")
        );
    }
    respond(
        &mut top,
        &seen_from_top,
        Stance::Answered,
        "Nytt avtal i mars",
    );
    let from_below = beside("mottagningen", &[("avdelningen", &above), ("staden", &top)]);
    let all = sent(&below, &from_below, today());
    let (unit, last) = all[0].further[0];
    assert_eq!((unit.name.as_str(), last.key()), ("Staden", "answered"));
    let words = Words::new(Lang::SV);
    let card = below.card(HINDER).unwrap();
    let facts = facts(&words, &below, &from_below, today(), card);
    assert!(facts[1].text.contains("Nytt avtal i mars"), "{facts:?}");
}

#[test]
fn units_that_stand_above_each_other_in_a_circle_end() {
    let below = below("2026-11-10");
    let above = unit(2, "Avdelningen", Some("mottagningen"));
    let neighbours = beside("mottagningen", &[("avdelningen", &above)]);
    assert_eq!(sent(&below, &neighbours, today()).len(), 1);
    assert!(neighbours.near(&below).count() <= 4);
}

#[test]
fn a_board_above_that_is_missing_or_cannot_be_read_is_said_in_a_line() {
    let words = Words::new(Lang::SV);
    let below = below("2026-11-10");
    let said = |neighbours: &Neighbours| {
        let card = below.card(HINDER).unwrap();
        facts(&words, &below, neighbours, today(), card)[0]
            .text
            .clone()
    };
    let mut neighbours = beside("mottagningen", &[]);
    assert!(said(&neighbours).contains("har ingen tavla här"));
    neighbours
        .unread
        .push((slug("avdelningen"), "trasig".to_owned()));
    assert!(said(&neighbours).contains("kan inte läsas"));
    assert!(said(&Neighbours::default()).contains("läses"));
}

#[test]
fn documents_are_well_formed_and_say_who_why_and_how_long() {
    let below = below("2026-11-10");
    let mut above = unit(2, "Avdelningen", None);
    let neighbours = beside("avdelningen", &[("mottagningen", &below)]);
    for lang in [Lang::SV, Lang::EN] {
        let words = Words::new(lang);
        let list = list(&words, &above, &neighbours, today());
        well_formed::check(&list.print(Form::Html));
        let key = received(&above, &neighbours, today())[0].key();
        let one = document(&words, &above, &neighbours, today(), key);
        well_formed::check(&one.print(Form::Html));
        let text = one.print(Form::Markdown);
        for told in ["Mottagningen", "Avtalet är stadens", "KL", "12"] {
            assert!(text.contains(told), "{told}: {text}");
        }
    }
    respond(
        &mut above,
        &neighbours,
        Stance::Declines,
        "Avtalet gäller till mars",
    );
    let words = Words::new(Lang::SV);
    let text = list(&words, &above, &neighbours, today()).print(Form::Markdown);
    assert!(text.contains("Avtalet gäller till mars"), "{text}");
}
