//! The unit's staff, one at a time: `staff`, `staff add`, `staff remove`.

use crate::board::{Board, Signature};
use crate::error::Failure;
use crate::report::field::Subject;
use crate::report::typed;
use crate::store::Extent;

use super::edit::edit_unit;
use super::field_args::{StaffArgs, StaffWhat};
use super::session::Session;

/// Lists the staff, or adds or removes one of them.
///
/// A signature that stands on cards can be removed: cards keep what they say.
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
            let name = args.name.join(" ");
            let role = args.role.unwrap_or_default();
            let mut kept = without(&lines, &own);
            kept.push(format!("{own}; {name}; {role}"));
            kept
        }
        Some(StaffWhat::Remove(args)) => {
            let own = signature(session, &args.who)?;
            let kept = without(&lines, &own);
            if kept.len() == lines.len() {
                let said = [("who", own.to_string().into())];
                let said = session.words.with("cli-staff-unknown", &said);
                return Err(Failure::refused(said));
            }
            kept
        }
    };
    session.expect_writable(&loaded)?;
    let typed = [("staff".to_owned(), lines.join("\n"))];
    edit_unit(session, &unit, board, &typed)
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
