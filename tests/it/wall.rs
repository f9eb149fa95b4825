//! The wall: a board that nobody drives.

use std::fmt::Write as _;

use tavla::app::{App, Code, Effect, Key, Look, Message, Reading, Theme, Update};
use tavla::board::{Act, Board, CardId, Change, ChangeId, Deed, Line, Proposal};
use tavla::locale::Lang;

use crate::screens::{app, draw, example, matches};

fn wall(board: Board, lang: Lang) -> App {
    let look = Look {
        theme: Theme::Light,
        ..Look::default()
    };
    let mut app = app(board, lang, look);
    app.show_wall();
    app
}

fn reading(board: Board) -> Message {
    Message::Read(Box::new(Reading {
        board,
        read_only: None,
        trouble: None,
    }))
}

fn at(time: &str) -> chrono::NaiveDateTime {
    format!("2026-11-22T{time}").parse().unwrap()
}

/// The example with another proposal, as somebody else would have added it.
fn with_another(board: &Board, number: u64) -> Board {
    let mut newer = board.clone();
    let title = Line::new(&format!("Förslag nummer {number}")).unwrap();
    let proposal = Proposal::captured(title, "AB".parse().ok(), at("13:00:00").date());
    let act = Act::Proposal(
        CardId::from_bits(number << 40),
        Deed::Add(Box::new(proposal)),
    );
    let id = ChangeId::from_bits(number << 20);
    let change = Change::new(id, at("13:00:00"), "AB".parse().ok(), act);
    newer.apply(&change).unwrap();
    newer
}

#[test]
fn the_wall_looks_the_same_in_both_languages() {
    for lang in [Lang::SV, Lang::EN] {
        for size in [(160, 45), (120, 36)] {
            let mut app = wall(example(), lang);
            let mut seen = draw(&mut app, size);
            app.update(Message::Key(Key::of(Code::PageDown)));
            write!(seen, "{}", draw(&mut app, size)).unwrap();
            matches(&format!("wall-{lang}-{}x{}", size.0, size.1), &seen);
        }
    }
    let mut app = wall(example(), Lang::SV);
    matches("wall-sv-80x24", &draw(&mut app, (80, 24)));
}

#[test]
fn pages_turn_by_themselves_and_the_last_leads_to_the_first() {
    let mut app = wall(example(), Lang::SV);
    draw(&mut app, (120, 36));
    let last = app.wall().unwrap().last;
    assert!(last > 0);
    assert_eq!(app.wall_wakes_in(), Some(20));
    assert!(!app.update(Message::Clock(at("12:00:19"))).redraw);
    assert_eq!(app.wall_wakes_in(), Some(1));
    for turn in 0..=i64::try_from(last).unwrap() {
        let time = at("12:00:20") + chrono::TimeDelta::seconds(20 * turn);
        assert!(app.update(Message::Clock(time)).redraw);
    }
    assert_eq!(app.wall().unwrap().page, 0);
    // All pages together show every card once and no name.
    draw(&mut app, (240, 200));
    assert_eq!(app.wall_wakes_in(), None, "one page: nothing to wake for");
}

#[test]
fn every_card_is_on_a_page_at_any_size() {
    let board = example();
    for size in [(160, 45), (120, 36), (80, 24), (60, 20), (40, 10)] {
        let mut app = wall(board.clone(), Lang::SV);
        let mut seen = draw(&mut app, size);
        for _ in 0..app.wall().unwrap().last {
            app.update(Message::Key(Key::of(Code::PageDown)));
            seen.push_str(&draw(&mut app, size));
        }
        let groups = app.columns.proposals.iter().flat_map(|group| &group.cards);
        for id in groups {
            let number = format!("{} ", app.board.card(*id).unwrap().number().unwrap());
            assert!(seen.contains(&number), "{number} at {size:?}");
        }
        let goals = seen.matches("mål ").count();
        assert!(goals > 0, "{size:?}");
    }
}

#[test]
fn no_signature_is_on_the_wall() {
    let board = example();
    let mut app = wall(board, Lang::SV);
    let mut seen = draw(&mut app, (160, 45));
    for _ in 0..app.wall().unwrap().last {
        app.update(Message::Key(Key::of(Code::PageDown)));
        seen.push_str(&draw(&mut app, (160, 45)));
    }
    let staff = app.board.unit.staff.iter();
    let words: Vec<&str> = seen.split(|c: char| !c.is_alphanumeric()).collect();
    for member in staff {
        assert!(
            !words.contains(&member.signature.as_str()),
            "{}",
            member.signature
        );
    }
}

#[test]
fn what_comes_in_is_shown_and_nothing_is_told_or_saved() {
    let board = example();
    let mut app = wall(board.clone(), Lang::SV);
    let before = draw(&mut app, (160, 45));
    let update = app.update(reading(with_another(&board, 9)));
    assert_eq!((update.redraw, update.effects), (true, Vec::new()));
    let after = draw(&mut app, (160, 45));
    assert_ne!(before, after);
    assert!(after.contains("Senast ändrad 13.00"), "{after}");
    assert!(app.notice.is_none() && app.fresh.is_empty());
    assert_eq!(
        app.update(reading(with_another(&board, 9))),
        Update::default()
    );
}

#[test]
fn the_last_good_board_stays_with_its_age_and_is_tried_again() {
    let mut app = wall(example(), Lang::SV);
    let good = draw(&mut app, (200, 120));
    app.update(Message::Clock(at("14:00:00")));
    app.update(Message::Unread("Filen är skadad.".to_owned()));
    let stale = draw(&mut app, (200, 120));
    let body = |seen: &str| seen.lines().skip(4).take(8).collect::<Vec<_>>().join("\n");
    assert_eq!(body(&good), body(&stale));
    assert!(stale.contains("som den var 12.00"), "{stale}");
    assert!(!stale.contains("skadad"));
    let effects = app.update(Message::Clock(at("14:01:00"))).effects;
    assert_eq!(effects, [Effect::Read]);
    assert!(
        app.update(Message::Clock(at("14:01:30")))
            .effects
            .is_empty()
    );
    app.update(reading(example()));
    assert!(draw(&mut app, (200, 120)).contains("Senast ändrad"));
}

#[test]
fn only_leaving_and_paging_mean_anything() {
    let mut app = wall(example(), Lang::SV);
    draw(&mut app, (120, 36));
    for key in ["n", "s", "v", "f", "x", "e"] {
        let key = Key::char(key.chars().next().unwrap());
        assert_eq!(app.update(Message::Key(key)), Update::default(), "{key}");
    }
    assert_eq!(app.update(Message::Key(Key::f(5))), Update::default());
    for key in [Key::char('q'), Key::of(Code::Esc), Key::ctrl('c')] {
        let effects = app.update(Message::Key(key)).effects;
        assert_eq!(effects, [Effect::Quit], "{key}");
    }
}

/// Resident memory of this process in KiB, where the system tells.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// `cargo test --release --test it -- --ignored --nocapture memory`
#[test]
#[ignore = "takes minutes; tells figures for a person to read"]
fn memory_stays_flat_over_a_hundred_thousand_updates() {
    let board = example();
    let other = with_another(&board, 9);
    let mut app = wall(board.clone(), Lang::SV);
    let mut now = at("12:00:00");
    for turn in 0..100_000_u32 {
        let next = if turn % 2 == 0 { &other } else { &board };
        app.update(reading(next.clone()));
        now += chrono::TimeDelta::seconds(20);
        app.update(Message::Clock(now));
        if turn % 1_000 == 0 {
            draw(&mut app, (160, 45));
        }
        if [0, 1_000, 10_000, 50_000, 99_999].contains(&turn) {
            eprintln!("{turn} updates: {:?} KiB", resident());
        }
    }
}
