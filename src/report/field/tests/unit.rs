//! The fields of a unit's settings.

use super::*;

#[test]
fn the_unit_is_edited_by_lines() {
    let board = board();
    let words = Words::new(Lang::SV);
    let context = Context::new(&words, &board, today(), None);
    let unit = Subject::unit(&board);
    let before = unit.read(false, &context);
    let mut typed = before.clone();
    let mut set = |key: &str, text: &str| {
        let at = unit
            .fields(false)
            .iter()
            .position(|field| field.key == key)
            .unwrap();
        typed[at] = text.to_owned();
    };
    set("weekday", "torsdag");
    set("time", "13.30");
    set("staff", "RL; Rut Lind; enhetschef\nJN");
    set("agenda", "Goda exempel och resultat från veckan 5\ninput 2");
    set("mail_domains", "@edu.stockholm.se");
    let Ok(Subject::Unit(unit)) = unit.fill(false, &before, &typed, &context) else {
        panic!("it can be read");
    };
    assert_eq!(unit.rhythm.at.to_string(), "13:30:00");
    assert_eq!(unit.rhythm.minutes, 20);
    assert_eq!(unit.staff.len(), 2);
    assert_eq!(unit.staff[0].role, Some(line("enhetschef")));
    assert_eq!(unit.agenda.len(), 2);
    assert_eq!(unit.settings.mail_domains, [line("edu.stockholm.se")]);
}

/// Types into fields of the unit and gives it as it is then, or the first thing that is wrong.
fn unit_with(board: &Board, fields: &[(&str, &str)]) -> Result<Unit, String> {
    let words = Words::new(Lang::SV);
    let context = Context::new(&words, board, today(), None);
    let unit = Subject::unit(board);
    let before = unit.read(false, &context);
    let mut typed = before.clone();
    for (key, text) in fields {
        let known = unit.fields(false);
        let at = known.iter().position(|field| field.key == *key).unwrap();
        typed[at] = (*text).to_owned();
    }
    match unit.fill(false, &before, &typed, &context) {
        Ok(Subject::Unit(unit)) => Ok(*unit),
        Ok(other) => panic!("{other:?}"),
        Err(mut wrong) => Err(wrong.remove(0).1),
    }
}

#[test]
fn meetings_are_set_by_words() {
    let mut board = board();
    let fields = [
        ("rota", "kim lööf, RL\nKL"),
        ("names", "bara signaturer"),
        ("forum", "varje månad"),
        ("forum_agenda", "Avrapportering 15\nKompetens 30"),
        ("workplace", "var 6:e vecka"),
        ("reflection", "every other week"),
    ];
    board.unit = unit_with(&board, &fields).unwrap();
    let rota: Vec<String> = board.unit.rota.iter().map(ToString::to_string).collect();
    assert_eq!(rota, ["KL", "RL"], "each has one turn");
    assert_eq!(board.unit.settings.names, Names::Initials);
    let every: Vec<_> = board
        .unit
        .meeting_kinds
        .iter()
        .map(|one| one.every)
        .collect();
    let expected = [Every::Month, Every::Weeks(6), Every::Weeks(2)];
    assert_eq!(every, expected);
    assert_eq!(board.unit.meeting_kinds[0].minutes, 45);
    let read = |key: &str| {
        let words = Words::new(Lang::SV);
        let context = Context::new(&words, &board, today(), None);
        let unit = Subject::unit(&board);
        let known = unit.fields(false);
        let at = known.iter().position(|field| field.key == key).unwrap();
        unit.read(false, &context)[at].clone()
    };
    assert_eq!(read("workplace"), "var 6:e vecka");
    let usual = read("workplace_agenda");
    assert!(
        usual.starts_with("Föregående anteckningar 5\n"),
        "the usual one: {usual}"
    );
    let own = unit_with(
        &board,
        &[("workplace_agenda", &format!("{usual}\nFika 10"))],
    );
    assert_eq!(own.unwrap().meeting_kinds[1].agenda.len(), 5);
    let same = unit_with(&board, &[("forum", "varje vecka")]).unwrap();
    assert!(
        same.meeting_kinds[1].agenda.is_empty(),
        "nobody has changed it"
    );
    let fewer = unit_with(
        &board,
        &[("workplace", "hålls inte"), ("workplace_agenda", "")],
    );
    assert_eq!(fewer.unwrap().meeting_kinds.len(), 2);
}

#[test]
fn meetings_that_cannot_be_set_so_say_why() {
    let wrong = |key, text| unit_with(&board(), &[(key, text)]).unwrap_err();
    let alone = wrong("forum_agenda", "Avrapportering 15");
    assert!(alone.contains("hur ofta"), "{alone}");
    assert!(wrong("forum", "ibland").contains("varje månad"));
    assert!(wrong("rota", "två personer").contains("signatur"));
    let board = Board {
        unit: unit_with(&board(), &[("forum", "varje månad")]).unwrap(),
        ..board()
    };
    let line = unit_with(&board, &[("forum_agenda", "Avrapportering")]);
    assert!(line.unwrap_err().contains("saknar minuter"));
}
