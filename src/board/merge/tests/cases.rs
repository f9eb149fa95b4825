//! Merges that people will meet, one by one.

use crate::board::tests::{day, empty, line};
use crate::board::*;

fn id(bits: u64) -> CardId {
    CardId::from_bits(bits)
}

fn who(text: &str) -> Signature {
    text.parse().unwrap()
}

/// Makes a change; its number is its id and its minute.
fn make(board: &mut Board, number: u32, act: Act) {
    let at = day("2026-11-22").and_hms_opt(9, number, 0).unwrap();
    let change = Change::new(ChangeId::from_bits(number.into()), at, None, act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done), "{change:?}");
}

fn propose(board: &mut Board, number: u32, card: u64, title: &str) {
    let body = Proposal::captured(line(title), None, day("2026-11-01"));
    make(
        board,
        number,
        Act::Proposal(id(card), Deed::Add(Box::new(body))),
    );
}

fn set(board: &mut Board, number: u32, edit: ProposalEdit) {
    make(board, number, Act::Proposal(id(1), Deed::Edit(edit)));
}

fn title(from: &str, to: &str) -> ProposalEdit {
    ProposalEdit::Set(ProposalField::Title(Swap::new(line(from), line(to))))
}

fn stand(board: &Board, status: Status) -> ProposalEdit {
    proposal(board)
        .body
        .moved(status, day("2026-11-20"), Text::default())
}

fn proposal(board: &Board) -> &Card<Proposal> {
    board.proposals.get(id(1)).unwrap()
}

fn with_proposal() -> Board {
    let mut board = empty();
    propose(&mut board, 0, 1, "Jourtelefon");
    board
}

fn visits() -> Metric {
    Metric {
        key: "besok".parse().unwrap(),
        name: line("Besök"),
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

fn two(base: &Board) -> (Board, Board) {
    (base.clone(), base.clone())
}

#[test]
fn the_status_that_has_come_further_wins_and_the_other_waits_beside_it() {
    let o = with_proposal();
    let (mut x, mut y) = two(&o);
    let (owner, due) = (who("RL"), day("2026-12-12"));
    let hold = stand(&o, Status::OnHold { review: due });
    set(&mut x, 1, stand(&o, Status::Decided { owner, due }));
    set(&mut y, 2, hold);
    let merged = merge(&o, &x, &y);
    let card = proposal(&merged.board);
    assert_eq!(card.body.standing.status.kind(), StatusKind::Decided);
    let (stands, second) = card.disputes().next().unwrap();
    assert_eq!(stands.field(), Field::Standing);
    assert_eq!(second.value.show(), Shown::Term("on_hold"));
    let field = Field::Standing;
    assert_eq!(merged.notes, [Noteworthy::Disputed { card: id(1), field }]);
}

#[test]
fn a_dispute_is_settled_by_one_change_and_comes_back_by_its_undo() {
    let o = with_proposal();
    let (mut x, mut y) = two(&o);
    set(&mut x, 1, title("Jourtelefon", "Jour A"));
    set(&mut y, 2, title("Jourtelefon", "Jour B"));
    let disputed = merge(&o, &x, &y).board;
    let card = proposal(&disputed);
    assert_eq!(card.body.title, line("Jour B"));
    let second = card.versions.first().unwrap();
    for (choice, left) in [(Choice::Take, "Jour A"), (Choice::Drop, "Jour B")] {
        let settlement = Box::new(card.settling(second, choice).unwrap());
        let mut board = disputed.clone();
        make(
            &mut board,
            3,
            Act::Proposal(id(1), Deed::Settle(settlement)),
        );
        assert_eq!(proposal(&board).body.title, line(left));
        assert_eq!(proposal(&board).disputes().count(), 0);
        let happened = board.happenings().pop().unwrap();
        assert!(matches!(
            happened.what,
            What::Changed {
                field: Field::Title,
                ..
            }
        ));
        let undo = board.undoing(ChangeId::from_bits(3)).unwrap();
        make(&mut board, 4, undo);
        assert_eq!(proposal(&board).body, card.body);
        assert_eq!(proposal(&board).versions, card.versions);
    }
}

#[test]
fn a_dispute_is_written_and_read_and_older_files_have_none() {
    let o = with_proposal();
    let (mut x, mut y) = two(&o);
    set(&mut x, 1, title("Jourtelefon", "Jour A"));
    set(&mut y, 2, title("Jourtelefon", "Jour B"));
    let merged = merge(&o, &x, &y).board;
    let card = proposal(&merged);
    let mut written = serde_json::to_value(card).unwrap();
    assert_eq!(
        written["versions"].to_string(),
        r#"[{"value":{"Title":"Jour A"}}]"#
    );
    let read: Card<Proposal> = serde_json::from_value(written.clone()).unwrap();
    assert_eq!(&read, card);
    written.as_object_mut().unwrap().remove("versions");
    let read: Card<Proposal> = serde_json::from_value(written).unwrap();
    assert_eq!(read.disputes().count(), 0);
}

#[test]
fn settled_in_one_copy_is_settled_in_all_but_a_newer_word_is_heard() {
    let o = with_proposal();
    let (mut x, mut y) = two(&o);
    set(&mut x, 1, title("Jourtelefon", "Jour A"));
    set(&mut y, 2, title("Jourtelefon", "Jour B"));
    let o = merge(&o, &x, &y).board;
    let settle = |choice| {
        let card = proposal(&o);
        let settled = card
            .settling(card.versions.first().unwrap(), choice)
            .unwrap();
        Act::Proposal(id(1), Deed::Settle(Box::new(settled)))
    };
    let (mut drops, mut takes) = two(&o);
    make(&mut drops, 3, settle(Choice::Drop));
    assert_eq!(merge(&o, &drops, &o).board, drops);
    make(&mut takes, 4, settle(Choice::Take));
    let mut renames = o.clone();
    set(&mut renames, 5, title("Jour B", "Jour C"));
    let all = merge(&o, &merge(&o, &takes, &renames).board, &drops).board;
    assert_eq!(proposal(&all).body.title, line("Jour C"));
    let waiting: Vec<_> = proposal(&all).versions.iter().collect();
    let value = ProposalValue::Title(line("Jour A"));
    assert_eq!(waiting, [&SecondVersion { value, again: 1 }]);
}

#[test]
fn a_mark_taken_away_stays_away_and_comments_stand_in_the_order_of_time() {
    let mut o = with_proposal();
    let support = |who, on| ProposalEdit::Support { who, on };
    let comment = |bits| {
        let comment = Comment {
            id: ChangeId::from_bits(bits),
            on: day("2026-11-22"),
            by: None,
            text: Text::new("ja").unwrap(),
        };
        ProposalEdit::Comment { comment, on: true }
    };
    set(&mut o, 1, support(who("KL"), true));
    let (mut x, mut y) = two(&o);
    set(&mut x, 2, support(who("KL"), false));
    set(&mut y, 3, support(who("RL"), true));
    set(&mut x, 9, comment(9));
    set(&mut y, 8, comment(8));
    set(&mut x, 10, comment(10));
    let merged = merge(&o, &x, &y).board;
    let body = &proposal(&merged).body;
    assert_eq!(body.support, [who("RL")].into());
    let order: Vec<_> = body.comments.iter().map(|comment| comment.id).collect();
    assert_eq!(order, [8, 9, 10].map(ChangeId::from_bits));
}

#[test]
fn an_edit_beats_a_removal_and_a_removal_beats_nothing_else() {
    let o = with_proposal();
    let (mut x, mut y) = two(&o);
    make(&mut x, 1, Act::Proposal(id(1), Deed::Remove));
    assert!(proposal(&merge(&o, &x, &y).board).removed.is_some());
    set(&mut y, 2, title("Jourtelefon", "Jour B"));
    let merged = merge(&o, &y, &x);
    assert_eq!(proposal(&merged.board).removed, None);
    assert_eq!(merged.notes, [Noteworthy::Kept { card: id(1) }]);
}

#[test]
fn a_card_cut_out_of_a_file_is_gone_unless_the_other_copy_changed_it() {
    let o = with_proposal();
    let (mut x, mut y) = two(&o);
    x.proposals = Cards::default();
    assert_eq!(merge(&o, &x, &y).board.proposals, Cards::default());
    set(&mut y, 1, title("Jourtelefon", "Jour B"));
    assert_eq!(merge(&o, &x, &y).board.proposals, y.proposals);
    // What has not been read is not gone.
    x.absent.insert(Part::Closed(2026));
    assert_eq!(merge(&o, &x, &o).board.proposals, o.proposals);
}

#[test]
fn of_cards_with_one_number_the_later_gets_the_next_free_one() {
    let o = with_proposal();
    let mut copies = [o.clone(), o.clone(), o.clone()];
    for (at, copy) in copies.iter_mut().enumerate() {
        propose(copy, 10 + at as u32, 30 - at as u64, "En");
        propose(copy, 20 + at as u32, 40 + at as u64, "Två");
    }
    let [x, y, z] = &copies;
    let all = merge(&o, &merge(&o, z, y).board, x);
    let numbers = |card: u64| {
        let card = all.board.proposals.get(id(card)).unwrap();
        (card.number.0, card.was.map(|was| was.0))
    };
    assert_eq!([1, 30, 40].map(numbers), [(1, None), (2, None), (3, None)]);
    assert_eq!([29, 28].map(numbers), [(4, Some(2)), (5, Some(2))]);
    assert_eq!([41, 42].map(numbers), [(6, Some(3)), (7, Some(3))]);
    assert_eq!(all.board.next_number, CardNumber(8));
    assert_eq!(all.board.problems(), []);
}

#[test]
fn two_values_for_a_week_stand_on_one_line_until_one_is_typed() {
    let mut o = empty();
    let metric = visits();
    make(&mut o, 0, Act::Metric(id(5), Deed::Add(Box::new(metric))));
    let key: MetricKey = "besok".parse().unwrap();
    let week = Week::new(2026, 46).unwrap();
    let typed = |from: Option<WeekValue>, to: WeekValue| {
        let (metric, to) = (key.clone(), Some(to));
        Act::Values(vec![ValueSwap {
            metric,
            week,
            from,
            to,
        }])
    };
    let mut copies = [o.clone(), o.clone(), o.clone()];
    for (at, copy) in (1..).zip(copies.iter_mut()) {
        make(copy, at, typed(None, WeekValue::plain(week, at.into())));
    }
    let [x, y, z] = &copies;
    let mut all = merge(&o, &merge(&o, x, z).board, y).board;
    let value = all.value(&key, week).unwrap().clone();
    assert_eq!(value.n, Number::from(3));
    let waiting: Vec<_> = value.versions.iter().map(|second| second.value.n).collect();
    assert_eq!(waiting, [Number::from(1), Number::from(2)]);
    let settled = value.versions.first().unwrap().value.clone();
    make(&mut all, 9, typed(Some(value), settled.clone()));
    assert_eq!(all.value(&key, week), Some(&settled));
}

#[test]
fn an_answer_that_both_copies_know_counts_once() {
    let round = PulseRound::new(Week::new(2026, 46).unwrap(), vec![line("Hur var veckan?")]);
    let mut o = empty();
    make(&mut o, 0, Act::Pulse(id(6), Deed::Add(Box::new(round))));
    let answer = |board: &mut Board, number: u32, grade: usize| {
        let mut tally = [0; 5];
        tally[grade - 1] = 1;
        let edit = PulseEdit::Answer(vec![tally]);
        make(board, number, Act::Pulse(id(6), Deed::Edit(edit)));
    };
    let (mut x, mut y) = two(&o);
    answer(&mut x, 1, 4);
    answer(&mut y, 1, 4);
    answer(&mut x, 2, 2);
    answer(&mut y, 3, 5);
    let counted = |merged: Merged| merged.board.pulses.get(id(6)).unwrap().body.answers.clone();
    assert_eq!(counted(merge(&o, &x, &y)), [[0, 1, 0, 1, 1]]);
    assert_eq!(counted(merge_without_base(&x, &y)), [[0, 1, 0, 1, 1]]);
}

#[test]
fn of_two_metrics_with_one_key_the_earlier_stands() {
    let o = empty();
    let (mut x, mut y) = two(&o);
    let add = |bits| {
        let metric = visits();
        Act::Metric(id(bits), Deed::Add(Box::new(metric)))
    };
    make(&mut x, 2, add(5));
    make(&mut y, 1, add(6));
    let merged = merge(&o, &x, &y);
    let key: MetricKey = "besok".parse().unwrap();
    assert_eq!(merged.board.metric(&key).map(|card| card.id), Some(id(6)));
    assert_eq!(merged.board.problems(), []);
    assert_eq!(merged.notes, [Noteworthy::SameMetric { card: id(5), key }]);
}

#[test]
fn of_two_meetings_begun_apart_either_can_be_ended_or_removed() {
    let o = empty();
    let (mut x, mut y) = two(&o);
    let begin = |bits| {
        let meeting = Meeting::new(day("2026-11-24"), &default_agenda());
        Act::Meeting(id(bits), Deed::Add(Box::new(meeting)))
    };
    make(&mut x, 1, begin(7));
    make(&mut y, 2, begin(8));
    let merged = merge(&o, &x, &y).board;
    assert_eq!(merged.problems().len(), 2);
    let end = Deed::Edit(MeetingEdit::Finalise(day("2026-11-24")));
    for deed in [end, Deed::Remove] {
        let mut board = merged.clone();
        make(&mut board, 3, Act::Meeting(id(8), deed));
        assert_eq!(board.problems(), []);
    }
}

#[test]
fn people_and_limits_of_a_unit_are_merged_one_by_one() {
    let o = empty();
    let (mut x, mut y) = two(&o);
    let staff = |signature: &str, name: &str| Staff {
        signature: who(signature),
        name: Some(line(name)),
        role: None,
        left: None,
    };
    let staffed = |all: Vec<Staff>| Act::Unit(UnitEdit::Staff(Swap::new(Vec::new(), all)));
    make(
        &mut x,
        1,
        staffed(vec![staff("RL", "Rut"), staff("KL", "Kim")]),
    );
    make(
        &mut y,
        2,
        staffed(vec![staff("KL", "Kim L"), staff("JN", "Jo")]),
    );
    let limits = |wip_limit, answer_days| {
        let old = o.unit.settings.clone();
        let new = Settings {
            wip_limit,
            answer_days,
            ..old.clone()
        };
        Act::Unit(UnitEdit::Settings(Swap::new(old, new)))
    };
    make(&mut x, 3, limits(5, 7));
    make(&mut y, 4, limits(3, 14));
    let unit = merge(&o, &x, &y).board.unit;
    assert_eq!(
        (unit.settings.wip_limit, unit.settings.answer_days),
        (5, 14)
    );
    let names: Vec<_> = unit
        .staff
        .iter()
        .map(|one| one.signature.as_str())
        .collect();
    assert_eq!(names, ["JN", "KL", "RL"]);
    let (stands, second) = unit.disputes().next().unwrap();
    assert_eq!(stands, UnitValue::Staff(staff("KL", "Kim L")));
    assert_eq!(second.value, UnitValue::Staff(staff("KL", "Kim")));
    assert_eq!(unit.disputes().count(), 1);
}
