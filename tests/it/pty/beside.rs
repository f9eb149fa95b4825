//! Two units in two terminals: one lifts, the other sees it and answers, the first sees that.

use super::terminal::{Terminal, command};
use super::{ARGS, Home};

fn run(home: &Home, args: &[&str]) {
    let done = home.run(args);
    assert!(done.status.success(), "{done:?}");
}

#[test]
fn what_is_lifted_appears_above_without_a_key_and_the_answer_below() {
    let home = Home::new("beside");
    let init = command(&home.0, &["--boards", "boards", "init", "Avdelningen"]);
    let (status, ended) = Terminal::start(init, 80, 24).finish();
    assert!(status.success(), "{ended:?}");
    run(&home, &["unit", "parent", "avdelningen"]);
    run(&home, &["hinder", "Tolk kan inte bokas kvällstid"]);
    let above = ["--boards", "boards", "--unit", "avdelningen", "--as", "MP"];
    let mut above = Terminal::start(command(&home.0, &above), 120, 36);
    above.wait_for("Avdelningen");
    let mut below = Terminal::start(
        command(&home.0, &[&ARGS[..], &["--as", "KL"]].concat()),
        120,
        36,
    );
    below.wait_for("Förslag");
    below.send("lhinder\r");
    below.wait_for("Tolk kan inte bokas");
    below.send("ftolk kan inte\r");
    below.wait_for("r Lyft");
    below.send("r");
    below.wait_for("Lyft till avdelningen:");
    below.send("Avtalet är stadens\r");
    below.wait_for("obesvarat sedan i dag");
    above.wait_for("Lyft till oss");
    above.wait_for("Tolk kan inte bokas");
    above.send("o");
    above.wait_for("Lyft mellan enheter");
    // Another card of the unit has waited longer and stands first.
    above.send("tolk\r");
    above.wait_for("Avtalet är stadens");
    above.send("s");
    above.wait_for("Hur svarar vi");
    above.send("tar\r");
    above.wait_for("Vad gör vi?");
    above.send("Vi ringer leverantören\r");
    above.wait_for("Vi tar det: Vi ringer");
    below.wait_for("Vi ringer leverantören");
    for mut terminal in [above, below] {
        terminal.send("\x1b");
        terminal.settle();
        terminal.send("\x1b");
        terminal.settle();
        terminal.send("q");
        let (status, ended) = terminal.finish();
        assert!(status.success() && ended.is_sane(), "{ended:?}");
    }
}

#[test]
fn the_gallery_shows_what_another_unit_shares_while_it_is_open() {
    let home = Home::new("gallery");
    run(&home, &["share", "50", "--remove"]);
    let own = ["--boards", "boards", "--unit", "ungdomsenheten"];
    let mut own = Terminal::start(command(&home.0, &own), 120, 36);
    own.wait_for("Förslag");
    own.send("h");
    own.wait_for("En av skolorna");
    run(&home, &["share", "50"]);
    own.wait_for("Överlämningen i jourtelefonen");
    own.send("\x1b");
    own.settle();
    own.send("q");
    let (status, ended) = own.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
}
