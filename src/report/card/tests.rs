use super::*;
use crate::locale::Lang;
use crate::report::sample::{GOAL, JOUR, SMS, VISITS, board, day};

fn printed(id: crate::board::CardId, width: usize) -> String {
    let (words, board, today) = (Words::new(Lang::SV), board(), day("2026-11-22"));
    let card = board.card(id).unwrap();
    let paper = Paper {
        width: Some(width),
        ascii: false,
    };
    document(&words, &board, today, card).print(&words, &board, today, paper)
}

#[test]
fn a_proposal_tells_all_it_has() {
    let text = printed(SMS, 80);
    assert!(text.starts_with(
        "förslag: #4 SMS-påminnelse inför besök\nNytt, obesvarat 9 dagar, gränsen är 7 dagar\n"
    ));
    for part in [
        "mått              Uteblivna besök",
        "förslagsställare  KL",
        "1 (RL)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(printed(JOUR, 80).contains("Planera"));
}

#[test]
fn a_goal_and_a_metric_tell_their_figures() {
    let goal = printed(GOAL, 80);
    for part in [
        "målvärde",
        "15\u{a0}%",
        "kvar till målet  5 procentenheter",
        "nu ",
    ] {
        assert!(goal.contains(part), "{part}: {goal}");
    }
    let metric = printed(VISITS, 80);
    assert!(
        metric.contains("v.\u{a0}46\u{a0}2026  20\u{a0}% (10/50)"),
        "{metric}"
    );
}

#[test]
fn narrow_paper_loses_no_words() {
    let words = |text: &str| text.split_whitespace().count();
    assert_eq!(words(&printed(GOAL, 200)), words(&printed(GOAL, 60)));
}

#[test]
fn the_data_has_what_a_list_has_and_the_rest() {
    let (words, board, today) = (Words::new(Lang::SV), board(), day("2026-11-22"));
    let card = board.card(SMS).unwrap();
    let data = serde_json::to_value(document(&words, &board, today, card).data()).unwrap();
    assert_eq!(data["number"], 4);
    assert_eq!(data["facts"]["support"][0], "RL");
    assert_eq!(data["facts"]["measure"], "uteblivna-besok");
    assert_eq!(data["history"][0]["what"], "added");
}
