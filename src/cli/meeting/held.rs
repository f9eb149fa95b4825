//! Meetings that are only told of afterwards: that one was held, by how many, or that it was not.

use crate::board::{Act, Deed, Meeting, MeetingEdit, MeetingKind, UnitSlug};
use crate::cli::session::Session;
use crate::error::Failure;
use crate::store::Extent;

use super::args::HeldArgs;
use super::course;

/// Puts down that a meeting was held, or not.
///
/// What can be told of a reflection group ends there, so its record is closed at once.
pub(super) fn held(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    kind: MeetingKind,
    args: &HeldArgs,
) -> Result<(), Failure> {
    let on = match &args.on {
        Some(typed) => session.date("--on", typed)?,
        None => session.today(),
    };
    if on > session.today() {
        return Err(Failure::refused(session.words.text("cli-meeting-ahead")));
    }
    let loaded = session.load_to_change(unit, Extent::Whole)?;
    let body = Meeting {
        kind,
        participants: args.participants,
        cancelled: args.not,
        ended: (!args.not).then(|| on.and_time(session.now.time())),
        points: if kind == MeetingKind::Reflection || args.not {
            Vec::new()
        } else {
            let own = loaded.board.unit.points_of(kind);
            course::points(session.words, kind, own)
        },
        ..Meeting::new(on, &[])
    };
    let id = session.card_id()?;
    let mut acts = vec![Act::Meeting(id, Deed::Add(Box::new(body)))];
    if kind == MeetingKind::Reflection || args.not {
        let closed = MeetingEdit::Finalise(session.today());
        acts.push(Act::Meeting(id, Deed::Edit(closed)));
    }
    let said = if args.not {
        "cli-meeting-not-held"
    } else {
        "cli-meeting-held"
    };
    session.act_on_meeting((unit, &loaded, id), acts, said)
}
