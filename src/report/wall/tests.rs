use super::super::document::tests::{luminance, well_formed};
use super::super::sample;
use super::*;
use crate::locale::Lang;

fn now() -> NaiveDateTime {
    "2026-11-22T12:00:00".parse().unwrap()
}

#[test]
fn the_page_is_well_formed_names_nobody_and_is_the_same_every_time() {
    let board = sample::board();
    for lang in Lang::all() {
        let words = Words::new(lang);
        let html = page(&words, &board, now());
        well_formed::check(&html);
        assert_eq!(html, page(&words, &board, now()));
        assert!(!html.contains("<script") && !html.contains("http:") && !html.contains("https:"));
        assert!(html.contains("<svg") && html.contains("<h3>"));
        let said = html.split_once("</style>").unwrap().1;
        let words: Vec<&str> = said.split(|c: char| !c.is_alphanumeric()).collect();
        for name in ["RL", "KL", "AB", "EF", "JN"] {
            assert!(!words.contains(&name), "{name}");
        }
    }
}

#[test]
fn no_id_stands_twice() {
    let html = page(&Words::new(Lang::SV), &sample::board(), now());
    let mut ids: Vec<&str> = html.split(" id=\"").skip(1).collect();
    ids = ids
        .iter()
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn what_a_text_says_is_never_taken_for_html() {
    let mut board = sample::board();
    board.unit.name = sample::line("<b>Enhet & vård</b>");
    let html = page(&Words::new(Lang::SV), &board, now());
    well_formed::check(&html);
    assert!(html.contains("&lt;b&gt;Enhet &amp; vård&lt;/b&gt;"));
}

#[test]
fn colours_keep_their_contrast() {
    let schemes: Vec<&str> = style::STYLE.split(":root{").skip(1).collect();
    assert_eq!(schemes.len(), 3);
    for scheme in schemes {
        let ground = luminance(scheme, "--ground");
        let inks = [("--ink", 7.0), ("--soft", 7.0), ("--line", 3.0)];
        let marks = [("--ok", 4.5), ("--watch", 4.5), ("--off", 4.5)];
        for (ink, least) in inks.into_iter().chain(marks) {
            let ink_light = luminance(scheme, ink);
            let (light, dark) = (ground.max(ink_light), ground.min(ink_light));
            let contrast = (light + 0.05) / (dark + 0.05);
            assert!(contrast >= least, "{ink}: {contrast:.2} in {scheme}");
        }
    }
}
