//! `check --stdin`: every published case through the real program.

use std::fmt::Write as _;

use serde_json::Value;

use crate::common::World;

const CASES: &str = include_str!("../../fixtures/privacy-cases.json");

/// Pipes text in and gives the answers, a JSON object a line.
fn answers(args: &[&str], typed: &[u8]) -> (Option<i32>, Vec<Value>) {
    let ran = World::new().run_typing(args, typed);
    assert_eq!(ran.err, "");
    let lines = ran
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    (ran.code, lines.collect())
}

#[test]
fn every_published_case_is_answered_by_the_program() {
    let file: Value = serde_json::from_str(CASES).unwrap();
    let cases = file["cases"].as_array().unwrap();
    let typed = cases.iter().map(|case| case["text"].as_str().unwrap());
    let typed = typed.collect::<Vec<_>>().join("\n");
    let mut args = vec!["check", "--stdin", "--json"];
    args.extend(["--today", file["today"].as_str().unwrap()]);
    for domain in file["allowed_mail_domains"].as_array().unwrap() {
        args.extend(["--allow-domain", domain.as_str().unwrap()]);
    }
    let (code, answers) = answers(&args, typed.as_bytes());
    assert_eq!(code, Some(1));
    assert_eq!(answers.len(), cases.len());
    let mut wrong = String::new();
    for (number, (case, answer)) in (1..).zip(cases.iter().zip(&answers)) {
        let found = answer["findings"].as_array().unwrap();
        let has = |kind: &Value| found.iter().any(|finding| finding["kind"] == *kind);
        let kinds = case["kinds"].as_array().unwrap();
        let right = answer["line"] == number && answer["level"] == case["expect"];
        if !right || !kinds.iter().all(has) {
            writeln!(wrong, "{}: {answer}", case["id"]).unwrap();
        }
    }
    assert!(wrong.is_empty(), "failing cases:\n{wrong}");
}

#[test]
fn the_answer_has_exactly_this_form() {
    let ran = World::new().run_typing(
        &["check", "--stdin", "--json"],
        "Ring åter: 20170101-2393\n\nTavelmöte v. 47\r\n".as_bytes(),
    );
    let lines: Vec<&str> = ran.out.lines().collect();
    let first =
        r#"{"line":1,"level":"block","findings":[{"kind":"personnummer","start":11,"end":24}]}"#;
    assert_eq!(
        lines,
        [
            first,
            r#"{"line":2,"level":"allow","findings":[]}"#,
            r#"{"line":3,"level":"allow","findings":[]}"#
        ]
    );
}

#[test]
fn nothing_found_is_a_good_end_and_a_domain_must_be_allowed() {
    let mail = b"skriv till anna@example.org";
    let (code, found) = answers(&["check", "--stdin", "--json"], mail);
    assert_eq!((code, &found[0]["level"]), (Some(1), &"warn".into()));
    let args = [
        "check",
        "--stdin",
        "--json",
        "--allow-domain",
        "example.org",
    ];
    let (code, found) = answers(&args, mail);
    assert_eq!((code, &found[0]["level"]), (Some(0), &"allow".into()));
    assert_eq!(answers(&args, b""), (Some(0), Vec::new()));
}

#[test]
fn broken_text_and_long_lines_are_answered() {
    let mut typed = b"f\xf6r 20170101-2393 \xff\n".to_vec();
    typed.extend(b"x ".repeat(2_000_000));
    typed.extend(b"640823-3234");
    let (code, found) = answers(&["check", "--stdin", "--json"], &typed);
    assert_eq!(code, Some(1));
    assert_eq!(found[0]["findings"][0]["start"], 4);
    assert_eq!(found[1]["findings"][0]["start"], 4_000_000);
}

#[test]
fn the_day_decides_who_can_have_been_born() {
    let typed = b"20301231-2386 20170101-2393";
    let args = ["check", "--stdin", "--json", "--today", "2017-01-01"];
    let (_, found) = answers(&args, typed);
    assert_eq!(found[0]["findings"].as_array().unwrap().len(), 1);
    let (code, found) = answers(
        &["check", "--stdin", "--json", "--today", "2016-12-31"],
        typed,
    );
    assert_eq!((code, &found[0]["level"]), (Some(0), &"allow".into()));
}

#[test]
fn a_person_reads_sentences() {
    let world = World::new();
    let ran = world.run_typing(
        &["check", "--stdin"],
        b"640823-3234\nring 070-174 06 05\nv. 47\n",
    );
    assert_eq!(
        ran.told(),
        "Rad 1: stoppas, personnummer (tecken 1–11)\nRad 2: varning, mobilnummer (tecken 6–18)\n[1]\n"
    );
}

#[test]
fn what_is_warned_of_is_saved_with_a_reason_that_is_not_kept() {
    let world = super::sample::sample();
    let told = world.script(&[
        "propose Ring 070-174 06 05",
        "propose Ring 070-174 06 05 --anyway \"\"",
        "propose Ring 070-174 06 05 --anyway \"gäller 640823-3234\"",
        "propose Ring 070-174 06 05 --anyway jourtelefonen --as RL",
        "comment 9 Skriv till anna@example.org --anyway \"öppen adress\" --as RL",
        "comment 9 Skriv till 640823-3234 --anyway \"öppen adress\"",
        "history 9",
        "--lang en history 9",
        "--lang en comment 9 Born 1964-08-23: födelsedatum 1964-08-23",
    ]);
    crate::common::expect("warned", &told);
    let folder = world.boards().join(super::sample::UNIT);
    let file = std::fs::read_to_string(folder.join("board.ron")).unwrap();
    assert!(file.contains("MobileNumber") && !file.contains("jourtelefonen"));
}

#[test]
fn a_remark_that_is_warned_of_is_imported_with_a_reason() {
    let world = super::sample::sample();
    let table = "metric;week;value;note\norosanmalningar;2026-W44;140;ring 070-174 06 05\n";
    World::put(&world.home().join("veckor.csv"), table.as_bytes());
    let path = world.home().join("veckor.csv").display().to_string();
    let refused = world.run(&["import", &path]);
    assert_eq!(refused.code, Some(1), "{}", refused.told());
    assert!(refused.err.contains("mobilnummer") && refused.err.contains("--anyway"));
    let taken = world.run(&["import", &path, "--anyway", "jourtelefonen"]);
    assert_eq!(taken.code, Some(0), "{}", taken.told());
    let history = world.run(&["history", "--json", "--limit", "1"]);
    assert!(history.out.contains("mobilnummer"), "{}", history.out);
}

#[test]
fn every_file_is_looked_through_for_client_data_and_names() {
    let world = super::sample::sample();
    let folder = world.boards().join(super::sample::UNIT);
    let clean = world.run(&["check", "--privacy"]);
    assert_eq!(clean.code, Some(0), "{}", clean.told());
    let board = folder.join("board.ron");
    let text = std::fs::read_to_string(&board).unwrap();
    let text = text.replace("SMS-påminnelse inför besök", "Ring 20170101-2393");
    let text = text.replace(
        "  next_number:",
        "  // 640823-3234 i en kommentar\n  next_number:",
    );
    World::put(&board, text.as_bytes());
    World::put(&folder.join("board.ron.kommentarer.bak"), text.as_bytes());
    World::put(
        &folder.join("2025.ron"),
        b"(format: 1, oj: \"6408\\u{32}3-3234\"",
    );
    let own = world.home().join(".local/share/tavla");
    World::put(&own.join("drafts/a.draft"), b"hej\nring 070-174 06 05");
    World::put(
        &own.join("outbox/x/1.ron"),
        "[(text: \"möte 640823-3234\")]".as_bytes(),
    );
    let told = world.script(&["check --privacy", "--lang en check --privacy --json"]);
    assert!(!told.contains("2393") && !told.contains("3234"), "{told}");
    crate::common::expect("check_privacy", &told);
}
