//! What can be written about other units.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::document::DocumentArgs;

#[derive(Debug, Args)]
pub(in crate::cli) struct EscalateArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(in crate::cli) card: String,
    #[arg(long, help = "cli-escalate-reason", value_name = "TEXT")]
    #[arg(required_unless_present = "withdraw")]
    pub(in crate::cli) reason: Option<String>,
    #[arg(long, help = "cli-escalate-withdraw", conflicts_with = "reason")]
    pub(in crate::cli) withdraw: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct LiftedArgs {
    #[arg(help = "cli-lifted-card", value_name = "UNIT#CARD")]
    pub(in crate::cli) card: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) document: DocumentArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct AnswerArgs {
    #[arg(help = "cli-address", value_name = "UNIT#CARD")]
    pub(in crate::cli) card: String,
    #[arg(help = "cli-answer-text", required = true, value_name = "TEXT")]
    pub(in crate::cli) text: Vec<String>,
    #[arg(long, help = "cli-answer-take-on")]
    pub(in crate::cli) take_on: bool,
    #[arg(long, help = "cli-answer-decline", conflicts_with = "take_on")]
    pub(in crate::cli) decline: bool,
    #[arg(long, help = "cli-answer-send-on", conflicts_with_all = ["take_on", "decline"])]
    pub(in crate::cli) send_on: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ShareArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(in crate::cli) card: String,
    #[arg(long, help = "cli-share-remove")]
    pub(in crate::cli) remove: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct GalleryArgs {
    #[arg(help = "cli-gallery-card", value_name = "UNIT#CARD")]
    pub(in crate::cli) card: Option<String>,
    #[arg(long, help = "cli-gallery-search", value_name = "TEXT")]
    #[arg(conflicts_with = "card")]
    pub(in crate::cli) search: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) document: DocumentArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct TakeArgs {
    #[arg(help = "cli-address", value_name = "UNIT#CARD")]
    pub(in crate::cli) card: String,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ExportExampleArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(in crate::cli) card: String,
    #[arg(short, long, help = "cli-export-output", value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ImportWhat {
    #[command(about = "cli-import-example", alias = "exempel")]
    Example(ImportExampleArgs),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ImportExampleArgs {
    #[arg(help = "cli-import-example-file", value_name = "FILE")]
    pub(in crate::cli) file: PathBuf,
}
