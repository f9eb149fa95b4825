//! Questions on the plain command line: what a command lacks is asked for, a line at a time.
//!
//! Nothing is drawn and nothing moves, so a screen reader follows it. Each answer is read as the
//! same argument would be; what was understood is said back, and what is wrong is said in words and
//! asked again. Ctrl+D, or an empty answer where one is needed, ends it with nothing changed. Where
//! nobody sits at the other end, a missing argument is wrong usage.

use std::io::ErrorKind;

use crate::board::{Board, Field, Kind, Need, Proposal, StatusKind};
use crate::error::{Exit, Failure};
use crate::report::state::State;
use crate::report::{label, name};
use crate::store::Extent;

use super::args::{CommentArgs, MoveArgs, ProposeArgs, SupportArgs, ValueArgs};
use super::printing;
use super::session::Session;

/// What an empty answer means.
#[derive(Clone, Copy)]
pub(super) enum Empty<'a> {
    /// Nothing is to be changed after all.
    Cancels,
    /// There is nothing to say here.
    Skips,
    /// What stands there already.
    Keeps(&'a str),
}

/// Asks for a proposal, where no title was written.
pub(super) fn propose(
    session: &mut Session<'_, '_>,
    args: &mut ProposeArgs,
) -> Result<(), Failure> {
    if !args.title.is_empty() || session.has_all(&[("<TITLE>...", true)])? {
        return Ok(());
    }
    let line = |session: &Session<'_, '_>, typed: &str| session.line(Field::Title, typed).map(no);
    args.title = vec![session.ask(Field::Title, Empty::Cancels, line)?];
    for (field, place) in [
        (Field::Problem, &mut args.problem),
        (Field::Idea, &mut args.idea),
        (Field::Expected, &mut args.expected),
    ] {
        if place.is_none() {
            let text = |session: &Session<'_, '_>, typed: &str| session.text(field, typed).map(no);
            *place = session.ask_optional(field, text)?;
        }
    }
    Ok(())
}

/// Asks for a comment.
pub(super) fn comment(
    session: &mut Session<'_, '_>,
    args: &mut CommentArgs,
) -> Result<(), Failure> {
    let missing = [
        ("<CARD>", args.card.is_empty()),
        ("<TEXT>...", args.text.is_empty()),
    ];
    if session.has_all(&missing)? {
        return Ok(());
    }
    card(session, &mut args.card)?;
    if args.text.is_empty() {
        let text = |session: &Session<'_, '_>, typed: &str| {
            session.filled_text(Field::Comment, typed).map(no)
        };
        args.text = vec![session.ask(Field::Comment, Empty::Cancels, text)?];
    }
    Ok(())
}

/// Asks which proposal is to be supported.
pub(super) fn support(
    session: &mut Session<'_, '_>,
    args: &mut SupportArgs,
) -> Result<(), Failure> {
    if session.has_all(&[("<CARD>", args.card.is_empty())])? {
        return Ok(());
    }
    card(session, &mut args.card).map(drop)
}

/// Asks for a proposal's new status, and for what that status needs.
pub(super) fn moving(session: &mut Session<'_, '_>, args: &mut MoveArgs) -> Result<(), Failure> {
    let whole = args.card.is_empty() || args.status.is_empty();
    let missing = [
        ("<CARD>", args.card.is_empty()),
        ("<STATUS>", args.status.is_empty()),
    ];
    if session.has_all(&missing)? && !session.is_asking() {
        return Ok(());
    }
    let (board, id) = card(session, &mut args.card)?;
    let proposal = session.expect_proposal(&board, id)?.clone();
    let kind = status(session, &mut args.status, &proposal)?;
    needs(session, args, &proposal, kind)?;
    if whole && args.answer.is_none() {
        let text =
            |session: &Session<'_, '_>, typed: &str| session.text(Field::Answered, typed).map(no);
        let label = session.words.text("form-answer");
        let answer = session.ask_about(&label, Empty::Skips, text)?;
        args.answer = (!answer.is_empty()).then_some(answer);
    }
    Ok(())
}

/// Asks for a metric and its value.
pub(super) fn value(session: &mut Session<'_, '_>, args: &mut ValueArgs) -> Result<(), Failure> {
    let no_value = args.value.is_empty() && !args.remove && args.note.is_none();
    let missing = [("<METRIC>", args.metric.is_empty()), ("<VALUE>", no_value)];
    if session.has_all(&missing)? {
        return Ok(());
    }
    let unit = session.unit()?;
    let board = session.load_to_change(&unit, Extent::Open)?.board;
    if args.metric.is_empty() {
        let keys: Vec<&str> = board
            .measured()
            .map(|card| card.body.key.as_str())
            .collect();
        session.tell(&keys.join("  "))?;
        let metric = |session: &Session<'_, '_>, typed: &str| {
            let key = typed.trim().parse().ok();
            let card = key.as_ref().and_then(|key| board.metric(key));
            let card = card.ok_or_else(|| session.unknown_metric(&board, typed))?;
            Ok(Some(card.body.name.to_string()))
        };
        args.metric = session.ask(Field::Metric, Empty::Cancels, metric)?;
    }
    if args.week.is_none() && no_value {
        let this = crate::board::Week::of(session.today()).to_string();
        let week = |session: &Session<'_, '_>, typed: &str| {
            session
                .past_week(typed)
                .map(|week| Some(name::week(session.words, week)))
        };
        let label = session.words.text("ask-week");
        args.week = Some(session.ask_about(&label, Empty::Keeps(&this), week)?);
    }
    if no_value {
        let number = |session: &Session<'_, '_>, typed: &str| {
            typed
                .split('/')
                .try_for_each(|one| session.number(one).map(drop))
                .map(no)
        };
        let label = session.words.text("ask-value");
        args.value = session.ask_about(&label, Empty::Cancels, number)?;
    }
    Ok(())
}

/// Nothing to say back: the answer is its own words.
fn no<T>(_understood: T) -> Option<String> {
    None
}

/// Asks for a proposal's number, unless it was written.
fn card(
    session: &mut Session<'_, '_>,
    typed: &mut String,
) -> Result<(Board, crate::board::CardId), Failure> {
    let unit = session.unit()?;
    if !typed.is_empty() {
        let (loaded, id) = session.load_with_card(&unit, typed)?;
        return Ok((loaded.board, id));
    }
    let board = session.load_to_change(&unit, Extent::Open)?.board;
    let known = |session: &Session<'_, '_>, typed: &str| {
        let number = session.card_number(typed)?;
        let id = session.numbered(&board, number)?;
        session.expect_proposal(&board, id)?;
        Ok(Some(name::of(session.words, &board, id)))
    };
    let label = session.words.text("ask-card");
    *typed = session.ask_about(&label, Empty::Cancels, known)?;
    let id = session.numbered(&board, session.card_number(typed)?)?;
    Ok((board, id))
}

fn status(
    session: &mut Session<'_, '_>,
    typed: &mut String,
    proposal: &Proposal,
) -> Result<StatusKind, Failure> {
    let read =
        |session: &Session<'_, '_>, typed: &str| match session.state(Kind::Proposal, typed)? {
            State::Proposal(kind) => Ok(kind),
            _ => Err(session.unknown_status(typed, None, &session.state_names(Kind::Proposal))),
        };
    if typed.is_empty() {
        let next = proposal.standing.status.kind().next();
        let names = next
            .iter()
            .map(|kind| label::proposal_status(session.words, *kind));
        session.tell(&names.collect::<Vec<_>>().join(", "))?;
        let understood = |session: &Session<'_, '_>, typed: &str| {
            read(session, typed).map(|kind| Some(label::proposal_status(session.words, kind)))
        };
        *typed = session.ask(Field::Standing, Empty::Cancels, understood)?;
    }
    read(session, typed)
}

/// Asks for what a status cannot do without and was not written.
fn needs(
    session: &mut Session<'_, '_>,
    args: &mut MoveArgs,
    proposal: &Proposal,
    kind: StatusKind,
) -> Result<(), Failure> {
    let standing = &proposal.standing.status;
    let owner = standing.owner().map(ToString::to_string);
    let me = session.me.as_ref().map(ToString::to_string);
    for need in kind.needs() {
        let label = label::need(session.words, *need);
        let (place, begin) = match need {
            Need::Owner => (&mut args.owner, owner.clone().or_else(|| me.clone())),
            Need::Due => (&mut args.due, standing.due().map(|day| day.to_string())),
            Need::Review => (&mut args.review, None),
            Need::Reason => (&mut args.reason, None),
        };
        if place.is_some() {
            continue;
        }
        let empty = begin.as_deref().map_or(Empty::Cancels, Empty::Keeps);
        let read = |session: &Session<'_, '_>, typed: &str| match need {
            Need::Owner => {
                let signature: Option<crate::board::Signature> =
                    super::session::name(session.words, Some(typed.to_owned()))?;
                Ok(signature.map(|one| one.to_string()))
            }
            Need::Due | Need::Review => {
                let day = session.date(&label, typed)?;
                Ok(Some(session.words.date_with_weekday(day)))
            }
            Need::Reason => session.line(Field::Standing, typed).map(no),
        };
        *place = Some(session.ask_about(&label, empty, read)?);
    }
    Ok(())
}

impl Session<'_, '_> {
    /// Tells whether somebody sits there to be asked.
    pub(super) const fn is_asking(&self) -> bool {
        self.env.terminal.stdin && self.env.terminal.stderr && !self.json
    }

    /// Tells whether all arguments were written; where some were not and nobody can be asked, that
    /// is wrong usage.
    pub(super) fn has_all(&mut self, arguments: &[(&str, bool)]) -> Result<bool, Failure> {
        let missing = arguments.iter().filter(|(_, missing)| *missing);
        let missing: Vec<&str> = missing.map(|(argument, _)| *argument).collect();
        if missing.is_empty() {
            return Ok(true);
        }
        if !self.is_asking() {
            let args = [("argument", missing.join(", ").into())];
            let said = self.words.with("usage-missing", &args);
            return Err(Failure::usage(said).hint(self.words.text("usage-see-help")));
        }
        let said = self.words.text("ask-how-to-stop");
        self.tell(&said)?;
        Ok(false)
    }

    fn ask(
        &mut self,
        field: Field,
        empty: Empty<'_>,
        read: impl Fn(&Self, &str) -> Result<Option<String>, Failure>,
    ) -> Result<String, Failure> {
        let label = label::field(self.words, field);
        self.ask_about(&label, empty, read)
    }

    fn ask_optional(
        &mut self,
        field: Field,
        read: impl Fn(&Self, &str) -> Result<Option<String>, Failure>,
    ) -> Result<Option<String>, Failure> {
        let answer = self.ask(field, Empty::Skips, read)?;
        Ok((!answer.is_empty()).then_some(answer))
    }

    /// Asks until the answer can be read, and says what was understood.
    pub(super) fn ask_about(
        &mut self,
        label: &str,
        empty: Empty<'_>,
        read: impl Fn(&Self, &str) -> Result<Option<String>, Failure>,
    ) -> Result<String, Failure> {
        loop {
            self.prompt(label, empty)?;
            let typed = self.read_line()?.ok_or_else(|| self.cancelled())?;
            let typed = match (typed.trim(), empty) {
                ("", Empty::Cancels) => return Err(self.cancelled()),
                ("", Empty::Skips) => return Ok(String::new()),
                ("", Empty::Keeps(begin)) => begin.to_owned(),
                (typed, _) => typed.to_owned(),
            };
            match read(self, &typed) {
                Ok(understood) => {
                    if let Some(understood) = understood.filter(|one| *one != typed) {
                        self.tell(&format!("  = {understood}"))?;
                    }
                    return Ok(typed);
                }
                Err(failure) => {
                    self.tell(&format!("  {}", failure.message))?;
                    for hint in &failure.hints {
                        self.tell(&format!("  {hint}"))?;
                    }
                }
            }
        }
    }

    fn prompt(&mut self, label: &str, empty: Empty<'_>) -> Result<(), Failure> {
        let args = |begin: &str| [("label", label.into()), ("begin", begin.to_owned().into())];
        let question = match empty {
            Empty::Cancels => self.words.with("ask-needed", &args("")),
            Empty::Skips => self.words.with("ask-optional", &args("")),
            Empty::Keeps(begin) => self.words.with("ask-begun", &args(begin)),
        };
        let asked = write!(self.console.err, "{question} ").and_then(|()| self.console.err.flush());
        asked.map_err(|error| printing(self.words, &error))
    }

    /// Reads a line; None where the answers have come to an end.
    fn read_line(&mut self) -> Result<Option<String>, Failure> {
        let mut line = Vec::new();
        let mut byte = [0];
        loop {
            match self.console.input.read(&mut byte) {
                // Where the answers end in the middle of a line, the line was not finished.
                Ok(0) => return Ok(None),
                Ok(_) if byte == *b"\n" => {
                    return Ok(Some(String::from_utf8_lossy(&line).into_owned()));
                }
                Ok(_) => line.extend(byte),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    let said = self.words.text("cli-stdin-failed");
                    return Err(Failure::new(Exit::Unusable, said).cause(&error));
                }
            }
        }
    }

    fn cancelled(&self) -> Failure {
        Failure::refused(self.words.text("ask-cancelled"))
    }
}
