//! What the overview tells of a unit.

use chrono::{Months, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::analysis::verdict::{Effect, Verdict};
use crate::board::{Board, Card, GoalStatus, Metric, Proposal, PulseRound, StatusKind, Week};
use crate::report::meeting::health;
use crate::report::reports::cards::{answer, implemented_in, median};
use crate::report::reports::dialogue::is_over;
use crate::report::reports::{Answers, Period};
use crate::report::statistics::effect::Outcome;

/// Months that the overview looks back.
const MONTHS: u32 = 12;
/// Weeks after which a pulse round says nothing of how it is now.
const PULSE_WEEKS: i64 = 12;

/// How a unit fares; nothing of it is about a single person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnitFigures {
    /// What the unit is called.
    pub name: String,
    /// Its district administration.
    pub organisation: Option<String>,
    /// Its department.
    pub department: Option<String>,
    /// Open goals, in the order of [`GoalStatus::ALL`].
    pub goals: [usize; 4],
    /// Proposals that are open.
    pub open: usize,
    /// Proposals that wait for an answer.
    pub unanswered: usize,
    /// Days that the oldest of them has waited.
    pub oldest: Option<i64>,
    /// Proposals carried out in 12 months.
    pub implemented: usize,
    /// People on the staff list.
    pub staff: usize,
    /// Those of the carried out that have a verdict.
    pub judged: usize,
    /// Those of them with the verdict that things got better.
    pub improved: usize,
    /// Days until the first answer, the middle one of 12 months.
    pub answer_days: Option<f64>,
    /// The newest closed pulse round of the last 12 weeks, its first question.
    pub pulse: Option<Answers>,
    /// The metric that is nearest to its cap or most above it.
    pub caseload: Option<Caseload>,
    /// Weeks since the last weekly meeting.
    pub weeks_since: Option<i64>,
    /// Signs that the board is going stale.
    pub signs: Vec<health::Sign>,
}

/// A value beside its cap.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Caseload {
    /// The newest value.
    pub value: f64,
    /// The cap.
    pub cap: f64,
    /// Whether it lies on the wrong side of the cap.
    pub over: bool,
}

impl UnitFigures {
    /// Works out a unit's figures at a time from its whole board.
    pub fn of(board: &Board, now: NaiveDateTime) -> Self {
        let today = now.date();
        let year = Period {
            from: today
                .checked_sub_months(Months::new(MONTHS))
                .unwrap_or(today),
            to: today,
        };
        let unit = &board.unit;
        let waited: Vec<i64> = board
            .with_status(StatusKind::New)
            .filter_map(|card| card.unanswered_days(today))
            .collect();
        let done = board.proposals.iter();
        let done: Vec<&Card<Proposal>> = done.filter(|card| implemented_in(card, year)).collect();
        let verdicts = done.iter().filter_map(|card| verdict(board, card, today));
        let verdicts: Vec<Verdict> = verdicts.collect();
        let better = |verdict: &&Verdict| **verdict == Verdict::Confirmed(Effect::Improvement);
        let answers = board.proposals.iter().filter_map(answer);
        let answers = answers.filter(|(day, _)| year.holds(*day));
        let fares = health::Figures::of(board, now);
        let open = |card: &&Card<Proposal>| !card.body.standing.status.kind().is_closed();
        let here = |left: Option<NaiveDate>| left.is_none_or(|left| left > today);
        Self {
            name: unit.name.to_string(),
            organisation: unit.organisation.as_ref().map(ToString::to_string),
            department: unit.department.as_ref().map(ToString::to_string),
            goals: goals(board, today),
            open: board.proposals.iter().filter(open).count(),
            unanswered: waited.len(),
            oldest: waited.into_iter().max(),
            implemented: done.len(),
            staff: unit.staff.iter().filter(|one| here(one.left)).count(),
            judged: verdicts.len(),
            improved: verdicts.iter().filter(better).count(),
            answer_days: median(answers.map(|(_, days)| days).collect()),
            pulse: pulse(board, today),
            caseload: caseload(board, today),
            weeks_since: fares.weeks_since,
            signs: health::Sign::of(&fares),
        }
    }
}

/// The verdict on a proposal, where one is given by now.
fn verdict(board: &Board, card: &Card<Proposal>, today: NaiveDate) -> Option<Verdict> {
    let verdict = Outcome::of(board, card, today)?.verdict.ok()?;
    let given = !matches!(verdict, Verdict::TooEarly | Verdict::BaselineTooShort);
    given.then_some(verdict)
}

fn goals(board: &Board, today: NaiveDate) -> [usize; 4] {
    let open = board.goals.iter().filter(|card| card.body.closed.is_none());
    let statuses: Vec<_> = open
        .map(|card| board.progress(card, today).status)
        .collect();
    GoalStatus::ALL.map(|status| statuses.iter().filter(|one| **one == status).count())
}

fn pulse(board: &Board, today: NaiveDate) -> Option<Answers> {
    let this = Week::of(today);
    let newest = |card: &&Card<PulseRound>| {
        let age = this.since(card.body.week);
        card.body.closed.is_some_and(|closed| closed <= today) && (0..=PULSE_WEEKS).contains(&age)
    };
    let rounds = board.pulses.iter().filter(newest);
    let newest = rounds.max_by_key(|card| (card.body.week, card.id))?;
    Answers::of(board, &newest.body, 0)
}

fn caseload(board: &Board, today: NaiveDate) -> Option<Caseload> {
    let one = |card: &Card<Metric>| {
        let cap = card.body.cap.filter(|cap| cap.get() > 0.0)?;
        let (_, value) = board.latest(&card.body.key, Week::of(today))?;
        Some(Caseload {
            value,
            cap: cap.get(),
            over: is_over(&card.body, value),
        })
    };
    let full = |one: &Caseload| one.value / one.cap;
    let all = board.measured().filter_map(one);
    all.max_by(|a, b| full(a).total_cmp(&full(b)))
}
