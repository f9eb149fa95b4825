use super::*;
use crate::locale::Lang;
use crate::report::document::Form;
use crate::report::document::tests::well_formed;
use crate::report::meeting::sample::finalised;
use crate::report::sample::{board, empty};
use crate::report::table::Paper;

const PAPER: Form = Form::Text(Paper {
    width: Some(80),
    ascii: false,
});

fn at(day: &str) -> NaiveDateTime {
    format!("{day}T12:00:00").parse().unwrap()
}

#[test]
fn a_board_that_is_used_has_no_signs() {
    let figures = Figures::of(&finalised(), at("2026-11-26"));
    assert_eq!((figures.weeks_since, figures.held), (Some(0), 1));
    assert_eq!((figures.answered, figures.answered_in_meeting), (2, 1));
    assert_eq!(figures.reached, Some(0.8));
    assert_eq!(figures.closed, 0);
    assert_eq!(Sign::of(&figures), [Sign::NothingClosed]);
}

#[test]
fn a_board_that_is_left_alone_says_what_to_do() {
    for lang in [Lang::SV, Lang::EN] {
        let document = document(&Words::new(lang), &finalised(), at("2027-01-20"));
        let text = document.print(PAPER).replace('\u{a0}', "_");
        insta::assert_snapshot!(format!("health-{lang}"), text);
        well_formed::check(&document.print(Form::Html));
    }
}

#[test]
fn a_new_board_is_told_to_meet() {
    let signs = Sign::of(&Figures::of(&empty(), at("2026-11-22")));
    assert_eq!(signs, [Sign::NeverMet]);
    let late = Sign::of(&Figures::of(&board(), at("2026-12-22")));
    assert!(
        matches!(late.get(1), Some(Sign::Unanswered { count: 1, .. })),
        "{late:?}"
    );
}

#[test]
fn every_sign_has_words_and_advice() {
    let words = Words::new(Lang::SV);
    let signs = [
        Sign::NeverMet,
        Sign::NotMet { weeks: 4 },
        Sign::Unanswered { count: 2, days: 14 },
        Sign::SlowAnswers { days: 20.5 },
        Sign::AnsweredElsewhere,
        Sign::StaleMetrics { count: 1 },
        Sign::NothingClosed,
        Sign::LongMeetings { minutes: 31.4 },
        Sign::PointsMissed,
        Sign::FewPresent,
    ];
    for sign in signs {
        let said = [sign.said(&words), sign.advice(&words)];
        assert!(said.iter().all(|text| text.ends_with('.')), "{said:?}");
    }
    assert_eq!(
        signs[7].said(&words),
        "Mötena tar 31 minuter, längre än planerat."
    );
}
