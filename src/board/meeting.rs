//! Weekly meetings (*tavelmöten*): a draft while they go on, then finalised for good.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::merge::merged;
use super::{
    Board, Body, CardId, Cards, ChangeId, Circumstance, Edit, Field, Kind, Line, Part, Planned,
    Point, Refusal, Show, Shown, Signature, Swap, Text, Unnumbered, Week,
};

/// A meeting of the unit in front of its board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// The week it is held in.
    pub week: Week,
    /// The day it is held on.
    pub on: NaiveDate,
    /// Who leads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader: Option<Signature>,
    /// Who takes notes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note_taker: Option<Signature>,
    /// Who is there.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub present: BTreeSet<Signature>,
    /// The agenda with what was said, in the order it is gone through.
    pub points: Vec<PointNotes>,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
    /// What was put off to the next meeting.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<Line>,
    /// That the minutes were finalised: by which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finalised: Option<NaiveDate>,
    /// What was corrected since; the only thing that can be added then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

/// One point of the agenda in one meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PointNotes {
    /// Which point, and the minutes planned for it.
    pub planned: Planned,
    /// Seconds used.
    #[serde(default)]
    pub used: u32,
    /// Whether the meeting came to it.
    #[serde(default)]
    pub reached: bool,
    /// What was said.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub notes: Text,
}

/// Something the meeting decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Decision {
    /// The change that added it.
    pub id: ChangeId,
    /// What was decided.
    pub text: Line,
}

/// A correction to finalised minutes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Correction {
    /// The change that added it.
    pub id: ChangeId,
    /// When.
    pub on: NaiveDate,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
    /// What should have stood there.
    pub text: Text,
}

impl Show for Decision {
    fn show(&self) -> Shown {
        self.text.show()
    }
}

impl Show for Correction {
    fn show(&self) -> Shown {
        self.text.show()
    }
}

merged! {
    /// A value in dispute about a point of a meeting.
    PointValue of PointNotes {
        one {
            Planned as Point: planned = Planned, Used as Point: used = u32,
            Reached as Point: reached = bool, Notes as Point: notes = Text,
        }
    }
}

merged! {
    /// A value in dispute on a meeting.
    MeetingValue of Meeting {
        one {
            Week: week = Week, Date: on = NaiveDate, Leader: leader = Option<Signature>,
            NoteTaker: note_taker = Option<Signature>, Finalised: finalised = Option<NaiveDate>,
        }
        said { Decision: decisions = Decision, Correction: corrections = Correction }
        points { Point: points = PointNotes, PointValue, by Point, planned.point }
        lists { parked }
        sets { present }
    }
}

/// An edit of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MeetingEdit {
    /// Another person leads.
    Leader(Swap<Option<Signature>>),
    /// Another person takes notes.
    NoteTaker(Swap<Option<Signature>>),
    /// Somebody is there, or is not.
    Present {
        /// Who.
        who: Signature,
        /// Whether they are there.
        on: bool,
    },
    /// What is known of one point changes: its notes, its time, whether it was reached.
    Point(Swap<PointNotes>),
    /// A decision is added, or taken away by the undo of its adding.
    Decide {
        /// The decision.
        decision: Decision,
        /// Whether it is added or taken away.
        on: bool,
    },
    /// What is put off to the next meeting.
    Parked(Swap<Vec<Line>>),
    /// The minutes are finalised.
    Finalise(NaiveDate),
    /// A correction is added.
    Correct(Correction),
}

impl Edit for MeetingEdit {
    type Value = MeetingValue;

    fn field(&self) -> Field {
        match self {
            Self::Leader(_) => Field::Leader,
            Self::NoteTaker(_) => Field::NoteTaker,
            Self::Present { .. } => Field::Present,
            Self::Point(_) => Field::Point,
            Self::Decide { .. } => Field::Decision,
            Self::Parked(_) => Field::Parked,
            Self::Finalise(_) => Field::Finalised,
            Self::Correct(_) => Field::Correction,
        }
    }

    fn flipped(&self) -> Option<Self> {
        match self {
            Self::Leader(swap) => Some(Self::Leader(swap.flipped())),
            Self::NoteTaker(swap) => Some(Self::NoteTaker(swap.flipped())),
            Self::Present { who, on } => Some(Self::Present {
                who: who.clone(),
                on: !on,
            }),
            Self::Point(swap) => Some(Self::Point(swap.flipped())),
            Self::Decide { decision, on } => Some(Self::Decide {
                decision: decision.clone(),
                on: !on,
            }),
            Self::Parked(swap) => Some(Self::Parked(swap.flipped())),
            Self::Finalise(_) | Self::Correct(_) => None,
        }
    }

    fn shown(&self) -> (Shown, Shown) {
        let switched = |shown, on: &bool| {
            if *on {
                (Shown::Nothing, shown)
            } else {
                (shown, Shown::Nothing)
            }
        };
        match self {
            Self::Leader(swap) | Self::NoteTaker(swap) => (swap.from.show(), swap.to.show()),
            Self::Present { who, on } => switched(who.show(), on),
            Self::Point(swap) => (swap.from.notes.show(), swap.to.notes.show()),
            Self::Decide { decision, on } => switched(decision.text.show(), on),
            Self::Parked(swap) => (swap.from.show(), swap.to.show()),
            Self::Finalise(day) => (Shown::Nothing, day.show()),
            Self::Correct(correction) => (Shown::Nothing, correction.text.show()),
        }
    }
}

impl Meeting {
    /// A meeting about to begin, with the agenda it will follow.
    pub fn new(on: NaiveDate, agenda: &[Planned]) -> Self {
        let point = |planned: &Planned| PointNotes {
            planned: *planned,
            used: 0,
            reached: false,
            notes: Text::default(),
        };
        Self {
            week: Week::of(on),
            on,
            leader: None,
            note_taker: None,
            present: BTreeSet::new(),
            points: agenda.iter().map(point).collect(),
            decisions: Vec::new(),
            parked: Vec::new(),
            finalised: None,
            corrections: Vec::new(),
        }
    }

    fn point_mut(&mut self, point: Point) -> Result<&mut PointNotes, Refusal> {
        let mut points = self.points.iter_mut();
        points
            .find(|known| known.planned.point == point)
            .ok_or(Refusal::NotOnAgenda(point))
    }

    fn attend(&mut self, who: &Signature, on: bool) {
        if on {
            self.present.insert(who.clone());
        } else {
            self.present.remove(who);
        }
    }

    fn decide(&mut self, decision: &Decision, on: bool) -> Result<(), Refusal> {
        let at = self
            .decisions
            .iter()
            .position(|known| known.id == decision.id);
        match (on, at) {
            (true, None) => self.decisions.push(decision.clone()),
            (false, Some(at)) => drop(self.decisions.remove(at)),
            _ => {
                return Err(Refusal::ChangedMeanwhile {
                    field: Field::Decision,
                });
            }
        }
        Ok(())
    }

    fn finalise(&mut self, on: NaiveDate) {
        self.finalised = Some(on);
    }
}

impl Body for Meeting {
    type Edit = MeetingEdit;
    type Number = Unnumbered;
    const KIND: Kind = Kind::Meeting;

    fn on(board: &Board) -> &Cards<Self> {
        &board.meetings
    }

    fn on_mut(board: &mut Board) -> &mut Cards<Self> {
        &mut board.meetings
    }

    fn title(&self) -> &'static str {
        ""
    }

    fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<_> = self
            .points
            .iter()
            .map(|point| point.notes.as_str())
            .collect();
        texts.extend(self.decisions.iter().map(|decision| decision.text.as_str()));
        texts.extend(self.parked.iter().map(Line::as_str));
        texts.extend(
            self.corrections
                .iter()
                .map(|correction| correction.text.as_str()),
        );
        texts
    }

    fn edit(&mut self, edit: &MeetingEdit, _at: &Circumstance) -> Result<(), Refusal> {
        match (edit, self.finalised) {
            (MeetingEdit::Correct(correction), Some(_)) => {
                self.corrections.push(correction.clone());
                return Ok(());
            }
            (MeetingEdit::Correct(_), None) => return Err(Refusal::NotFinalised),
            (_, Some(on)) => return Err(Refusal::Finalised { on }),
            (_, None) => {}
        }
        match edit {
            MeetingEdit::Leader(swap) => swap.put(&mut self.leader, Field::Leader)?,
            MeetingEdit::NoteTaker(swap) => swap.put(&mut self.note_taker, Field::NoteTaker)?,
            MeetingEdit::Present { who, on } => self.attend(who, *on),
            MeetingEdit::Point(swap) => {
                let place = self.point_mut(swap.to.planned.point)?;
                swap.put(place, Field::Point)?;
            }
            MeetingEdit::Decide { decision, on } => self.decide(decision, *on)?,
            MeetingEdit::Parked(swap) => swap.put(&mut self.parked, Field::Parked)?,
            MeetingEdit::Finalise(on) => self.finalise(*on),
            MeetingEdit::Correct(_) => {}
        }
        Ok(())
    }

    fn check(&self, id: CardId, board: &Board) -> Result<(), Refusal> {
        let open = |card: &&super::Card<Self>| card.id != id && card.body.finalised.is_none();
        match board.meetings.iter().find(open) {
            Some(other) if self.finalised.is_none() => {
                Err(Refusal::MeetingInProgress { on: other.body.on })
            }
            _ => Ok(()),
        }
    }

    fn closed_on(&self) -> Option<NaiveDate> {
        self.finalised
    }

    fn closed_part(&self, _closed: NaiveDate) -> Part {
        Part::Year(self.week.year())
    }
}
