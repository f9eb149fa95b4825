//! Reports over time: `report areas`, `report year --year 2026`.

use chrono::{Datelike as _, NaiveDate};
use clap::Args;

use crate::board::Board;
use crate::error::{Failure, store_failure};
use crate::locale::Words;
use crate::report::reports::{Asked, Period, Report};
use crate::store::{Extent, every_unit};

use super::choose::choose;
use super::document::DocumentArgs;
use super::session::Session;

#[derive(Debug, Args)]
pub(super) struct ReportArgs {
    #[arg(help = "cli-report-name", value_name = "NAME")]
    name: String,
    #[command(flatten)]
    period: PeriodArgs,
    #[arg(long, help = "cli-report-all-units", conflicts_with = "unit")]
    all_units: bool,
    #[command(flatten)]
    document: DocumentArgs,
}

#[derive(Debug, Args)]
struct PeriodArgs {
    #[arg(long, help = "cli-report-year", value_name = "YEAR")]
    #[arg(conflicts_with_all = ["quarter", "from", "to"])]
    year: Option<String>,
    #[arg(long, help = "cli-report-quarter", value_name = "QUARTER")]
    #[arg(conflicts_with_all = ["from", "to"])]
    quarter: Option<String>,
    #[arg(long, help = "cli-report-from", value_name = "DATE")]
    from: Option<String>,
    #[arg(long, help = "cli-report-to", value_name = "DATE")]
    to: Option<String>,
}

/// Prints a report of one unit, or of all.
pub(super) fn run(session: &mut Session<'_, '_>, args: &ReportArgs) -> Result<(), Failure> {
    let report = named(session, &args.name)?;
    let period = period(session, report, &args.period)?;
    let (boards, missing) = if args.all_units {
        all(session)?
    } else {
        let unit = session.unit()?;
        let board = session.load(&unit, Extent::Whole)?.board;
        (vec![board], Vec::new())
    };
    let boards: Vec<&Board> = boards.iter().collect();
    let document = report.document(&Asked {
        words: session.words,
        boards: &boards,
        today: session.today(),
        missing: &missing,
        period,
    });
    session.print_document(&document, &args.document)
}

/// The boards of all units, and the units whose boards could not be read whole.
fn all(session: &mut Session<'_, '_>) -> Result<(Vec<Board>, Vec<String>), Failure> {
    let store = session.store.clone();
    let read = session.with_progress(|progress| {
        every_unit(store.as_ref(), Extent::Whole, progress, |_, loaded| loaded)
    })?;
    let read = read.map_err(|error| store_failure(session.words, &error))?;
    let (mut boards, mut missing) = (Vec::new(), Vec::new());
    for (slug, loaded) in read {
        match loaded {
            Ok(loaded) => {
                if !loaded.board.absent.is_empty() {
                    missing.push(loaded.board.unit.name.to_string());
                }
                boards.push(loaded.board);
            }
            Err(_) => missing.push(slug.to_string()),
        }
    }
    Ok((boards, missing))
}

/// Reads the name of a report, in any language.
fn named(session: &Session<'_, '_>, typed: &str) -> Result<Report, Failure> {
    let languages: Vec<Words> = super::languages(session.words.lang())
        .map(Words::new)
        .collect();
    let names = |report: Report| {
        let words = languages.iter().map(|words| report.name(words));
        (report, words.chain([report.key().to_owned()]).collect())
    };
    let rows: Vec<(Report, Vec<String>)> = Report::ALL.into_iter().map(names).collect();
    choose(typed, &rows).map_err(|near| {
        let list = Report::ALL.map(|report| report.name(session.words));
        session.unknown("cli-unknown-report", typed, near, &list.join(", "))
    })
}

fn period(
    session: &Session<'_, '_>,
    report: Report,
    args: &PeriodArgs,
) -> Result<Option<Period>, Failure> {
    if let Some(typed) = &args.year {
        let year = typed.trim().parse().ok().filter(|year| known_year(*year));
        let period = year.and_then(Period::year);
        return period
            .map(Some)
            .ok_or_else(|| bad(session, "--year", typed));
    }
    if let Some(typed) = &args.quarter {
        let period = quarter(typed, session.today());
        return period
            .map(Some)
            .ok_or_else(|| bad(session, "--quarter", typed));
    }
    if args.from.is_none() && args.to.is_none() {
        return Ok(None);
    }
    let usual = report.usual_period(session.today());
    let day = |option, typed: &Option<String>, usual| {
        let typed = typed.as_ref();
        typed.map_or(Ok(usual), |typed| session.date(option, typed))
    };
    let (from, to) = (
        day("--from", &args.from, usual.from)?,
        day("--to", &args.to, session.today())?,
    );
    Period::new(from, to).map(Some).ok_or_else(|| {
        let args = [
            ("from", session.words.date_in_table(from).into()),
            ("to", session.words.date_in_table(to).into()),
        ];
        Failure::usage(session.words.with("cli-report-no-days", &args))
    })
}

const fn known_year(year: i32) -> bool {
    1990 <= year && year <= 2199
}

fn bad(session: &Session<'_, '_>, option: &str, typed: &str) -> Failure {
    let args = [("argument", option.into()), ("value", typed.into())];
    let said = session.words.with("usage-bad-value", &args);
    Failure::usage(said).hint(session.words.text("cli-report-period-hint"))
}

/// Reads a quarter: `2026-Q3`, `3 2026`, or `3` for the newest third quarter that has begun.
fn quarter(typed: &str, today: NaiveDate) -> Option<Period> {
    let numbers = typed.split(|c: char| !c.is_ascii_digit());
    let numbers: Vec<i32> = numbers.filter_map(|number| number.parse().ok()).collect();
    let (year, number) = match numbers.as_slice() {
        [number] => (None, *number),
        [one, other] if known_year(*one) => (Some(*one), *other),
        [one, other] if known_year(*other) => (Some(*other), *one),
        _ => return None,
    };
    let number = u32::try_from(number).ok()?;
    if let Some(year) = year {
        return Period::quarter(year, number);
    }
    let this_year = Period::quarter(today.year(), number)?;
    if this_year.from <= today {
        Some(this_year)
    } else {
        Period::quarter(today.year() - 1, number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_is_read_as_people_write_it() {
        let today = "2026-05-10".parse().unwrap();
        let first = Period::quarter(2026, 1);
        for typed in ["2026-Q1", "Q1", "1", "kv 1 2026", "1/2026"] {
            assert_eq!(quarter(typed, today), first, "{typed}");
        }
        assert_eq!(quarter("4", today), Period::quarter(2025, 4));
        for typed in ["", "5", "0", "Q", "2026", "1 2 3"] {
            assert_eq!(quarter(typed, today), None, "{typed}");
        }
    }
}
