//! The minutes of meetings: printed, finalised, corrected.

use crate::board::{Board, Card, Correction, Field, Meeting, MeetingEdit, MeetingKind};
use crate::cli::choose::choose;
use crate::cli::session::Session;
use crate::error::Failure;
use crate::locale::Words;
use crate::report::meeting::minutes;
use crate::report::{label, name};
use crate::store::Extent;

use super::args::{MinutesArgs, MinutesWhat};

/// Prints minutes, makes them final, or adds a correction to them.
pub(in crate::cli) fn minutes(
    session: &mut Session<'_, '_>,
    args: &MinutesArgs,
) -> Result<(), Failure> {
    let kind = session.meeting_kind(args.kind.as_deref())?;
    match &args.what {
        None => print(session, kind, args),
        Some(MinutesWhat::Finalise(of)) => finalise(session, kind, of.week.as_deref()),
        Some(MinutesWhat::Correct(of)) => {
            let typed = session.words_or_stdin(&of.text)?;
            correct(session, kind, &of.week, &typed)
        }
    }
}

fn print(
    session: &mut Session<'_, '_>,
    kind: MeetingKind,
    args: &MinutesArgs,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let card = session.meeting_of(&board, kind, args.week.as_deref())?;
    let document = minutes::document(session.words, &board, card, session.now);
    session.print_document(&document, &args.document)
}

fn finalise(
    session: &mut Session<'_, '_>,
    kind: MeetingKind,
    week: Option<&str>,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let loaded = session.load_to_change(&unit, Extent::Whole)?;
    let card = session.meeting_of(&loaded.board, kind, week)?;
    let id = card.id;
    if card.body.finalised.is_none() && card.body.is_open() && card.body.started.is_some() {
        let said = session.words.text("cli-minutes-going-on");
        let hint = session.words.text("cli-minutes-going-on-hint");
        return Err(Failure::refused(said).hint(hint));
    }
    let edit = MeetingEdit::Finalise(session.today());
    session.edit_meeting_all((&unit, &loaded, id), vec![edit], "cli-minutes-finalised")
}

fn correct(
    session: &mut Session<'_, '_>,
    kind: MeetingKind,
    week: &str,
    typed: &str,
) -> Result<(), Failure> {
    let text = session.filled_text(Field::Correction, typed)?;
    let unit = session.unit()?;
    let loaded = session.load_to_change(&unit, Extent::Whole)?;
    let id = session.meeting_of(&loaded.board, kind, Some(week))?.id;
    let correction = Correction {
        id: session.change_id()?,
        on: session.today(),
        by: session.me.clone(),
        text,
    };
    let edit = MeetingEdit::Correct(correction);
    session.edit_meeting_all((&unit, &loaded, id), vec![edit], "cli-minutes-corrected")
}

impl Session<'_, '_> {
    /// Finds the newest meeting of a kind, or the one in a week, or says that there is none.
    pub(super) fn meeting_of<'b>(
        &self,
        board: &'b Board,
        kind: MeetingKind,
        week: Option<&str>,
    ) -> Result<&'b Card<Meeting>, Failure> {
        let week = week.map(|typed| self.past_week(typed)).transpose()?;
        minutes::find(board, kind, week).ok_or_else(|| {
            let kind = label::meeting_kind(self.words, kind);
            let said = match week {
                Some(week) => {
                    let week = name::week(self.words, week);
                    let args = [("kind", kind.into()), ("week", week.into())];
                    self.words.with("cli-no-meeting-in-week", &args)
                }
                None => self.words.with("cli-no-meeting", &[("kind", kind.into())]),
            };
            Failure::refused(said)
        })
    }

    /// Reads a kind of meeting; the weekly one where nothing is said.
    pub(super) fn meeting_kind(&self, typed: Option<&str>) -> Result<MeetingKind, Failure> {
        let Some(typed) = typed else {
            return Ok(MeetingKind::Board);
        };
        let languages = || crate::cli::languages(self.words.lang()).map(Words::new);
        let names = |kind: MeetingKind| {
            let words = languages().map(|words| label::meeting_kind(&words, kind));
            (
                kind,
                words.chain([kind.key().to_owned()]).collect::<Vec<_>>(),
            )
        };
        let rows = MeetingKind::ALL.map(names);
        choose(typed, &rows).map_err(|near| {
            let list = MeetingKind::ALL.map(|kind| label::meeting_kind(self.words, kind));
            self.unknown("cli-unknown-meeting-kind", typed, near, &list.join(", "))
        })
    }
}
