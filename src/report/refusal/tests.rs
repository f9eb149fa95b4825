use super::*;
use crate::board::{Field, Line, Number, Unit, UnitId};
use crate::locale::Lang;

fn board() -> Board {
    let name = Line::new("Mottagningsenheten").unwrap();
    Board::new(Unit::named(UnitId::from_bits(1), name))
}

fn said(lang: Lang, refusal: &Refusal) -> Sentence {
    sentence(&Words::new(lang), &board(), refusal)
}

/// One refusal of every kind that takes words of its own.
fn all() -> Vec<Refusal> {
    let key: MetricKey = "besok".parse().unwrap();
    let week: Week = "2026-W47".parse().unwrap();
    let who: Signature = "KL".parse().unwrap();
    let day = week.monday();
    let (card, change) = (CardId::from_bits(5), crate::board::ChangeId::from_bits(6));
    vec![
        Refusal::UnknownCard(card),
        Refusal::NotLoaded(crate::board::Part::Closed(2025)),
        Refusal::Removed(card),
        Refusal::NotRemoved(card),
        Refusal::IdTaken(card),
        Refusal::UnknownMetric(key.clone()),
        Refusal::MetricExists(key.clone()),
        Refusal::UnknownArea(17),
        Refusal::UnknownGoal(card),
        Refusal::OfItself,
        Refusal::ChangedMeanwhile { field: Field::Due },
        Refusal::NotAllowed {
            from: StatusKind::Declined,
            to: StatusKind::Testing,
        },
        Refusal::Needs(vec![Need::Owner, Need::Review]),
        Refusal::SupportStands {
            who: who.clone(),
            on: true,
        },
        Refusal::SupportStands {
            who: who.clone(),
            on: false,
        },
        Refusal::BadValue {
            metric: key.clone(),
            week,
            problem: ValueProblem::PartsDiffer { difference: -2.0 },
        },
        Refusal::ValueChanged { metric: key, week },
        Refusal::NoValues,
        Refusal::RoundClosed,
        Refusal::NoNotesKept,
        Refusal::WrongQuestions { expected: 2 },
        Refusal::NotOnAgenda(Point::Goals),
        Refusal::MeetingInProgress { on: day },
        Refusal::Finalised { on: day },
        Refusal::NotFinalised,
        Refusal::NotToLift(card),
        Refusal::LiftedAlready { on: day },
        Refusal::NotLifted(card),
        Refusal::NotToShare(card),
        Refusal::TwiceInList("KL".to_owned()),
        Refusal::UnknownChange(change),
        Refusal::NotUndoable(change),
        Refusal::TouchedSince { by: Some(who) },
        Refusal::TouchedSince { by: None },
    ]
}

#[test]
fn every_refusal_is_whole_in_every_language() {
    for lang in Lang::all() {
        for refusal in all() {
            let said = said(lang, &refusal);
            for text in std::iter::once(&said.what).chain(said.hint.as_ref()) {
                let whole = !text.contains("refusal-") && !text.contains('{');
                assert!(whole, "{lang}: {refusal:?}: {text}");
                assert!(text.ends_with('.'), "{lang}: {refusal:?}: {text}");
            }
        }
    }
}

#[test]
fn a_move_that_is_not_allowed_says_which_are() {
    let refusal = Refusal::NotAllowed {
        from: StatusKind::Implemented,
        to: StatusKind::Declined,
    };
    assert_eq!(
        said(Lang::SV, &refusal),
        Sentence {
            what: "Ett förslag kan inte gå från Infört till Avslaget.".to_owned(),
            hint: Some("Härifrån går det att välja: Testas, Utreds.".to_owned()),
        }
    );
}

#[test]
fn a_bad_value_names_the_metric_as_people_do() {
    let mut board = board();
    let key: MetricKey = "besok".parse().unwrap();
    let metric = crate::board::Metric {
        key: key.clone(),
        name: Line::new("Uteblivna besök").unwrap(),
        why: crate::board::Text::EMPTY,
        kind: crate::board::MetricKind::Count,
        unit: crate::board::MetricUnit::Number,
        better: crate::board::Better::Lower,
        target: Number::new(5.0),
        cap: None,
        parts: Vec::new(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: None,
        retired: None,
    };
    let change = crate::board::Change::new(
        crate::board::ChangeId::from_bits(1),
        chrono::NaiveDateTime::default(),
        None,
        crate::board::Act::Metric(
            CardId::from_bits(2),
            crate::board::Deed::Add(Box::new(metric)),
        ),
    );
    board.apply(&change).unwrap();
    let refusal = Refusal::BadValue {
        metric: key,
        week: "2026-W47".parse().unwrap(),
        problem: ValueProblem::Negative,
    };
    let said = sentence(&Words::new(Lang::SV), &board, &refusal);
    assert_eq!(
        said.what,
        "Uteblivna besök, v.\u{a0}47\u{a0}2026: Värdet kan inte vara mindre än noll."
    );
}
