//! The forms of the pulse survey: opening a round, counting raised hands, closing it.

use super::{Closing, PulseStep, rating};
use crate::app::form::FormField;
use crate::app::{App, Ask, Caution, Effect, Form, Purpose};
use crate::board::{
    Act, CardId, Change, ChangeId, Deed, Line, PulseEdit, PulseRhythm, PulseRound, Swap, Tally,
    Week, counting_in,
};
use crate::locale::fold;
use crate::report::pulse::tally;

/// How many questions a round may have.
const QUESTIONS: u8 = 3;

impl App {
    /// Asks for the questions of a new round; those of the latest one stand there to begin with.
    pub(in crate::app) fn ask_questions(&mut self) {
        let latest = self.board.latest_pulse().map(|card| &card.body);
        let question = |nth: u8| {
            let line = latest.and_then(|round| round.questions.get(usize::from(nth)));
            FormField::new(Ask::Question(nth), line.map_or("", Line::as_str))
        };
        let mut fields: Vec<FormField> = (0..QUESTIONS).map(question).collect();
        let rhythm = latest.map_or(PulseRhythm::Weekly, |round| round.rhythm);
        let begin = self.words.text(rhythm_word(rhythm));
        fields.push(FormField::new(Ask::PulseRhythm, &begin));
        let mut form = Form::new(Purpose::Pulse(PulseStep::Open), fields);
        form.caution = Some(Caution::Told(self.words.text("pulse-promise")));
        // What was asked the last time is read from the start, the empty third question last.
        form.focus = 0;
        self.open_form(form);
    }

    pub(super) fn ask_counts(&mut self) {
        let Some(round) = self.board.open_pulse() else {
            return;
        };
        let questions = (0..).zip(&round.body.questions);
        let fields =
            questions.map(|(nth, asked)| FormField::called(Ask::Counts(nth), asked.as_str()));
        let fields = fields.collect();
        self.open_form(Form::new(Purpose::Pulse(PulseStep::Count), fields));
    }

    pub(super) fn ask_closing(&mut self) {
        let metric = rating(&self.board).map(|card| card.body.name.to_string());
        let field = FormField::new(Ask::RatingIfAny, &metric.unwrap_or_default());
        let mut form = Form::new(Purpose::Pulse(PulseStep::Close), vec![field]);
        form.caution = Some(Caution::Told(self.words.text("pulse-closing")));
        self.open_form(form);
    }

    pub(in crate::app) fn submit_pulse(
        &mut self,
        form: &mut Form,
        step: PulseStep,
    ) -> Option<Vec<Effect>> {
        match step {
            PulseStep::Open => self.submit_questions(form),
            PulseStep::Count => self.submit_counts(form),
            PulseStep::Close => self.submit_closing(form),
            PulseStep::Answer | PulseStep::Read | PulseStep::Beside => Some(Vec::new()),
        }
    }

    fn submit_questions(&mut self, form: &mut Form) -> Option<Vec<Effect>> {
        let mut questions = Vec::new();
        for nth in 0..QUESTIONS {
            let ask = Ask::Question(nth);
            if nth == 0 || !form.answer(ask).trim().is_empty() {
                questions.push(self.line(form, ask)?);
            }
        }
        let rhythm = self.rhythm(form)?;
        let week = Week::of(self.now.date());
        let refused = if self.board.open_pulse().is_some() {
            Some("cli-pulse-already-open")
        } else if self.board.has_asked(week, rhythm) {
            Some("cli-pulse-already-asked")
        } else {
            None
        };
        if let Some(why) = refused {
            form.complain(Ask::PulseRhythm, self.words.text(why));
            return None;
        }
        let round = PulseRound {
            rhythm,
            ..PulseRound::new(week, questions)
        };
        let id = CardId::from_bits((self.mint)());
        let done = self.attempt(Act::Pulse(id, Deed::Add(Box::new(round))), None);
        let effects = self.or_explain(done)?;
        self.say(self.words.text("notice-pulse-opened"));
        Some(effects)
    }

    fn rhythm(&self, form: &mut Form) -> Option<PulseRhythm> {
        let typed = fold(form.answer(Ask::PulseRhythm).trim());
        let called = |rhythm: &PulseRhythm| {
            let word = fold(&self.words.text(rhythm_word(*rhythm)));
            !typed.is_empty() && word.starts_with(&typed)
        };
        let found = [PulseRhythm::Weekly, PulseRhythm::Monthly]
            .into_iter()
            .find(called);
        if found.is_none() {
            form.complain(Ask::PulseRhythm, self.words.text("form-bad-rhythm"));
        }
        found
    }

    fn submit_counts(&mut self, form: &mut Form) -> Option<Vec<Effect>> {
        let round = self.board.open_pulse().map(|card| card.id)?;
        let mut tallies: Vec<Tally> = Vec::new();
        for at in 0..form.fields.len() {
            let ask = Ask::Counts(at as u8);
            let Some(counts) = tally(form.answer(ask)) else {
                form.complain(ask, self.words.text("form-bad-counts"));
                return None;
            };
            tallies.push(counts);
        }
        let ids = self.draw_ids(tallies.len());
        let changes = counting_in(round, self.board.moment(self.now), &ids, &tallies);
        let effects = self.make_unsigned(changes)?;
        self.say(self.words.text("cli-pulse-counted"));
        Some(effects)
    }

    fn submit_closing(&mut self, form: &mut Form) -> Option<Vec<Effect>> {
        let round = self.board.open_pulse().map(|card| card.id)?;
        let typed = fold(form.answer(Ask::RatingIfAny).trim());
        let metric = rating(&self.board)
            .filter(|card| fold(card.body.name.as_str()) == typed)
            .map(|card| card.id);
        if metric.is_none() && !typed.is_empty() {
            form.complain(Ask::RatingIfAny, self.words.text("cli-pulse-not-a-scale"));
            return None;
        }
        if let Some(why) = self.read_only.clone() {
            self.warn(why);
            return None;
        }
        let edit = PulseEdit::Close(Swap::new(None, Some(self.now.date())));
        let id = ChangeId::from_bits((self.mint)());
        let at = self.board.moment(self.now);
        let act = Act::Pulse(round, Deed::Edit(edit));
        let close = Change::new(id, at, self.me.clone(), act);
        self.closing = Some(Closing { round, metric });
        Some(vec![Effect::ClosePulse(round, Box::new(close))])
    }
}

const fn rhythm_word(rhythm: PulseRhythm) -> &'static str {
    match rhythm {
        PulseRhythm::Weekly => "form-rhythm-weekly",
        PulseRhythm::Monthly => "form-rhythm-monthly",
    }
}
