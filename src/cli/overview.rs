//! `overview`: how all units fare, a row each.

use clap::{Args, ValueEnum};

use crate::error::{Failure, store_failure};
use crate::locale::Words;
use crate::report::document::Form;
use crate::report::overview::{self, Columns, GroupBy, SortBy, Units, Wanted};
use crate::tui;

use super::choose::choose;
use super::document::DocumentArgs;
use super::session::Session;

#[derive(Debug, Args)]
pub(super) struct OverviewArgs {
    #[arg(long, help = "cli-overview-sort", value_name = "COLUMN")]
    sort: Option<String>,
    #[arg(long, help = "cli-overview-filter", value_name = "TEXT")]
    filter: Option<String>,
    #[arg(long, help = "cli-overview-group", value_name = "BY")]
    #[arg(value_enum, hide_possible_values = true)]
    group: Option<Group>,
    #[command(flatten)]
    document: DocumentArgs,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Group {
    #[value(alias = "avdelning")]
    Department,
    #[value(alias = "förvaltning")]
    Organisation,
}

/// Prints the overview of all units in the folder.
pub(super) fn run(session: &mut Session<'_, '_>, args: &OverviewArgs) -> Result<(), Failure> {
    let sort = args.sort.as_deref();
    let sort = sort.map_or(Ok(SortBy::Name), |typed| order(session, typed))?;
    let units = units(session)?;
    let columns = match session.form(&args.document) {
        Form::Text(_) | Form::Markdown | Form::Html => Columns::Short,
        Form::Csv(_) | Form::Json => Columns::All,
    };
    let wanted = Wanted {
        sort,
        group: args.group.map(|group| match group {
            Group::Department => GroupBy::Department,
            Group::Organisation => GroupBy::Organisation,
        }),
        filter: args.filter.as_deref(),
        columns,
    };
    let document = overview::document(session.words, &units, session.today(), &wanted);
    session.print_document(&document, &args.document)
}

fn units(session: &mut Session<'_, '_>) -> Result<Units, Failure> {
    let (now, store) = (session.now, session.store.clone());
    let units = session.with_progress(|progress| tui::every(store.as_ref(), now, progress))?;
    let units = units.map_err(|error| store_failure(session.words, &error))?;
    Ok(Units::of(tui::rows(session.words, units)))
}

fn order(session: &Session<'_, '_>, typed: &str) -> Result<SortBy, Failure> {
    let languages: Vec<Words> = super::languages(session.words.lang())
        .map(Words::new)
        .collect();
    let names = |sort: SortBy| {
        let words = languages.iter().map(|words| sort.name(words));
        (sort, words.chain([sort.key().to_owned()]).collect())
    };
    let rows: Vec<(SortBy, Vec<String>)> = SortBy::ALL.into_iter().map(names).collect();
    choose(typed, &rows).map_err(|near| {
        let list = SortBy::ALL.map(|sort| sort.name(session.words));
        session.unknown("cli-overview-unknown-sort", typed, near, &list.join(", "))
    })
}
