//! Weekly meetings (*tavelmöten*): a draft while they go on, then finalised for good.

mod begin;
mod course;
mod edit;
mod parts;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

pub use edit::{MeetingEdit, Move};
pub use parts::{
    Carried, Clock, Correction, Decision, MeetingKind, NextMeeting, PointNotes, PointValue, Raised,
    Track,
};

use super::merge::merged;
use super::{
    Board, Body, CardId, Cards, Circumstance, Edit as _, Field, Kind, Line, Part, Planned, Point,
    Refusal, Signature, Swap, Unnumbered, Week,
};

/// A meeting of the unit in front of its board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Meeting {
    /// What kind of meeting it is.
    #[serde(default, skip_serializing_if = "MeetingKind::is_board")]
    pub kind: MeetingKind,
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
    /// Who is there without being one of the staff, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guests: Vec<Line>,
    /// How many took part, where nobody's name is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<u16>,
    /// That it was not held.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
    /// Local time when it began; nothing while it is only being prepared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started: Option<NaiveDateTime>,
    /// Local time when it ended; its minutes may still be a draft then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<NaiveDateTime>,
    /// The point it stands at, for whoever resumes it or takes it over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Point>,
    /// Since when the time of that point runs; nothing while the meeting pauses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<Clock>,
    /// What somebody wants taken up: put on its agenda, or parked by the meeting before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub raised: Vec<Raised>,
    /// The agenda with what was said, in the order it is gone through.
    pub points: Vec<PointNotes>,
    /// What was decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
    /// What was put off to the next meeting.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parked: Vec<Line>,
    /// What was not reached, and comes first in the next meeting.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried: Vec<Carried>,
    /// Weekly values typed since the meeting before, counted when it ended: the board forgets in
    /// time which they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values_typed: Option<u32>,
    /// When the unit meets next, and who leads then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<NextMeeting>,
    /// That the minutes were finalised: by which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finalised: Option<NaiveDate>,
    /// By whom they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finalised_by: Option<Signature>,
    /// What was corrected since; the only thing that can be added then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

merged! {
    /// A value in dispute on a meeting.
    MeetingValue of Meeting {
        one {
            Week: week = Week, Date: on = NaiveDate, Leader: leader = Option<Signature>,
            NoteTaker: note_taker = Option<Signature>, Participants: participants = Option<u16>,
            Cancelled: cancelled = bool, Started: started = Option<NaiveDateTime>,
            Ended: ended = Option<NaiveDateTime>, At: at = Option<Point>,
            Clock as At: clock = Option<Clock>, Next: next = Option<NextMeeting>,
            Results: values_typed = Option<u32>,
            Finalised: finalised = Option<NaiveDate>,
            FinalisedBy as Finalised: finalised_by = Option<Signature>,
        }
        said { Decision: decisions = Decision, Correction: corrections = Correction }
        points { Point: points = PointNotes, PointValue, by Point, planned.point }
        lists { guests, parked, carried, raised }
        sets { present }
        fixed { kind }
    }
}

impl Meeting {
    /// A meeting about to begin, with the agenda it will follow.
    pub fn new(on: NaiveDate, agenda: &[Planned]) -> Self {
        let point = |planned: &Planned| PointNotes::planned(*planned, None);
        Self {
            kind: MeetingKind::Board,
            week: Week::of(on),
            on,
            leader: None,
            note_taker: None,
            present: BTreeSet::new(),
            guests: Vec::new(),
            participants: None,
            cancelled: false,
            started: None,
            ended: None,
            at: None,
            clock: None,
            raised: Vec::new(),
            points: agenda.iter().map(point).collect(),
            decisions: Vec::new(),
            parked: Vec::new(),
            carried: Vec::new(),
            values_typed: None,
            next: None,
            finalised: None,
            finalised_by: None,
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

    /// Takes in several, or lets them go; some of each would not be undone to what was.
    fn attend_together(&mut self, who: &BTreeSet<Signature>, on: bool) -> Result<(), Refusal> {
        let known = who.intersection(&self.present).count();
        if known != 0 && known != who.len() {
            return Err(Refusal::ChangedMeanwhile {
                field: Field::Present,
            });
        }
        for one in who {
            self.attend(one, on);
        }
        Ok(())
    }

    fn go(&mut self, step: &Move) -> Result<(), Refusal> {
        step.at.put(&mut self.at, Field::At)?;
        step.clock.put(&mut self.clock, Field::At)?;
        for (point, swap) in &step.tracks {
            let place = self.point_mut(*point)?;
            let mut track = place.track();
            swap.put(&mut track, Field::At)?;
            place.put_track(track);
        }
        Ok(())
    }

    fn reword(&mut self, swap: &Swap<Decision>) -> Result<(), Refusal> {
        let mut decisions = self.decisions.iter_mut();
        let known = decisions.find(|known| known.id == swap.from.id);
        match known.filter(|_| swap.from.id == swap.to.id) {
            Some(place) => swap.put(place, Field::Decision),
            None => Err(Refusal::ChangedMeanwhile {
                field: Field::Decision,
            }),
        }
    }

    /// Tells whether it holds words or names: what no reflection group leaves behind.
    fn says_anything(&self) -> bool {
        let words = !self.points.is_empty() || !self.decisions.is_empty();
        let later = !self.parked.is_empty() || !self.raised.is_empty() || !self.carried.is_empty();
        let named = self.leader.is_some() || self.note_taker.is_some();
        let people = named || !self.present.is_empty() || !self.guests.is_empty();
        words || later || people || !self.corrections.is_empty()
    }

    fn finalise(&mut self, on: NaiveDate, by: Option<&Signature>) {
        self.finalised = Some(on);
        self.finalised_by = by.cloned();
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
        texts.extend(self.guests.iter().chain(&self.parked).map(Line::as_str));
        texts.extend(self.raised.iter().map(|raised| raised.text.as_str()));
        let headings = self
            .points
            .iter()
            .filter_map(|point| point.heading.as_ref());
        texts.extend(headings.map(Line::as_str));
        texts.extend(
            self.corrections
                .iter()
                .map(|correction| correction.text.as_str()),
        );
        texts
    }

    fn edit(&mut self, edit: &MeetingEdit, circumstance: &Circumstance) -> Result<(), Refusal> {
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
            MeetingEdit::Together { who, on } => self.attend_together(who, *on)?,
            MeetingEdit::Guests(swap) => swap.put(&mut self.guests, edit.field())?,
            MeetingEdit::Participants(swap) => swap.put(&mut self.participants, edit.field())?,
            MeetingEdit::Cancelled(swap) => swap.put(&mut self.cancelled, edit.field())?,
            MeetingEdit::Started(swap) => swap.put(&mut self.started, edit.field())?,
            MeetingEdit::Ended(swap) => swap.put(&mut self.ended, edit.field())?,
            MeetingEdit::Move(step) => self.go(step)?,
            MeetingEdit::Point(swap) => {
                let place = self.point_mut(swap.to.planned.point)?;
                swap.put(place, Field::Point)?;
            }
            MeetingEdit::Notes { point, notes } => {
                notes.put(&mut self.point_mut(*point)?.notes, Field::Point)?;
            }
            MeetingEdit::Reword(swap) => self.reword(swap)?,
            MeetingEdit::Decide { decision, on } => self.decide(decision, *on)?,
            MeetingEdit::Parked(swap) => swap.put(&mut self.parked, Field::Parked)?,
            MeetingEdit::Carried(swap) => swap.put(&mut self.carried, edit.field())?,
            MeetingEdit::Typed(swap) => swap.put(&mut self.values_typed, edit.field())?,
            MeetingEdit::Next(swap) => swap.put(&mut self.next, edit.field())?,
            MeetingEdit::Finalise(on) => self.finalise(*on, circumstance.by.as_ref()),
            MeetingEdit::Correct(_) => {}
        }
        Ok(())
    }

    fn check(&self, id: CardId, board: &Board) -> Result<(), Refusal> {
        if self.kind == MeetingKind::Reflection && self.says_anything() {
            return Err(Refusal::NoNotesKept);
        }
        let open = |card: &&super::Card<Self>| {
            card.id != id && card.body.kind == self.kind && card.body.is_open()
        };
        match board.meetings.iter().find(open) {
            Some(other) if self.is_open() => Err(Refusal::MeetingInProgress { on: other.body.on }),
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
