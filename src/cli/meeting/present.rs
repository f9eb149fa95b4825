//! Who is there: the staff by signature or name, and others by name.

use std::collections::BTreeSet;

use crate::board::{Board, Field, Line, Meeting, MeetingEdit, Signature, Staff, Swap};
use crate::cli::session::{Session, name as read_name};
use crate::error::Failure;
use crate::locale::fold;

use super::args::PresentArgs;

/// Makes the edits for those who come and those who go; all of the staff where that is asked for.
pub(super) fn edits(
    session: &Session<'_, '_>,
    board: &Board,
    meeting: &Meeting,
    args: &PresentArgs,
) -> Result<Vec<MeetingEdit>, Failure> {
    let mut here = named(session, board, &args.who)?;
    if args.all {
        let staff = board.unit.staff.iter().filter(|one| one.left.is_none());
        here.extend(staff.map(|one| one.signature.clone()));
    }
    let gone = named(session, board, &args.absent)?;
    let coming = here
        .difference(&gone)
        .filter(|who| !meeting.present.contains(*who));
    let coming: BTreeSet<Signature> = coming.cloned().collect();
    let together = (!coming.is_empty()).then_some(MeetingEdit::Together {
        who: coming,
        on: true,
    });
    let going = gone.iter().filter(|who| meeting.present.contains(*who));
    let going = going.map(|who| MeetingEdit::Present {
        who: who.clone(),
        on: false,
    });
    let guests = guests(session, meeting, &args.guest)?;
    Ok(together.into_iter().chain(going).chain(guests).collect())
}

fn guests(
    session: &Session<'_, '_>,
    meeting: &Meeting,
    typed: &[String],
) -> Result<Option<MeetingEdit>, Failure> {
    let mut guests = meeting.guests.clone();
    for one in typed {
        let name: Line = session.line(Field::Present, one)?;
        if !guests.contains(&name) {
            guests.push(name);
        }
    }
    let new = guests != meeting.guests;
    Ok(new.then(|| MeetingEdit::Guests(Swap::new(meeting.guests.clone(), guests))))
}

fn named(
    session: &Session<'_, '_>,
    board: &Board,
    typed: &[String],
) -> Result<BTreeSet<Signature>, Failure> {
    let mut all = BTreeSet::new();
    for one in typed {
        if let Some(known) = member(&board.unit.staff, one) {
            all.insert(known.signature.clone());
        } else {
            all.extend(read_name::<Signature>(session.words, Some(one.clone()))?);
        }
    }
    Ok(all)
}

/// Finds one of the staff by signature, by name, or by the first of their names where nobody else
/// is called so.
fn member<'a>(staff: &'a [Staff], typed: &str) -> Option<&'a Staff> {
    let wanted = fold(typed.trim());
    let name = |one: &Staff| one.name.as_ref().map(|name| fold(name.as_str()));
    let exact = staff.iter().find(|one| {
        fold(one.signature.as_str()) == wanted || name(one).is_some_and(|name| name == wanted)
    });
    let mut first = staff.iter().filter(|one| {
        let name = name(one).filter(|_| one.left.is_none());
        name.is_some_and(|name| name.split(' ').next() == Some(wanted.as_str()))
    });
    exact.or_else(|| first.next().filter(|_| first.next().is_none()))
}
