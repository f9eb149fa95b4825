//! The unit's staff, one at a time: `staff`, `staff add`, `staff remove`.

use serde_json::json;

use crate::board::{Board, Signature, UnitSlug};
use crate::error::Failure;
use crate::report::field::Subject;
use crate::report::{departure, typed};
use crate::store::{self, Extent};

use super::ask::Empty;
use super::edit::edit_unit;
use super::field_args::{StaffArgs, StaffRemoveArgs, StaffWhat};
use super::session::Session;

/// Lists the staff, or adds or removes one of them.
pub(super) fn run(session: &mut Session<'_, '_>, args: StaffArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let loaded = session.load(&unit, Extent::Open)?;
    let board = &loaded.board;
    let lines = lines(session, board);
    let lines = match args.what {
        None => {
            let list: String = lines.into_iter().map(|line| line + "\n").collect();
            return session.print(&list);
        }
        Some(StaffWhat::Add(args)) => {
            let own = signature(session, &args.who)?;
            if board.unit.has_departed(&own) {
                return Err(departed(session, &own));
            }
            let name = args.name.join(" ");
            let role = args.role.unwrap_or_default();
            let mut kept = without(&lines, &own);
            kept.push(format!("{own}; {name}; {role}"));
            kept
        }
        Some(StaffWhat::Remove(args)) => return remove(session, &unit, &args),
    };
    session.expect_writable(&loaded)?;
    let typed = [("staff".to_owned(), lines.join("\n"))];
    edit_unit(session, &unit, board, &typed)
}

/// Takes somebody off the board, everywhere, after a yes.
///
/// What it touches is told first. Who only leaves gets the day that they left in the staff list;
/// their signature stays on what they did.
fn remove(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    args: &StaffRemoveArgs,
) -> Result<(), Failure> {
    let who = signature(session, &args.who)?;
    let board = session.load_to_change(unit, Extent::Whole)?.board;
    if board.unit.has_departed(&who) {
        return Err(departed(session, &who));
    }
    let presence = board.presence(&who);
    if presence.is_nothing() {
        let said = [("who", who.to_string().into())];
        let said = session.words.with("cli-staff-unknown", &said);
        return Err(Failure::refused(said));
    }
    for sentence in departure::sentences(session.words, &board, &who, &presence) {
        session.tell(&sentence)?;
    }
    if !args.yes {
        confirm(session, &who)?;
    }
    let act = board.departure(&who);
    let committed = session.commit_acts(unit, &board, vec![act])?;
    clear_drafts(session, &committed.board);
    let alias = committed.board.unit.departed.last();
    let alias = alias.map_or_else(String::new, |one| one.alias.to_string());
    let said = [
        ("who", who.to_string().into()),
        ("alias", alias.clone().into()),
    ];
    let said = session.words.with("cli-staff-removed", &said);
    session.acknowledge(&json!({ "unit": unit, "alias": alias }), &said)
}

/// Asks for the signature once more; where nobody can be asked, nothing is done.
fn confirm(session: &mut Session<'_, '_>, who: &Signature) -> Result<(), Failure> {
    let sure = |session: &Session<'_, '_>| {
        let said = session.words.text("cli-staff-not-confirmed");
        Failure::refused(said).hint(session.words.text("cli-staff-not-confirmed-hint"))
    };
    if !session.is_asking() {
        return Err(sure(session));
    }
    let label = session
        .words
        .with("cli-staff-confirm", &[("who", who.to_string().into())]);
    let same = |session: &Session<'_, '_>, typed: &str| {
        let typed = typed.parse().ok();
        typed
            .filter(|typed: &Signature| typed == who)
            .map(|_| None)
            .ok_or_else(|| sure(session))
    };
    session.ask_about(&label, Empty::Cancels, same).map(drop)
}

fn departed(session: &Session<'_, '_>, who: &Signature) -> Failure {
    let said = [("who", who.to_string().into())];
    Failure::refused(session.words.with("typed-departed", &said))
}

/// Takes who has left out of what is half typed on this machine. What cannot be written is left:
/// it is a help, and the draft goes when it is saved.
fn clear_drafts(session: &Session<'_, '_>, board: &Board) {
    let Some(local) = session.env.local_folder.as_deref() else {
        return;
    };
    for path in store::files_under(&local.join("drafts")).unwrap_or_default() {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let draft: Option<serde_json::Value> = serde_json::from_str(&text).ok();
        if let Some(cleared) = draft.and_then(|draft| board.unit.cleared(&draft)) {
            drop(store::put_file(&path, cleared.to_string().as_bytes()));
        }
    }
}

/// The staff as the field of the unit's settings has them, a line each.
fn lines(session: &Session<'_, '_>, board: &Board) -> Vec<String> {
    let unit = Subject::unit(board);
    let texts = unit.read(false, &session.context(board));
    let fields = unit.fields(false).into_iter().zip(texts);
    let staff = fields.filter(|(field, _)| field.key == "staff");
    staff
        .flat_map(|(_, text)| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

fn signature(session: &Session<'_, '_>, written: &str) -> Result<Signature, Failure> {
    let explain = |error| Failure::usage(typed::name_error(session.words, &error));
    written.parse().map_err(explain)
}

fn without(lines: &[String], who: &Signature) -> Vec<String> {
    let others = lines.iter().filter(|line| {
        let first = line.split(';').next().unwrap_or_default();
        first.trim() != who.as_str()
    });
    others.cloned().collect()
}
