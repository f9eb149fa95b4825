//! Fields of all kinds of cards, there and back.

mod unit;

use proptest::prelude::*;

use super::*;
use crate::board::{
    Act, Area, Board, CardId, Change, ChangeId, Decision, Deed, Every, Goal, GoalStatus, Heading,
    Kind, Line, ManualStatus, Meeting, MeetingKind, Names, Number, OtherMeeting, Outcome, Refusal,
    Staff, Unit, UnitId, Week,
};
use crate::locale::{Lang, Words};

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

const PROPOSAL: CardId = CardId::from_bits(1);
const GOAL: CardId = CardId::from_bits(2);
const METRIC: CardId = CardId::from_bits(3);

/// Makes a change and gives the board after it.
fn after(mut board: Board, acts: impl IntoIterator<Item = Act>) -> Result<Board, Refusal> {
    let at = today().and_hms_opt(9, 0, 0).unwrap();
    for act in acts {
        let id = ChangeId::from_bits(board.happenings().len() as u64 + 77);
        assert_eq!(board.apply(&Change::new(id, at, None, act))?, Outcome::Done);
    }
    Ok(board)
}

/// A unit with two of the staff and two areas, a proposal, a goal and a metric.
fn board() -> Board {
    let staff = |signature: &str, name: &str| Staff {
        signature: signature.parse().unwrap(),
        name: Some(line(name)),
        role: None,
        left: None,
    };
    let area = |number, name: &str| Area {
        number,
        name: line(name),
    };
    let unit = Unit {
        staff: vec![staff("RL", "Rut Lind"), staff("KL", "Kim Lööf")],
        areas: vec![area(2, "Introduktion"), area(13, "Lokaler")],
        ..Unit::named(UnitId::from_bits(1), line("Enheten"))
    };
    let words = Words::new(Lang::SV);
    let empty = Board::new(unit);
    let made = |kind, id, title: &str| {
        let context = Context::new(&words, &empty, today(), None);
        let blank = Subject::blank(kind, &context, None).unwrap();
        let mut typed = blank.begin(&context);
        typed[0] = title.to_owned();
        let filled = blank.fill(true, &blank.read(true, &context), &typed, &context);
        filled.unwrap().adding(id).unwrap()
    };
    let acts = [
        made(Kind::Proposal, PROPOSAL, "SMS-påminnelse"),
        made(Kind::Goal, GOAL, "Kortare väntan"),
        made(Kind::Metric, METRIC, "Uteblivna besök"),
    ];
    after(empty.clone(), acts).unwrap()
}

/// Types texts into fields of a card and gives the board after the edits, or what was wrong.
fn edited(board: &Board, id: CardId, fields: &[(&str, &str)]) -> Result<Board, Vec<String>> {
    let words = Words::new(Lang::SV);
    let context = Context::new(&words, board, today(), "RL".parse().ok());
    let subject = Subject::of(board, id).unwrap();
    let before = subject.read(false, &context);
    let mut typed = before.clone();
    for (key, text) in fields {
        let at = subject
            .fields(false)
            .iter()
            .position(|field| field.key == *key);
        typed[at.unwrap_or_else(|| panic!("no field {key}"))] = (*text).to_owned();
    }
    let to = subject.fill(false, &before, &typed, &context);
    let to = to.map_err(|wrong| wrong.into_iter().map(|(_, why)| why).collect::<Vec<_>>())?;
    Ok(after(board.clone(), subject.acts(&to, id)).unwrap())
}

#[test]
fn links_and_lists_are_typed_by_number_name_or_key() {
    let board = board();
    let fields = [
        ("goal", "2"),
        ("metric", "uteblivna besök"),
        ("start", "v. 2"),
        ("area", "13"),
        ("effort", "2"),
        ("proposer", "kim lööf"),
    ];
    let board = edited(&board, PROPOSAL, &fields).unwrap();
    let body = &board.proposals.get(PROPOSAL).unwrap().body;
    let measure = body.measure.as_ref().unwrap();
    assert_eq!(body.goal, Some(GOAL));
    assert_eq!(measure.metric.as_str(), "uteblivna-besok");
    assert_eq!(measure.start, "2027-W02".parse().ok());
    assert_eq!((body.area, body.effort.map(u8::from)), (Some(13), Some(2)));
    assert_eq!(body.proposer, "KL".parse().ok());
}

#[test]
fn each_field_that_differs_is_an_edit_of_its_own() {
    let board = board();
    let after = edited(&board, PROPOSAL, &[("problem", "Kön"), ("idea", "SMS")]).unwrap();
    assert_eq!(after.proposals.get(PROPOSAL).unwrap().log.len(), 2);
    let same = edited(&board, PROPOSAL, &[("problem", "")]).unwrap();
    assert_eq!(same, board);
}

#[test]
fn a_status_by_hand_goes_with_its_reason() {
    let board = board();
    let alone = edited(&board, GOAL, &[("status", "behöver följas")]);
    let why = "En status som sätts för hand behöver en motivering.";
    assert_eq!(alone.unwrap_err(), [why]);
    assert!(edited(&board, GOAL, &[("reason", "Två vakanser")]).is_err());
    let both = [("status", "at risk"), ("reason", "Två vakanser")];
    let board = edited(&board, GOAL, &both).unwrap();
    let manual = board.goals.get(GOAL).unwrap().body.manual.clone();
    let expected = ManualStatus {
        status: GoalStatus::AtRisk,
        reason: line("Två vakanser"),
        week: Week::of(today()),
    };
    assert_eq!(manual, Some(expected));
    let board = edited(&board, GOAL, &[("status", ""), ("reason", "")]).unwrap();
    assert_eq!(board.goals.get(GOAL).unwrap().body.manual, None);
}

#[test]
fn what_cannot_be_read_is_said_in_words() {
    let board = board();
    let wrong = |key, typed| {
        edited(&board, PROPOSAL, &[(key, typed)])
            .unwrap_err()
            .remove(0)
    };
    assert_eq!(wrong("goal", "99"), "Det finns inget kort #99 på tavlan.");
    assert_eq!(wrong("goal", "1"), "#1 (förslag) går inte att välja här.");
    assert_eq!(wrong("area", "7"), "Enheten har inget område ”7”.");
    assert_eq!(wrong("effort", "6"), "Skriv ett helt tal från 1 till 5.");
    assert!(wrong("title", " ").contains("titel"));
    assert!(wrong("problem", "Ring 640823-3234").contains("personnummer"));
    assert_eq!(
        wrong("start", "v. 50"),
        "Välj först måttet som ska påverkas."
    );
}

/// Types every field of a subject anew, as it reads; tells whether it came out the same.
fn is_read_back(board: &Board, subject: &Subject, lang: Lang) -> bool {
    let words = Words::new(lang);
    let context = Context::new(&words, board, today(), None);
    let read = subject.read(false, &context);
    // Another text before it makes a field count as typed.
    let before: Vec<String> = read.iter().map(|text| format!("{text}?")).collect();
    subject.fill(false, &before, &read, &context).as_ref() == Ok(subject)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn what_a_field_reads_is_read_back_as_the_same(
        texts in prop::collection::vec("[a-zåäö][a-zåäö0-9 ,.\n]{0,20}[a-zåäö]", 6),
        // Few digits: ten can look like a personal number, which the guard stops in any field.
        numbers in prop::collection::vec(prop::option::of(-99_999..99_999_i32), 3),
        days in prop::collection::vec(prop::option::of(0..3000_u64), 4),
        status in prop::option::of(0..4_usize),
        better in 0..3_usize,
    ) {
        let day = |nth: usize| days[nth].map(|ahead| today() + chrono::Days::new(ahead));
        let one_line = |nth: usize| line(&texts[nth].replace('\n', " "));
        let number = |nth: usize| Number::new(f64::from(numbers[nth]?) / 1000.0);
        let board = board();
        let goal = Goal {
            why: texts[1].parse().unwrap(),
            metric: "uteblivna-besok".parse().ok(),
            better: metric::DIRECTIONS[better].0,
            baseline: number(0),
            target: number(1),
            deadline: day(0),
            closed: day(1),
            owner: "KL".parse().ok(),
            manual: status.map(|status| ManualStatus {
                status: GoalStatus::ALL[status],
                reason: one_line(2),
                week: Week::of(today()),
            }),
            ..Goal::named(one_line(0))
        };
        let goal = Subject::Goal(Box::new(goal));
        for lang in Lang::all() {
            prop_assert!(is_read_back(&board, &goal, lang), "{goal:?}");
        }
        let mut unit = board.unit.clone();
        unit.staff[0].role = Some(one_line(3));
        unit.staff[1].left = day(2);
        unit.areas[0].name = one_line(4);
        unit.organisation = Some(one_line(5));
        unit.rota = vec![unit.staff[1].signature.clone()];
        unit.meeting_kinds = vec![OtherMeeting {
            kind: MeetingKind::Workplace,
            every: [Every::Month, Every::Weeks(7)][better % 2],
            minutes: 25,
            agenda: vec![Heading { text: one_line(3), minutes: 25 }],
        }];
        let unit = Subject::Unit(Box::new(unit));
        for lang in Lang::all() {
            prop_assert!(is_read_back(&board, &unit, lang), "{unit:?}");
        }
    }
}

#[test]
fn every_field_of_every_example_is_read_back_as_the_same() {
    let board = board();
    let metric = Subject::of(&board, METRIC).unwrap();
    let Subject::Metric(mut body) = metric else {
        panic!()
    };
    body.odd.push(crate::board::OddWeek {
        week: "2026-W52".parse().unwrap(),
        note: line("2 dagar i julveckan"),
    });
    body.cap = Number::new(18.125);
    let metric = Subject::Metric(body);
    for lang in Lang::all() {
        assert!(is_read_back(&board, &metric, lang), "{metric:?}");
    }
}

#[test]
fn no_two_fields_of_a_kind_share_a_key() {
    let board = board();
    let words = Words::new(Lang::SV);
    let context = Context::new(&words, &board, today(), None);
    for kind in Subject::KINDS {
        let blank = Subject::blank(kind, &context, None).unwrap();
        let fields = blank.fields(true);
        for (at, field) in fields.iter().enumerate() {
            assert!(
                fields[at + 1..].iter().all(|other| other.key != field.key),
                "{field:?}"
            );
            let label = words.text(field.label);
            assert!(!label.starts_with("field-"), "{label}");
        }
    }
}

#[test]
fn every_pick_has_something_to_offer() {
    let board = board();
    let words = Words::new(Lang::SV);
    let context = Context::new(&words, &board, today(), None);
    let offered = |pick: Pick| pick.offers(&context).len();
    assert_eq!((offered(Pick::Staff), offered(Pick::Area)), (2, 2));
    assert_eq!((offered(Pick::Goal), offered(Pick::Metric)), (1, 1));
    assert_eq!((offered(Pick::Owner), offered(Pick::Weekday)), (2, 7));
}

#[test]
fn a_decision_is_found_by_a_few_of_its_words() {
    let mut board = board();
    let decision = |id, text: &str| Decision {
        id: ChangeId::from_bits(id),
        text: line(text),
        point: None,
    };
    let meeting = Meeting {
        decisions: vec![
            decision(1, "Växeln bemannas i två pass"),
            decision(2, "Växeln stängs på lördagar"),
        ],
        ..board.beginning(MeetingKind::Board, today())
    };
    let act = Act::Meeting(CardId::from_bits(9), Deed::Add(Box::new(meeting)));
    board = after(board, [act]).unwrap();
    let words = Words::new(Lang::SV);
    let context = Context::new(&words, &board, today(), None);
    let blank = Subject::blank(Kind::Activity, &context, None).unwrap();
    let fields = blank.fields(true);
    let at = fields
        .iter()
        .position(|field| field.key == "decision")
        .unwrap();
    let written = |typed: &str| {
        let mut texts = blank.begin(&context);
        "Ring".clone_into(&mut texts[0]);
        typed.clone_into(&mut texts[at]);
        let before = blank.read(true, &context);
        match blank.fill(true, &before, &texts, &context)? {
            Subject::Activity(body) => Ok(body.decision.map(|one| one.id)),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(written("lördag"), Ok(Some(ChangeId::from_bits(2))));
    let whole = "V. 47 2026: växeln bemannas i två pass";
    assert_eq!(written(whole), Ok(Some(ChangeId::from_bits(1))));
    assert_eq!(written(""), Ok(None));
    let told: Unfit = written("växeln").unwrap_err();
    assert!(
        told[0].1.contains("lördagar; v.\u{a0}47\u{a0}2026: Växeln"),
        "{told:?}"
    );
    assert!(written("xyz").unwrap_err()[0].1.contains("”xyz”"));
}
