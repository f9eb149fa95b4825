//! The pulse survey by keys: opened, answered on a passed keyboard, counted, closed and read.

use super::*;
use crate::board::{
    Better, Metric, MetricKind, MetricUnit, PulseEdit, PulseRhythm, PulseRound, Tally, Week,
};

fn week() -> Week {
    Week::new(2026, 47).unwrap()
}

/// The board with a scale for the ratings and a round that is open.
fn asked(questions: &[&str]) -> Board {
    let mut board = board();
    let scale = Metric {
        key: "snabbenkat".parse().unwrap(),
        name: line("Snabbenkät"),
        why: crate::board::Text::EMPTY,
        kind: MetricKind::Measurement,
        unit: MetricUnit::Scale,
        better: Better::Higher,
        target: None,
        cap: None,
        parts: Vec::new(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: None,
        retired: None,
    };
    put(
        &mut board,
        70,
        Act::Metric(CardId::from_bits(70), Deed::Add(Box::new(scale))),
    );
    if !questions.is_empty() {
        let round = PulseRound::new(week(), questions.iter().map(|one| line(one)).collect());
        put(
            &mut board,
            71,
            Act::Pulse(CardId::from_bits(71), Deed::Add(Box::new(round))),
        );
    }
    board
}

fn put(board: &mut Board, number: u64, act: Act) {
    let change = Change::new(ChangeId::from_bits(number), now(), None, act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
}

fn ballots(effects: Vec<Effect>) -> Vec<Vec<Tally>> {
    let put = |effect| match effect {
        Effect::PutBallot(_, answers) => Some(answers),
        _ => None,
    };
    effects.into_iter().filter_map(put).collect()
}

#[test]
fn a_round_is_opened_with_its_questions() {
    let mut app = app_on(asked(&[]), Some("RL"));
    let effects = press(
        &mut app,
        "y<Enter>Hur var veckan?<Tab>Hinner du?<Tab><Tab><C-u>månad<Enter>",
    );
    assert_eq!(commits(&effects), 1, "{}", said(&app));
    let round = &app.board.open_pulse().unwrap().body;
    let questions: Vec<&str> = round.questions.iter().map(Line::as_str).collect();
    assert_eq!(questions, ["Hur var veckan?", "Hinner du?"]);
    assert_eq!((round.week, round.rhythm), (week(), PulseRhythm::Monthly));
}

#[test]
fn a_question_with_client_data_is_stopped_in_its_field() {
    let mut app = app_on(asked(&[]), Some("RL"));
    assert_eq!(
        commits(&press(&mut app, "y<Enter>Hur är 640823-3234?<Enter>")),
        0
    );
    assert!(app.board.open_pulse().is_none());
    assert!(matches!(app.screens.last(), Some(Screen::Form(_))));
}

#[test]
fn the_keyboard_is_passed_and_each_puts_an_answer_in() {
    let mut app = app_on(asked(&["Hur var veckan?", "Hinner du?"]), Some("RL"));
    let stage = |app: &App| match app.screens.last() {
        Some(Screen::Ballot(ballot)) => ballot.stage,
        other => panic!("{other:?}"),
    };
    press(&mut app, "y<Enter>");
    assert_eq!(stage(&app), BallotStage::Between { thanks: false });
    assert_eq!(
        ballots(press(&mut app, "<Enter>4")),
        Vec::<Vec<Tally>>::new()
    );
    assert_eq!(stage(&app), BallotStage::Asked(1));
    // A six is no answer, and the question before can be answered again.
    press(&mut app, "6<Back>");
    assert_eq!(stage(&app), BallotStage::Asked(0));
    press(&mut app, "32");
    assert_eq!(stage(&app), BallotStage::Ready);
    let put = ballots(press(&mut app, "<Enter>"));
    assert_eq!(put, [vec![[0, 0, 1, 0, 0], [0, 1, 0, 0, 0]]]);
    assert_eq!(
        stage(&app),
        BallotStage::Between { thanks: false },
        "no thanks before the answers are kept"
    );
    app.update(Message::BallotKept);
    assert_eq!(stage(&app), BallotStage::Between { thanks: true });
    assert_eq!(ballots(press(&mut app, "<Enter>55<Enter>")).len(), 1);
    press(&mut app, "<Enter>1<Esc>");
    assert_eq!(
        said(&app),
        "Svaret lämnades inte. De andras svar finns kvar."
    );
    assert!(
        app.board.open_pulse().unwrap().body.answers == [[0; 5]; 2],
        "they wait elsewhere"
    );
}

#[test]
fn an_answer_that_cannot_be_kept_is_told_of_until_the_next_one() {
    let mut app = app_on(asked(&["Hur var veckan?"]), Some("RL"));
    let lost = |app: &App| match app.screens.last() {
        Some(Screen::Ballot(ballot)) => ballot.lost.clone(),
        other => panic!("{other:?}"),
    };
    press(&mut app, "y<Enter><Enter>4<Enter>");
    app.update(Message::BallotLost("Disken är full.".to_owned()));
    press(&mut app, "x");
    assert_eq!(lost(&app).as_deref(), Some("Disken är full."));
    press(&mut app, "<Enter>");
    assert_eq!(lost(&app), None);
}

#[test]
fn raised_hands_are_counted_in_by_nobody_and_not_undone() {
    let mut app = app_on(asked(&["Hur var veckan?", "Hinner du?"]), Some("RL"));
    let effects = press(&mut app, "y<Down><Enter>0 1 4 3 2<Tab>0,0,5,5<Enter>");
    assert_eq!(commits(&effects), 0, "four counts are too few");
    let effects = press(&mut app, ",0<Enter>");
    let [Effect::Commit(changes)] = &effects[effects.len() - 2..effects.len() - 1] else {
        panic!("{effects:?}")
    };
    assert!(changes.iter().all(|change| change.by.is_none()));
    assert_eq!(changes.len(), 2, "a change a question");
    let round = &app.board.open_pulse().unwrap().body;
    assert_eq!(round.answers, [[0, 1, 4, 3, 2], [0, 0, 5, 5, 0]]);
    press(&mut app, "<C-z>");
    assert_eq!(
        app.board.open_pulse().unwrap().body.answers[0],
        [0, 1, 4, 3, 2]
    );
}

#[test]
fn closing_takes_in_what_waits_and_gives_the_metric_its_value() {
    let mut app = app_on(asked(&["Hur var veckan?"]), Some("RL"));
    press(&mut app, "y<Down><Enter>0 1 4 3 2<Enter>");
    let effects = press(&mut app, "y<Down><Down><Enter><Enter>");
    let close = effects.iter().find_map(|effect| match effect {
        Effect::ClosePulse(_, close) => Some(close),
        _ => None,
    });
    let close = close.unwrap_or_else(|| panic!("{effects:?}"));
    assert!(matches!(
        &close.act,
        Act::Pulse(_, Deed::Edit(PulseEdit::Close(_)))
    ));
    assert!(app.board.open_pulse().is_some(), "the store closes it");
    let mut board = app.board.clone();
    board.apply(close).unwrap();
    let effects = app.update(Message::Committed(Box::new(board))).effects;
    assert_eq!(commits(&effects), 1);
    let key = "snabbenkat".parse().unwrap();
    let value = app.board.value(&key, week()).unwrap();
    assert_eq!(value.n, crate::board::Number::new(3.6).unwrap());
    assert!(
        matches!(app.screens.last(), Some(Screen::Document(reader)) if reader.page == Page::Pulse)
    );
}

#[test]
fn somebody_is_taken_off_after_a_second_yes_that_tells_what_it_touches() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "<C-p>överallt<Enter>kl<Enter>");
    let Some(Screen::Form(form)) = app.screens.last() else {
        panic!("the form stays open")
    };
    let Some(Caution::Asked(told)) = &form.caution else {
        panic!("{form:?}")
    };
    assert!(
        told.contains("En rad i historiken") && told.contains(".bak"),
        "{told}"
    );
    assert_eq!(commits(&press(&mut app, "<Enter>")), 1);
    assert_eq!(said(&app), "KL är borttagen. X1 står i stället.");
    assert!(app.board.presence(&"KL".parse().unwrap()).is_nothing());
}
