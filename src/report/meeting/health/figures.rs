//! The figures behind the signs, worked out from the board's own history.

use std::ops::RangeInclusive;

use chrono::{Duration, NaiveDate, NaiveDateTime};

use crate::board::{
    ActivityState, Board, Card, Event, Every, Meeting, MeetingKind, Metric, OtherMeeting, Proposal,
    ProposalEdit, StatusKind, Week,
};

/// Weeks of meetings and answers that are looked back on.
pub(super) const WEEKS: i64 = 12;
/// Weeks without anything finished that are a sign.
pub(super) const CLOSED_WEEKS: i64 = 6;
/// Weeks in the longest month, begun ones counted.
const MONTH: i64 = 5;
/// Weeks without a value after which a metric is no longer filled in.
pub(super) const STALE_WEEKS: i64 = 2;

/// How the board and its meetings fare; shares go from 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// Weeks since the last weekly meeting; none where there has been none.
    pub weeks_since: Option<i64>,
    /// Weekly meetings held in the last 12 weeks.
    pub held: usize,
    /// Minutes that they took, on average.
    pub length: Option<f64>,
    /// Minutes planned for them, on average.
    pub planned: Option<f64>,
    /// The share of their points that they came to.
    pub reached: Option<f64>,
    /// The share of the staff that was there.
    pub present: Option<f64>,
    /// Proposals answered in the last 12 weeks.
    pub answered: usize,
    /// Those of them that were answered during a meeting.
    pub answered_in_meeting: usize,
    /// Days until the answer: the middle one of them.
    pub answer_days: Option<f64>,
    /// Proposals that wait for an answer.
    pub waiting: usize,
    /// Those of them that have waited longer than the unit wants.
    pub waiting_long: usize,
    /// Days that the unit thinks long to wait for an answer.
    pub answer_limit: u16,
    /// Metrics that are measured.
    pub metrics: usize,
    /// Those of them without a value for the last two weeks.
    pub stale_metrics: usize,
    /// Proposals and activities finished in the last 6 weeks.
    pub closed: usize,
    /// Proposals and activities that are open.
    pub open: usize,
    /// Other meetings that are past the time the unit has set, each with the weeks since it was
    /// held last; none where it never was.
    pub overdue: Vec<(MeetingKind, Option<i64>)>,
}

impl Figures {
    /// Works out the figures as they are at a time.
    pub fn of(board: &Board, now: NaiveDateTime) -> Self {
        let today = now.date();
        let last = board.meeting_before(MeetingKind::Board, today);
        let held = held_since(board, today - Duration::weeks(WEEKS), today);
        let answers = answers(board, today);
        let spans: Vec<_> = board.meetings.iter().filter_map(Card::span).collect();
        let in_meeting = |answer: &&Answer| spans.iter().any(|span| span.contains(&answer.at));
        let limit = board.unit.settings.answer_days;
        let waiting: Vec<i64> = board
            .with_status(StatusKind::New)
            .filter_map(|card| card.unanswered_days(today))
            .collect();
        Self {
            weeks_since: last.map(|card| Week::of(today).since(card.body.week)),
            held: held.len(),
            length: mean(held.iter().filter_map(|card| length(card))),
            planned: mean(
                held.iter()
                    .map(|card| f64::from(card.body.planned_in_all()) / 60.0),
            ),
            reached: mean(held.iter().filter_map(|card| reached(&card.body))),
            present: mean(held.iter().filter_map(|card| present(board, &card.body))),
            answered: answers.len(),
            answered_in_meeting: answers.iter().filter(in_meeting).count(),
            answer_days: middle(answers.iter().map(|answer| answer.days).collect()),
            waiting: waiting.len(),
            waiting_long: waiting
                .iter()
                .filter(|days| **days >= i64::from(limit))
                .count(),
            answer_limit: limit,
            metrics: board.measured().count(),
            stale_metrics: board
                .measured()
                .filter(|card| is_stale(board, card, today))
                .count(),
            closed: closed_since(board, today - Duration::weeks(CLOSED_WEEKS)),
            open: open(board),
            overdue: overdue(board, today),
        }
    }
}

/// The weekly meetings that were held and are over.
fn held_since(board: &Board, from: NaiveDate, to: NaiveDate) -> Vec<&Card<Meeting>> {
    let held = |card: &&Card<Meeting>| {
        let body = &card.body;
        let during: RangeInclusive<NaiveDate> = from..=to;
        body.kind == MeetingKind::Board
            && !body.cancelled
            && !body.is_open()
            && during.contains(&body.on)
    };
    board.meetings.iter().filter(held).collect()
}

/// Minutes from beginning to end; of one that never said so, the minutes its points used.
fn length(card: &Card<Meeting>) -> Option<f64> {
    let body = &card.body;
    let seconds = match (body.started, card.span()) {
        (Some(_), Some(span)) => (*span.end() - *span.start()).num_seconds() as f64,
        _ => body.points.iter().map(|point| f64::from(point.used)).sum(),
    };
    (seconds > 0.0).then_some(seconds / 60.0)
}

fn reached(body: &Meeting) -> Option<f64> {
    let reached = body.points.iter().filter(|one| one.reached || one.passed);
    let whole = body.points.len();
    (whole > 0).then(|| reached.count() as f64 / whole as f64)
}

fn present(board: &Board, body: &Meeting) -> Option<f64> {
    let staff = board.unit.staff.iter();
    let staff = staff
        .filter(|one| one.left.is_none_or(|left| left > body.on))
        .count();
    let present = body.present.len();
    (staff > 0 && present > 0).then(|| (present as f64 / staff as f64).min(1.0))
}

/// The first answer to a proposal.
struct Answer {
    at: NaiveDateTime,
    days: f64,
}

fn answers(board: &Board, today: NaiveDate) -> Vec<Answer> {
    let since = today - Duration::weeks(WEEKS);
    let first = |card: &Card<Proposal>| {
        card.log.iter().find_map(|entry| match &entry.what {
            Event::Edited(ProposalEdit::Stand(swap))
                if swap.from.status.kind() == StatusKind::New =>
            {
                let days = (entry.stamp.day() - swap.from.since).num_days().max(0);
                Some(Answer {
                    at: entry.stamp.at,
                    days: days as f64,
                })
            }
            _ => None,
        })
    };
    let all = board.proposals.iter().filter_map(first);
    all.filter(|answer| (since..=today).contains(&answer.at.date()))
        .collect()
}

/// Tells whether a metric has had no value for a while, the running week apart.
fn is_stale(board: &Board, card: &Card<Metric>, today: NaiveDate) -> bool {
    let this = Week::of(today);
    let newest = board.latest(&card.body.key, this).map(|(week, _)| week);
    newest.is_none_or(|week| this.since(week) > STALE_WEEKS)
}

fn closed_since(board: &Board, from: NaiveDate) -> usize {
    let done = |card: &&Card<Proposal>| {
        let standing = &card.body.standing;
        standing.status.kind().is_closed() && standing.since >= from
    };
    let finished = board
        .activities
        .iter()
        .filter(|card| matches!(card.body.state, ActivityState::Finished { on } if on >= from));
    board.proposals.iter().filter(done).count() + finished.count()
}

fn open(board: &Board) -> usize {
    let proposals = board.proposals.iter();
    let proposals = proposals.filter(|card| !card.body.standing.status.kind().is_closed());
    let activities = board.activities.iter();
    let activities =
        activities.filter(|card| !matches!(card.body.state, ActivityState::Finished { .. }));
    proposals.count() + activities.count()
}

/// A week late is no sign: meetings are moved.
fn overdue(board: &Board, today: NaiveDate) -> Vec<(MeetingKind, Option<i64>)> {
    let late = |known: &OtherMeeting| {
        let last = board.meeting_before(known.kind, today);
        let weeks = last.map(|card| Week::of(today).since(card.body.week));
        let most = match known.every {
            Every::Weeks(weeks) => i64::from(weeks) + 1,
            Every::Month => MONTH + 1,
        };
        weeks
            .is_none_or(|weeks| weeks > most)
            .then_some((known.kind, weeks))
    };
    board.unit.meeting_kinds.iter().filter_map(late).collect()
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_u32), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

fn middle(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let (low, high) = (values.len().checked_sub(1)? / 2, values.len() / 2);
    Some(f64::midpoint(*values.get(low)?, *values.get(high)?))
}
