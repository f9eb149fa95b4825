//! What can be written of meetings.

use clap::{Args, Subcommand};

use crate::cli::document::DocumentArgs;

#[derive(Debug, Args)]
pub(in crate::cli) struct PrepareArgs {
    #[command(flatten)]
    pub(super) document: DocumentArgs,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct HealthArgs {
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

#[derive(Debug, Args)]
pub(in crate::cli) struct MeetingArgs {
    #[arg(long, global = true, help = "cli-meeting-kind", value_name = "KIND")]
    pub(super) kind: Option<String>,
    #[command(subcommand)]
    pub(super) what: Option<MeetingWhat>,
}

#[derive(Debug, Subcommand)]
pub(super) enum MeetingWhat {
    #[command(about = "cli-meeting-start", alias = "starta")]
    Start(StartArgs),
    #[command(about = "cli-meeting-present-about", alias = "närvarande")]
    Present(PresentArgs),
    #[command(about = "cli-meeting-point", alias = "punkt")]
    Point(PointArgs),
    #[command(about = "cli-meeting-note", alias = "anteckna")]
    Note(SaidArgs),
    #[command(about = "cli-meeting-decide", alias = "besluta")]
    Decide(DecideArgs),
    #[command(about = "cli-meeting-park", alias = "parkera")]
    Park(SaidArgs),
    #[command(about = "cli-meeting-end", alias = "avsluta")]
    End,
    #[command(about = "cli-meeting-held-about", alias = "hölls")]
    Held(HeldArgs),
}

#[derive(Debug, Args)]
pub(super) struct StartArgs {
    #[arg(long, help = "cli-meeting-leader", value_name = "SIGNATURE")]
    pub(super) leader: Option<String>,
    #[arg(long, help = "cli-meeting-note-taker", value_name = "SIGNATURE")]
    pub(super) note_taker: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct PresentArgs {
    #[arg(help = "cli-meeting-who", value_name = "SIGNATURE")]
    pub(super) who: Vec<String>,
    #[arg(long, help = "cli-meeting-all")]
    pub(super) all: bool,
    #[arg(long, help = "cli-meeting-absent", value_name = "SIGNATURE")]
    pub(super) absent: Vec<String>,
    #[arg(long, help = "cli-meeting-guest", value_name = "NAME")]
    pub(super) guest: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct PointArgs {
    #[arg(help = "cli-meeting-point-name", value_name = "POINT")]
    pub(super) point: Option<String>,
    #[arg(long, help = "cli-meeting-pass")]
    pub(super) pass: bool,
}

#[derive(Debug, Args)]
pub(super) struct SaidArgs {
    #[arg(help = "cli-meeting-text", required = true, value_name = "TEXT")]
    pub(super) text: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct DecideArgs {
    #[command(flatten)]
    pub(super) said: SaidArgs,
    #[arg(long, help = "cli-meeting-decide-owner", value_name = "SIGNATURE")]
    pub(super) owner: Option<String>,
    #[arg(
        long,
        help = "cli-meeting-decide-due",
        value_name = "DATE",
        allow_hyphen_values = true
    )]
    pub(super) due: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct HeldArgs {
    #[arg(long, help = "cli-meeting-on", value_name = "DATE")]
    pub(super) on: Option<String>,
    #[arg(long, help = "cli-meeting-participants", value_name = "NUMBER")]
    pub(super) participants: Option<u16>,
    #[arg(long, help = "cli-meeting-not", conflicts_with = "participants")]
    pub(super) not: bool,
}
