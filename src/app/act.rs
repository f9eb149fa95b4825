//! Doing things: a wish becomes a change, is made on the board that is shown, and is committed.

use std::collections::BTreeSet;

use super::form::{Caution, FormField};
use super::life::learning_noted;
use super::{App, Ask, Effect, Form, Purpose, Screen};
use crate::board::{
    Act, Board, CardId, Change, ChangeId, Comment, Deed, Line, Need, Outcome, Particulars,
    PassedKinds, Proposal, ProposalEdit, Refusal, Signature, StatusKind, Text, TextError,
};
use crate::locale::parse_date;
use crate::report::{guard, label, name, refusal, typed};

impl App {
    /// Makes a change on the board that is shown and hands it on, or says why not.
    pub(super) fn attempt(
        &mut self,
        act: Act,
        undoes: Option<ChangeId>,
    ) -> Result<Vec<Effect>, Refusal> {
        self.attempt_all(vec![(undoes, act)])
    }

    /// Makes acts that belong together in one go, all or none; an undo takes all of them back.
    pub(super) fn attempt_together(&mut self, acts: Vec<Act>) -> Result<Vec<Effect>, Refusal> {
        self.attempt_all(acts.into_iter().map(|act| (None, act)).collect())
    }

    /// Makes several changes in one go, all or none; some may take earlier ones back.
    pub(super) fn attempt_all(
        &mut self,
        acts: Vec<(Option<ChangeId>, Act)>,
    ) -> Result<Vec<Effect>, Refusal> {
        if let Some(why) = self.read_only.clone() {
            self.warn(why);
            return Ok(Vec::new());
        }
        let changes = self.changes(acts);
        let made = made_on(&mut self.board, changes)?;
        if made.is_empty() {
            return Ok(Vec::new());
        }
        let taken_back = made.iter().any(|change| change.undoes.is_some());
        let steps = made.iter().all(|change| change.act.is_step());
        if !taken_back && !steps {
            self.undo
                .push(made.iter().map(|change| change.id).collect());
            self.redo.clear();
        }
        self.under_way.extend(made.iter().cloned());
        self.board_changed();
        Ok(vec![Effect::Commit(made)])
    }

    /// Changes with ids in a row and one time.
    fn changes(&mut self, acts: Vec<(Option<ChangeId>, Act)>) -> Vec<Change> {
        let first = ChangeId::from_bits((self.mint)());
        let at = self.board.moment(self.now);
        let ids = std::iter::successors(Some(first), |id| Some(id.following()));
        let passed = std::mem::take(&mut self.passing);
        let change = |(id, (undoes, act))| Change {
            undoes,
            passed,
            ..Change::new(id, at, self.me.clone(), act)
        };
        ids.zip(acts).map(change).collect()
    }

    /// Says in words why something was refused.
    pub(super) fn explain(&mut self, reason: &Refusal) {
        let sentence = refusal::sentence(&self.words, &self.board, reason);
        let hint = sentence
            .hint
            .map(|hint| format!(" {hint}"))
            .unwrap_or_default();
        self.warn(format!("{}{hint}", sentence.what));
    }

    /// Asks for what a proposal's new status needs.
    pub(super) fn ask_status(&mut self, card: CardId, to: StatusKind) {
        let Some(proposal) = self.board.proposals.get(card) else {
            return;
        };
        let status = &proposal.body.standing.status;
        let owner = status.owner().or(self.me.as_ref());
        let begin = |need: &Need| match need {
            Need::Owner => owner.map(ToString::to_string),
            Need::Due | Need::Review => status.due().map(|day| self.words.date_in_table(day)),
            Need::Reason => None,
        };
        let asked = to.needs().iter();
        let mut fields: Vec<_> = asked
            .map(|need| FormField::new(Ask::Needed(*need), &begin(need).unwrap_or_default()))
            .collect();
        fields.extend(self.trial_field(&proposal.body, to));
        fields.push(FormField::new(
            Ask::Answer,
            proposal.body.standing.answer.as_str(),
        ));
        if to == StatusKind::Implemented {
            let learning = proposal.body.learning.as_str();
            fields.push(FormField::new(Ask::Learning, learning));
        }
        let mut form = Form::new(Purpose::Move { card, to }, fields);
        if to == StatusKind::Testing && status.kind() != to && self.board.is_wip_full() {
            let limit = self.board.unit.settings.wip_limit;
            let testing = self.board.with_status(to).count();
            let args = [("testing", testing.into()), ("limit", limit.into())];
            form.caution = Some(Caution::Told(self.words.with("form-wip-full", &args)));
        }
        self.open_form(form);
    }

    /// Supports a proposal, takes the support back, or asks who supports.
    pub(super) fn toggle_support(&mut self, card: CardId) -> Vec<Effect> {
        let Some(who) = self.me.clone() else {
            let field = FormField::new(Ask::Who, "");
            let form = Form::new(Purpose::Support { card }, vec![field]);
            self.screens.push(Screen::Form(form));
            return Vec::new();
        };
        let supports = |set: &BTreeSet<Signature>| set.contains(&who);
        let proposal = self.board.proposals.get(card);
        let on = !proposal.is_some_and(|card| supports(&card.body.support));
        self.support(card, who, on).unwrap_or_else(|reason| {
            self.explain(&reason);
            Vec::new()
        })
    }

    fn support(&mut self, card: CardId, who: Signature, on: bool) -> Result<Vec<Effect>, Refusal> {
        let said = if on {
            "notice-supported"
        } else {
            "notice-unsupported"
        };
        let args = [
            ("who", who.to_string().into()),
            ("card", self.name(card).into()),
        ];
        let text = self.words.with(said, &args);
        let edit = ProposalEdit::Support { who, on };
        let effects = self.attempt(Act::Proposal(card, Deed::Edit(edit)), None)?;
        self.say(text);
        Ok(effects)
    }

    /// A card's number and title, for a sentence.
    pub(super) fn name(&self, card: CardId) -> String {
        name::of(&self.words, &self.board, card)
    }

    /// Does what a form was filled in for, or says in the form what is wrong.
    pub(super) fn accept(&mut self) -> Vec<Effect> {
        if let Some(Screen::Ballot(_)) = self.screens.last() {
            return self.ballot_on();
        }
        if let Some(effects) = self.take_suggestion() {
            return effects;
        }
        let Some(Screen::Form(mut form)) = self.screens.pop() else {
            return Vec::new();
        };
        for field in &mut form.fields {
            field.error = None;
        }
        let notice = self.notice.take();
        if self.has_reason(&mut form)
            && let Some(mut effects) = self.submit(&mut form)
        {
            effects.push(self.keep());
            return effects;
        }
        self.passing = PassedKinds::NONE;
        self.notice = self.notice.take().or(notice);
        self.screens.push(Screen::Form(form));
        Vec::new()
    }

    /// Gives None where the form has to stay open.
    fn submit(&mut self, form: &mut Form) -> Option<Vec<Effect>> {
        match form.purpose {
            Purpose::Capture => self.submit_capture(form),
            Purpose::Move { card, to } => self.submit_move(form, card, to),
            Purpose::Comment { card } => self.submit_comment(form, card),
            Purpose::FollowUp { card } => self.submit_follow_up(form, card),
            Purpose::Judge { card, to } => self.submit_judgement(form, card, to),
            Purpose::Score { card } => self.submit_score(form, card),
            Purpose::Lift { card } => self.submit_lift(form, card),
            Purpose::Respond { key, stance } => self.submit_response(form, key, stance),
            Purpose::Meeting(meant) => self.submit_meeting(form, meant),
            Purpose::Pulse(step) => self.submit_pulse(form, step),
            Purpose::Depart => self.submit_departure(form),
            Purpose::Support { card } => {
                let who = self.signature(form, Ask::Who)?;
                let done = self.support(card, who, true);
                self.or_explain(done)
            }
        }
    }

    pub(super) fn or_explain(&mut self, done: Result<Vec<Effect>, Refusal>) -> Option<Vec<Effect>> {
        done.inspect_err(|reason| self.explain(reason)).ok()
    }

    fn submit_capture(&mut self, form: &mut Form) -> Option<Vec<Effect>> {
        let title = self.line(form, Ask::Title)?;
        let proposal = Proposal::captured(title, self.me.clone(), self.now.date());
        let id = CardId::from_bits((self.mint)());
        let done = self.attempt(Act::Proposal(id, Deed::Add(Box::new(proposal))), None);
        let effects = self.or_explain(done)?;
        if effects.is_empty() {
            return None;
        }
        self.show_on_board(id);
        self.say(
            self.words
                .with("notice-added", &[("card", self.name(id).into())]),
        );
        Some(effects)
    }

    fn submit_move(
        &mut self,
        form: &mut Form,
        card: CardId,
        to: StatusKind,
    ) -> Option<Vec<Effect>> {
        let given = self.particulars(form, to)?;
        let answer = self.text(form, Ask::Answer)?;
        let learning = self.text(form, Ask::Learning)?;
        self.insist(form)?;
        let status = to
            .with(&given)
            .inspect_err(|reason| self.explain(reason))
            .ok()?;
        let proposal = &self.board.proposals.get(card)?.body;
        let moved = proposal.moved(status, self.now.date(), answer);
        let edits = learning_noted(proposal, learning).into_iter();
        let acts = edits.chain([moved]);
        let acts = acts.map(|edit| Act::Proposal(card, Deed::Edit(edit)));
        let done = self.attempt_together(acts.collect());
        let effects = self.or_explain(done)?;
        let status = label::proposal_status(&self.words, to);
        let args = [("card", self.name(card).into()), ("status", status.into())];
        if !effects.is_empty() {
            self.say(self.words.with("notice-moved", &args));
        }
        Some(effects)
    }

    fn submit_comment(&mut self, form: &mut Form, card: CardId) -> Option<Vec<Effect>> {
        let text: Text = self.line(form, Ask::Comment)?.into();
        let id = ChangeId::from_bits((self.mint)());
        let comment = Comment {
            id,
            on: self.now.date(),
            by: self.me.clone(),
            text,
        };
        let edit = ProposalEdit::Comment { comment, on: true };
        let done = self.attempt(Act::Proposal(card, Deed::Edit(edit)), None);
        let effects = self.or_explain(done)?;
        self.say(
            self.words
                .with("notice-commented", &[("card", self.name(card).into())]),
        );
        Some(effects)
    }

    fn particulars(&self, form: &mut Form, to: StatusKind) -> Option<Particulars> {
        let mut given = Particulars::default();
        for need in to.needs() {
            let ask = Ask::Needed(*need);
            match need {
                Need::Owner => given.owner = Some(self.signature(form, ask)?),
                Need::Due => given.due = Some(self.day(form, ask)?),
                Need::Review => given.review = Some(self.day(form, ask)?),
                Need::Reason => given.reason = Some(self.line(form, ask)?),
            }
        }
        if to == StatusKind::Testing {
            given.step = Some(self.step_of_trial(form)?);
        }
        Some(given)
    }

    pub(super) fn line(&self, form: &mut Form, ask: Ask) -> Option<Line> {
        self.let_through(form, ask)?;
        let line = Line::new(form.answer(ask));
        line.map_err(|error| form.complain(ask, self.text_error(ask, error)))
            .ok()
    }

    pub(super) fn text(&self, form: &mut Form, ask: Ask) -> Option<Text> {
        self.let_through(form, ask)?;
        let text = Text::new(form.answer(ask));
        text.map_err(|error| form.complain(ask, self.text_error(ask, error)))
            .ok()
    }

    /// Stops a text that holds client data; what was typed stays in its field.
    pub(super) fn let_through(&self, form: &mut Form, ask: Ask) -> Option<()> {
        let findings = guard::scan_line(&self.guard(), form.answer(ask));
        match guard::blocked(&self.words, &findings) {
            Some(why) => {
                form.complain(ask, why);
                None
            }
            None => Some(()),
        }
    }

    pub(super) fn text_error(&self, ask: Ask, error: TextError) -> String {
        typed::text_error(&self.words, &ask.label(&self.words), error)
    }

    pub(super) fn signature(&self, form: &mut Form, ask: Ask) -> Option<Signature> {
        let signature = form.answer(ask).parse();
        let explain = |error| typed::name_error(&self.words, &error);
        signature
            .map_err(|error| form.complain(ask, explain(error)))
            .ok()
    }

    pub(super) fn day(&self, form: &mut Form, ask: Ask) -> Option<chrono::NaiveDate> {
        let typed = form.answer(ask).to_owned();
        let day = parse_date(&typed, self.now.date());
        day.map_err(|error| form.complain(ask, error.explain(&self.words)))
            .ok()
    }
}

/// Makes changes on a board, all or none, and gives those that made a difference.
fn made_on(board: &mut Board, changes: Vec<Change>) -> Result<Vec<Change>, Refusal> {
    // One change is made whole or not at all; only several need a copy to fall back on.
    let before = (changes.len() > 1).then(|| board.clone());
    let mut made = Vec::new();
    for change in changes {
        match board.apply(&change) {
            Ok(Outcome::Done) => made.push(change),
            Ok(Outcome::AlreadyDone) => {}
            Err(refusal) => {
                if let Some(before) = before {
                    *board = before;
                }
                return Err(refusal);
            }
        }
    }
    Ok(made)
}
