//! Doing things: a wish becomes a change, is made on the board that is shown, and is committed.

use std::collections::BTreeSet;

use super::form::FormField;
use super::{App, Ask, Effect, Form, Purpose, Screen};
use crate::board::{
    Act, CardId, Change, ChangeId, Comment, Deed, Line, Need, Outcome, Particulars, Proposal,
    ProposalEdit, Refusal, Signature, StatusKind, Text, TextError,
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
        if let Some(why) = self.read_only.clone() {
            self.warn(why);
            return Ok(Vec::new());
        }
        let id = ChangeId::from_bits((self.mint)());
        let change = Change {
            undoes,
            ..Change::new(id, self.now, self.me.clone(), act)
        };
        if self.board.apply(&change)? == Outcome::AlreadyDone {
            return Ok(Vec::new());
        }
        if undoes.is_none() {
            self.undo.push(id);
            self.redo.clear();
        }
        self.under_way.push(change.clone());
        self.board_changed();
        Ok(vec![Effect::Commit(vec![change])])
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

    /// Takes back the last own change that has not been taken back.
    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let last = self.undo.last().copied();
        let Some(last) = last.map(|last| self.bundle(last)) else {
            self.say(self.words.text("notice-nothing-to-undo"));
            return Vec::new();
        };
        self.undo
            .truncate(self.undo.len().saturating_sub(last.len()));
        let (done, effects) = self.take_back(&last, "notice-undone");
        self.redo.extend(done);
        effects
    }

    /// Makes again what was taken back last.
    pub(super) fn redo(&mut self) -> Vec<Effect> {
        let last = self.redo.last().copied();
        let Some(last) = last.map(|last| self.bundle(last)) else {
            self.say(self.words.text("notice-nothing-to-redo"));
            return Vec::new();
        };
        self.redo
            .truncate(self.redo.len().saturating_sub(last.len()));
        let (done, effects) = self.take_back(&last, "notice-redone");
        self.undo.extend(done);
        effects
    }

    /// The changes that were made together with a change, itself among them.
    fn bundle(&self, change: ChangeId) -> Vec<ChangeId> {
        let together = self.bundles.iter().find(|ids| ids.contains(&change));
        together.cloned().unwrap_or_else(|| vec![change])
    }

    /// Takes changes back, all or none, the last one first.
    fn take_back(&mut self, changes: &[ChangeId], said: &str) -> (Vec<ChangeId>, Vec<Effect>) {
        let undoing = |change: &ChangeId| Ok((self.board.undoing(*change)?, Some(*change)));
        let acts: Result<Vec<_>, Refusal> = changes.iter().rev().map(undoing).collect();
        match acts.and_then(|acts| self.attempt_all(acts)) {
            Ok(effects) => {
                if !effects.is_empty() {
                    self.say(self.words.text(said));
                }
                let made = effects.first().and_then(|effect| match effect {
                    Effect::Commit(changes) => Some(changes.iter().map(|change| change.id)),
                    _ => None,
                });
                (made.into_iter().flatten().collect(), effects)
            }
            Err(reason) => {
                self.explain(&reason);
                (Vec::new(), Vec::new())
            }
        }
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
        fields.push(FormField::new(
            Ask::Answer,
            proposal.body.standing.answer.as_str(),
        ));
        let mut form = Form::new(Purpose::Move { card, to }, fields);
        if to == StatusKind::Testing && status.kind() != to && self.board.is_wip_full() {
            let limit = self.board.unit.settings.wip_limit;
            let testing = self.board.with_status(to).count();
            let args = [("testing", testing.into()), ("limit", limit.into())];
            form.caution = Some(self.words.with("form-wip-full", &args));
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
        let Some(Screen::Form(mut form)) = self.screens.pop() else {
            return Vec::new();
        };
        for field in &mut form.fields {
            field.error = None;
        }
        let notice = self.notice.take();
        if let Some(mut effects) = self.submit(&mut form) {
            effects.push(self.keep());
            return effects;
        }
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
            Purpose::Support { card } => {
                let who = self.signature(form, Ask::Who)?;
                let done = self.support(card, who, true);
                self.or_explain(done)
            }
        }
    }

    fn or_explain(&mut self, done: Result<Vec<Effect>, Refusal>) -> Option<Vec<Effect>> {
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
        let status = to
            .with(&given)
            .inspect_err(|reason| self.explain(reason))
            .ok()?;
        let edit = self
            .board
            .proposals
            .get(card)?
            .body
            .moved(status, self.now.date(), answer);
        let done = self.attempt(Act::Proposal(card, Deed::Edit(edit)), None);
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
        Some(given)
    }

    fn line(&self, form: &mut Form, ask: Ask) -> Option<Line> {
        self.let_through(form, ask)?;
        let line = Line::new(form.answer(ask));
        line.map_err(|error| form.complain(ask, self.text_error(ask, error)))
            .ok()
    }

    fn text(&self, form: &mut Form, ask: Ask) -> Option<Text> {
        self.let_through(form, ask)?;
        let text = Text::new(form.answer(ask));
        text.map_err(|error| form.complain(ask, self.text_error(ask, error)))
            .ok()
    }

    /// Stops a text that holds client data; what was typed stays in its field.
    fn let_through(&self, form: &mut Form, ask: Ask) -> Option<()> {
        let findings = self.guard().scan(form.answer(ask));
        match guard::blocked(&self.words, &findings) {
            Some(why) => {
                form.complain(ask, why);
                None
            }
            None => Some(()),
        }
    }

    fn text_error(&self, ask: Ask, error: TextError) -> String {
        typed::text_error(&self.words, &ask.label(&self.words), error)
    }

    fn signature(&self, form: &mut Form, ask: Ask) -> Option<Signature> {
        let signature = form.answer(ask).parse();
        let explain = |error| typed::name_error(&self.words, &error);
        signature
            .map_err(|error| form.complain(ask, explain(error)))
            .ok()
    }

    fn day(&self, form: &mut Form, ask: Ask) -> Option<chrono::NaiveDate> {
        let typed = form.answer(ask).to_owned();
        let day = parse_date(&typed, self.now.date());
        day.map_err(|error| form.complain(ask, error.explain(&self.words)))
            .ok()
    }
}
