//! One row a rule: a text and exactly the kinds that it must get.

use super::kinds;
use crate::privacy::Guard;

type Row = (&'static str, &'static [&'static str]);

/// Fails with every row that is answered otherwise.
fn hold(rows: &[Row]) {
    let wrong = rows
        .iter()
        .filter(|(text, expected)| kinds(text) != *expected);
    let list: Vec<_> = wrong.map(|(text, _)| (text, kinds(text))).collect();
    assert!(list.is_empty(), "{list:#?}");
}

#[test]
fn a_number_is_found_in_each_way_of_writing() {
    hold(&[
        ("6408233234", &["personnummer"]),
        ("640823 3234", &["personnummer"]),
        ("640823  3234", &[]),
        ("640823  -  3234", &["personnummer"]),
        ("1964.08.23-3234", &["personnummer"]),
        ("1964.08.23 3234", &["personnummer"]),
        ("1964-08-233234", &[]),
        ("1964-08.23-3234", &[]),
        ("1964 08 23-3234", &["personnummer"]),
        ("64 08 23 – 3234", &["personnummer"]),
        ("64 08 23 3234", &[]),
        ("16640823-3234", &[]),
        ("nr640823-3234x", &["personnummer"]),
        ("1640823-3234", &[]),
        ("640823-3234 640823-3234", &["personnummer", "personnummer"]),
    ]);
}

#[test]
fn the_date_of_a_number_is_real_and_has_come() {
    hold(&[
        ("20640823-3234", &[]),
        ("19640823+3234", &["personnummer"]),
        ("190229-2391", &[]),
        ("640832-3234", &[]),
        ("641323-3234", &[]),
        ("701092-2391", &[]),
        ("640823-0004", &[]),
        ("640823-0001", &[]),
    ]);
}

#[test]
fn a_wrong_check_digit_is_suspect_only_with_a_sign() {
    hold(&[
        ("640823-3235", &["misstankt_personnummer"]),
        ("640823+3235", &["misstankt_personnummer"]),
        ("1964-08-23 - 3235", &["misstankt_personnummer"]),
        ("701063-2397", &["misstankt_samordningsnummer"]),
        ("640823 3235", &[]),
        ("6408233235", &[]),
        ("640823-1435", &[]),
        ("640823-1437", &["misstankt_personnummer"]),
        ("640823-2435", &["misstankt_personnummer"]),
        ("640823-1475", &["misstankt_personnummer"]),
    ]);
}

#[test]
fn a_letter_or_a_mask_may_stand_in_the_tail() {
    hold(&[
        ("20120304-T123.", &["t_nummer"]),
        ("120304-tf10", &["t_nummer"]),
        ("20120304-R123", &["t_nummer"]),
        ("20120304 - P123", &["t_nummer"]),
        ("2012-03-04-X123", &["t_nummer"]),
        ("2012-03-04 - K101", &[]),
        ("20120304+T123", &[]),
        ("20120304-T1234", &[]),
        ("20120304-TF100", &[]),
        ("20120304-T12a", &[]),
        ("20120304-Q123", &[]),
        ("20280304-T123", &[]),
        ("19640823-xxxx", &["maskerat_personnummer"]),
        ("640823****", &["maskerat_personnummer"]),
        ("640823-32XX", &["maskerat_personnummer"]),
        ("640823-XXXXX", &[]),
        ("640823 xxxx", &[]),
    ]);
}

#[test]
fn a_reserve_number_has_a_year_of_issue_and_a_check_digit() {
    hold(&[
        ("992004391013", &["reservnummer"]),
        ("99200439-1013", &["reservnummer"]),
        ("992004391014", &[]),
        ("992904391013", &[]),
        ("9920043910130", &[]),
    ]);
}

#[test]
fn a_full_date_after_a_word_for_birth_is_a_birth_date() {
    hold(&[
        ("född den 23 augusti 1964", &["fodelsedatum"]),
        ("Födelsedatum: 23/8 1964", &["fodelsedatum"]),
        ("FÖDD 640823", &["fodelsedatum"]),
        ("fo\u{308}dd 19640823", &["fodelsedatum"]),
        ("född d. 3:e maj 2012 i Lund", &["fodelsedatum"]),
        ("Kim (f. 64-08-23)", &["fodelsedatum"]),
        ("f.1964/8/23", &["fodelsedatum"]),
        ("född i Uppsala 23.8.64", &["fodelsedatum"]),
        ("född 1964", &[]),
        ("född 23 augusti", &[]),
        ("född 2027-01-01", &[]),
        ("född 1964-13-23", &[]),
    ]);
}

#[test]
fn phones_are_known_by_prefix_length_and_groups() {
    hold(&[
        ("0701-74 06 05", &["mobilnummer"]),
        ("0701740605", &["mobilnummer"]),
        ("0046 70 174 06 05", &["mobilnummer"]),
        ("+46 (0)70-174 06 05", &["mobilnummer"]),
        ("(070) 174 06 05", &["mobilnummer"]),
        ("mobil 070-174 06 05 14.30", &["mobilnummer"]),
        ("070-174 06 0", &[]),
        ("070-174 06 055", &[]),
        ("077-174 06 05", &[]),
        ("031-390 06 00", &["telefonnummer"]),
        ("031-3900600", &["telefonnummer"]),
        ("031-390-06-00", &["telefonnummer"]),
        ("0980-319 200", &["telefonnummer"]),
        ("+46 8 465 004 12", &["telefonnummer"]),
        ("+46 08-465 004 12", &["telefonnummer"]),
        ("+46 8-508 220 00", &[]),
        ("08 465 004 12", &[]),
        ("0200-12 34 56", &[]),
        ("0830-1600", &[]),
        ("0980-3192", &["telefonnummer"]),
        ("0302-16 00", &["telefonnummer"]),
        ("växeln, tel. 08-465 004 12", &["telefonnummer"]),
        ("växelns tel. 08-465 004 12", &[]),
        (
            "reception 08-465 004 12, hem 08-465 004 13",
            &["telefonnummer"],
        ),
    ]);
}

#[test]
fn mail_is_the_employers_by_its_whole_domain() {
    hold(&[
        ("kim@example.com.", &["epost"]),
        ("<mailto:kim@mail.example.com>", &["epost"]),
        ("kim@STOCKHOLM.se", &[]),
        ("kim@notstockholm.se", &["epost"]),
        ("kim@stockholm.se.example.com", &["epost"]),
        ("kim@stock\u{AD}holm.se", &[]),
        ("@RL, @kim.se och kim@hem", &[]),
    ]);
}

#[test]
fn a_number_after_the_name_of_a_register_is_a_case() {
    hold(&[
        ("personaktsnr: A-104233", &["arendebeteckning"]),
        ("klientnr 7", &["arendebeteckning"]),
        ("klient-id 4711", &["arendebeteckning"]),
        ("Brukar-ID 4711", &["arendebeteckning"]),
        ("brukar id: 4711", &["arendebeteckning"]),
        ("klient 4711", &[]),
        ("dossier 12-345678", &["arendebeteckning"]),
        ("LMA-kortnr 50-123456", &["arendebeteckning"]),
        ("LMA-nummer 12345678", &["arendebeteckning"]),
        ("ärendenr 1234", &["arendebeteckning"]),
        ("Ärende nr. 12345", &["arendebeteckning"]),
        ("ärendenr 123", &[]),
        ("mål nr T 1234-26", &["arendebeteckning"]),
        ("Målnr 1234–26", &["arendebeteckning"]),
        ("mål B 1234-26", &["arendebeteckning"]),
        ("mål nr 1-13", &[]),
        ("0201-K12345-26", &["arendebeteckning"]),
        ("5000–k123456–26", &["arendebeteckning"]),
        ("5000-L123456-26", &[]),
    ]);
}

#[test]
fn a_name_after_a_role_is_a_name() {
    hold(&[
        ("Klient: Tolvan Tolvansson", &["namn_i_sammanhang"]),
        ("samtal med LSS-brukaren Anna-Lena", &["namn_i_sammanhang"]),
        ("familjen Özdemir", &["namn_i_sammanhang"]),
        ("barnet Nora Tolvansson", &["namn_i_sammanhang"]),
        ("barnet Nora", &[]),
        ("klienten. Ring Kim", &[]),
        ("mamman Enskede-Årsta-Vantörs stab", &[]),
        ("brukaren Tisdagen den 24", &[]),
        ("kollegan Kim", &[]),
    ]);
}

#[test]
fn a_trace_does_not_hide_a_number_that_begins_inside_it() {
    hold(&[
        ("08-12 640823-3234", &["personnummer"]),
        (
            "personakt 640823-3234",
            &["personnummer", "arendebeteckning"],
        ),
        (
            "personakt 1-640823-3234",
            &["arendebeteckning", "personnummer"],
        ),
    ]);
}

#[test]
fn what_is_shown_is_masked_as_if_this_century_were_over() {
    let guard = Guard::of_what_is_shown();
    let shown = |text: &str| guard.mask(text).into_owned();
    assert!(shown("000229-9816").contains(Guard::MASK), "a leap day");
    assert!(shown("20951231-9816") != "20951231-9816", "a day to come");
    let twelve = "Förslag 992657763161";
    assert_eq!(shown(twelve), twelve, "nobody is born in the year 9926");
}
