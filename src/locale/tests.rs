//! The message files against each other and against the rules of the screen's language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use unic_langid::LanguageIdentifier;

use super::{Lang, Words};

/// Characters that common Windows console fonts cannot show, and the exclamation mark, which the
/// tone forbids.
const FORBIDDEN: [char; 5] = ['\u{202f}', '\u{2009}', '\u{2068}', '\u{2069}', '!'];

/// Cuts a file into (id, text of the message): a message starts at the beginning of a line.
fn messages(lang: Lang) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in lang.messages().lines() {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        match (line.split_once('='), found.last_mut()) {
            (Some((id, text)), _) if starts => {
                found.push((id.trim().to_owned(), text.to_owned()));
            }
            (_, Some((_, text))) if line.starts_with(' ') => text.push_str(line),
            _ => assert!(line.is_empty() || line.starts_with('#'), "{lang}: {line}"),
        }
    }
    found
}

fn variables(text: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        let end = |c: &char| c.is_alphanumeric() || *c == '-' || *c == '_';
        rest.chars().take_while(end).collect()
    };
    text.split('$').skip(1).map(name).collect()
}

fn signatures(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let all = messages(lang).into_iter();
    all.map(|(id, text)| (id, variables(&text))).collect()
}

fn sections(lang: Lang) -> Vec<&'static str> {
    let lines = lang.messages().lines();
    lines.filter(|line| line.starts_with("## ")).collect()
}

#[test]
fn every_file_can_be_read_whole() {
    for lang in Lang::all() {
        let read = FluentResource::try_new(lang.messages().to_owned());
        let errors = read.err().map(|(_, errors)| errors);
        assert_eq!(errors, None, "{lang}");
        assert!(lang.code().parse::<LanguageIdentifier>().is_ok(), "{lang}");
    }
}

#[test]
fn all_files_have_the_same_messages_with_the_same_variables() {
    for lang in Lang::all() {
        assert_eq!(signatures(lang), signatures(Lang::SV), "{lang}");
        assert_eq!(sections(lang), sections(Lang::SV), "{lang}");
    }
}

#[test]
fn an_id_is_used_once_and_is_in_kebab_case() {
    for lang in Lang::all() {
        let mut seen = BTreeSet::new();
        for (id, _) in messages(lang) {
            let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(id.chars().all(kebab), "{lang}: {id}");
            assert!(seen.insert(id.clone()), "{lang}: {id} twice");
        }
    }
}

#[test]
fn no_message_has_a_forbidden_character() {
    for lang in Lang::all() {
        let words = Words::new(lang);
        for (id, text) in messages(lang) {
            let said = words.text(&id);
            for shown in [&text, &said] {
                assert!(!shown.contains(FORBIDDEN), "{lang}: {id} = {shown}");
            }
        }
    }
}

#[test]
fn every_message_says_something_and_refers_to_nothing_unknown() {
    for lang in Lang::all() {
        let words = Words::new(lang);
        for (id, _) in messages(lang) {
            let said = words.text(&id);
            assert!(!said.is_empty() || id == "sort-as", "{lang}: {id} is empty");
            // Fluent shows what it cannot resolve in braces; here only arguments are missing.
            let unresolved = said.replace("{$", "").contains('{');
            assert!(!unresolved, "{lang}: {id} = {said}");
        }
    }
}
