//! What can be written about the week's values and their statistics.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::archive::ExportYearArgs;
use crate::cli::beside::args::{ExportExampleArgs, ImportWhat};
use crate::cli::calendar::ExportCalendarArgs;

#[derive(Debug, Args)]
pub(in crate::cli) struct ValueArgs {
    #[arg(help = "cli-value-metric", value_name = "METRIC")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(in crate::cli) metric: String,
    #[arg(
        help = "cli-value-value",
        value_name = "VALUE",
        allow_negative_numbers = true
    )]
    #[arg(default_value = "", hide_default_value = true)]
    pub(in crate::cli) value: String,
    #[arg(long, help = "cli-value-week", value_name = "WEEK")]
    pub(in crate::cli) week: Option<String>,
    #[arg(
        long,
        help = "cli-value-of",
        value_name = "NUMBER",
        allow_negative_numbers = true
    )]
    pub(in crate::cli) of: Option<String>,
    #[arg(long = "part", help = "cli-value-part", value_name = "NAME=VALUE")]
    pub(in crate::cli) parts: Vec<String>,
    #[arg(long, help = "cli-value-note", value_name = "TEXT")]
    pub(in crate::cli) note: Option<String>,
    #[arg(long, help = "cli-value-remove", conflicts_with_all = ["value", "of", "parts", "note"])]
    pub(in crate::cli) remove: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct StatsArgs {
    #[arg(help = "cli-stats-metric", value_name = "METRIC")]
    pub(in crate::cli) metric: Option<String>,
    #[arg(long, help = "cli-stats-weeks", value_name = "NUMBER")]
    #[arg(value_parser = positive)]
    pub(in crate::cli) weeks: Option<usize>,
    #[arg(
        long,
        help = "cli-stats-with",
        value_name = "METRIC",
        requires = "metric"
    )]
    pub(in crate::cli) with: Option<String>,
    #[arg(long, help = "cli-stats-basis", requires = "metric")]
    pub(in crate::cli) basis: bool,
}

/// Reads a whole number from 1.
fn positive(typed: &str) -> Result<usize, String> {
    let number = typed.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(String::new)
}

#[derive(Debug, Args)]
pub(in crate::cli) struct AnalyseArgs {
    #[arg(help = "cli-analyse-file", value_name = "FILE")]
    pub(in crate::cli) file: PathBuf,
    #[arg(long, help = "cli-analyse-kind", value_name = "KIND")]
    pub(in crate::cli) kind: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ValuesArgs {
    #[arg(long, help = "cli-values-weeks", value_name = "NUMBER")]
    #[arg(value_parser = positive)]
    pub(in crate::cli) weeks: Option<usize>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct OddArgs {
    #[arg(help = "cli-value-metric", value_name = "METRIC")]
    pub(in crate::cli) metric: String,
    #[arg(help = "cli-odd-text", value_name = "TEXT")]
    #[arg(required_unless_present = "remove")]
    pub(in crate::cli) text: Vec<String>,
    #[arg(long, help = "cli-value-week", value_name = "WEEK")]
    pub(in crate::cli) week: Option<String>,
    #[arg(long, help = "cli-odd-remove", conflicts_with = "text")]
    pub(in crate::cli) remove: bool,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(in crate::cli) struct ImportArgs {
    #[command(subcommand)]
    pub(in crate::cli) what: Option<ImportWhat>,
    #[arg(help = "cli-import-file", value_name = "FILE", required = true)]
    pub(in crate::cli) file: Option<PathBuf>,
    #[arg(long, help = "cli-import-dry-run")]
    pub(in crate::cli) dry_run: bool,
    #[arg(long, help = "cli-import-sheet", value_name = "NAME")]
    pub(in crate::cli) sheet: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportArgs {
    #[command(subcommand)]
    pub(in crate::cli) what: ExportWhat,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ExportWhat {
    #[command(about = "cli-export-values", alias = "värden")]
    Values(ExportValuesArgs),
    #[command(about = "cli-export-chart", alias = "diagram")]
    Chart(ExportChartArgs),
    #[command(about = "cli-export-html")]
    Html(ExportHtmlArgs),
    #[command(about = "cli-export-year", alias = "år")]
    Year(ExportYearArgs),
    #[command(about = "cli-export-calendar", alias = "kalender")]
    Calendar(ExportCalendarArgs),
    #[command(about = "cli-export-example", alias = "exempel")]
    Example(ExportExampleArgs),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportHtmlArgs {
    #[arg(short, long, help = "cli-export-output", value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
    #[arg(long, help = "cli-export-watch", requires = "output")]
    pub(in crate::cli) watch: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportChartArgs {
    #[arg(help = "cli-value-metric", value_name = "METRIC")]
    pub(in crate::cli) metric: String,
    #[arg(long, help = "cli-stats-weeks", value_name = "NUMBER")]
    #[arg(value_parser = positive)]
    pub(in crate::cli) weeks: Option<usize>,
    #[arg(long, help = "cli-export-dark")]
    pub(in crate::cli) dark: bool,
    #[arg(short, long, help = "cli-export-output", value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportValuesArgs {
    #[arg(long, help = "cli-export-weeks", value_name = "NUMBER")]
    #[arg(conflicts_with = "from")]
    pub(in crate::cli) weeks: Option<u16>,
    #[arg(long, help = "cli-export-from", value_name = "WEEK")]
    pub(in crate::cli) from: Option<String>,
    #[arg(long, help = "cli-export-to", value_name = "WEEK")]
    pub(in crate::cli) to: Option<String>,
    #[arg(long, help = "cli-export-format", value_name = "FORMAT")]
    #[arg(value_enum, default_value_t = TableFormat::Csv)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub(in crate::cli) format: TableFormat,
    #[arg(long, help = "cli-export-public")]
    pub(in crate::cli) public: bool,
    #[arg(short, long, help = "cli-export-output", value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(in crate::cli) enum TableFormat {
    /// For Excel with Swedish settings.
    Csv,
    /// For other programs.
    Plain,
    /// A workbook.
    Xlsx,
}
