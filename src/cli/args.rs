//! What can be written on the command line.
//!
//! The texts of the help are ids of messages; [`help`](super::help) puts the words in.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::archive::ExportYearArgs;
use super::calendar::ExportCalendarArgs;
use super::field_args::{ActivityArgs, AddArgs, CardArgs, DoneArgs, EditArgs, StaffArgs, UnitArgs};
use super::globals::Globals;
use super::meeting::args::{AgendaArgs, HealthArgs, MeetingArgs, MinutesArgs, PrepareArgs};
use super::overview::OverviewArgs;
use super::report::ReportArgs;

#[derive(Debug, Parser)]
#[command(name = "tavla", version, about = "cli-about")]
#[command(disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) globals: Globals,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// What can be written where no command is.
#[derive(Debug, Parser)]
#[command(
    name = "tavla",
    version,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub(super) struct Alone {
    #[command(flatten)]
    pub(super) globals: Globals,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(about = "cli-init")]
    Init(InitArgs),
    #[command(about = "cli-units", alias = "enheter")]
    Units,
    #[command(about = "cli-propose", alias = "föreslå")]
    Propose(ProposeArgs),
    #[command(about = "cli-move", alias = "flytta")]
    Move(MoveArgs),
    #[command(about = "cli-support", alias = "stöd")]
    Support(SupportArgs),
    #[command(about = "cli-comment", alias = "kommentera")]
    Comment(CommentArgs),
    #[command(about = "cli-value", alias = "värde")]
    Value(ValueArgs),
    #[command(about = "cli-edit", alias = "ändra")]
    Edit(EditArgs),
    #[command(about = "cli-add", alias = "lägg-till")]
    Add(AddArgs),
    #[command(about = "cli-activity", alias = "aktivitet")]
    Activity(ActivityArgs),
    #[command(about = "cli-goal", alias = "mål")]
    Goal(CardArgs),
    #[command(about = "cli-metric", alias = "mått")]
    Metric(CardArgs),
    #[command(about = "cli-input")]
    Input(CardArgs),
    #[command(about = "cli-example", alias = "exempel")]
    Example(CardArgs),
    #[command(about = "cli-hinder")]
    Hinder(CardArgs),
    #[command(about = "cli-done", alias = "klar")]
    Done(DoneArgs),
    #[command(about = "cli-unit", alias = "enhet")]
    Unit(UnitArgs),
    #[command(about = "cli-staff", alias = "medarbetare")]
    Staff(StaffArgs),
    #[command(about = "cli-list", alias = "lista")]
    List(ListArgs),
    #[command(about = "cli-search", alias = "sök")]
    Search(SearchArgs),
    #[command(about = "cli-matrix", alias = "matris")]
    Matrix,
    #[command(about = "cli-score", alias = "bedöm")]
    Score(ScoreArgs),
    #[command(about = "cli-convert", alias = "omvandla")]
    Convert(ConvertArgs),
    #[command(about = "cli-follow-up", alias = "uppfölj")]
    FollowUp(FollowUpArgs),
    #[command(about = "cli-show", alias = "visa")]
    Show(ShowArgs),
    #[command(about = "cli-stats", alias = "statistik")]
    Stats(StatsArgs),
    #[command(about = "cli-judge", alias = "utvärdera")]
    Judge,
    #[command(about = "cli-analyse", alias = "analysera")]
    Analyse(AnalyseArgs),
    #[command(about = "cli-history", alias = "historik")]
    History(HistoryArgs),
    #[command(about = "cli-undo", alias = "ångra")]
    Undo(UndoArgs),
    #[command(about = "cli-redo", alias = "gör-om")]
    Redo,
    #[command(about = "cli-keys", alias = "tangenter")]
    Keys,
    #[command(about = "cli-board", alias = "tavlan")]
    Board(BoardArgs),
    #[command(about = "cli-values", alias = "veckovärden")]
    Values(ValuesArgs),
    #[command(about = "cli-odd", alias = "avvikande")]
    Odd(OddArgs),
    #[command(about = "cli-check", alias = "granska")]
    Check(CheckArgs),
    #[command(about = "cli-import", alias = "importera")]
    Import(ImportArgs),
    #[command(about = "cli-export", alias = "exportera")]
    Export(ExportArgs),
    #[command(about = "cli-prepare", alias = "förbered")]
    Prepare(PrepareArgs),
    #[command(about = "cli-agenda", alias = "dagordning")]
    Agenda(AgendaArgs),
    #[command(about = "cli-meeting", alias = "möte")]
    Meeting(MeetingArgs),
    #[command(about = "cli-health", alias = "hälsa")]
    Health(HealthArgs),
    #[command(about = "cli-minutes", alias = "anteckningar")]
    Minutes(MinutesArgs),
    #[command(about = "cli-report", alias = "rapport")]
    Report(ReportArgs),
    #[command(about = "cli-overview", alias = "översikt")]
    Overview(OverviewArgs),
    #[command(about = "cli-demo")]
    Demo,
    #[command(about = "cli-completions")]
    Completions(CompletionsArgs),
    #[command(about = "cli-man")]
    Man(ManArgs),
}

#[derive(Debug, Args)]
pub(super) struct InitArgs {
    #[arg(help = "cli-init-name", required = true, value_name = "NAME")]
    pub(super) name: Vec<String>,
    #[arg(long, help = "cli-init-organisation", value_name = "NAME")]
    pub(super) organisation: Option<String>,
    #[arg(long, help = "cli-init-department", value_name = "NAME")]
    pub(super) department: Option<String>,
    #[arg(long, help = "cli-init-parent", value_name = "SLUG")]
    pub(super) parent: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ProposeArgs {
    #[arg(help = "cli-propose-title", value_name = "TITLE")]
    pub(super) title: Vec<String>,
    #[arg(long, help = "cli-propose-problem", value_name = "TEXT")]
    pub(super) problem: Option<String>,
    #[arg(long, help = "cli-propose-idea", value_name = "TEXT")]
    pub(super) idea: Option<String>,
    #[arg(long, help = "cli-propose-expected", value_name = "TEXT")]
    pub(super) expected: Option<String>,
    #[arg(long, help = "cli-propose-area", value_name = "NUMBER")]
    pub(super) area: Option<String>,
    #[arg(long, help = "cli-propose-goal", value_name = "CARD")]
    pub(super) goal: Option<String>,
    #[arg(long, help = "cli-propose-metric", value_name = "KEY")]
    pub(super) metric: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct MoveArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(super) card: String,
    #[arg(help = "cli-move-status", value_name = "STATUS")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(super) status: String,
    #[arg(long, help = "cli-move-owner", value_name = "SIGNATURE")]
    pub(super) owner: Option<String>,
    #[arg(
        long,
        help = "cli-move-due",
        value_name = "DATE",
        allow_hyphen_values = true
    )]
    pub(super) due: Option<String>,
    #[arg(long, help = "cli-move-step", value_name = "STEP")]
    pub(super) step: Option<String>,
    #[arg(
        long,
        help = "cli-move-review",
        value_name = "DATE",
        allow_hyphen_values = true
    )]
    pub(super) review: Option<String>,
    #[arg(long, help = "cli-move-reason", value_name = "TEXT")]
    pub(super) reason: Option<String>,
    #[arg(long, help = "cli-move-answer", value_name = "TEXT")]
    pub(super) answer: Option<String>,
    #[arg(long, help = "cli-move-learning", value_name = "TEXT")]
    pub(super) learning: Option<String>,
    #[arg(long, help = "cli-move-over-limit")]
    pub(super) over_limit: bool,
}

#[derive(Debug, Args)]
pub(super) struct SupportArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(super) card: String,
    #[arg(long, help = "cli-support-remove")]
    pub(super) remove: bool,
}

#[derive(Debug, Args)]
pub(super) struct CommentArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(super) card: String,
    #[arg(help = "cli-comment-text", value_name = "TEXT")]
    pub(super) text: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct ValueArgs {
    #[arg(help = "cli-value-metric", value_name = "METRIC")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(super) metric: String,
    #[arg(
        help = "cli-value-value",
        value_name = "VALUE",
        allow_negative_numbers = true
    )]
    #[arg(default_value = "", hide_default_value = true)]
    pub(super) value: String,
    #[arg(long, help = "cli-value-week", value_name = "WEEK")]
    pub(super) week: Option<String>,
    #[arg(
        long,
        help = "cli-value-of",
        value_name = "NUMBER",
        allow_negative_numbers = true
    )]
    pub(super) of: Option<String>,
    #[arg(long = "part", help = "cli-value-part", value_name = "NAME=VALUE")]
    pub(super) parts: Vec<String>,
    #[arg(long, help = "cli-value-note", value_name = "TEXT")]
    pub(super) note: Option<String>,
    #[arg(long, help = "cli-value-remove", conflicts_with_all = ["value", "of", "parts", "note"])]
    pub(super) remove: bool,
}

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[arg(help = "cli-list-kind", value_name = "KIND")]
    pub(super) kind: Option<String>,
    #[arg(long, help = "cli-list-status", value_name = "STATUS")]
    pub(super) status: Option<String>,
    #[command(flatten)]
    pub(super) filter: FilterArgs,
}

#[derive(Debug, Args)]
pub(super) struct FilterArgs {
    #[arg(long, help = "cli-list-mine")]
    pub(super) mine: bool,
    #[arg(long, help = "cli-filter-owner", value_name = "SIGNATURE")]
    pub(super) owner: Option<String>,
    #[arg(long, help = "cli-filter-area", value_name = "NUMBER")]
    pub(super) area: Option<u8>,
    #[arg(long, help = "cli-filter-goal", value_name = "CARD")]
    pub(super) goal: Option<String>,
    #[arg(long, help = "cli-filter-age", value_name = "DAYS")]
    pub(super) age: Option<u16>,
}

#[derive(Debug, Args)]
pub(super) struct SearchArgs {
    #[arg(help = "cli-search-words", required = true, value_name = "WORDS")]
    pub(super) words: Vec<String>,
    #[arg(long, help = "cli-search-fold")]
    pub(super) fold: bool,
    #[command(flatten)]
    pub(super) filter: FilterArgs,
}

#[derive(Debug, Args)]
pub(super) struct ScoreArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(super) card: String,
    #[arg(long, help = "cli-score-effort", value_name = "1-5")]
    pub(super) effort: Option<String>,
    #[arg(long, help = "cli-score-effect", value_name = "1-5")]
    pub(super) effect: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ConvertArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(super) card: String,
}

#[derive(Debug, Args)]
pub(super) struct FollowUpArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(super) card: String,
    #[arg(help = "cli-follow-up-text", value_name = "TEXT")]
    pub(super) text: Vec<String>,
    #[arg(long, help = "cli-follow-up-week", value_name = "WEEK")]
    pub(super) week: Option<String>,
    #[arg(long, help = "cli-follow-up-status", value_name = "STATUS")]
    #[arg(conflicts_with = "computed")]
    pub(super) status: Option<String>,
    #[arg(long, help = "cli-follow-up-computed")]
    pub(super) computed: bool,
}

#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    #[arg(help = "cli-show-card", value_name = "CARD")]
    pub(super) card: String,
    #[arg(long, help = "cli-show-basis")]
    pub(super) basis: bool,
}

#[derive(Debug, Args)]
pub(super) struct StatsArgs {
    #[arg(help = "cli-stats-metric", value_name = "METRIC")]
    pub(super) metric: Option<String>,
    #[arg(long, help = "cli-stats-weeks", value_name = "NUMBER")]
    #[arg(value_parser = positive)]
    pub(super) weeks: Option<usize>,
    #[arg(
        long,
        help = "cli-stats-with",
        value_name = "METRIC",
        requires = "metric"
    )]
    pub(super) with: Option<String>,
    #[arg(long, help = "cli-stats-basis", requires = "metric")]
    pub(super) basis: bool,
}

/// Reads a whole number from 1.
fn positive(typed: &str) -> Result<usize, String> {
    let number = typed.parse().ok().filter(|number| *number > 0);
    number.ok_or_else(String::new)
}

#[derive(Debug, Args)]
pub(super) struct AnalyseArgs {
    #[arg(help = "cli-analyse-file", value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, help = "cli-analyse-kind", value_name = "KIND")]
    pub(super) kind: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct HistoryArgs {
    #[arg(help = "cli-history-card", value_name = "CARD")]
    pub(super) card: Option<String>,
    #[arg(long, help = "cli-history-limit", value_name = "NUMBER")]
    #[arg(default_value_t = 20, hide_default_value = true)]
    pub(super) limit: usize,
}

#[derive(Debug, Args)]
pub(super) struct UndoArgs {
    #[arg(long, help = "cli-undo-change", value_name = "ID")]
    pub(super) change: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    #[arg(long, help = "cli-check-privacy", conflicts_with = "stdin")]
    pub(super) privacy: bool,
    #[arg(long, help = "cli-check-stdin")]
    pub(super) stdin: bool,
    #[arg(long, help = "cli-check-allow-domain", value_name = "DOMAIN")]
    pub(super) allow_domain: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct BoardArgs {
    #[arg(long, help = "cli-board-text")]
    pub(super) text: bool,
}

#[derive(Debug, Args)]
pub(super) struct ValuesArgs {
    #[arg(long, help = "cli-values-weeks", value_name = "NUMBER")]
    #[arg(value_parser = positive)]
    pub(super) weeks: Option<usize>,
}

#[derive(Debug, Args)]
pub(super) struct OddArgs {
    #[arg(help = "cli-value-metric", value_name = "METRIC")]
    pub(super) metric: String,
    #[arg(help = "cli-odd-text", value_name = "TEXT")]
    #[arg(required_unless_present = "remove")]
    pub(super) text: Vec<String>,
    #[arg(long, help = "cli-value-week", value_name = "WEEK")]
    pub(super) week: Option<String>,
    #[arg(long, help = "cli-odd-remove", conflicts_with = "text")]
    pub(super) remove: bool,
}

#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    #[arg(help = "cli-import-file", value_name = "FILE")]
    pub(super) file: PathBuf,
    #[arg(long, help = "cli-import-dry-run")]
    pub(super) dry_run: bool,
    #[arg(long, help = "cli-import-sheet", value_name = "NAME")]
    pub(super) sheet: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    #[command(subcommand)]
    pub(super) what: ExportWhat,
}

#[derive(Debug, Subcommand)]
pub(super) enum ExportWhat {
    #[command(about = "cli-export-values", alias = "värden")]
    Values(ExportValuesArgs),
    #[command(about = "cli-export-chart", alias = "diagram")]
    Chart(ExportChartArgs),
    #[command(about = "cli-export-year", alias = "år")]
    Year(ExportYearArgs),
    #[command(about = "cli-export-calendar", alias = "kalender")]
    Calendar(ExportCalendarArgs),
}

#[derive(Debug, Args)]
pub(super) struct ExportChartArgs {
    #[arg(help = "cli-value-metric", value_name = "METRIC")]
    pub(super) metric: String,
    #[arg(long, help = "cli-stats-weeks", value_name = "NUMBER")]
    #[arg(value_parser = positive)]
    pub(super) weeks: Option<usize>,
    #[arg(long, help = "cli-export-dark")]
    pub(super) dark: bool,
    #[arg(short, long, help = "cli-export-output", value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ExportValuesArgs {
    #[arg(long, help = "cli-export-weeks", value_name = "NUMBER")]
    #[arg(conflicts_with = "from")]
    pub(super) weeks: Option<u16>,
    #[arg(long, help = "cli-export-from", value_name = "WEEK")]
    pub(super) from: Option<String>,
    #[arg(long, help = "cli-export-to", value_name = "WEEK")]
    pub(super) to: Option<String>,
    #[arg(long, help = "cli-export-format", value_name = "FORMAT")]
    #[arg(value_enum, default_value_t = TableFormat::Csv)]
    #[arg(hide_default_value = true, hide_possible_values = true)]
    pub(super) format: TableFormat,
    #[arg(long, help = "cli-export-public")]
    pub(super) public: bool,
    #[arg(short, long, help = "cli-export-output", value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
}

/// How a table is written.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub(super) enum TableFormat {
    /// For Excel with Swedish settings.
    Csv,
    /// For other programs.
    Plain,
    /// A workbook.
    Xlsx,
}

#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    #[arg(
        help = "cli-completions-shell",
        value_name = "SHELL",
        hide_possible_values = true
    )]
    pub(super) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(super) struct ManArgs {
    #[arg(help = "cli-man-command", value_name = "COMMAND")]
    pub(super) command: Option<String>,
}
