//! Editing cards and settings field by field, with keys alone.

mod kept;

use super::*;
use crate::board::{ActivityState, Area, Goal, Hinder, MetricKind, Staff};

const SMS: CardId = CardId::from_bits(2 << 40);

/// The board with a goal, a hinder, two of the staff and two areas.
fn rich() -> Board {
    let mut board = board();
    let staff = |signature: &str, name: &str| Staff {
        signature: signature.parse().unwrap(),
        name: Some(line(name)),
        role: None,
        left: None,
    };
    board.unit.staff = vec![staff("RL", "Rut Lind"), staff("KL", "Kim Lööf")];
    let area = |number, name: &str| Area {
        number,
        name: line(name),
    };
    board.unit.areas = vec![area(2, "Introduktion"), area(13, "Lokaler")];
    let goal = Goal::named(line("Kortare väntan"));
    let hinder = Hinder {
        text: line("Två system"),
        since: "2026-10-01".parse().unwrap(),
        lifted: None,
        proposal: None,
        resolved: None,
    };
    let id = |n: u64| CardId::from_bits(n << 40);
    let acts = [
        Act::Goal(id(3), Deed::Add(Box::new(goal))),
        Act::Hinder(id(4), Deed::Add(Box::new(hinder))),
    ];
    for (nth, act) in acts.into_iter().enumerate() {
        let change = Change::new(ChangeId::from_bits(90 + nth as u64), now(), None, act);
        assert_eq!(board.apply(&change), Ok(Outcome::Done));
    }
    board
}

fn app() -> App {
    app_on(rich(), Some("RL"))
}

fn sheet(app: &App) -> &Sheet {
    match app.screens.last() {
        Some(Screen::Sheet(sheet)) => sheet,
        other => panic!("no sheet but {other:?}"),
    }
}

/// Moves the cursor to a field by its key.
fn go(app: &mut App, key: &str) {
    let at = sheet(app)
        .fields
        .iter()
        .position(|field| field.info.key == key);
    let at = at.unwrap_or_else(|| panic!("no field {key}"));
    for _ in 0..sheet(app).focus {
        press(app, "<BackTab>");
    }
    for _ in 0..at {
        press(app, "<Tab>");
    }
}

fn proposal(app: &App) -> &Proposal {
    &app.board.proposals.get(SMS).unwrap().body
}

fn field<'a>(app: &'a App, key: &str) -> &'a SheetField {
    let fields = &sheet(app).fields;
    fields.iter().find(|field| field.info.key == key).unwrap()
}

#[test]
fn the_fields_of_a_proposal_are_saved_together_and_taken_back_as_one() {
    let mut app = app();
    press(&mut app, "e<End> nu");
    go(&mut app, "problem");
    press(&mut app, "Vart femte besök<Enter>uteblir.");
    go(&mut app, "goal");
    press(&mut app, "kort<Enter>");
    go(&mut app, "area");
    press(&mut app, "lok<Enter>");
    go(&mut app, "proposer");
    press(&mut app, "kim<Enter>");
    let effects = press(&mut app, "<C-s>");
    assert_eq!(commits(&effects), 1);
    let body = proposal(&app);
    assert_eq!(body.title, line("SMS-påminnelse inför besök nu"));
    assert_eq!(body.problem.as_str(), "Vart femte besök\nuteblir.");
    assert_eq!(
        (body.area, body.goal),
        (Some(13), Some(CardId::from_bits(3 << 40)))
    );
    assert_eq!(body.proposer, "KL".parse().ok());
    assert_eq!((said(&app), app.screens.len()), ("Sparat", 0));
    assert_eq!(commits(&press(&mut app, "<C-z>")), 1);
    assert_eq!(proposal(&app), &rich().proposals.get(SMS).unwrap().body);
    press(&mut app, "<C-y>");
    assert_eq!(proposal(&app).area, Some(13));
    press(&mut app, "<C-z><C-z>");
    assert_eq!(said(&app), "Det finns inget att ångra.");
}

#[test]
fn what_is_wrong_stands_beside_its_field_and_nothing_is_saved() {
    let mut app = app();
    press(&mut app, "e<C-u>");
    let effects = press(&mut app, "<C-s>");
    assert_eq!(commits(&effects), 0);
    assert!(
        field(&app, "title")
            .error
            .as_ref()
            .unwrap()
            .contains("titel")
    );
    press(&mut app, "Ring 640823-3234<Enter>");
    assert!(
        field(&app, "title")
            .error
            .as_ref()
            .unwrap()
            .contains("personnummer")
    );
    assert_eq!(proposal(&app).title, line("SMS-påminnelse inför besök"));
}

#[test]
fn an_activity_belongs_to_the_card_it_was_made_on() {
    let mut app = app();
    press(&mut app, "<Enter>xRing växeln<Tab><Tab>");
    press(&mut app, "kl<Enter>12 dec<Enter>");
    let activity = app.board.activities.iter().next().unwrap();
    assert_eq!(activity.body.title, line("Ring växeln"));
    assert_eq!(activity.body.of, Some(SMS));
    assert_eq!(activity.body.owner, "KL".parse().ok());
    assert_eq!(activity.body.due, "2026-12-12".parse().ok());
    assert_eq!(activity.body.state, ActivityState::New);
    assert!(said(&app).starts_with("Tillagt: #"), "{}", said(&app));
}

#[test]
fn every_kind_of_card_is_made_from_the_palette() {
    let rows = [
        ("lägg till ett mål", "Fler mentorer", "title"),
        ("lägg till ett mått", "Uteblivna besök", "name"),
        ("input från", "Svårt att minnas", "text"),
        ("gott exempel", "Alla besök samma dag", "text"),
        ("lägg till ett hinder", "Trånga rum", "text"),
    ];
    for (command, title, key) in rows {
        let mut app = app();
        let before = app.board.every_card().count();
        press(&mut app, &format!("<C-p>{command}<Enter>"));
        assert_eq!(sheet(&app).fields[0].info.key, key);
        let effects = press(&mut app, &format!("{title}<C-s>"));
        assert_eq!(commits(&effects), 1, "{command}: {}", said(&app));
        assert_eq!(app.board.every_card().count(), before + 1);
    }
}

#[test]
fn a_metric_gets_its_key_from_its_name() {
    let mut app = app();
    press(
        &mut app,
        "<C-p>lägg till ett mått<Enter>Förhandsbedömning i tid",
    );
    go(&mut app, "kind");
    press(&mut app, "andel<Enter>");
    go(&mut app, "target");
    press(&mut app, "95,5<C-s>");
    let metric = &app.board.metrics.iter().next().unwrap().body;
    assert_eq!(metric.key.as_str(), "forhandsbedomning-i-tid");
    assert_eq!(metric.kind, MetricKind::Percent);
    assert_eq!(metric.target.map(crate::board::Number::get), Some(95.5));
}

#[test]
fn the_units_staff_and_limits_are_changed() {
    let mut app = app();
    press(&mut app, "<C-p>enhetens inst<Enter>");
    go(&mut app, "staff");
    press(&mut app, "<Enter>jn; Jo Nyman; handläggare");
    go(&mut app, "wip_limit");
    press(&mut app, "<C-u>5");
    go(&mut app, "weekday");
    press(&mut app, "ons<Enter>");
    assert_eq!(commits(&press(&mut app, "<C-s>")), 1, "{}", said(&app));
    let unit = &app.board.unit;
    assert_eq!((unit.staff.len(), unit.settings.wip_limit), (3, 5));
    assert_eq!(unit.rhythm.weekday, chrono::Weekday::Wed);
    press(&mut app, "<C-z>");
    assert_eq!(app.board.unit.staff.len(), 2);
}

#[test]
fn a_long_text_can_be_edited_outside() {
    let mut app = app();
    press(&mut app, "e");
    go(&mut app, "problem");
    let effects = press(&mut app, "Kön<C-o>");
    assert!(effects.contains(&Effect::EditOutside("Kön".to_owned())));
    app.update(Message::EditedOutside(Ok("Kön\när lång\n".to_owned())));
    assert_eq!(field(&app, "problem").area.text(), "Kön\när lång");
    app.update(Message::EditedOutside(Err("Gick inte".to_owned())));
    assert_eq!(said(&app), "Gick inte");
    press(&mut app, "<C-z>");
    assert_eq!(field(&app, "problem").area.text(), "Kön");
}

#[test]
fn a_board_that_may_only_be_read_is_not_edited() {
    let mut app = app();
    app.read_only = Some("Bara läsning".to_owned());
    press(&mut app, "e");
    assert!(app.screens.is_empty());
    assert_eq!(said(&app), "Bara läsning");
}

#[test]
fn a_signature_outside_the_list_may_be_typed() {
    let mut app = app();
    press(&mut app, "e");
    go(&mut app, "proposer");
    press(&mut app, "xy<Enter><C-s>");
    assert_eq!(proposal(&app).proposer, "XY".parse().ok());
    press(&mut app, "e");
    go(&mut app, "proposer");
    press(&mut app, "<Back><C-s>");
    assert_eq!(proposal(&app).proposer, None);
}
