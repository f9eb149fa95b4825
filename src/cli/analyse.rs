//! Any series, without a board: `analyse`.

use std::fs;
use std::io::Read;

use crate::env::Env;
use crate::error::{Exit, Failure};
use crate::locale::Words;
use crate::report::statistics::foreign::{Foreign, KINDS};
use crate::report::statistics::plot::{Frame, Strokes};

use super::args::AnalyseArgs;
use super::globals::Globals;
use super::stats::WIDTH;
use super::{Console, printing};

/// More than this is no series of weeks.
const MOST: u64 = 16_000_000;
/// Lines of the chart.
const HEIGHT: usize = 18;

/// Analyses a file, or stdin where the file is `-`.
pub(super) fn run(
    env: &Env,
    words: &Words,
    globals: &Globals,
    args: &AnalyseArgs,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let kind = args.kind.as_deref().map(|typed| kind(words, typed));
    let kind = kind.transpose()?;
    let text = read(words, args, console)?;
    let foreign =
        Foreign::read(&text, kind).map_err(|why| Failure::refused(why.sentence(words)))?;
    let answer = if globals.json {
        let json = serde_json::to_string_pretty(foreign.data());
        let failed =
            |error| Failure::new(Exit::Unusable, words.text("cli-print-failed")).cause(&error);
        json.map_err(failed)? + "\n"
    } else {
        let frame = Frame {
            width: env.width.unwrap_or(WIDTH),
            height: HEIGHT,
            strokes: Strokes::plain(globals.ascii),
            margins: (0, 0),
            weeks: usize::MAX,
            cursor: None,
        };
        foreign.text(words, frame)
    };
    let printed = console.out.write_all(answer.as_bytes());
    printed.map_err(|error| printing(words, &error))
}

fn kind(
    words: &Words,
    typed: &str,
) -> Result<crate::report::statistics::foreign::AnalysisKind, Failure> {
    let found = KINDS.iter().find(|(name, _)| *name == typed);
    found.map(|(_, kind)| *kind).ok_or_else(|| {
        let args = [("argument", "--kind".into()), ("value", typed.into())];
        let names = KINDS.map(|(name, _)| name).join(", ");
        Failure::usage(words.with("usage-bad-value", &args))
            .hint(words.with("usage-known", &[("list", names.into())]))
    })
}

fn read(words: &Words, args: &AnalyseArgs, console: &mut Console<'_>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = if args.file.as_os_str() == "-" {
        (&mut *console.input).take(MOST + 1).read_to_end(&mut bytes)
    } else {
        fs::File::open(&args.file).and_then(|file| file.take(MOST + 1).read_to_end(&mut bytes))
    };
    let path = args.file.display().to_string();
    read.map_err(|error| {
        let said = words.with("cli-analyse-unread", &[("path", path.into())]);
        Failure::new(Exit::Unusable, said).cause(&error)
    })?;
    if bytes.len() as u64 > MOST {
        return Err(Failure::refused(words.text("cli-analyse-too-long")));
    }
    String::from_utf8(bytes).map_err(|_bad| Failure::refused(words.text("usage-not-text")))
}
