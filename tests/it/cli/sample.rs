//! A unit with something of everything, for commands to read and change.

use chrono::NaiveDateTime;

use tavla::board::{
    Act, Activity, ActivityState, Better, Board, CardId, CardNumber, Change, ChangeId, Channel,
    Deed, Example, Goal, Hinder, Input, Line, Metric, MetricKind, MetricUnit, Number, Particulars,
    Proposal, ProposalEdit, ProposalField, Signature, StatusKind, Swap, Text, Unit, UnitId,
    ValueSwap, Week, WeekValue, merge,
};
use tavla::locale::{Lang, Words};
use tavla::report::default;
use tavla::store::{Extent, FolderStore, Store as _};

use crate::common::World;

/// The unit's folder.
pub(super) const UNIT: &str = "mottagningsenheten";

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

fn who(text: &str) -> Signature {
    text.parse().unwrap()
}

/// A world with one unit: goal #1, activity #2, input #3, example #4, hinder #5, proposal #6
/// unanswered since 13 November, #7 in a trial, #8 declined; three metrics with a few weeks.
pub(super) fn sample() -> World {
    let world = World::new();
    let store = FolderStore::new(world.boards());
    let unit = Unit {
        areas: default::areas(&Words::new(Lang::SV)),
        ..Unit::named(UnitId::from_bits(7), line("Mottagningsenheten"))
    };
    let slug = UNIT.parse().unwrap();
    store.create(&slug, &Board::new(unit)).unwrap();
    let mut changes: Vec<Change> = Vec::new();
    let mut make = |at: &str, by: &str, act: Act| {
        let id = ChangeId::from_bits(1000 + changes.len() as u64);
        let at: NaiveDateTime = format!("{at}T09:00:00").parse().unwrap();
        changes.push(Change::new(id, at, Some(who(by)), act));
    };
    for (metric, number) in metrics().into_iter().zip(101..) {
        let id = CardId::from_bits(number);
        make(
            "2026-09-01",
            "RL",
            Act::Metric(id, Deed::Add(Box::new(metric))),
        );
    }
    make(
        "2026-09-01",
        "RL",
        Act::Goal(CardId::from_bits(1), Deed::Add(Box::new(goal()))),
    );
    voices(&mut make);
    proposals(&mut make);
    make("2026-11-17", "EF", Act::Values(values()));
    store.commit(&slug, &changes).unwrap();
    world
}

/// The sample after two copies of it gave a proposal two titles.
pub(super) fn disputed() -> World {
    let slug = UNIT.parse().unwrap();
    let before = sample();
    let base = FolderStore::new(before.boards()).load(&slug, Extent::Whole);
    let base = base.unwrap().board;
    let card = base.numbered(CardNumber(6)).unwrap().id();
    let titled = |number, title: &str| {
        let mut copy = base.clone();
        let from = copy.proposals.get(card).unwrap().body.title.clone();
        let edit = ProposalEdit::Set(ProposalField::Title(Swap::new(from, line(title))));
        let at = "2026-11-20T09:00:00".parse().unwrap();
        let act = Act::Proposal(card, Deed::Edit(edit));
        let change = Change::new(ChangeId::from_bits(number), at, Some(who("KL")), act);
        copy.apply(&change).unwrap();
        copy
    };
    let merged = merge(
        &base,
        &titled(5000, "Ring dagen före"),
        &titled(6000, "Skicka brev"),
    );
    let world = World::new();
    let store = FolderStore::new(world.boards());
    store.create(&slug, &merged.board).unwrap();
    world
}

fn metrics() -> [Metric; 3] {
    let metric = |key: &str, name: &str, kind, unit| Metric {
        key: key.parse().unwrap(),
        name: line(name),
        why: Text::EMPTY,
        kind,
        unit,
        better: Better::Neither,
        target: None,
        cap: None,
        parts: Vec::new(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: Some(who("EF")),
        retired: None,
    };
    let parts = vec![line("flickor / kvinnor"), line("pojkar / män")];
    [
        Metric {
            parts,
            ..metric(
                "orosanmalningar",
                "Orosanmälningar",
                MetricKind::Count,
                MetricUnit::Number,
            )
        },
        Metric {
            better: Better::Higher,
            target: Number::new(95.0),
            ..metric(
                "i-tid",
                "Förhandsbedömning i tid",
                MetricKind::Percent,
                MetricUnit::Percent,
            )
        },
        metric(
            "enkat",
            "Snabbenkät",
            MetricKind::Measurement,
            MetricUnit::Scale,
        ),
    ]
}

fn goal() -> Goal {
    Goal {
        metric: Some("i-tid".parse().unwrap()),
        better: Better::Higher,
        baseline: Number::new(80.0),
        target: Number::new(95.0),
        deadline: "2026-12-31".parse().ok(),
        owner: Some(who("RL")),
        ..Goal::named(line("Förhandsbedömning inom 14 dagar"))
    }
}

fn voices(make: &mut impl FnMut(&str, &str, Act)) {
    let activity = Activity {
        title: line("Gå igenom växelns rutin"),
        of: Some(CardId::from_bits(1)),
        decision: None,
        owner: Some(who("KL")),
        due: "2026-11-20".parse().ok(),
        state: ActivityState::InProgress,
    };
    let input = Input {
        date: "2026-11-10".parse().unwrap(),
        channel: Channel::Survey,
        theme: None,
        text: line("Svårt att minnas tiden"),
        did: Text::EMPTY,
        answered: Text::EMPTY,
        proposal: None,
        closed: None,
    };
    let example = Example {
        week: "2026-W46".parse().unwrap(),
        text: line("Alla besök samma dag"),
        thanked: Some(line("Jouren")),
        shared: false,
        presented: None,
    };
    let hinder = Hinder {
        text: line("Två system för samma uppgift"),
        since: "2026-10-01".parse().unwrap(),
        lifted: None,
        proposal: None,
        resolved: None,
    };
    let id = CardId::from_bits;
    make(
        "2026-10-01",
        "RL",
        Act::Activity(id(2), Deed::Add(Box::new(activity))),
    );
    make(
        "2026-11-10",
        "JN",
        Act::Input(id(3), Deed::Add(Box::new(input))),
    );
    make(
        "2026-11-12",
        "JN",
        Act::Example(id(4), Deed::Add(Box::new(example))),
    );
    make(
        "2026-11-12",
        "KL",
        Act::Hinder(id(5), Deed::Add(Box::new(hinder))),
    );
}

fn proposals(make: &mut impl FnMut(&str, &str, Act)) {
    let mut add = |number: u64, title: &str, by: &str, on: &str| {
        let body = Proposal::captured(line(title), Some(who(by)), on.parse().unwrap());
        let id = CardId::from_bits(number);
        make(on, by, Act::Proposal(id, Deed::Add(Box::new(body.clone()))));
        (id, body)
    };
    add(6, "SMS-påminnelse inför besök", "KL", "2026-11-13");
    let trial = add(7, "Jourtelefon delas i två pass", "EF", "2026-11-01");
    let no = add(8, "Egen kaffemaskin", "JN", "2026-11-02");
    let given = Particulars {
        owner: Some(who("RL")),
        due: "2026-12-12".parse().ok(),
        reason: Some(line("Ryms inte i budgeten")),
        ..Particulars::default()
    };
    for ((id, body), kind) in [(trial, StatusKind::Testing), (no, StatusKind::Declined)] {
        let status = kind.with(&given).unwrap();
        let edit = body.moved(status, "2026-11-10".parse().unwrap(), Text::EMPTY);
        make("2026-11-10", "RL", Act::Proposal(id, Deed::Edit(edit)));
    }
}

fn values() -> Vec<ValueSwap> {
    let week = |number| Week::new(2026, number).unwrap();
    let swap = |key: &str, value: WeekValue| ValueSwap {
        metric: key.parse().unwrap(),
        week: value.week,
        from: None,
        to: Some(value),
    };
    vec![
        swap("orosanmalningar", WeekValue::plain(week(45), 147.into())),
        swap("orosanmalningar", WeekValue::plain(week(46), 142.into())),
        swap("i-tid", WeekValue::ratio(week(46), 49.into(), 54.into())),
        swap(
            "enkat",
            WeekValue::plain(week(46), Number::new(3.4).unwrap()),
        ),
    ]
}
