use super::*;
use crate::board::{CardId, Every, MeetingKind, OtherMeeting};
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
fn another_meeting_is_due_by_its_own_rhythm() {
    let mut board = finalised();
    let other = |kind, every| OtherMeeting {
        kind,
        every,
        minutes: 60,
        agenda: Vec::new(),
    };
    board.unit.meeting_kinds = vec![
        other(MeetingKind::Forum, Every::Month),
        other(MeetingKind::Reflection, Every::Weeks(2)),
    ];
    let mut held = board.meetings.iter().next().unwrap().clone();
    held.id = CardId::from_bits(901);
    held.body.kind = MeetingKind::Forum;
    board.meetings.insert(held).unwrap();
    let overdue = |day| Figures::of(&board, at(day)).overdue;
    assert_eq!(overdue("2026-12-27"), [(MeetingKind::Reflection, None)]);
    let late = overdue("2027-01-12");
    assert_eq!(late[0], (MeetingKind::Forum, Some(7)));
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
        Sign::Overdue {
            kind: MeetingKind::Forum,
            weeks: Some(9),
        },
        Sign::Overdue {
            kind: MeetingKind::Reflection,
            weeks: None,
        },
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
