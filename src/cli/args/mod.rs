//! What can be written on the command line.
//!
//! The texts of the help are ids of messages; [`help`](super::help) puts the words in.

mod cards;
mod keeping;
mod values;

use clap::{Args, Parser, Subcommand};

use super::beside::args::{AnswerArgs, EscalateArgs, GalleryArgs, LiftedArgs, ShareArgs, TakeArgs};
use super::field_args::{ActivityArgs, AddArgs, CardArgs, DoneArgs, EditArgs, StaffArgs, UnitArgs};
use super::globals::Globals;
use super::meeting::args::{AgendaArgs, HealthArgs, MeetingArgs, MinutesArgs, PrepareArgs};
use super::overview::OverviewArgs;
use super::pulse::args::PulseArgs;
use super::report::ReportArgs;

pub(in crate::cli) use cards::*;
pub(in crate::cli) use keeping::*;
pub(in crate::cli) use values::*;

#[derive(Debug, Parser)]
#[command(name = "tavla", version, about = "cli-about")]
#[command(disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true)]
pub(in crate::cli) struct Cli {
    #[command(flatten)]
    pub(in crate::cli) globals: Globals,
    #[arg(long, help = "cli-option-wall")]
    pub(in crate::cli) wall: bool,
    #[command(subcommand)]
    pub(in crate::cli) command: Option<Command>,
}

/// What can be written where no command is.
#[derive(Debug, Parser)]
#[command(
    name = "tavla",
    version,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub(in crate::cli) struct Alone {
    #[command(flatten)]
    pub(in crate::cli) globals: Globals,
    #[arg(long)]
    pub(in crate::cli) wall: bool,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Command {
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
    #[command(about = "cli-settle", alias = "avgör")]
    Settle(SettleArgs),
    #[command(about = "cli-follow-up", alias = "uppfölj")]
    FollowUp(FollowUpArgs),
    #[command(about = "cli-escalate", alias = "lyft")]
    Escalate(EscalateArgs),
    #[command(about = "cli-lifted", alias = "lyfta")]
    Lifted(LiftedArgs),
    #[command(about = "cli-answer", alias = "besvara")]
    Answer(AnswerArgs),
    #[command(about = "cli-share", alias = "dela")]
    Share(ShareArgs),
    #[command(about = "cli-gallery", alias = "galleri")]
    Gallery(GalleryArgs),
    #[command(about = "cli-take", alias = "ta-över")]
    Take(TakeArgs),
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
    #[command(about = "cli-pulse", alias = "enkät")]
    Pulse(PulseArgs),
    #[command(about = "cli-report", alias = "rapport")]
    Report(ReportArgs),
    #[command(about = "cli-overview", alias = "översikt")]
    Overview(OverviewArgs),
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
pub(in crate::cli) struct InitArgs {
    #[arg(help = "cli-init-name", required = true, value_name = "NAME")]
    pub(in crate::cli) name: Vec<String>,
    #[arg(long, help = "cli-init-organisation", value_name = "NAME")]
    pub(in crate::cli) organisation: Option<String>,
    #[arg(long, help = "cli-init-department", value_name = "NAME")]
    pub(in crate::cli) department: Option<String>,
    #[arg(long, help = "cli-init-parent", value_name = "SLUG")]
    pub(in crate::cli) parent: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ListArgs {
    #[arg(help = "cli-list-kind", value_name = "KIND")]
    pub(in crate::cli) kind: Option<String>,
    #[arg(long, help = "cli-list-status", value_name = "STATUS")]
    pub(in crate::cli) status: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) filter: FilterArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct FilterArgs {
    #[arg(long, help = "cli-list-mine")]
    pub(in crate::cli) mine: bool,
    #[arg(long, help = "cli-filter-owner", value_name = "SIGNATURE")]
    pub(in crate::cli) owner: Option<String>,
    #[arg(long, help = "cli-filter-area", value_name = "NUMBER")]
    pub(in crate::cli) area: Option<u8>,
    #[arg(long, help = "cli-filter-goal", value_name = "CARD")]
    pub(in crate::cli) goal: Option<String>,
    #[arg(long, help = "cli-filter-age", value_name = "DAYS")]
    pub(in crate::cli) age: Option<u16>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct SearchArgs {
    #[arg(help = "cli-search-words", required = true, value_name = "WORDS")]
    pub(in crate::cli) words: Vec<String>,
    #[arg(long, help = "cli-search-fold")]
    pub(in crate::cli) fold: bool,
    #[command(flatten)]
    pub(in crate::cli) filter: FilterArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ShowArgs {
    #[arg(help = "cli-show-card", value_name = "CARD")]
    pub(in crate::cli) card: String,
    #[arg(long, help = "cli-show-basis")]
    pub(in crate::cli) basis: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct HistoryArgs {
    #[arg(help = "cli-history-card", value_name = "CARD")]
    pub(in crate::cli) card: Option<String>,
    #[arg(long, help = "cli-history-limit", value_name = "NUMBER")]
    #[arg(default_value_t = 20, hide_default_value = true)]
    pub(in crate::cli) limit: usize,
    #[arg(long, help = "cli-history-git", conflicts_with = "card")]
    pub(in crate::cli) git: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct UndoArgs {
    #[arg(long, help = "cli-undo-change", value_name = "ID")]
    pub(in crate::cli) change: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct CheckArgs {
    #[arg(long, help = "cli-check-privacy", conflicts_with = "stdin")]
    pub(in crate::cli) privacy: bool,
    #[arg(long, help = "cli-check-stdin")]
    pub(in crate::cli) stdin: bool,
    #[arg(long, help = "cli-check-allow-domain", value_name = "DOMAIN")]
    pub(in crate::cli) allow_domain: Vec<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct BoardArgs {
    #[arg(long, help = "cli-board-text")]
    pub(in crate::cli) text: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct CompletionsArgs {
    #[arg(
        help = "cli-completions-shell",
        value_name = "SHELL",
        hide_possible_values = true
    )]
    pub(in crate::cli) shell: clap_complete::Shell,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ManArgs {
    #[arg(help = "cli-man-command", value_name = "COMMAND")]
    pub(in crate::cli) command: Option<String>,
}
