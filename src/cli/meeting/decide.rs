//! `meeting decide`: a decision, and the activity that carries it out.

use crate::board::{
    Act, Activity, ActivityState, CardId, Decided, Decision, Deed, Field, Meeting, MeetingEdit,
};
use crate::cli::session::{Session, name as read_name};
use crate::error::Failure;

use super::args::DecideArgs;

/// Gives what writes a decision down; where somebody is to carry it out, or by a day, an activity
/// comes of it, as on the screen.
pub(super) fn acts(
    session: &mut Session<'_, '_>,
    (id, meeting): (CardId, &Meeting),
    args: &DecideArgs,
) -> Result<Vec<Act>, Failure> {
    let typed = session.words_or_stdin(&args.said.text)?;
    let decision = Decision {
        id: session.change_id()?,
        text: session.line(Field::Decision, &typed)?,
        point: meeting.at,
    };
    let owner = read_name(session.words, args.owner.clone())?;
    let due = args.due.as_deref();
    let due = due.map(|typed| session.date("--due", typed)).transpose()?;
    let decided = Decided {
        id: decision.id,
        week: meeting.week,
        text: decision.text.clone(),
    };
    let edit = MeetingEdit::Decide { decision, on: true };
    let mut acts = vec![Act::Meeting(id, Deed::Edit(edit))];
    if owner.is_some() || due.is_some() {
        let activity = Activity {
            title: decided.text.clone(),
            of: None,
            decision: Some(decided),
            owner,
            due,
            state: ActivityState::New,
        };
        acts.push(Act::Activity(
            session.card_id()?,
            Deed::Add(Box::new(activity)),
        ));
    }
    Ok(acts)
}
