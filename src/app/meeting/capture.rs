//! What is said in the meeting and written down at once: one key, one line, Enter.

use super::Stage;
use crate::app::form::FormField;
use crate::app::{App, Ask, Caution, Effect, Form, Purpose, Screen};
use crate::board::{
    Act, Activity, ActivityState, CardId, ChangeId, Channel, Decided, Decision, Deed, Example,
    Input, Line, MeetingEdit, NextMeeting, Point, Signature, Swap, Text, Week,
};
use crate::report::label;

/// What a form in the meeting is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meant {
    /// A decision.
    Decision,
    /// An activity.
    Activity,
    /// An activity that carries out a decision.
    CarryOut(ChangeId),
    /// A good example.
    Example,
    /// Input from a service user.
    Input,
    /// A note to the point.
    Note,
    /// A point for next week.
    Parked,
    /// The notes of a point, line by line.
    Notes(Point),
    /// The words of a decision.
    Reword(ChangeId),
    /// When the unit meets next, and who leads.
    Next,
    /// That the minutes are finalised.
    Finalise,
    /// A correction to the finalised minutes of a meeting.
    Correction(CardId),
    /// The newest value of a metric.
    Value(CardId),
    /// The cause of a value that stands out.
    Cause(CardId),
}

/// What was typed cannot be taken; the form says why.
struct Refused;

impl App {
    /// Asks for what is to be written down.
    pub(super) fn write_down(&mut self, meant: Meant) -> Vec<Effect> {
        let empty = |ask| FormField::new(ask, "");
        let fields = match meant {
            Meant::Decision | Meant::Activity => vec![
                empty(Ask::Words),
                empty(Ask::OwnerIfAny),
                empty(Ask::DueIfAny),
            ],
            Meant::CarryOut(decision) => vec![
                self.words_of(decision),
                empty(Ask::OwnerIfAny),
                empty(Ask::DueIfAny),
            ],
            Meant::Example => vec![empty(Ask::Words), empty(Ask::Thanked)],
            Meant::Notes(point) => self.note_fields(point),
            Meant::Reword(id) => vec![self.words_of(id)],
            Meant::Next => self.next_fields(),
            Meant::Finalise => Vec::new(),
            Meant::Value(metric) => vec![self.value_field(metric)],
            Meant::Input | Meant::Note | Meant::Parked | Meant::Correction(_) | Meant::Cause(_) => {
                vec![empty(Ask::Words)]
            }
        };
        let mut form = Form::new(Purpose::Meeting(meant), fields);
        if let Some(left) = self.left_form(meant) {
            form = left;
        }
        if meant == Meant::Finalise {
            form.caution = Some(Caution::Told(self.words.text("form-finalise-caution")));
        }
        self.screens.push(Screen::Form(form));
        Vec::new()
    }

    /// Takes out the form that was left half filled in for the same thing.
    fn left_form(&mut self, meant: Meant) -> Option<Form> {
        let left = &mut self.room_mut()?.left;
        let mut places = left.iter();
        let place = places.position(|form| form.purpose == Purpose::Meeting(meant))?;
        Some(left.remove(place))
    }

    fn decision(&self, id: ChangeId) -> Option<&Decision> {
        let decisions = &self.meeting()?.body.decisions;
        decisions.iter().find(|known| known.id == id)
    }

    fn words_of(&self, decision: ChangeId) -> FormField {
        let text = self.decision(decision).map_or("", |one| one.text.as_str());
        FormField::new(Ask::Words, text)
    }

    fn note_fields(&self, point: Point) -> Vec<FormField> {
        let meeting = self.meeting().map(|card| &card.body);
        let notes = meeting
            .and_then(|meeting| meeting.point(point))
            .map(|known| known.notes.as_str());
        let lines = notes.unwrap_or_default().lines();
        (0..)
            .zip(lines.chain([""]))
            .map(|(nth, line)| FormField::new(Ask::NoteLine(nth), line))
            .collect()
    }

    fn next_fields(&self) -> Vec<FormField> {
        let next = self.next_meeting();
        let leader = next.leader.map(|who| who.to_string()).unwrap_or_default();
        vec![
            FormField::new(Ask::NextDay, &self.words.date_in_table(next.on)),
            FormField::new(Ask::OwnerIfAny, &leader),
        ]
    }

    /// Writes down what a form was filled in with; None where the form has to stay open.
    pub(in crate::app) fn submit_meeting(
        &mut self,
        form: &mut Form,
        meant: Meant,
    ) -> Option<Vec<Effect>> {
        let effects = match meant {
            Meant::Decision => self.submit_decision(form)?,
            Meant::Activity => self.submit_activity(form, None)?,
            Meant::CarryOut(decision) => self.submit_activity(form, Some(decision))?,
            Meant::Example => self.submit_example(form)?,
            Meant::Input => self.submit_input(form)?,
            Meant::Note => {
                let line = self.line(form, Ask::Words)?;
                self.submit_note(form, &line)?
            }
            Meant::Parked => {
                let line = self.line(form, Ask::Words)?;
                self.meeting_edit(|meeting| {
                    let mut parked = meeting.parked.clone();
                    parked.push(line);
                    Some(MeetingEdit::Parked(Swap::new(
                        meeting.parked.clone(),
                        parked,
                    )))
                })
            }
            Meant::Notes(point) => self.submit_notes(form, point)?,
            Meant::Reword(id) => {
                let text = self.line(form, Ask::Words)?;
                let old = self.decision(id)?.clone();
                let new = Decision {
                    text,
                    ..old.clone()
                };
                self.meeting_edit(|_| Some(MeetingEdit::Reword(Swap::new(old, new))))
            }
            Meant::Next => {
                let next = NextMeeting {
                    on: self.day(form, Ask::NextDay)?,
                    leader: self.signature_if_any(form).ok()?,
                };
                self.meeting_edit(|meeting| {
                    Some(MeetingEdit::Next(Swap::new(
                        meeting.next.clone(),
                        Some(next),
                    )))
                })
            }
            Meant::Finalise => self.finalise(),
            Meant::Correction(id) => self.submit_correction(form, id)?,
            Meant::Value(metric) => self.submit_value(form, metric)?,
            Meant::Cause(metric) => {
                let note = self.line(form, Ask::Words)?;
                self.submit_cause(metric, note)?
            }
        };
        // What was refused stays in the form, with the reason at the foot of the screen.
        if effects.is_empty() && self.notice.as_ref().is_some_and(|notice| notice.warns) {
            return None;
        }
        self.tell_written(meant);
        Some(effects)
    }

    fn tell_written(&mut self, meant: Meant) {
        let id = match meant {
            Meant::Decision => "notice-decided",
            Meant::Activity | Meant::CarryOut(_) => "notice-activity-added",
            Meant::Example => "notice-example-added",
            Meant::Input => "notice-input-added",
            Meant::Note | Meant::Cause(_) => "notice-noted",
            Meant::Value(_) => "notice-value-saved",
            Meant::Parked => "notice-parked",
            Meant::Notes(_) | Meant::Reword(_) | Meant::Next => "notice-minutes-changed",
            Meant::Finalise => "notice-finalised",
            Meant::Correction(_) => "notice-corrected",
        };
        self.say(self.words.text(id));
    }

    fn here(&self) -> Option<Point> {
        match self.stage() {
            Stage::At(point) => Some(point),
            _ => None,
        }
    }

    /// A decision that somebody is to carry out, or by a day, is an activity too.
    fn submit_decision(&mut self, form: &mut Form) -> Option<Vec<Effect>> {
        let text = self.line(form, Ask::Words)?;
        let (id, point) = (ChangeId::from_bits((self.mint)()), self.here());
        let decision = Decision { id, text, point };
        let decided = self.decided(&decision)?;
        let promised = [Ask::OwnerIfAny, Ask::DueIfAny]
            .iter()
            .any(|ask| !form.answer(*ask).trim().is_empty());
        let activity = if promised {
            Some(self.activity(form, Some(decided))?)
        } else {
            None
        };
        let edit = MeetingEdit::Decide { decision, on: true };
        let decide = Act::Meeting(self.meeting()?.id, Deed::Edit(edit));
        self.add_all(std::iter::once(decide).chain(activity).collect())
    }

    fn submit_activity(
        &mut self,
        form: &mut Form,
        decision: Option<ChangeId>,
    ) -> Option<Vec<Effect>> {
        let decided = decision.and_then(|id| self.decided(self.decision(id)?));
        let activity = self.activity(form, decided)?;
        self.add_all(vec![activity])
    }

    /// A decision of this meeting, as an activity names it.
    fn decided(&self, decision: &Decision) -> Option<Decided> {
        Some(Decided {
            id: decision.id,
            week: self.meeting()?.body.week,
            text: decision.text.clone(),
        })
    }

    fn add_all(&mut self, acts: Vec<Act>) -> Option<Vec<Effect>> {
        let done = self.attempt_together(acts);
        self.or_explain(done)
    }

    /// What is done belongs to the proposal or goal that is shown, else to the decision or the
    /// meeting.
    fn activity(&mut self, form: &mut Form, decision: Option<Decided>) -> Option<Act> {
        let title = self.line(form, Ask::Words)?;
        let owner = self.signature_if_any(form).ok()?;
        let due = match form.answer(Ask::DueIfAny).trim() {
            "" => None,
            _ => Some(self.day(form, Ask::DueIfAny)?),
        };
        let shown = matches!(self.here(), Some(Point::Proposals | Point::Goals));
        let shown = self.shown_card().filter(|_| shown);
        let meeting = self.meeting().map(|card| card.id);
        let activity = Activity {
            title,
            of: shown.or_else(|| meeting.filter(|_| decision.is_none())),
            decision,
            owner,
            due,
            state: ActivityState::New,
        };
        let id = self.new_card_id();
        Some(Act::Activity(id, Deed::Add(Box::new(activity))))
    }

    fn submit_example(&mut self, form: &mut Form) -> Option<Vec<Effect>> {
        let text = self.line(form, Ask::Words)?;
        let thanked = match form.answer(Ask::Thanked).trim() {
            "" => None,
            _ => Some(self.line(form, Ask::Thanked)?),
        };
        let example = Example {
            week: Week::of(self.now.date()),
            text,
            thanked,
            shared: false,
            presented: None,
        };
        let id = self.new_card_id();
        let done = self.attempt(Act::Example(id, Deed::Add(Box::new(example))), None);
        self.or_explain(done)
    }

    fn submit_input(&mut self, form: &mut Form) -> Option<Vec<Effect>> {
        let text = self.line(form, Ask::Words)?;
        let input = Input {
            date: self.now.date(),
            channel: Channel::Conversation,
            theme: None,
            text,
            did: Text::default(),
            answered: Text::default(),
            proposal: None,
            closed: None,
        };
        let id = self.new_card_id();
        let done = self.attempt(Act::Input(id, Deed::Add(Box::new(input))), None);
        self.or_explain(done)
    }

    /// Adds a line to the notes of the point.
    fn submit_note(&mut self, form: &mut Form, line: &Line) -> Option<Vec<Effect>> {
        let point = self.here()?;
        let old = self.meeting()?.body.point(point)?.notes.clone();
        let joined = if old.is_empty() {
            line.to_string()
        } else {
            format!("{old}\n{line}")
        };
        self.put_notes(form, point, &joined, Ask::Words)
    }

    fn submit_notes(&mut self, form: &mut Form, point: Point) -> Option<Vec<Effect>> {
        let asks: Vec<Ask> = form.fields.iter().map(|field| field.ask).collect();
        for ask in &asks {
            self.let_through(form, *ask)?;
        }
        let lines: Vec<&str> = asks.iter().map(|ask| form.answer(*ask).trim()).collect();
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        let joined = lines.join("\n");
        self.put_notes(form, point, &joined, Ask::NoteLine(0))
    }

    fn put_notes(
        &mut self,
        form: &mut Form,
        point: Point,
        text: &str,
        ask: Ask,
    ) -> Option<Vec<Effect>> {
        let text = Text::new(text);
        let text = text
            .map_err(|error| form.complain(ask, self.text_error(ask, error)))
            .ok()?;
        Some(self.meeting_edit(|meeting| {
            let old = meeting.point(point)?.notes.clone();
            let notes = Swap::new(old, text);
            Some(MeetingEdit::Notes { point, notes })
        }))
    }

    fn new_card_id(&mut self) -> CardId {
        CardId::from_bits((self.mint)())
    }

    /// Gives the signature that was typed, if one was.
    fn signature_if_any(&self, form: &mut Form) -> Result<Option<Signature>, Refused> {
        match form.answer(Ask::OwnerIfAny).trim() {
            "" => Ok(None),
            _ => self
                .signature(form, Ask::OwnerIfAny)
                .map(Some)
                .ok_or(Refused),
        }
    }

    /// The title of a form of the meeting.
    pub fn form_title(&self, meant: Meant) -> String {
        let words = &self.words;
        match meant {
            Meant::Decision => words.text("form-decision"),
            Meant::Activity => words.text("form-activity"),
            Meant::CarryOut(_) => words.text("form-carry-out"),
            Meant::Example => words.text("form-example"),
            Meant::Input => words.text("form-input"),
            Meant::Note => words.text("form-point-note"),
            Meant::Parked => words.text("form-parked"),
            Meant::Notes(point) => {
                let point = label::point(words, point);
                words.with("form-notes", &[("point", point.into())])
            }
            Meant::Reword(_) => words.text("form-reword"),
            Meant::Next => words.text("form-next"),
            Meant::Finalise => words.text("form-finalise"),
            Meant::Correction(_) => words.text("form-correction"),
            Meant::Value(metric) => self.value_title(metric),
            Meant::Cause(metric) => self.cause_title(metric),
        }
    }
}
