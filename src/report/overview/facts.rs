//! What the overview's figures of a unit mean, in words: the screen says it of the unit that the
//! cursor is on.

use super::{Read, Row, UnitFigures};
use crate::board::GoalStatus;
use crate::locale::Words;
use crate::report::label;
use crate::report::reports::Answers;

/// Says how a unit fares, in short statements that stand by themselves.
pub fn facts(words: &Words, row: &Row) -> Vec<String> {
    let figures = match &row.figures {
        Ok(figures) => figures,
        Err(why) => {
            let unit = [("unit", row.slug.as_str().into())];
            return vec![why.clone(), words.with("overview-fact-read-hint", &unit)];
        }
    };
    let read = match row.read {
        Read::Whole => None,
        Read::Part => Some("overview-fact-part"),
        Read::Copy => Some("overview-fact-copy"),
    };
    let read = read.map(|id| words.text(id));
    let sign = |said: String| said.trim_end_matches('.').to_owned();
    let signs = figures.signs.iter().map(|one| sign(one.said(words)));
    // What somebody should do something about first: the rest may have no room.
    read.into_iter()
        .chain(signs)
        .chain(goals(words, figures))
        .chain(proposals(words, figures))
        .chain(others(words, figures))
        .collect()
}

fn goals(words: &Words, figures: &UnitFigures) -> Option<String> {
    let some = GoalStatus::ALL.into_iter().zip(figures.goals);
    let some = some.filter(|(_, count)| *count > 0);
    let said = some.map(|(status, count)| {
        let status = label::goal_status(words, status);
        format!("{status}\u{a0}{count}")
    });
    let said: Vec<String> = said.collect();
    let goals = [("goals", said.join(", ").into())];
    (!said.is_empty()).then(|| words.with("overview-fact-goals", &goals))
}

fn proposals(words: &Words, figures: &UnitFigures) -> Vec<String> {
    let open = [
        ("count", figures.open.into()),
        ("unanswered", figures.unanswered.into()),
        ("days", words.days(figures.oldest.unwrap_or(0)).into()),
    ];
    let done = [
        ("count", figures.implemented.into()),
        ("staff", figures.staff.into()),
        ("improved", figures.improved.into()),
        ("judged", figures.judged.into()),
    ];
    let answer = figures.answer_days.map(|days| {
        let days = [("days", words.trimmed(days, 1).into())];
        words.with("overview-fact-answer", &days)
    });
    let mut said = vec![
        words.with("overview-fact-open", &open),
        words.with("overview-fact-implemented", &done),
    ];
    said.extend(answer);
    said
}

fn others(words: &Words, figures: &UnitFigures) -> impl Iterator<Item = String> {
    let pulse = figures.pulse.map(|pulse| match pulse {
        Answers::Enough(rating) => {
            let mean = [("mean", words.number(rating.mean, 1).into())];
            words.with("overview-fact-pulse", &mean)
        }
        hidden => {
            let why = [("why", hidden.cell(words).said.into())];
            words.with("overview-fact-pulse-hidden", &why)
        }
    });
    let caseload = figures.caseload.map(|one| {
        let args = [
            ("value", words.number(one.value, 1).into()),
            ("cap", words.trimmed(one.cap, 1).into()),
            ("over", if one.over { "yes" } else { "no" }.into()),
        ];
        words.with("overview-fact-caseload", &args)
    });
    let met = figures.weeks_since.map(|weeks| {
        let weeks = [("weeks", weeks.into())];
        words.with("overview-fact-met", &weeks)
    });
    [pulse, caseload, met].into_iter().flatten()
}
