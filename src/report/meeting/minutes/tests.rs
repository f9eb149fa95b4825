use super::*;
use crate::board::{Act, Deed, ProposalEdit, ProposalField, Swap, ValueSwap, WeekValue};
use crate::locale::Lang;
use crate::report::document::Form;
use crate::report::document::tests::well_formed;
use crate::report::meeting::sample::{MEETING, finalised, going_on};
use crate::report::sample::{Maker, SMS, line, visits};
use crate::report::table::Paper;

const PAPER: Form = Form::Text(Paper {
    width: Some(96),
    ascii: false,
});

fn minutes(board: &Board, lang: Lang) -> Document {
    let card = board.meetings.get(MEETING).unwrap();
    let now = "2026-11-24T09:14:00".parse().unwrap();
    document(&Words::new(lang), board, card, now)
}

#[test]
fn finalised_minutes_say_it_all() {
    for lang in [Lang::SV, Lang::EN] {
        let document = minutes(&finalised(), lang);
        let text = document.print(PAPER).replace('\u{a0}', "_");
        insta::assert_snapshot!(format!("minutes-{lang}"), text);
        well_formed::check(&document.print(Form::Html));
    }
}

#[test]
fn minutes_are_markdown_and_data_too() {
    let document = minutes(&finalised(), Lang::SV);
    let text = document.print(Form::Markdown).replace('\u{a0}', "_");
    insta::assert_snapshot!("minutes-markdown", text);
    let data = document.data();
    assert_eq!(data["content"][0]["facts"]["leader"], "RL");
    assert_eq!(data["content"][0]["facts"]["present"][2], "RL");
    assert_eq!(data["sections"][0]["key"], "corrections");
}

#[test]
fn a_meeting_that_goes_on_says_so() {
    let text = minutes(&going_on().board, Lang::SV).print(PAPER);
    assert!(text.contains("Mötet pågår."), "{text}");
    assert!(
        text.contains("Goda exempel och resultat från veckan\nInte taget än."),
        "{text}"
    );
}

#[test]
fn what_happens_afterwards_changes_nothing() {
    let board = finalised();
    let mut maker = Maker::on(board.clone());
    let title = Swap::new(line("SMS-påminnelse inför besök"), line("Något annat"));
    let title = ProposalEdit::Set(ProposalField::Title(title));
    maker.make("2027-04-01", "KL", Act::Proposal(SMS, Deed::Edit(title)));
    let week = "2026-W47".parse().unwrap();
    let of = |n: u32| Some(WeekValue::ratio(week, n.into(), 50.into()));
    let swap = ValueSwap {
        metric: visits().key,
        week,
        from: of(6),
        to: of(9),
    };
    maker.make("2027-04-02", "KL", Act::Values(vec![swap]));
    for form in [PAPER, Form::Html, Form::Markdown, Form::Json] {
        let (then, now) = (minutes(&board, Lang::SV), minutes(&maker.board, Lang::SV));
        assert_eq!(then.print(form), now.print(form));
    }
}

#[test]
fn a_reflection_group_leaves_only_a_number() {
    let mut board = finalised();
    let mut meeting = board.meetings.get(MEETING).unwrap().clone();
    meeting.id = crate::board::CardId::from_bits(900);
    meeting.body = Meeting {
        kind: MeetingKind::Reflection,
        participants: Some(7),
        ..Meeting::new(meeting.body.on, &[])
    };
    board.meetings.insert(meeting.clone()).unwrap();
    let now = "2026-11-24T12:00:00".parse().unwrap();
    let text = document(&Words::new(Lang::SV), &board, &meeting, now).print(PAPER);
    assert!(text.contains("Antal deltagare  7"), "{text}");
    assert!(!text.contains("SMS"), "{text}");
}
