//! The meeting on a shared screen while others work, and after the power went.

use super::{Home, signal};

const PAGE_DOWN: &str = "\x1b[6~";
const F5: &str = "\x1b[15~";

#[test]
fn what_three_others_do_during_the_meeting_is_in_it() {
    let home = Home::new("meeting");
    let mut shared = home.open(160, 45);
    shared.send(F5);
    shared.wait_for("FÖRE MÖTET");
    shared.send("a");
    shared.wait_for("Närvarande 17 av 17");
    shared.send(F5);
    shared.wait_for("Inget är antecknat än");
    let others: [&[&str]; 3] = [
        &["--as", "EF", "propose", "Kortare väntan i telefon"],
        &["--as", "MO", "support", "31"],
        &["--as", "JN", "value", "orosanmalningar", "138"],
    ];
    for args in others {
        let done = home.run(args);
        assert!(done.status.success(), "{done:?}");
    }
    shared.wait_for("Kortare väntan i telefon");
    shared.wait_for("Värden 1");
    while !shared.screen().contains("ALLA PUNKTER") {
        shared.send(PAGE_DOWN);
        shared.settle();
    }
    shared.wait_for("Nya förslag 1");
    shared.wait_for("Inskrivna värden 1");
    shared.send(F5);
    shared.wait_for("UTKAST");
    shared.send(F5);
    shared.wait_for("Färdigställ minnesanteckningarna");
    shared.send("\r");
    shared.wait_for("är färdigställda");
    shared.send("q");
    assert!(shared.finish().0.success());
    let year = std::fs::read_to_string(home.0.join("boards/mottagningsenheten/2026.ron")).unwrap();
    assert!(year.contains("finalised"), "the meeting lies in its year");
}

#[test]
fn a_meeting_goes_on_at_the_same_point_after_the_power_went() {
    let home = Home::new("power");
    let mut first = home.open(120, 36);
    first.send(F5);
    first.wait_for("FÖRE MÖTET");
    first.send("a");
    first.wait_for("Närvarande 17 av 17");
    first.send(F5);
    first.wait_for("Inget är antecknat än");
    while !first.screen().contains("NYA FÖRSLAG") {
        first.send(PAGE_DOWN);
        first.settle();
    }
    first.send("bVi läser mallen");
    first.wait_for("Vi läser mallen");
    first.send("\r");
    first.wait_for("Beslut 1");
    first.settle();
    signal(first.pid(), "-KILL");
    drop(first.finish());

    let mut second = home.open(120, 36);
    second.send(F5);
    second.wait_for("från en annan skärm");
    second.wait_for("NYA FÖRSLAG");
    second.send(F5);
    second.wait_for("leds nu härifrån");
    second.wait_for("Vi läser mallen");
    second.send("\x1b");
    second.wait_for("Mötet är pausat");
    second.send("q");
    assert!(second.finish().0.success());
}
