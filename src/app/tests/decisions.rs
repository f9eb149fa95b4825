//! Decisions of a meeting that somebody is to carry out.

use super::meeting::{meeting, staffed};
use super::*;

fn promises(app: &App) -> Vec<(String, Option<String>, Option<ChangeId>)> {
    let all = app.board.activities.iter();
    let all = all.filter(|card| card.body.decision.is_some());
    all.map(|card| {
        let body = &card.body;
        let owner = body.owner.as_ref().map(ToString::to_string);
        let decided = body.decision.as_ref().map(|one| one.id);
        (body.title.to_string(), owner, decided)
    })
    .collect()
}

#[test]
fn a_decision_that_somebody_is_to_carry_out_is_an_activity_too() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5>bRing växeln<Tab>JN<Tab>fredag<Enter>");
    let decided = meeting(&app).decisions.first().map(|one| one.id);
    assert!(decided.is_some());
    let made = ("Ring växeln".to_owned(), Some("JN".to_owned()), decided);
    assert_eq!(promises(&app), [made]);
    press(&mut app, "<C-z>");
    assert!(
        meeting(&app).decisions.is_empty(),
        "one key takes both back"
    );
    assert!(promises(&app).is_empty());
    press(&mut app, "<C-y>");
    assert_eq!(promises(&app).len(), 1);
}

#[test]
fn at_the_end_an_activity_can_be_made_of_a_decision() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5>bVi tar det i vår<Enter>");
    assert!(promises(&app).is_empty(), "nobody was named");
    press(&mut app, "<PgDn><PgDn><PgDn><PgDn><PgDn><PgDn>");
    press(&mut app, "x");
    assert_eq!(said(&app), "Ställ dig på ett beslut först.");
    press(&mut app, "<Down>xKL<Tab>fredag<Enter>");
    let decided = meeting(&app).decisions.first().map(|one| one.id);
    let made = (
        "Vi tar det i vår".to_owned(),
        Some("KL".to_owned()),
        decided,
    );
    assert_eq!(promises(&app), [made], "{}", said(&app));
}
