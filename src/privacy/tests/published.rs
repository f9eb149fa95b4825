//! The published cases: test numbers of the tax agency, published examples, fictional phones.

use std::fmt::Write;

use chrono::NaiveDate;
use serde_json::Value;

use crate::privacy::{Guard, Verdict};

const CASES: &str = include_str!("../../../tests/fixtures/privacy-cases.json");

fn strings(value: &Value) -> Vec<&str> {
    let items = value.as_array().unwrap();
    items.iter().map(|item| item.as_str().unwrap()).collect()
}

/// What is wrong with the guard's answer to one case, if anything is.
fn complaint(guard: &Guard, case: &Value) -> Option<String> {
    let findings = guard.scan(case["text"].as_str().unwrap());
    let verdict = Verdict::of(&findings).as_str();
    let found: Vec<_> = findings
        .iter()
        .map(|finding| finding.kind.as_str())
        .collect();
    let is_right = verdict == case["expect"] && {
        let kinds = strings(&case["kinds"]);
        kinds.iter().all(|kind| found.contains(kind))
    };
    (!is_right).then(|| format!("{}: {verdict} {found:?}", case["id"]))
}

#[test]
fn every_published_case_gets_its_level_and_its_kinds() {
    let file: Value = serde_json::from_str(CASES).unwrap();
    let today: NaiveDate = file["today"].as_str().unwrap().parse().unwrap();
    let guard = Guard::new(today, &strings(&file["allowed_mail_domains"]));
    let cases = file["cases"].as_array().unwrap();
    let complaints = cases.iter().filter_map(|case| complaint(&guard, case));
    let list = complaints.fold(String::new(), |mut list, complaint| {
        writeln!(list, "{complaint}").unwrap();
        list
    });
    assert!(list.is_empty(), "failing cases:\n{list}");
    assert!(cases.len() >= 72, "the table has lost cases");
}
