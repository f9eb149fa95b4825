//! A finalised meeting every week, and a pulse round every fourth.

use chrono::{Duration, NaiveDateTime, Weekday};
use tavla::board::{
    Act, CardId, Decision, Deed, Line, Meeting, MeetingEdit, PointNotes, PulseEdit, PulseRound,
    Signature, Swap, Week, default_agenda,
};

use super::{Maker, last_week, words};

/// Weeks from one pulse round to the next.
const PULSE_WEEKS: usize = 4;
/// Answers in a round.
const ANSWERS: i64 = 12;

impl Maker {
    /// Makes the meetings, each Tuesday at nine.
    pub(super) fn meetings(&mut self) {
        for week in self.weeks() {
            let on = week.day(Weekday::Tue);
            let (id, leader) = (self.dice.card(), words::signature(&mut self.dice));
            let meeting = Meeting {
                leader: Some(leader.clone()),
                note_taker: Some(words::signature(&mut self.dice)),
                present: words::signatures(&mut self.dice, 13).into_iter().collect(),
                ..Meeting::new(on, &default_agenda())
            };
            let begun = on.and_hms_opt(9, 0, 0).unwrap();
            let points = meeting.points.clone();
            let add = Act::Meeting(id, Deed::Add(Box::new(meeting)));
            self.change(begun, leader.clone(), add);
            for (minute, from) in (1..).zip(points) {
                let edit = self.said(from);
                self.minute(id, begun + Duration::minutes(minute * 3), &leader, edit);
            }
            let decision = Decision {
                id: self.dice.change(),
                text: words::title(&mut self.dice),
                point: None,
            };
            let decided = MeetingEdit::Decide { decision, on: true };
            self.minute(id, begun + Duration::minutes(17), &leader, decided);
            let end = begun + Duration::minutes(21);
            self.minute(id, end, &leader, MeetingEdit::Finalise(on));
        }
    }

    fn said(&mut self, from: PointNotes) -> MeetingEdit {
        let to = PointNotes {
            used: self.dice.between(60, 400),
            reached: true,
            notes: words::text(&mut self.dice, 2),
            ..from.clone()
        };
        MeetingEdit::Point(Swap::new(from, to))
    }

    fn minute(&mut self, id: CardId, at: NaiveDateTime, by: &Signature, edit: MeetingEdit) {
        self.change(at, by.clone(), Act::Meeting(id, Deed::Edit(edit)));
    }

    /// Makes the pulse rounds, all closed.
    pub(super) fn pulses(&mut self) {
        for week in self.weeks().into_iter().step_by(PULSE_WEEKS) {
            let (id, by) = (self.dice.card(), words::signature(&mut self.dice));
            let question = Line::new("Hur har veckan varit?").unwrap();
            let round = PulseRound::new(week, vec![question]);
            let opened = week.day(Weekday::Thu).and_hms_opt(8, 0, 0).unwrap();
            let add = Act::Pulse(id, Deed::Add(Box::new(round)));
            self.change(opened, by.clone(), add);
            for answer in 1..=ANSWERS {
                let mut tally = [0; 5];
                tally[self.dice.roll(5)] = 1;
                let at = opened + Duration::minutes(answer * 20);
                let edit = PulseEdit::Answer(vec![tally]);
                self.change(at, by.clone(), Act::Pulse(id, Deed::Edit(edit)));
            }
            let closed = opened + Duration::days(1);
            let edit = PulseEdit::Close(Swap::new(None, Some(closed.date())));
            self.change(closed, by, Act::Pulse(id, Deed::Edit(edit)));
        }
    }

    /// The weeks of the board, oldest first.
    pub(super) fn weeks(&self) -> Vec<Week> {
        let weeks = 1 - i64::from(self.size.weeks)..=0;
        weeks.map(|back| last_week().plus(back)).collect()
    }
}
