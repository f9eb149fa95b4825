//! Cards in reports: which of them a period counts, and each as a line.

use chrono::NaiveDate;

use super::Period;
use crate::board::{
    Activity, ActivityState, Board, Body, Card, CardId, CardRef, Event, Proposal, ProposalEdit,
    StatusKind,
};
use crate::locale::Words;
use crate::report::document::Cell;
use crate::report::label;

/// Tells whether a card went on at the end of a day.
pub(super) fn goes_on<T: Body>(card: &Card<T>, day: NaiveDate) -> bool {
    card.added.day() <= day && card.body.closed_on().is_none_or(|closed| closed > day)
}

/// Tells whether a card was closed in a period.
pub(super) fn closed_in<T: Body>(card: &Card<T>, period: Period) -> bool {
    card.body.closed_on().is_some_and(|day| period.holds(day))
}

/// Tells whether a proposal was carried out in a period.
pub(in crate::report) fn implemented_in(card: &Card<Proposal>, period: Period) -> bool {
    let kind = card.body.standing.status.kind();
    kind == StatusKind::Implemented && closed_in(card, period)
}

/// Gives the day when a proposal got its first answer, and how many days it had waited.
pub(in crate::report) fn answer(card: &Card<Proposal>) -> Option<(NaiveDate, i64)> {
    card.log.iter().find_map(|entry| match &entry.what {
        Event::Edited(ProposalEdit::Stand(swap)) if swap.from.status.kind() == StatusKind::New => {
            let day = entry.stamp.day();
            Some((day, (day - swap.from.since).num_days().max(0)))
        }
        _ => None,
    })
}

/// Tells whether a proposal is or was on trial, or has been carried out.
pub(super) fn was_tried(card: &Card<Proposal>) -> bool {
    let tried = |kind| matches!(kind, StatusKind::Testing | StatusKind::Implemented);
    let log = card.log.iter();
    let mut stood = log.filter_map(|entry| match &entry.what {
        Event::Edited(ProposalEdit::Stand(swap)) => Some(swap.to.status.kind()),
        _ => None,
    });
    tried(card.body.standing.status.kind()) || stood.any(tried)
}

/// Gives the middle one of some numbers; of an even count the mean of the two in the middle.
pub(in crate::report) fn median(mut values: Vec<i64>) -> Option<f64> {
    values.sort_unstable();
    let (low, high) = (values.len().checked_sub(1)? / 2, values.len() / 2);
    Some(f64::midpoint(
        *values.get(low)? as f64,
        *values.get(high)? as f64,
    ))
}

/// Finds the area of what an activity belongs to, however far up.
pub(super) fn area(board: &Board, activity: &Activity) -> Option<u8> {
    let mut of = activity.of;
    // Links made by merging could go in a ring.
    for _ in 0..8 {
        of = match board.card(of?)? {
            CardRef::Proposal(card) => return card.body.area,
            CardRef::Activity(card) => card.body.of,
            CardRef::Hinder(card) => card.body.proposal,
            CardRef::Input(card) => card.body.proposal,
            _ => return None,
        };
    }
    None
}

/// Tells whether an activity belongs to a card.
pub(super) fn belongs(card: &Card<Activity>, to: CardId) -> bool {
    card.body.of == Some(to)
}

/// A proposal as a line: `#18 Jourtelefon delas i två pass · Testas`.
pub(super) fn proposal(words: &Words, card: &Card<Proposal>) -> Cell {
    let status = label::proposal_status(words, card.body.standing.status.kind());
    line(words, (&status, card.body.closed_on()), card)
}

/// An activity as a line: `#12 Ring växeln · Avslutad 2026-11-20`.
pub(super) fn activity(words: &Words, card: &Card<Activity>) -> Cell {
    let state = label::activity_state(words, card.body.state);
    let closed = match card.body.state {
        ActivityState::Finished { on } => Some(on),
        ActivityState::New | ActivityState::InProgress => None,
    };
    line(words, (&state, closed), card)
}

fn line<T: Body<Number = crate::board::CardNumber>>(
    words: &Words,
    (status, closed): (&str, Option<NaiveDate>),
    card: &Card<T>,
) -> Cell {
    let closed = closed.map(|day| format!(" {}", words.date_in_table(day)));
    let said = format!(
        "{} {} · {status}{}",
        card.number,
        card.body.title(),
        closed.unwrap_or_default()
    );
    Cell::of(said, card.number)
}

/// Puts cards in the order of their numbers.
pub(super) fn by_number<T: Body<Number = crate::board::CardNumber>>(
    cards: Vec<&Card<T>>,
) -> Vec<&Card<T>> {
    let mut cards = cards;
    cards.sort_by_key(|card| card.number);
    cards
}
