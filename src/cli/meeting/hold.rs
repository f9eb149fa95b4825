//! A meeting held from the command line: begun, gone through point by point, ended.

use crate::board::{
    Act, Board, Card, CardId, Carried, Clock, Deed, Field, Kind, Line, Meeting, MeetingEdit,
    MeetingKind, Point, PointNotes, Refusal, Signature, Swap, Text, UnitEdit, UnitSlug,
};
use crate::cli::choose::choose;
use crate::cli::session::{Session, name as read_name};
use crate::error::Failure;
use crate::locale::Words;
use crate::report::label;
use crate::report::meeting::results::{Results, since_last};
use crate::store::{Extent, Loaded};

use super::args::{MeetingArgs, MeetingWhat, PointArgs, StartArgs};
use super::{course, decide, present};

/// Does one thing of a meeting, or says where it stands.
pub(in crate::cli) fn meeting(
    session: &mut Session<'_, '_>,
    args: &MeetingArgs,
) -> Result<(), Failure> {
    let kind = session.meeting_kind(args.kind.as_deref())?;
    let unit = session.unit()?;
    match &args.what {
        None => course::print(session, &unit, kind),
        Some(MeetingWhat::Start(args)) => start(session, &unit, kind, args),
        Some(MeetingWhat::Held(args)) => super::held::held(session, &unit, kind, args),
        Some(what) => during(session, &unit, kind, what),
    }
}

/// What can only be done while the meeting goes on.
fn during(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    kind: MeetingKind,
    what: &MeetingWhat,
) -> Result<(), Failure> {
    let loaded = session.load_to_change(unit, Extent::Whole)?;
    let card = open(session, &loaded.board, kind)?;
    let (id, meeting) = (card.id, card.body.clone());
    let (edit, said) = match what {
        MeetingWhat::Point(args) => (to_point(session, &meeting, args)?, "cli-meeting-moved"),
        MeetingWhat::Present(args) => {
            let edits = present::edits(session, &loaded.board, &meeting, args)?;
            return session.edit_meeting_all((unit, &loaded, id), edits, "cli-meeting-present");
        }
        MeetingWhat::Note(args) => (note(session, &meeting, &args.text)?, "cli-meeting-noted"),
        MeetingWhat::Decide(args) => {
            let acts = decide::acts(session, (id, &meeting), args)?;
            return session.act_on_meeting((unit, &loaded, id), acts, "cli-meeting-decided");
        }
        MeetingWhat::Park(args) => {
            let text = line(session, Field::Parked, &args.text)?;
            let new = meeting.parked.iter().cloned().chain([text]).collect();
            let edit = MeetingEdit::Parked(Swap::new(meeting.parked.clone(), new));
            (edit, "cli-meeting-parked")
        }
        MeetingWhat::End | MeetingWhat::Start(_) | MeetingWhat::Held(_) => {
            let edits = ending(session, &loaded.board, card);
            return session.edit_meeting_all((unit, &loaded, id), edits, "cli-meeting-ended");
        }
    };
    session.edit_meeting_all((unit, &loaded, id), vec![edit], said)
}

/// Finds the meeting that goes on, or says how to begin one.
fn open<'b>(
    session: &Session<'_, '_>,
    board: &'b Board,
    kind: MeetingKind,
) -> Result<&'b Card<Meeting>, Failure> {
    board.open_meeting(kind).ok_or_else(|| {
        let said = session.words.text("cli-meeting-none-open");
        Failure::refused(said).hint(session.words.text("cli-meeting-none-open-hint"))
    })
}

fn start(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    kind: MeetingKind,
    args: &StartArgs,
) -> Result<(), Failure> {
    let leader: Option<Signature> = read_name(session.words, args.leader.clone())?;
    let note_taker: Option<Signature> = read_name(session.words, args.note_taker.clone())?;
    let loaded = session.load_to_change(unit, Extent::Whole)?;
    let board = &loaded.board;
    if kind == MeetingKind::Reflection {
        let refusal = Refusal::NoNotesKept;
        return Err(Failure::of_refusal(session.words, board, &refusal));
    }
    let prepared = board
        .open_meeting(kind)
        .filter(|card| card.body.started.is_none());
    if let Some(card) = prepared {
        let edits = begun(&card.body, session, leader, note_taker);
        let id = card.id;
        return session.edit_meeting_all((unit, &loaded, id), edits, "cli-meeting-started");
    }
    let fresh = board.beginning(kind, session.today());
    let points = course::points(session.words, kind, fresh.points.clone());
    let body = Meeting {
        points,
        leader: leader.or_else(|| fresh.leader.clone()),
        note_taker,
        started: Some(session.now),
        ..fresh
    };
    let id = session.card_id()?;
    let mut acts = vec![Act::Meeting(id, Deed::Add(Box::new(body)))];
    let waiting = &board.unit.next_points;
    if kind == MeetingKind::Board && !waiting.is_empty() {
        // They stand on the meeting's own agenda now.
        let taken = Swap::new(waiting.clone(), Vec::new());
        acts.push(Act::Unit(UnitEdit::NextPoints(taken)));
    }
    session.act_on_meeting((unit, &loaded, id), acts, "cli-meeting-started")
}

/// The edits that begin a meeting that was prepared.
fn begun(
    meeting: &Meeting,
    session: &Session<'_, '_>,
    leader: Option<Signature>,
    note_taker: Option<Signature>,
) -> Vec<MeetingEdit> {
    let now = Some(session.now);
    let mut edits = vec![MeetingEdit::Started(Swap::new(meeting.started, now))];
    if leader.is_some() {
        edits.push(MeetingEdit::Leader(Swap::new(
            meeting.leader.clone(),
            leader,
        )));
    }
    if note_taker.is_some() {
        let swap = Swap::new(meeting.note_taker.clone(), note_taker);
        edits.push(MeetingEdit::NoteTaker(swap));
    }
    edits
}

fn to_point(
    session: &Session<'_, '_>,
    meeting: &Meeting,
    args: &PointArgs,
) -> Result<MeetingEdit, Failure> {
    let to = match &args.point {
        Some(typed) => point(session, meeting, typed)?,
        None => next_point(session, meeting)?,
    };
    let clock = Some(Clock {
        since: session.now,
        by: session.me.clone(),
        screen: session.change_id()?,
    });
    Ok(if args.pass {
        meeting.passing(Some(to), clock, session.now)
    } else {
        meeting.moving(Some(to), clock, session.now)
    })
}

fn next_point(session: &Session<'_, '_>, meeting: &Meeting) -> Result<Point, Failure> {
    let points: Vec<Point> = meeting.points.iter().map(|one| one.planned.point).collect();
    let at = points.iter().position(|point| Some(*point) == meeting.at);
    let next = points.get(at.map_or(0, |at| at + 1)).copied();
    next.ok_or_else(|| {
        let said = session.words.text("cli-meeting-last-point");
        Failure::refused(said).hint(session.words.text("cli-meeting-last-point-hint"))
    })
}

/// Reads a point by its place on the agenda or by its name.
fn point(session: &Session<'_, '_>, meeting: &Meeting, typed: &str) -> Result<Point, Failure> {
    let place = typed.trim().parse::<usize>().ok();
    let by_place = place.and_then(|place| meeting.points.get(place.checked_sub(1)?));
    if let Some(known) = by_place {
        return Ok(known.planned.point);
    }
    let names = |known: &PointNotes| {
        let at = known.planned.point;
        let own = [course::title(session.words, known), at.key().to_owned()];
        let kinds = crate::cli::languages(session.words.lang()).map(Words::new);
        let kinds = kinds.filter_map(|words| Some(label::kinds(&words, kind_of(at)?)));
        (at, own.into_iter().chain(kinds).collect::<Vec<_>>())
    };
    let rows: Vec<_> = meeting.points.iter().map(names).collect();
    choose(typed, &rows).map_err(|near| {
        let titles = meeting.points.iter();
        let titles: Vec<_> = titles
            .map(|one| course::title(session.words, one))
            .collect();
        session.unknown("cli-unknown-point", typed, near, &titles.join(", "))
    })
}

/// The kind of card that a point is about.
const fn kind_of(point: Point) -> Option<Kind> {
    match point {
        Point::Input => Some(Kind::Input),
        Point::Activities => Some(Kind::Activity),
        Point::Proposals => Some(Kind::Proposal),
        Point::Goals => Some(Kind::Goal),
        Point::Examples => Some(Kind::Example),
        Point::Raised | Point::Own(_) => None,
    }
}

/// Adds a line to the notes of the point that the meeting is at.
fn note(
    session: &mut Session<'_, '_>,
    meeting: &Meeting,
    typed: &[String],
) -> Result<MeetingEdit, Failure> {
    let typed = session.words_or_stdin(typed)?;
    session.filled_text(Field::Note, &typed)?;
    let known = meeting.at.and_then(|at| meeting.point(at)).ok_or_else(|| {
        let said = session.words.text("cli-meeting-at-no-point");
        Failure::refused(said).hint(session.words.text("cli-meeting-at-no-point-hint"))
    })?;
    let whole = if known.notes.is_empty() {
        typed
    } else {
        format!("{}\n{typed}", known.notes)
    };
    let text: Text = session.text(Field::Note, &whole)?;
    Ok(MeetingEdit::Notes {
        point: known.planned.point,
        notes: Swap::new(known.notes.clone(), text),
    })
}

fn line(session: &mut Session<'_, '_>, field: Field, typed: &[String]) -> Result<Line, Failure> {
    let typed = session.words_or_stdin(typed)?;
    session.line(field, &typed)
}

/// The clock stops, what was not reached comes first next time, and somebody is to lead then.
fn ending(session: &Session<'_, '_>, board: &Board, card: &Card<Meeting>) -> Vec<MeetingEdit> {
    let (now, meeting) = (session.now, &card.body);
    let since = since_last(board, Some(card), meeting.on);
    let typed = u32::try_from(Results::of(board, since, None).values).ok();
    let missed = meeting.missed().into_iter().map(Carried::Point);
    let carried = meeting.carried.iter().copied().chain(missed).collect();
    let mut edits = vec![
        meeting.moving(None, None, now),
        MeetingEdit::Carried(Swap::new(meeting.carried.clone(), carried)),
    ];
    if meeting.kind == MeetingKind::Board {
        edits.push(MeetingEdit::Typed(Swap::new(meeting.values_typed, typed)));
    }
    if meeting.kind == MeetingKind::Board && meeting.next.is_none() {
        let next = board.meeting_after(meeting);
        edits.push(MeetingEdit::Next(Swap::new(None, Some(next))));
    }
    edits.push(MeetingEdit::Ended(Swap::new(meeting.ended, Some(now))));
    edits
}

/// A meeting of a unit, on the board as it was read.
type Place<'a> = (&'a UnitSlug, &'a Loaded, CardId);

impl Session<'_, '_> {
    /// Makes edits of a meeting in one go and says that they are saved.
    pub(super) fn edit_meeting_all(
        &mut self,
        place: Place<'_>,
        edits: Vec<MeetingEdit>,
        said: &str,
    ) -> Result<(), Failure> {
        let acts = edits
            .into_iter()
            .map(|edit| Act::Meeting(place.2, Deed::Edit(edit)));
        self.act_on_meeting(place, acts.collect(), said)
    }

    /// Makes changes in one go and says where the meeting stands then.
    pub(super) fn act_on_meeting(
        &mut self,
        (unit, loaded, id): Place<'_>,
        acts: Vec<Act>,
        said: &str,
    ) -> Result<(), Failure> {
        if acts.is_empty() {
            let said = self.words.text("cli-already-so");
            return self.tell(&said);
        }
        let committed = self.commit_acts(unit, &loaded.board, acts)?;
        let Some(card) = committed.board.meetings.get(id) else {
            return Ok(());
        };
        let point = card.body.at.and_then(|at| card.body.point(at));
        let point = point
            .map(|one| course::title(self.words, one))
            .unwrap_or_default();
        let args = [
            (
                "kind",
                label::meeting_kind(self.words, card.body.kind).into(),
            ),
            ("date", self.words.date(card.body.on).into()),
            ("point", point.into()),
            ("count", card.body.present.len().into()),
        ];
        let said = self.words.with(said, &args);
        self.acknowledge(&course::data(card, self.now), &said)
    }
}
