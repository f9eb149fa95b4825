//! What the unit measures every week, the board's third column.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;

use super::edit::field_edits;
use super::merge::merged;
use super::{
    Board, Body, CardId, Cards, Circumstance, Kind, Line, MetricKey, Refusal, Show, Shown,
    Signature, Text, Unnumbered, Week,
};

/// A finite number; whole ones are written without decimals.
#[derive(Clone, Copy, PartialEq, Default)]
pub struct Number(f64);

impl Number {
    /// Takes any number but infinity and "not a number".
    pub fn new(value: f64) -> Option<Self> {
        // Adding zero takes the sign from a negative zero, which would look the same and differ.
        value.is_finite().then_some(Self(value + 0.0))
    }

    /// Gives the number.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl Eq for Number {}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<u32> for Number {
    fn from(whole: u32) -> Self {
        Self(f64::from(whole))
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let whole = self.0.fract() == 0.0 && self.0.abs() < 1e15;
        if whole {
            to.serialize_i64(self.0 as i64)
        } else {
            to.serialize_f64(self.0)
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(from)?;
        Self::new(value).ok_or_else(|| serde::de::Error::custom("a number must be finite"))
    }
}

/// How a metric's values are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MetricKind {
    /// Things counted in a week: a whole number from 0.
    Count,
    /// Things counted, for each of something else: a numerator and a denominator above 0.
    Rate,
    /// How many of all: a numerator that is at most its denominator, shown as a percentage.
    Percent,
    /// Something measured: any number from 0, within the scale if the unit is one.
    Measurement,
}

impl MetricKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Count, Self::Rate, Self::Percent, Self::Measurement];

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Rate => "rate",
            Self::Percent => "percent",
            Self::Measurement => "measurement",
        }
    }

    /// Tells whether values have a denominator.
    pub const fn has_denominator(self) -> bool {
        matches!(self, Self::Rate | Self::Percent)
    }
}

impl Show for MetricKind {
    fn show(&self) -> Shown {
        Shown::Term(self.key())
    }
}

/// What a metric's values are given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MetricUnit {
    /// Pieces (*antal*).
    Number,
    /// Days.
    Days,
    /// Percent.
    Percent,
    /// A scale from 1 to 5.
    Scale,
}

impl MetricUnit {
    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Days => "days",
            Self::Percent => "percent",
            Self::Scale => "scale",
        }
    }
}

impl Show for MetricUnit {
    fn show(&self) -> Shown {
        Shown::Term(self.key())
    }
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Better {
    /// More is better.
    Higher,
    /// Less is better.
    Lower,
    /// Neither: the figure describes, it does not judge.
    #[default]
    Neither,
}

impl Better {
    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Lower => "lower",
            Self::Neither => "neither",
        }
    }

    /// Tells whether no way is better.
    pub const fn is_neither(&self) -> bool {
        matches!(self, Self::Neither)
    }
}

impl Show for Better {
    fn show(&self) -> Shown {
        Shown::Term(self.key())
    }
}

/// A week that cannot be compared with the others: a holiday, a strike, a system that was down.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OddWeek {
    /// Which week.
    pub week: Week,
    /// What was odd about it.
    pub note: Line,
}

/// A week from which the metric is judged anew, by a meeting's decision.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Rebase {
    /// The first week of the new level.
    pub week: Week,
    /// What changed the process.
    pub reason: Line,
    /// When it was decided.
    pub on: NaiveDate,
    /// By whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
}

/// Something the unit measures every week.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Metric {
    /// What files and commands call it; never changes.
    pub key: MetricKey,
    /// What people call it.
    pub name: Line,
    /// What it counts and what not, so that two people count alike.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub why: Text,
    /// How its values are made; never changes.
    pub kind: MetricKind,
    /// What its values are given in.
    pub unit: MetricUnit,
    /// Which way is better.
    #[serde(default, skip_serializing_if = "Better::is_neither")]
    pub better: Better,
    /// The value that the unit wants to reach.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Number>,
    /// The value not to pass (*ärendetak*).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cap: Option<Number>,
    /// The parts that a value is split into, such as girls and boys; values keep their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Line>,
    /// Weeks that cannot be compared.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub odd: Vec<OddWeek>,
    /// Weeks from which it is judged anew.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rebase: Vec<Rebase>,
    /// Who reports it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Signature>,
    /// The day the unit stopped measuring it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired: Option<NaiveDate>,
}

field_edits! {
    /// An edit of one field of a metric; its key, kind and parts stay, since values hang on them.
    MetricEdit, MetricValue of Metric {
        Name: name = Line, Why: why = Text, Unit: unit = MetricUnit, Better: better = Better,
        Target: target = Option<Number>, Cap: cap = Option<Number>, Odd: odd = Vec<OddWeek>,
        Rebase: rebase = Vec<Rebase>, Owner: owner = Option<Signature>,
        Retired: retired = Option<NaiveDate>,
    }
}

impl Show for OddWeek {
    fn show(&self) -> Shown {
        self.note.show()
    }
}

impl Show for Rebase {
    fn show(&self) -> Shown {
        self.reason.show()
    }
}

merged! {
    /// A value in dispute on a metric.
    MetricValue of Metric {
        one {
            Name: name = Line, Why: why = Text, Unit: unit = MetricUnit, Better: better = Better,
            Target: target = Option<Number>, Cap: cap = Option<Number>,
            Owner: owner = Option<Signature>, Retired: retired = Option<NaiveDate>,
        }
        keyed { Odd: odd = OddWeek, by week; Rebase: rebase = Rebase, by week }
        fixed { key, kind, parts }
    }
}

impl Body for Metric {
    type Edit = MetricEdit;
    type Number = Unnumbered;
    const KIND: Kind = Kind::Metric;

    fn on(board: &Board) -> &Cards<Self> {
        &board.metrics
    }

    fn on_mut(board: &mut Board) -> &mut Cards<Self> {
        &mut board.metrics
    }

    fn title(&self) -> &str {
        self.name.as_str()
    }

    fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.name.as_str(), self.why.as_str()];
        texts.extend(self.parts.iter().map(Line::as_str));
        texts.extend(self.odd.iter().map(|odd| odd.note.as_str()));
        texts.extend(self.rebase.iter().map(|rebase| rebase.reason.as_str()));
        texts
    }

    fn edit(&mut self, edit: &MetricEdit, _at: &Circumstance) -> Result<(), Refusal> {
        edit.put(self)
    }

    fn check(&self, id: CardId, board: &Board) -> Result<(), Refusal> {
        let mut others = board.metrics.iter().filter(|other| other.id != id);
        if others.any(|other| other.body.key == self.key) {
            Err(Refusal::MetricExists(self.key.clone()))
        } else {
            Ok(())
        }
    }

    /// A metric that is no longer measured stays in the open file: its history is still read.
    fn closed_on(&self) -> Option<NaiveDate> {
        None
    }
}
