//! The lives of cards by keys: trials, what was learnt, goals, conversions, effort and effect.

use super::*;
use crate::board::{
    Channel, Goal, GoalStatus, Input as Voice, Pdsa, ProposalEdit, ProposalField, Score, Swap,
    merge,
};

fn put(board: &mut Board, number: u64, act: Act) {
    let id = ChangeId::from_bits(number << 20);
    let change = Change::new(id, now(), "AB".parse().ok(), act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
}

/// The board with a goal without a metric, #3, and an input, #4.
fn lively() -> Board {
    let mut board = board();
    let goal = Goal::named(line("Alla nya har mentor"));
    let act = Act::Goal(CardId::from_bits(300), Deed::Add(Box::new(goal)));
    put(&mut board, 300, act);
    let voice = Voice {
        date: "2026-11-20".parse().unwrap(),
        channel: Channel::Complaint,
        theme: Some(line("Väntan")),
        text: line("Jag fick vänta länge i telefon"),
        did: crate::board::Text::EMPTY,
        answered: crate::board::Text::EMPTY,
        proposal: None,
        closed: None,
    };
    let act = Act::Input(CardId::from_bits(400), Deed::Add(Box::new(voice)));
    put(&mut board, 400, act);
    board
}

/// Puts a proposal to the test, with the step that is typed.
const TEST: &str = "s<Down><Down><Enter>";

fn step(app: &App, number: u32) -> Pdsa {
    match status(app, number) {
        Status::Testing { step, .. } => *step,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_trial_begins_with_its_step_and_goes_on_with_a_key() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, &format!("{TEST}12 dec<Tab><C-u>g<Enter>"));
    assert_eq!(step(&app, 2), Pdsa::Do, "{}", said(&app));
    press(&mut app, "f#2<Enter>");
    let effects = press(&mut app, "t<Down><Down><Enter>");
    assert_eq!(commits(&effects), 1);
    assert_eq!(step(&app, 2), Pdsa::Study);
    assert_eq!(said(&app), "#2 SMS-påminnelse inför besök: Studera");
    press(&mut app, "<C-z>");
    assert_eq!(step(&app, 2), Pdsa::Do);
}

#[test]
fn another_day_for_a_trial_keeps_its_step_and_its_age() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, &format!("{TEST}12 dec<Tab><C-u>stud<Enter>"));
    let since = |app: &App| {
        let card = app
            .board
            .proposals
            .iter()
            .find(|card| card.number == CardNumber(2));
        card.unwrap().body.standing.since
    };
    let before = since(&app);
    app.update(Message::Clock(now() + chrono::Duration::days(40)));
    press(&mut app, "f#2<Enter>s<Enter><Up><Up><Up><C-u>fredag<Enter>");
    assert_eq!(step(&app, 2), Pdsa::Study, "{}", said(&app));
    assert_eq!(since(&app), before, "only another status begins anew");
    press(&mut app, "mEn kommentar<Enter>");
    assert_eq!(since(&app), before);
}

#[test]
fn a_step_that_is_none_is_said_beside_its_field() {
    let mut app = app_on(board(), Some("RL"));
    let effects = press(&mut app, &format!("{TEST}12 dec<Tab><C-u>xyz<Enter>"));
    assert_eq!(commits(&effects), 0);
    press(&mut app, "<C-u>PGSA<Enter>");
    assert_eq!(step(&app, 2), Pdsa::Act);
    assert_eq!(commits(&press(&mut app, "<Home>t")), 0);
}

#[test]
fn one_trial_too_many_needs_a_second_yes() {
    let mut board = board();
    board.unit.settings.wip_limit = 0;
    let mut app = app_on(board, Some("RL"));
    let effects = press(&mut app, &format!("{TEST}12 dec<Enter>"));
    assert_eq!(commits(&effects), 0, "the first Enter asks");
    let Some(Screen::Form(form)) = app.screens.last() else {
        panic!("the form stays open")
    };
    assert!(matches!(form.caution, Some(Caution::Asked(_))));
    assert_eq!(commits(&press(&mut app, "<Enter>")), 1);
    assert_eq!(step(&app, 2), Pdsa::Plan);
}

#[test]
fn what_was_learnt_is_asked_for_when_it_is_carried_out() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, &format!("{TEST}12 dec<Enter>f#2<Enter>"));
    let effects = press(&mut app, "s<Down><Enter><Tab>Ja, halva väntan<Enter>");
    assert_eq!(commits(&effects), 1, "in one go");
    assert_eq!(status(&app, 2).kind(), StatusKind::Implemented);
    let learning = |app: &App| {
        let card = app.current().and_then(|id| app.board.proposals.get(id));
        card.unwrap().body.learning.to_string()
    };
    assert_eq!(learning(&app), "Ja, halva väntan");
    press(&mut app, "<C-z>");
    assert_eq!(status(&app, 2).kind(), StatusKind::Testing);
    assert_eq!(learning(&app), "", "one key takes both back");
    press(&mut app, "<C-y>");
    assert_eq!(status(&app, 2).kind(), StatusKind::Implemented);
    assert_eq!(learning(&app), "Ja, halva väntan");
}

#[test]
fn client_data_in_what_was_learnt_stops_the_move() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, &format!("{TEST}12 dec<Enter>f#2<Enter>"));
    let effects = press(&mut app, "s<Down><Enter><Tab>Se 640823-3234<Enter>");
    assert_eq!(commits(&effects), 0);
    assert_eq!(status(&app, 2).kind(), StatusKind::Testing);
}

#[test]
fn a_goal_is_followed_up_and_judged_by_hand_with_a_reason() {
    let mut app = app_on(lively(), Some("RL"));
    press(&mut app, "<Right>uTvå av tre är klara<Enter>");
    let goal = |app: &App| app.board.goals.iter().next().unwrap().body.clone();
    assert_eq!(goal(&app).notes[0].text.as_str(), "Två av tre är klara");
    assert_eq!(goal(&app).notes[0].week.to_string(), "2026-W47");
    assert_eq!(
        commits(&press(&mut app, "s<Down><Enter><Enter>")),
        0,
        "no reason"
    );
    press(&mut app, "En är sjuk<Enter>");
    let manual = goal(&app).manual.unwrap();
    assert_eq!(manual.status, GoalStatus::AtRisk);
    assert_eq!(manual.reason, line("En är sjuk"));
    press(&mut app, "s<Down><Down><Down><Down><Enter>");
    assert_eq!(goal(&app).manual, None);
    press(&mut app, "<C-z>");
    assert!(goal(&app).manual.is_some());
}

#[test]
fn an_input_becomes_a_proposal_with_one_key_and_both_know() {
    let mut app = app_on(lively(), Some("RL"));
    let effects = press(&mut app, "f#4<Enter>k");
    assert_eq!(commits(&effects), 1, "in one go");
    let made = app
        .board
        .proposals
        .iter()
        .find(|card| card.number == CardNumber(5));
    let made = made.unwrap();
    assert_eq!(made.body.source, Some(CardId::from_bits(400)));
    assert_eq!(made.body.problem.as_str(), "Väntan");
    let voice = app.board.inputs.iter().next().unwrap();
    assert_eq!(voice.body.proposal, Some(made.id));
    assert_eq!(app.current(), Some(made.id), "and it is open");
    assert_eq!(commits(&press(&mut app, "<Esc>k")), 0, "not twice");
    assert_eq!(said(&app), "Kortet har redan blivit det här förslaget.");
    press(&mut app, "<C-z>");
    let voice = app.board.inputs.iter().next().unwrap();
    assert_eq!(voice.body.proposal, None);
    assert_eq!(app.board.proposals.iter().count(), 2, "both are taken back");
}

#[test]
fn what_was_done_in_one_go_before_the_start_is_undone_in_one_go() {
    let mut app = app_on(lively(), Some("RL"));
    press(&mut app, "f#4<Enter>k");
    press(&mut app, "b2<Tab>5<Enter>");
    let mut again = app_on(app.board.clone(), Some("RL"));
    let scores = |app: &App| {
        let made = app
            .board
            .proposals
            .iter()
            .find(|card| card.number == CardNumber(5));
        made.map(|card| (card.body.effort.is_some(), card.body.effect.is_some()))
    };
    assert_eq!(scores(&again), Some((true, true)));
    press(&mut again, "<C-z><C-z>");
    assert_eq!(scores(&again), Some((false, false)), "told once, then both");
    press(&mut again, "<C-z><C-z>");
    assert_eq!(scores(&again), None, "the proposal and the link to it");
    assert_eq!(
        again.board.inputs.iter().next().unwrap().body.proposal,
        None
    );
}

#[test]
fn what_is_no_voice_cannot_be_made_a_proposal() {
    let mut app = app_on(lively(), Some("RL"));
    assert_eq!(commits(&press(&mut app, "f#2<Enter>k")), 0);
    assert!(said(&app).contains("hinder"), "{}", said(&app));
}

#[test]
fn effort_and_effect_place_a_proposal_in_the_matrix() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "i");
    let placed = |app: &App| match app.screens.last() {
        Some(Screen::Matrix(view)) => (view.matrix.unplaced.len(), view.card()),
        other => panic!("{other:?}"),
    };
    let first = CardId::from_bits(1 << 40);
    assert_eq!(placed(&app), (2, Some(first)));
    assert_eq!(
        commits(&press(&mut app, "b6<Tab>5<Enter>")),
        0,
        "6 is no score"
    );
    assert_eq!(commits(&press(&mut app, "<C-u>2<Enter>")), 1, "in one go");
    assert_eq!(
        placed(&app),
        (1, Some(first)),
        "the cursor stays on its card"
    );
    let Some(Screen::Matrix(view)) = app.screens.last() else {
        panic!()
    };
    assert_eq!(view.matrix.cell(0, 1), [first]);
    press(&mut app, "<Down><Enter>");
    assert_eq!(app.current(), Some(CardId::from_bits(2 << 40)));
}

#[test]
fn an_emptied_score_is_taken_away() {
    let mut board = board();
    let score = Score::try_from(3).ok();
    let edit = ProposalEdit::Set(ProposalField::Effort(Swap::new(None, score)));
    let act = Act::Proposal(CardId::from_bits(2 << 40), Deed::Edit(edit));
    put(&mut board, 77, act);
    let mut app = app_on(board, Some("RL"));
    press(&mut app, "b<Up><C-u><Enter>");
    let card = app.board.proposals.get(CardId::from_bits(2 << 40)).unwrap();
    assert_eq!(card.body.effort, None);
}

/// The board after two copies of it gave a proposal two titles.
fn disputed() -> Board {
    let base = board();
    let id = CardId::from_bits(2 << 40);
    let titled = |number, title: &str| {
        let mut copy = base.clone();
        let from = copy.proposals.get(id).unwrap().body.title.clone();
        let edit = ProposalEdit::Set(ProposalField::Title(Swap::new(from, line(title))));
        put(&mut copy, number, Act::Proposal(id, Deed::Edit(edit)));
        copy
    };
    merge(
        &base,
        &titled(500, "Ring dagen före"),
        &titled(501, "Skicka brev"),
    )
    .board
}

#[test]
fn a_second_version_is_settled_with_one_key() {
    let mut app = app_on(disputed(), Some("RL"));
    press(&mut app, "f#2<Enter>");
    let title = |app: &App| {
        let card = app.board.proposals.get(app.current().unwrap()).unwrap();
        (card.body.title.to_string(), card.disputes().count())
    };
    let (stood, disputes) = title(&app);
    assert_eq!(disputes, 1);
    assert_eq!(commits(&press(&mut app, "c<Down><Enter>")), 1);
    let (stands, disputes) = title(&app);
    assert_ne!(stands, stood, "the other version");
    assert_eq!(disputes, 0);
    assert_eq!(said(&app), format!("Avgjort: #2 {stands}"));
    assert_eq!(commits(&press(&mut app, "c")), 0);
    assert_eq!(said(&app), "Ingen annan version finns här.");
    press(&mut app, "<C-z>");
    assert_eq!(title(&app), (stood.clone(), 1));
    press(&mut app, "c<Enter>");
    assert_eq!(title(&app), (stood, 0), "what stood may stay");
}
