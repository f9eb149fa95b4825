//! What the guard against client data says while texts are typed, and what it lets pass.

use super::*;
use crate::board::{Passed, PassedKinds};
use crate::report::guard::Live;

const WARNED: &str = "Ring 070-174 06 05 om tiden";

fn form(app: &App) -> &Form {
    let Some(Screen::Form(form)) = app.screens.last() else {
        panic!("no form is open");
    };
    form
}

fn live(app: &App) -> Option<&Live> {
    let form = form(app);
    form.fields[form.focus].live.as_ref()
}

/// The change that was handed on last.
fn committed(effects: &[Effect]) -> &Change {
    let mut changes = effects.iter().filter_map(|effect| match effect {
        Effect::Commit(changes) => changes.last(),
        _ => None,
    });
    changes.next_back().unwrap()
}

#[test]
fn a_field_says_what_it_holds_while_it_is_typed() {
    let mut app = app_on(board(), None);
    press(&mut app, "nRing 640823-323");
    assert_eq!(live(&app), None);
    press(&mut app, "4");
    assert!(
        matches!(live(&app), Some(Live::Stops(said)) if said.contains("personnummer (tecken 6)"))
    );
    press(&mut app, "<C-u>Ring 070-174 06 0");
    assert_eq!(live(&app), None);
    press(&mut app, "5");
    assert!(matches!(live(&app), Some(Live::Warns(said)) if said.contains("mobilnummer")));
    press(&mut app, "<Back>");
    assert_eq!(live(&app), None);
}

#[test]
fn what_is_warned_of_needs_a_reason_and_only_its_kind_is_kept() {
    let mut app = app_on(board(), Some("RL"));
    assert_eq!(commits(&press(&mut app, &format!("n{WARNED}<Enter>"))), 0);
    assert_eq!(form(&app).fields[1].ask, Ask::Anyway);
    assert_eq!(
        form(&app).focus,
        1,
        "the cursor stands where the reason goes"
    );
    assert_eq!(commits(&press(&mut app, "<Enter>")), 0);
    assert!(
        form(&app).fields[1].error.is_some(),
        "an empty reason is none"
    );
    let effects = press(&mut app, "jourens egen telefon<Enter>");
    let change = committed(&effects);
    assert_eq!(change.passed, PassedKinds::from(vec![Passed::MobileNumber]));
    assert!(
        !format!("{change:?}").contains("jourens"),
        "the reason is not kept"
    );
    let title = app.board.proposals.iter().last().unwrap();
    assert_eq!(title.added.passed, change.passed);
    let told = crate::report::history::what(
        &app.words,
        &app.board,
        &app.board.happenings().pop().unwrap(),
    );
    assert!(told.contains("trots varning: mobilnummer"), "{told}");
    let plain = press(&mut app, "nUtan nummer<Enter>");
    assert!(
        committed(&plain).passed.is_empty(),
        "the next change has no part in it"
    );
}

#[test]
fn the_question_goes_when_the_text_is_mended() {
    let mut app = app_on(board(), None);
    press(&mut app, &format!("n{WARNED}<Enter><Up><C-u>Ring om tiden"));
    assert_eq!(form(&app).fields.len(), 1);
    let effects = press(&mut app, "<Enter>");
    assert!(committed(&effects).passed.is_empty());
}

#[test]
fn a_reason_with_client_data_is_no_reason() {
    let mut app = app_on(board(), None);
    let script = format!("n{WARNED}<Enter>640823-3234<Enter>");
    assert_eq!(commits(&press(&mut app, &script)), 0);
    assert!(
        form(&app).fields[1]
            .error
            .as_ref()
            .unwrap()
            .contains("Skälet")
    );
}

#[test]
fn no_reason_lets_a_number_pass() {
    let mut app = app_on(board(), None);
    let script = format!("n{WARNED}<Enter>skäl<Up> 640823-3234<Enter><Enter>");
    assert_eq!(commits(&press(&mut app, &script)), 0);
    assert_eq!(app.board.proposals.iter().count(), 2);
}

#[test]
fn a_text_that_stood_there_already_is_not_asked_about_again() {
    let mut app = app_on(board(), None);
    let card = app.current().unwrap();
    let field = FormField::new(Ask::Answer, WARNED);
    let mut form = Form::new(Purpose::Comment { card }, vec![field]);
    assert!(app.has_reason(&mut form));
    form.fields[0].input.insert(" nu");
    assert!(!app.has_reason(&mut form));
    assert_eq!(form.fields.len(), 2);
}

#[test]
fn a_sheet_asks_for_a_reason_below_its_fields() {
    let mut app = app_on(board(), Some("RL"));
    assert_eq!(commits(&press(&mut app, &format!("x{WARNED}"))), 0);
    let sheet = |app: &App| match app.screens.last() {
        Some(Screen::Sheet(sheet)) => (
            sheet.fields[0].live.clone(),
            sheet.fields.last().is_some_and(SheetField::is_reason),
        ),
        other => panic!("no sheet but {other:?}"),
    };
    assert!(matches!(sheet(&app), (Some(Live::Warns(_)), false)));
    assert_eq!(commits(&press(&mut app, "<C-s>")), 0);
    assert!(sheet(&app).1, "the question stands below the fields");
    assert_eq!(commits(&press(&mut app, "<C-s>")), 0, "it is not answered");
    let effects = press(&mut app, "jourens egen telefon<C-s>");
    let passed = committed(&effects).passed;
    assert_eq!(passed, PassedKinds::from(vec![Passed::MobileNumber]));
    assert!(!format!("{effects:?}").contains("jourens"));
}

#[test]
fn the_question_goes_with_what_called_for_it() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, &format!("x{WARNED}<C-s>"));
    press(&mut app, "<Up><Up><Up><Up><Up><Up><C-u>Ring växeln");
    let Some(Screen::Sheet(sheet)) = app.screens.last() else {
        panic!("the sheet is still open");
    };
    assert!(!sheet.fields.iter().any(SheetField::is_reason));
    assert_eq!(commits(&press(&mut app, "<C-s>")), 1);
}
