//! What can be written about going back, and what git writes.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub(in crate::cli) struct RestoreArgs {
    #[arg(help = "cli-restore-card", value_name = "CARD")]
    #[arg(required_unless_present = "board", conflicts_with = "board")]
    pub(in crate::cli) card: Option<String>,
    #[arg(long, help = "cli-restore-board")]
    pub(in crate::cli) board: bool,
    #[arg(long, help = "cli-restore-to", value_name = "TIME")]
    #[arg(required_unless_present = "board")]
    pub(in crate::cli) to: Option<String>,
    #[arg(long, help = "cli-restore-dry-run")]
    pub(in crate::cli) dry_run: bool,
}

/// What git hands over: see `%O %A %B %L %P` in gitattributes(5).
#[derive(Debug, Args)]
pub(in crate::cli) struct MergeArgs {
    #[arg(help = "cli-merge-base", value_name = "BASE")]
    pub(in crate::cli) base: PathBuf,
    #[arg(help = "cli-merge-ours", value_name = "OURS")]
    pub(in crate::cli) ours: PathBuf,
    #[arg(help = "cli-merge-theirs", value_name = "THEIRS")]
    pub(in crate::cli) theirs: PathBuf,
    #[arg(help = "cli-merge-marker", value_name = "LENGTH")]
    pub(in crate::cli) marker: Option<String>,
    #[arg(help = "cli-merge-path", value_name = "PATH")]
    pub(in crate::cli) path: Option<PathBuf>,
}
