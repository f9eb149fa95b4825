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
