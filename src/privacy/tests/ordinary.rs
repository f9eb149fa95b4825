//! What must not disturb: the ordinary text of a board.

use proptest::prelude::*;

use super::{blocks, kinds};

/// One sentence a line, as staff write them.
const BOARD: &str = "\
Tavelmöte v. 47, tisdag 24 november kl. 9.00–9.15 i Kista, ledare RL
Veckorna 07 08 09 10 11 12 är bemannade, v. 45–52 ses över
Utvärdering 2026-11-22–2026-12-01, därefter 2027-01-03 – 2027-02-14
Perioden 2026-11-22 2026-12-01 och 22.11.2026–01.12.2026, även 2026-11-22--2026-W50
Stämpel 20261122T1430, tavla-20261122-1430.ron och 2026-11-22T14:30:00
Dnr SKA 2026/1234, dnr 313-24/2013, SOSFS 2011:9, SoL (2025:400), LMA (1994:137)
Växel 08-508 220 00, direkt 08-508 22 310, fax 08-465 004 12, reception: 08-465 004 13
Skatteverket 0771-567 567, vårdguiden 1177, tips 020-12 34 56, larm 112 eller 114 14
Receptionens telefon 08-465 004 14, anknytning 22310, rum 4123, plan 3
Öppet 08-12 13-16, jour 07.30–08.15 20 minuter, 0730-0815 20 platser
Skolan är öppen 0830-1600, jouren 0700–0800 och 0815-1730.
Ärende 5: Brukarenkät. Ärende 12 tas i december, 48 ärenden per handläggare
Personakt 3 av 12 gicks igenom, personakt 95 % komplett, personakt 2026-11-22
Mål nr 3: 95 %, mål nr 1-13 följs upp, mål 4-26 är kvar, mål 12 av 13
Budget 95 000 000 kr, 1 250 000 kr, 12 500,50 kr, 180000000, 3,5 mnkr
Organisationsnummer 212000-0142, 16212000-0142 och 556703-7485
Bankgiro 5050-1055, plusgiro 1 23 45-6, OCR 19121212121289, 106 64 Stockholm
Platshållare 123456-7890 och ÅÅMMDD-XXXX, 640823-32345, 640823-0003
Input från brukare: Väntetiden upplevs lång. Brukaren: Vad hände sedan?
Barnen Måndag–fredag, familjen Skarpnäck, klienten Upplands Väsby, brukaren Stockholms stad
Barnet Maj, mamman Augusti, brukaren LSS, klienten SoL, familjen BBIC
Björn, Sten, Maj och Love tar med fika till Hägersten-Liljeholmen
Fr.o.m. 2026-11-22 gäller ny rutin, t.o.m. 2026-12-01, f. 12 mars, f.d. och t.f. 2026-11-22
Nyfödda 2026-11-22, barn födda 2015, jubileum 2026-11-22 sedan starten
Alla är födda. 2026-11-22 är nästa möte
Frågor till hagersten-liljeholmen@stockholm.se eller @RL, senast 15/12-26 kl. 16
Klienter Per handläggare: 17,2 mot tak 18; kö 12 dagar, ORS 24,5 och SRS 36,0
EN 301 549 V3.2.1 (2021-03), 26 kap. 1 § OSL, 11 kap. 1–2 §§ SoL
Svar 12 av 15 (80 %), pulsen 3,4 → 3,6, PGSA steg 2, kort #31 och #07";

#[test]
fn ordinary_board_sentences_are_left_alone() {
    let disturbed = BOARD.lines().filter(|line| !kinds(line).is_empty());
    let list: Vec<_> = disturbed.map(|line| (line, kinds(line))).collect();
    assert!(list.is_empty(), "{list:#?}");
}

fn ordinary() -> impl Strategy<Value = String> {
    let day = (1800..2100, 1..=12, 1..=28).boxed();
    let clock = (0..24, 0..60).boxed();
    prop_oneof![
        (1..=53, 1..=53).prop_map(|(from, to)| format!("v. {from}–{to}")),
        (2000..2100, 1..=53).prop_map(|(year, week)| format!("{year}-W{week:02}")),
        day.clone()
            .prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}")),
        day.clone().prop_map(|(y, m, d)| format!("{y}{m:02}{d:02}")),
        day.clone()
            .prop_map(|(y, m, d)| format!("{d}/{m}-{:02}", y % 100)),
        (day.clone(), day).prop_map(|((y, m, d), (z, n, e))| {
            format!("{y}-{m:02}-{d:02} – {z}-{n:02}-{e:02}")
        }),
        clock.clone().prop_map(|(h, m)| format!("kl. {h}.{m:02}")),
        clock.prop_map(|(h, m)| format!("2026-11-22 {h:02}:{m:02}")),
        (1..1000, 0..1000, 0..1000).prop_map(|(a, b, c)| format!("{a} {b:03} {c:03} kr")),
        (10..100, 20..100, 0..100, 0..10_000)
            .prop_map(|(a, b, c, d)| format!("{a}{b}{c:02}-{d:04}")),
    ]
}

proptest! {
    #[test]
    fn weeks_dates_times_amounts_and_organisations_are_not_blocked(
        parts in proptest::collection::vec(ordinary(), 1..4),
    ) {
        let text = parts.join(", ");
        prop_assert!(!blocks(&text), "{text}: {:?}", kinds(&text));
    }
}
