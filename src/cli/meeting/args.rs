//! What can be written of meetings.

use clap::{Args, Subcommand};

use crate::cli::document::DocumentArgs;

#[derive(Debug, Args)]
pub(in crate::cli) struct PrepareArgs {
    #[command(flatten)]
    pub(super) document: DocumentArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct AgendaArgs {
    #[command(subcommand)]
    pub(super) what: Option<AgendaWhat>,
}

#[derive(Debug, Subcommand)]
pub(super) enum AgendaWhat {
    #[command(about = "cli-agenda-add", alias = "lägg-till")]
    Add(AgendaAddArgs),
    #[command(about = "cli-agenda-remove", alias = "ta-bort")]
    Remove(AgendaRemoveArgs),
}

#[derive(Debug, Args)]
pub(super) struct AgendaAddArgs {
    #[arg(help = "cli-agenda-text", required = true, value_name = "TEXT")]
    pub(super) text: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct AgendaRemoveArgs {
    #[arg(help = "cli-agenda-place", value_name = "NUMBER")]
    pub(super) place: usize,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(in crate::cli) struct MinutesArgs {
    #[arg(help = "cli-minutes-week", value_name = "WEEK")]
    pub(super) week: Option<String>,
    #[arg(long, global = true, help = "cli-meeting-kind", value_name = "KIND")]
    pub(super) kind: Option<String>,
    #[command(flatten)]
    pub(super) document: DocumentArgs,
    #[command(subcommand)]
    pub(super) what: Option<MinutesWhat>,
}

#[derive(Debug, Subcommand)]
pub(super) enum MinutesWhat {
    #[command(about = "cli-minutes-finalise", alias = "färdigställ")]
    Finalise(FinaliseArgs),
    #[command(about = "cli-minutes-correct", alias = "rätta")]
    Correct(CorrectArgs),
}

#[derive(Debug, Args)]
pub(super) struct FinaliseArgs {
    #[arg(help = "cli-minutes-week", value_name = "WEEK")]
    pub(super) week: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct CorrectArgs {
    #[arg(help = "cli-minutes-correct-week", value_name = "WEEK")]
    pub(super) week: String,
    #[arg(help = "cli-minutes-correction", required = true, value_name = "TEXT")]
    pub(super) text: Vec<String>,
}
