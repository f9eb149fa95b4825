//! `export values`: writes weekly values as a table that `import` and spreadsheets read.

use std::ops::RangeInclusive;

use crate::board::Week;
use crate::error::{Exit, Failure};
use crate::report::exchange::delimited::{self, Dialect};
use crate::report::exchange::export::Readers;
use crate::report::exchange::{Rows, export};
use crate::store::Extent;

use super::workbook;
use crate::cli::args::{ExportValuesArgs, TableFormat};
use crate::cli::printing;
use crate::cli::session::Session;

/// The mark that tells Excel that a text is UTF-8.
const MARK: &str = "\u{feff}";

/// Writes the values to a file, or to stdout.
pub(in crate::cli) fn run(
    session: &mut Session<'_, '_>,
    args: &ExportValuesArgs,
) -> Result<(), Failure> {
    let weeks = weeks(session, args)?;
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Since(*weeks.start()))?.board;
    let readers = if args.public {
        Readers::Public
    } else {
        Readers::Own
    };
    let table = export::table(session.words, &board, &weeks, readers);
    let small = export::small_parts(&board, &weeks);
    if small > 0 && !args.public {
        let said = session
            .words
            .with("cli-export-small", &[("count", small.into())]);
        session.tell(&said)?;
    }
    let bytes = bytes(session, args, &table)?;
    let Some(path) = &args.output else {
        let printed = session.console.out.write_all(&bytes);
        return printed.map_err(|error| printing(session.words, &error));
    };
    session.put_file(path, &bytes)?;
    let said = [
        ("count", (table.len() - 1).into()),
        ("path", session.linked(path).into()),
    ];
    let said = session.words.with("cli-exported", &said);
    session.tell(&said)
}

/// The weeks that were asked for; all up to this one where none were.
fn weeks(
    session: &Session<'_, '_>,
    args: &ExportValuesArgs,
) -> Result<RangeInclusive<Week>, Failure> {
    let this = Week::of(session.today());
    let week = |typed: &Option<String>| {
        let typed = typed.as_deref();
        typed.map(|typed| session.past_week(typed)).transpose()
    };
    let to = week(&args.to)?.unwrap_or(this);
    let from = match (week(&args.from)?, args.weeks) {
        (Some(from), _) => from,
        (None, Some(weeks)) => to.plus(1 - i64::from(weeks.max(1))),
        (None, None) => Week::new(1990, 1).unwrap_or(to),
    };
    if from > to {
        let args = [
            ("from", from.to_string().into()),
            ("to", to.to_string().into()),
        ];
        return Err(Failure::usage(
            session.words.with("cli-export-no-weeks", &args),
        ));
    }
    Ok(from..=to)
}

fn bytes(
    session: &Session<'_, '_>,
    args: &ExportValuesArgs,
    table: &Rows,
) -> Result<Vec<u8>, Failure> {
    match args.format {
        TableFormat::Csv => {
            let text = delimited::write(table, Dialect::Excel);
            Ok(format!("{MARK}{text}").into_bytes())
        }
        TableFormat::Plain => Ok(delimited::write(table, Dialect::Plain).into_bytes()),
        TableFormat::Xlsx if args.output.is_none() && session.env.terminal.stdout => {
            let said = session.words.text("cli-export-needs-file");
            Err(Failure::usage(said))
        }
        TableFormat::Xlsx => {
            let name = session.words.text("cli-export-sheet-name");
            workbook::write(&name, table).map_err(|error| {
                Failure::new(Exit::Unusable, session.words.text("cli-print-failed")).cause(&error)
            })
        }
    }
}
