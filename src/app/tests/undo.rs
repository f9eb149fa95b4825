//! Undo that is honest with others, and reaches back beyond this program's start.

use proptest::prelude::*;

use super::*;
use crate::board::{ProposalEdit, ProposalField, Swap, Text};

/// Another person's change, as it comes in from their terminal.
fn other(app: &mut App, id: u64, act: Act) {
    let mut board = app.board.clone();
    let at = board.moment(now());
    let change = Change::new(ChangeId::from_bits(id), at, "KL".parse().ok(), act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
    app.update(Message::Committed(Box::new(board)));
}

fn titled(board: &Board, card: CardId, title: &str) -> Act {
    let from = board.proposals.get(card).unwrap().body.title.clone();
    let edit = ProposalEdit::Set(ProposalField::Title(Swap::new(from, line(title))));
    Act::Proposal(card, Deed::Edit(edit))
}

fn title(app: &App, card: CardId) -> String {
    app.board
        .proposals
        .get(card)
        .unwrap()
        .body
        .title
        .to_string()
}

/// The program started anew on what the first left; its random numbers are others.
fn restarted(app: &App) -> App {
    let mut again = app_on(app.board.clone(), Some("RL"));
    again.mint = mint(u64::from(u32::MAX) + app.board.happenings().len() as u64);
    again
}

#[test]
fn it_says_what_was_taken_back_and_made_again() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "s<Enter><Enter><C-z>");
    let what = "#2 SMS-påminnelse inför besök: ändrade status från Nytt till Utreds";
    assert_eq!(said(&app), format!("Ångrat: {what}"));
    press(&mut app, "<C-y>");
    assert_eq!(said(&app), format!("Gjort igen: {what}"));
}

#[test]
fn what_others_have_changed_since_stays() {
    let mut app = app_on(board(), Some("RL"));
    let card = app.current().unwrap();
    press(&mut app, "s<Enter><Enter>");
    let act = titled(&app.board, card, "Påminnelse");
    other(&mut app, 900, act);
    press(&mut app, "<C-z>");
    assert_eq!(status(&app, 2), &Status::New);
    assert_eq!(title(&app, card), "Påminnelse");
}

#[test]
fn where_others_have_changed_the_same_it_says_so_and_does_nothing() {
    let mut app = app_on(board(), Some("RL"));
    let card = app.current().unwrap();
    press(&mut app, "s<Enter><Enter>");
    let standing = &app.board.proposals.get(card).unwrap().body;
    let decided = Status::Decided {
        owner: "KL".parse().unwrap(),
        due: now().date(),
    };
    let edit = standing.moved(decided.clone(), now().date(), Text::default());
    other(&mut app, 901, Act::Proposal(card, Deed::Edit(edit)));
    assert_eq!(commits(&press(&mut app, "<C-z>")), 0);
    assert_eq!(status(&app, 2), &decided);
    assert!(app.notice.as_ref().is_some_and(|notice| notice.warns));
    press(&mut app, "<C-z>");
    assert_eq!(
        said(&app),
        "Det finns inget att ångra.",
        "it is not asked for for ever"
    );
}

#[test]
fn after_a_restart_the_history_is_offered_first() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "s<Enter><Enter>+");
    let mut again = restarted(&app);
    assert_eq!(commits(&press(&mut again, "<C-z>")), 0, "only told");
    assert_eq!(
        said(&again),
        "Ctrl+Z igen ångrar din senaste ändring, i dag: #2 SMS-påminnelse inför besök: gav sitt stöd"
    );
    assert_eq!(commits(&press(&mut again, "<C-z>")), 1);
    assert_eq!(status(&again, 2), &Status::Investigating);
    press(&mut again, "<C-z><C-z>");
    assert_eq!(status(&again, 2), &Status::New);
    let mut third = restarted(&again);
    press(&mut third, "<C-y>");
    assert_eq!(status(&third, 2), &Status::New, "only told");
    press(&mut third, "<C-y>");
    assert_eq!(status(&third, 2), &Status::Investigating);
}

#[test]
fn an_offer_is_forgotten_when_something_else_is_done() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "s<Enter><Enter>");
    let mut again = restarted(&app);
    assert_eq!(commits(&press(&mut again, "<C-z><Down><C-z>")), 0);
}

#[test]
fn what_others_did_is_never_offered() {
    let mut app = app_on(board(), Some("ÅS"));
    press(&mut app, "<C-z>");
    assert_eq!(said(&app), "Det finns inget att ångra.");
    let mut nobody = app_on(board(), None);
    press(&mut nobody, "<C-z><C-y>");
    assert_eq!(said(&nobody), "Det finns inget att göra om.");
}

#[test]
fn what_was_done_in_one_go_is_undone_in_one_go() {
    let mut app = app_on(board(), Some("RL"));
    let card = app.current().unwrap();
    let problem = ProposalEdit::Set(ProposalField::Problem(Swap::new(
        Text::default(),
        Text::new("Kön är lång").unwrap(),
    )));
    let acts = vec![
        (None, titled(&app.board, card, "Påminnelse")),
        (None, Act::Proposal(card, Deed::Edit(problem))),
    ];
    app.attempt_all(acts).unwrap();
    let mut again = restarted(&app);
    for app in [&mut app, &mut again] {
        let effects = press(app, "<C-z><C-z>");
        assert_eq!(commits(&effects), 1);
        let body = &app.board.proposals.get(card).unwrap().body;
        assert!(body.problem.is_empty());
        assert_eq!(body.title, line("SMS-påminnelse inför besök"));
    }
    press(&mut again, "<C-y>");
    assert!(
        said(&again).ends_with("och 1 ändring till"),
        "{}",
        said(&again)
    );
    assert_eq!(title(&again, card), "Påminnelse");
}

#[test]
fn a_card_that_was_added_and_edited_in_one_go_goes_in_one_go() {
    let mut app = app_on(board(), Some("RL"));
    let id = CardId::from_bits(77 << 40);
    let proposal = Proposal::captured(line("Ny skylt vid entrén"), "RL".parse().ok(), now().date());
    let title = Swap::new(line("Ny skylt vid entrén"), line("Ny skylt"));
    let edit = Deed::Edit(ProposalEdit::Set(ProposalField::Title(title)));
    let acts = vec![
        (None, Act::Proposal(id, Deed::Add(Box::new(proposal)))),
        (None, Act::Proposal(id, edit)),
    ];
    app.attempt_all(acts).unwrap();
    press(&mut app, "<C-z>");
    assert!(app.board.proposals.get(id).unwrap().removed.is_some());
}

#[test]
fn several_changes_are_made_all_or_none() {
    let mut app = app_on(board(), Some("RL"));
    let card = app.current().unwrap();
    let act = titled(&app.board, card, "Påminnelse");
    let stale = Act::Proposal(card, Deed::Restore);
    let before = app.board.clone();
    assert!(app.attempt_all(vec![(None, act), (None, stale)]).is_err());
    assert_eq!(app.board, before);
}

/// The two fields that two people change.
fn fields(board: &Board, card: CardId) -> [String; 2] {
    let body = &board.proposals.get(card).unwrap().body;
    [body.title.to_string(), body.problem.to_string()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Two people change and take back, each from a screen of their own, in any order; the other's
    /// board comes in now and then.
    #[test]
    fn an_undo_gives_back_only_what_its_own_change_took(steps in prop::collection::vec((0..2usize, 0..3u8, 0..4u8), 1..24)) {
        let mut apps = [app_on(board(), Some("RL")), app_on(board(), Some("ÅS"))];
        apps[1].mint = mint(1 << 33);
        let card = apps[0].current().unwrap();
        let mut done: [Vec<(usize, String, String)>; 2] = [Vec::new(), Vec::new()];
        for (who, what, value) in steps {
            let shared = apps[1 - who].board.clone();
            apps[who].update(Message::Committed(Box::new(shared)));
            let before = fields(&apps[who].board, card);
            if what < 2 {
                let field = usize::from(what);
                let to = format!("värde {value}");
                let edit = if field == 0 {
                    ProposalField::Title(Swap::new(line(&before[0]), line(&to)))
                } else {
                    let text = |text: &str| Text::new(text).unwrap();
                    ProposalField::Problem(Swap::new(text(&before[1]), text(&to)))
                };
                let act = Act::Proposal(card, Deed::Edit(ProposalEdit::Set(edit)));
                let made = apps[who].attempt(act, None).unwrap();
                if commits(&made) > 0 {
                    done[who].push((field, before[field].clone(), to));
                }
            } else {
                let made = press(&mut apps[who], "<C-z>");
                let after = fields(&apps[who].board, card);
                let Some((field, from, to)) = done[who].pop() else {
                    prop_assert_eq!(after, before);
                    continue;
                };
                prop_assert_eq!(&after[1 - field], &before[1 - field], "the other field");
                let untouched = before[field] == to;
                prop_assert!(untouched || before[field] == from || commits(&made) == 0);
                if untouched {
                    prop_assert_eq!(&after[field], &from);
                } else {
                    prop_assert_eq!(&after[field], &before[field]);
                }
            }
            let shared = apps[who].board.clone();
            apps[1 - who].update(Message::Committed(Box::new(shared)));
            prop_assert_eq!(fields(&apps[0].board, card), fields(&apps[1].board, card));
        }
    }
}
