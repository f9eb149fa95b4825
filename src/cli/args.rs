//! What can be written on the command line.
//!
//! The texts of the help are ids of messages; [`help`](super::help) puts the words in.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::field_args::{ActivityArgs, AddArgs, CardArgs, DoneArgs, EditArgs, StaffArgs, UnitArgs};
use super::globals::Globals;

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
    #[command(about = "cli-show", alias = "visa")]
    Show(ShowArgs),
    #[command(about = "cli-stats", alias = "statistik")]
    Stats(StatsArgs),
    #[command(about = "cli-analyse", alias = "analysera")]
    Analyse(AnalyseArgs),
    #[command(about = "cli-history", alias = "historik")]
    History(HistoryArgs),
    #[command(about = "cli-undo", alias = "ångra")]
    Undo(UndoArgs),
    #[command(about = "cli-check", alias = "granska")]
    Check,
    #[command(about = "cli-import", alias = "importera")]
    Import(ImportArgs),
    #[command(about = "cli-export", alias = "exportera")]
    Export(ExportArgs),
    #[command(about = "cli-restore", alias = "återställ")]
    Restore(RestoreArgs),
    #[command(about = "cli-git-init")]
    GitInit,
    #[command(about = "cli-merge")]
    Merge(MergeArgs),
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
    #[arg(help = "cli-propose-title", required = true, value_name = "TITLE")]
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
    pub(super) card: String,
    #[arg(help = "cli-move-status", value_name = "STATUS")]
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
}

#[derive(Debug, Args)]
pub(super) struct SupportArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(super) card: String,
    #[arg(long, help = "cli-support-remove")]
    pub(super) remove: bool,
}

#[derive(Debug, Args)]
pub(super) struct CommentArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(super) card: String,
    #[arg(help = "cli-comment-text", required = true, value_name = "TEXT")]
    pub(super) text: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct ValueArgs {
    #[arg(help = "cli-value-metric", value_name = "METRIC")]
    pub(super) metric: String,
    #[arg(
        help = "cli-value-value",
        value_name = "VALUE",
        allow_negative_numbers = true
    )]
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
}

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[arg(help = "cli-list-kind", value_name = "KIND")]
    pub(super) kind: Option<String>,
    #[arg(long, help = "cli-list-status", value_name = "STATUS")]
    pub(super) status: Option<String>,
    #[arg(long, help = "cli-list-mine")]
    pub(super) mine: bool,
}

#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    #[arg(help = "cli-show-card", value_name = "CARD")]
    pub(super) card: String,
}

#[derive(Debug, Args)]
pub(super) struct StatsArgs {
    #[arg(help = "cli-stats-metric", value_name = "METRIC")]
    pub(super) metric: Option<String>,
    #[arg(long, help = "cli-stats-weeks", value_name = "NUMBER")]
    #[arg(value_parser = positive)]
    pub(super) weeks: Option<usize>,
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
    #[arg(long, help = "cli-history-git", conflicts_with = "card")]
    pub(super) git: bool,
}

#[derive(Debug, Args)]
pub(super) struct RestoreArgs {
    #[arg(help = "cli-restore-card", value_name = "CARD")]
    #[arg(required_unless_present = "board", conflicts_with = "board")]
    pub(super) card: Option<String>,
    #[arg(long, help = "cli-restore-board")]
    pub(super) board: bool,
    #[arg(long, help = "cli-restore-to", value_name = "TIME")]
    #[arg(required_unless_present = "board")]
    pub(super) to: Option<String>,
    #[arg(long, help = "cli-restore-dry-run")]
    pub(super) dry_run: bool,
}

/// What git hands over: see `%O %A %B %L %P` in gitattributes(5).
#[derive(Debug, Args)]
pub(super) struct MergeArgs {
    #[arg(help = "cli-merge-base", value_name = "BASE")]
    pub(super) base: PathBuf,
    #[arg(help = "cli-merge-ours", value_name = "OURS")]
    pub(super) ours: PathBuf,
    #[arg(help = "cli-merge-theirs", value_name = "THEIRS")]
    pub(super) theirs: PathBuf,
    #[arg(help = "cli-merge-marker", value_name = "LENGTH")]
    pub(super) marker: Option<String>,
    #[arg(help = "cli-merge-path", value_name = "PATH")]
    pub(super) path: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct UndoArgs {
    #[arg(long, help = "cli-undo-change", value_name = "ID")]
    pub(super) change: Option<String>,
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
