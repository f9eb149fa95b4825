//! What a board is: its types, its rules, and the changes it takes.
//!
//! Pure: no terminal, no file, no clock, no randomness. "Now" and "me" are arguments, and
//! everything the board refuses, it refuses with a typed [`Refusal`].
//!
//! - A [`Board`] holds a [`Unit`], its cards by kind ([`Card`], [`Cards`]) and its weekly values
//!   by [`Year`].
//! - A [`Change`] is all that can be done to it, through one door: [`Board::apply`].
//! - Each card keeps its history ([`Entry`]); undo, notices and minutes are readings of it.
//! - Copies that grew apart are put together by [`merge`](merge()), which keeps what it could not
//!   decide as second versions ([`SecondVersion`]) until a [`Settlement`].
//! - A board may be read in parts ([`Part`]); it knows which parts it lacks and says so
//!   ([`Refusal::NotLoaded`]) instead of guessing.

mod activity;
mod agenda;
mod amount;
mod apply;
mod assemble;
mod astray;
mod card;
mod change;
mod decided;
mod departed;
mod dispute;
mod earlier;
mod edit;
mod field;
mod goal;
mod history;
mod id;
mod iso;
mod judged;
mod kind;
mod lift;
mod made;
mod meeting;
mod merge;
mod metric;
mod name;
mod passed;
mod past;
mod presence;
mod progress;
mod proposal;
mod pulse;
mod read;
mod refusal;
mod reply;
mod rewind;
mod rhythm;
mod series;
mod shared;
mod sharing;
mod stamp;
mod status;
mod text;
mod undo;
mod unit;
mod unit_log;
mod version;
mod voice;
mod week;

#[cfg(test)]
pub(crate) mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use activity::{Activity, ActivityEdit, ActivityState, ActivityValue};
pub use agenda::{AGENDA, AgendaRow, Heading, Planned, Point, default_agenda};
pub use amount::Amount;
pub use apply::Outcome;
pub use assemble::{Problem, Sheet};
pub use card::{Body, Card, Cards, Entry, Event, Numbering, Unnumbered, ValueOf};
pub use change::{Act, Change, Deed};
pub use decided::Decided;
pub use departed::Departed;
pub use dispute::Dispute;
pub use earlier::{Earlier, Figures, Known};
pub use edit::{Circumstance, Edit, Show, Shown, Swap};
pub use field::Field;
pub use goal::{FollowUp, Goal, GoalEdit, GoalField, GoalStatus, GoalValue, ManualStatus};
pub use history::{Happening, What};
pub use id::{BadId, CardId, CardNumber, ChangeId, NameMark, SlipId, UnitId};
pub use judged::{Finding, Judged, JudgedAt, Question};
pub use kind::{Kind, Part};
pub use lift::{Lift, Liftable};
pub use meeting::{
    Carried, Clock, Correction, Decision, Meeting, MeetingEdit, MeetingKind, MeetingValue, Move,
    NextMeeting, PointNotes, PointValue, Raised, Track,
};
pub use merge::{Merged, Noteworthy, merge, merge_without_base};
pub use metric::{
    Better, Metric, MetricEdit, MetricKind, MetricUnit, MetricValue, Number, OddWeek, Rebase,
};
pub use name::{BadName, MetricKey, NameRule, Signature, UnitSlug};
pub use passed::{Passed, PassedKinds};
pub use presence::Presence;
pub use progress::{FRESH_WEEKS, GoalProgress};
pub use proposal::{Comment, Measure, Proposal, ProposalEdit, ProposalField, ProposalValue, Score};
pub use pulse::{PulseEdit, PulseRhythm, PulseRound, PulseValue, Slip, Tally, counting_in};
pub use read::CardRef;
pub use refusal::Refusal;
pub use reply::{Origin, Reply, ReplyEdit, ReplyValue, Response, Stance};
pub use rewind::Restoration;
pub use rhythm::{Every, Names, NextPoint, OtherMeeting, Rhythm};
pub use series::{Series, ValueEntry, ValueProblem, ValueSwap, WeekValue, Year};
pub use shared::Shared;
pub use stamp::Stamp;
pub use status::{Need, Particulars, Pdsa, Standing, Status, StatusKind};
pub use text::{LINE_MAX, Line, TEXT_MAX, Text, TextError};
pub use unit::{Area, PulseK, Settings, SettingsValue, Staff, Unit, UnitEdit, UnitValue};
pub use version::{Choice, SecondVersion, Settlement, Version};
pub use voice::{
    Channel, Example, ExampleEdit, ExampleValue, Hinder, HinderEdit, HinderValue, Input, InputEdit,
    InputValue,
};
pub use week::{BadWeek, Week};

/// A unit's board, or the parts of it that have been read.
#[derive(Debug, Clone, PartialEq)]
pub struct Board {
    /// The unit and its settings.
    pub unit: Unit,
    /// What happened to the unit's settings.
    pub unit_log: Vec<Entry<UnitEdit>>,
    /// The number that the next card gets.
    pub next_number: CardNumber,
    /// Improvement proposals.
    pub proposals: Cards<Proposal>,
    /// Activities.
    pub activities: Cards<Activity>,
    /// Goals.
    pub goals: Cards<Goal>,
    /// Metrics.
    pub metrics: Cards<Metric>,
    /// Input from service users.
    pub inputs: Cards<Input>,
    /// Good examples.
    pub examples: Cards<Example>,
    /// Hinders.
    pub hinders: Cards<Hinder>,
    /// Answers to cards that other units have lifted.
    pub replies: Cards<Reply>,
    /// Pulse rounds.
    pub pulses: Cards<PulseRound>,
    /// Meetings, the one in progress among them.
    pub meetings: Cards<Meeting>,
    /// Weekly values by week-year.
    pub years: BTreeMap<i32, Year>,
    /// Parts that exist and have not been read.
    pub absent: BTreeSet<Part>,
    /// The figures of years that are absent, where they have been read for the statistics.
    pub earlier: Arc<Earlier>,
}

impl Board {
    /// An empty board for a unit.
    pub fn new(unit: Unit) -> Self {
        Self {
            unit,
            unit_log: Vec::new(),
            next_number: CardNumber::FIRST,
            proposals: Cards::default(),
            activities: Cards::default(),
            goals: Cards::default(),
            metrics: Cards::default(),
            inputs: Cards::default(),
            examples: Cards::default(),
            hinders: Cards::default(),
            replies: Cards::default(),
            pulses: Cards::default(),
            meetings: Cards::default(),
            years: BTreeMap::new(),
            absent: BTreeSet::new(),
            earlier: Arc::default(),
        }
    }
}
