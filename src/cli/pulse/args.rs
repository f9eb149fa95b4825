//! What can be written of the pulse survey.

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(in crate::cli) struct PulseArgs {
    #[arg(help = "cli-pulse-answers", value_name = "1-5")]
    pub(super) answers: Vec<String>,
    #[arg(long, help = "cli-pulse-passed", conflicts_with = "answers")]
    pub(super) pass: bool,
    #[arg(long, help = "cli-pulse-now")]
    pub(super) now: bool,
    #[command(subcommand)]
    pub(super) what: Option<PulseWhat>,
}

#[derive(Debug, Subcommand)]
pub(super) enum PulseWhat {
    #[command(about = "cli-pulse-open", alias = "öppna")]
    Open(OpenArgs),
    #[command(about = "cli-pulse-count", alias = "räkna")]
    Count(CountArgs),
    #[command(about = "cli-pulse-close", alias = "stäng")]
    Close(CloseArgs),
    #[command(about = "cli-pulse-show", alias = "visa")]
    Show,
}

#[derive(Debug, Args)]
pub(super) struct OpenArgs {
    #[arg(
        long,
        help = "cli-pulse-question",
        required = true,
        value_name = "TEXT"
    )]
    pub(super) question: Vec<String>,
    #[arg(long, help = "cli-pulse-weekly", conflicts_with = "monthly")]
    pub(super) weekly: bool,
    #[arg(long, help = "cli-pulse-monthly")]
    pub(super) monthly: bool,
}

#[derive(Debug, Args)]
pub(super) struct CountArgs {
    #[arg(help = "cli-pulse-counts", required = true, value_name = "0,1,4,3,2")]
    pub(super) counts: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct CloseArgs {
    #[arg(long, help = "cli-pulse-metric", value_name = "METRIC")]
    pub(super) metric: Option<String>,
}
