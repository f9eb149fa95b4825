//! A small board for the tests of reports.

use chrono::{NaiveDate, NaiveDateTime};

use crate::board::{
    Act, Activity, ActivityState, Better, Board, Card, CardId, Change, ChangeId, Deed, Goal, Line,
    Measure, Metric, MetricKind, MetricUnit, Number, Particulars, Proposal, ProposalEdit,
    ProposalField, Signature, StatusKind, Swap, Text, Unit, UnitId, ValueSwap, WeekValue,
};

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

pub(super) fn who(text: &str) -> Signature {
    text.parse().unwrap()
}

pub(super) const SMS: CardId = CardId::from_bits(31);
pub(super) const JOUR: CardId = CardId::from_bits(18);
pub(super) const GOAL: CardId = CardId::from_bits(4);
pub(super) const VISITS: CardId = CardId::from_bits(7);
const CALL: CardId = CardId::from_bits(9);

/// Makes a board and keeps count of the changes' ids.
pub(super) struct Maker {
    pub(super) board: Board,
    next: u64,
}

impl Maker {
    /// Begins on a board.
    pub(super) fn new(board: Board) -> Self {
        Self { board, next: 100 }
    }

    /// Goes on with a board that has been made.
    pub(super) fn on(board: Board) -> Self {
        Self { board, next: 1000 }
    }

    /// Adds a metric, with what it is called in files and by people.
    pub(super) fn metric(
        &mut self,
        id: u64,
        named: (&str, &str),
        kind: MetricKind,
        parts: Vec<Line>,
    ) {
        let metric = Metric {
            key: named.0.parse().unwrap(),
            name: line(named.1),
            kind,
            unit: MetricUnit::Number,
            target: None,
            owner: None,
            parts,
            ..visits()
        };
        let act = Act::Metric(CardId::from_bits(id), Deed::Add(Box::new(metric)));
        self.make("2026-09-01", "RL", act);
    }

    pub(super) fn make(&mut self, at: &str, by: &str, act: Act) {
        self.make_at(&format!("{at}T09:00:00"), by, act);
    }

    pub(super) fn make_at(&mut self, at: &str, by: &str, act: Act) {
        self.next += 1;
        let at: NaiveDateTime = at.parse().unwrap();
        let change = Change::new(ChangeId::from_bits(self.next), at, Some(who(by)), act);
        self.board.apply(&change).unwrap();
    }
}

pub(super) fn visits() -> Metric {
    Metric {
        key: "uteblivna-besok".parse().unwrap(),
        name: line("Uteblivna besök"),
        why: Text::EMPTY,
        kind: MetricKind::Percent,
        unit: MetricUnit::Percent,
        better: Better::Lower,
        target: Number::new(15.0),
        cap: None,
        parts: Vec::new(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: Some(who("EF")),
        retired: None,
    }
}

pub(super) fn empty() -> Board {
    Board::new(Unit::named(
        UnitId::from_bits(1),
        line("Mottagningsenheten"),
    ))
}

/// A goal, a metric with a value, an activity that is late, and two proposals: one unanswered and
/// linked to the metric, one in a trial.
pub(super) fn board() -> Board {
    let mut maker = Maker::new(empty());
    let metric = Act::Metric(VISITS, Deed::Add(Box::new(visits())));
    maker.make("2026-09-01", "RL", metric);
    maker.make(
        "2026-09-01",
        "RL",
        Act::Goal(GOAL, Deed::Add(Box::new(goal()))),
    );
    maker.make(
        "2026-10-01",
        "RL",
        Act::Activity(CALL, Deed::Add(Box::new(call()))),
    );
    trial(&mut maker);
    unanswered(&mut maker);
    let value = ValueSwap {
        metric: visits().key,
        week: "2026-W46".parse().unwrap(),
        from: None,
        to: Some(WeekValue::ratio(
            "2026-W46".parse().unwrap(),
            10.into(),
            50.into(),
        )),
    };
    maker.make("2026-11-18", "EF", Act::Values(vec![value]));
    maker.board
}

fn goal() -> Goal {
    Goal {
        metric: Some(visits().key),
        better: Better::Lower,
        target: Number::new(15.0),
        deadline: Some(day("2026-12-31")),
        ..Goal::named(line("Högst 15 % uteblivna besök"))
    }
}

fn call() -> Activity {
    Activity {
        title: line("Ring växeln"),
        of: None,
        decision: None,
        owner: Some(who("KL")),
        due: Some(day("2026-11-20")),
        state: ActivityState::New,
    }
}

fn trial(maker: &mut Maker) {
    let on = day("2026-09-10");
    let jour = Proposal::captured(line("Jourtelefon delas i två pass"), None, on);
    maker.make(
        "2026-09-10",
        "RL",
        Act::Proposal(JOUR, Deed::Add(Box::new(jour))),
    );
    let given = Particulars {
        owner: Some(who("RL")),
        due: Some(day("2026-12-12")),
        ..Particulars::default()
    };
    let status = StatusKind::Testing.with(&given).unwrap();
    let moved = body(&maker.board, JOUR).moved(status, day("2026-10-01"), Text::EMPTY);
    maker.make("2026-10-01", "RL", Act::Proposal(JOUR, Deed::Edit(moved)));
}

fn unanswered(maker: &mut Maker) {
    let (title, on) = (line("SMS-påminnelse inför besök"), day("2026-11-13"));
    let sms = Proposal::captured(title, Some(who("KL")), on);
    maker.make(
        "2026-11-13",
        "KL",
        Act::Proposal(SMS, Deed::Add(Box::new(sms))),
    );
    let measure = Measure {
        metric: visits().key,
        start: None,
    };
    let link = ProposalEdit::Set(ProposalField::Measure(Swap::new(None, Some(measure))));
    maker.make("2026-11-16", "KL", Act::Proposal(SMS, Deed::Edit(link)));
    let support = ProposalEdit::Support {
        who: who("RL"),
        on: true,
    };
    maker.make("2026-11-17", "RL", Act::Proposal(SMS, Deed::Edit(support)));
}

fn body(board: &Board, id: CardId) -> &Proposal {
    let card: Option<&Card<Proposal>> = board.proposals.get(id);
    &card.unwrap().body
}
