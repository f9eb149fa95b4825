//! `import FILE`: takes weekly values in from a table.
//!
//! The rows that can be taken are saved as one change, which one `undo` takes back; the others are
//! told of with their place, and the command then ends as refused. Since a table read twice
//! changes nothing, the mended file is simply read again.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use serde_json::json;

use crate::board::{Act, Board, MetricKey, Week};
use crate::error::{Exit, Failure};
use crate::privacy::Guard;
use crate::report::exchange::Rows;
use crate::report::exchange::delimited;
use crate::report::exchange::import::{Ground, Import, Refused, plan};
use crate::report::table::Table;
use crate::report::{figure, name};
use crate::store::Extent;

use super::workbook::{self, NoSheet};
use super::{MOST_BYTES, decode};
use crate::cli::args::ImportArgs;
use crate::cli::session::Session;

/// Takes values in from a file, or shows what it would take.
pub(in crate::cli) fn run(session: &mut Session<'_, '_>, args: &ImportArgs) -> Result<(), Failure> {
    let bytes = bytes(session, args)?;
    let rows = rows(session, args, &bytes)?;
    let unit = session.unit()?;
    let loaded = session.load_to_change(&unit, Extent::Whole)?;
    let board = &loaded.board;
    let guard = Guard::new(session.today(), &board.unit.settings.mail_domains);
    let ground = Ground {
        board,
        until: Week::of(session.today()),
        guard: &guard,
        refuses: session.refuses(),
    };
    let import = plan(&rows, ground).map_err(|error| {
        let said = in_file(session, args, &error.explain(session.words));
        Failure::refused(said).hint(session.words.text("cli-import-layout"))
    })?;
    let saves = !args.dry_run && !import.swaps.is_empty();
    if saves {
        for note in import.swaps.iter().filter_map(|swap| swap.to.as_ref()) {
            session.heed(note.note.as_str());
        }
        let act = Act::Values(import.swaps.clone());
        let change = session.change(board, session.change_id()?, act);
        session.commit(&unit, board, change)?;
    }
    acknowledge(session, args, board, &import)?;
    if saves {
        let metrics = import.swaps.iter().map(|swap| swap.metric.clone());
        session.judge_after(&unit, board, &metrics.collect())?;
    }
    refused(session, board, &import.refused)
}

/// The file; only a subcommand does without one, and it does not come here.
fn file(args: &ImportArgs) -> &Path {
    args.file.as_deref().unwrap_or_else(|| Path::new("-"))
}

fn bytes(session: &mut Session<'_, '_>, args: &ImportArgs) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let most = MOST_BYTES + 1;
    let file = file(args);
    let read = if file.as_os_str() == "-" {
        let input = &mut *session.console.input;
        input.take(most).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    read.map_err(|error| {
        let exit = match error.kind() {
            ErrorKind::NotFound => Exit::Usage,
            _ => Exit::Unusable,
        };
        let path = file.display().to_string();
        let said = [("path", path.into())];
        Failure::new(exit, session.words.with("cli-import-unread", &said)).cause(&error)
    })?;
    if bytes.len() as u64 > MOST_BYTES {
        let said = in_file(session, args, &session.words.text("cli-import-too-large"));
        return Err(Failure::refused(said));
    }
    Ok(bytes)
}

fn rows(session: &Session<'_, '_>, args: &ImportArgs, bytes: &[u8]) -> Result<Rows, Failure> {
    let words = session.words;
    let no = |why: String| Failure::refused(in_file(session, args, &why));
    if workbook::is_workbook(bytes) {
        return workbook::read(bytes, args.sheet.as_deref()).map_err(|error| match error {
            NoSheet::Unreadable(error) => no(words.text("cli-import-bad-workbook")).cause(&error),
            NoSheet::Unknown(names) => no(words.text("cli-import-no-sheet"))
                .hint(words.with("usage-known", &[("list", names.join(", ").into())])),
        });
    }
    if args.sheet.is_some() {
        return Err(Failure::usage(words.text("cli-import-sheet-of-text")));
    }
    let text = decode::decode(bytes).map_err(|_bad| {
        no(words.text("cli-import-not-text")).hint(words.text("cli-import-not-text-hint"))
    })?;
    delimited::read(&text)
        .map_err(|unclosed| no(words.with("cli-import-unclosed", &[("row", unclosed.row.into())])))
}

/// Names the file before what is wrong with it.
fn in_file(session: &Session<'_, '_>, args: &ImportArgs, why: &str) -> String {
    let path = file(args).display().to_string();
    let said = [("path", path.into()), ("why", why.into())];
    session.words.with("cli-import-in-file", &said)
}

fn acknowledge(
    session: &mut Session<'_, '_>,
    args: &ImportArgs,
    board: &Board,
    import: &Import,
) -> Result<(), Failure> {
    let words = session.words;
    if session.json {
        let refused = |one: &Refused| {
            json!({ "row": one.row, "column": one.column.map(|column| column + 1),
                "why": one.why.explain(words) })
        };
        let refused: Vec<_> = import.refused.iter().map(refused).collect();
        let data = json!({ "saved": !args.dry_run, "values": import.swaps,
            "unchanged": import.same, "refused": refused });
        return session.print_json(&data);
    }
    if args.dry_run {
        let table = preview(session, board, import).print(session.paper);
        session.print(&table)?;
    }
    let id = match (import.swaps.is_empty(), args.dry_run) {
        (true, _) if import.same == 0 => return Ok(()),
        (true, _) => "cli-import-nothing",
        (false, true) => "cli-import-would",
        (false, false) => "cli-imported",
    };
    let said = summary(session, import, id);
    session.print(&format!("{said}\n"))
}

fn summary(session: &Session<'_, '_>, import: &Import, id: &str) -> String {
    let words = session.words;
    let metrics: BTreeSet<&MetricKey> = import.swaps.iter().map(|swap| &swap.metric).collect();
    let weeks = || import.swaps.iter().map(|swap| swap.week);
    let weeks = weeks().min().zip(weeks().max());
    let weeks = weeks.map(|(from, to)| name::weeks(words, from, to, 0));
    let args = [
        ("count", import.swaps.len().into()),
        ("metrics", metrics.len().into()),
        ("weeks", weeks.unwrap_or_default().into()),
        ("same", import.same.into()),
    ];
    words.with(id, &args)
}

/// What would change, a row a value.
fn preview(session: &Session<'_, '_>, board: &Board, import: &Import) -> Table {
    let words = session.words;
    let rows = import.swaps.iter().filter_map(|swap| {
        let metric = &board.metric(&swap.metric)?.body;
        let said = |value| figure::week_value(words, metric, value);
        Some(vec![
            metric.name.to_string(),
            name::week(words, swap.week),
            swap.from.as_ref().map(said).unwrap_or_default(),
            swap.to.as_ref().map(said).unwrap_or_default(),
        ])
    });
    let head = [
        "field-metric",
        "metric-week",
        "cli-import-before",
        "metric-value",
    ];
    Table {
        head: head.map(|id| words.text(id)).to_vec(),
        rows: rows.collect(),
        giving: 0,
    }
}

/// Tells of what was not taken, each with its place.
fn refused(
    session: &mut Session<'_, '_>,
    board: &Board,
    refused: &[Refused],
) -> Result<(), Failure> {
    use crate::report::exchange::import::Why;
    if refused.is_empty() {
        return Ok(());
    }
    let words = session.words;
    if !session.json {
        for one in refused {
            let line = format!("{}: {}", one.place(words), one.why.explain(words));
            session.tell(&line)?;
        }
    }
    let count = [("count", refused.len().into())];
    let unknown = refused
        .iter()
        .any(|one| matches!(one.why, Why::UnknownMetric(_)));
    let keys: Vec<&str> = board
        .measured()
        .map(|card| card.body.key.as_str())
        .collect();
    let known = [("term", keys.join(", ").into())];
    let known = unknown.then(|| words.with("refusal-unknown-metric-hint", &known));
    let warned = refused.iter().any(|one| one.why.is_warning());
    let anyway = warned.then(|| words.text("cli-anyway-hint"));
    Err(Failure::refused(words.with("cli-import-refused", &count))
        .hint(known)
        .hint(anyway)
        .hint(words.text("cli-import-refused-hint")))
}
