//! What can be written after the commands that fill in cards field by field.

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(super) struct EditArgs {
    #[arg(help = "cli-edit-card", value_name = "CARD")]
    pub(super) card: String,
    #[arg(help = "cli-edit-fields", value_name = "FIELD VALUE")]
    #[arg(allow_negative_numbers = true)]
    pub(super) fields: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct UnitArgs {
    #[arg(help = "cli-unit-fields", value_name = "FIELD VALUE")]
    #[arg(allow_negative_numbers = true)]
    pub(super) fields: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct AddArgs {
    #[arg(help = "cli-add-kind", value_name = "KIND")]
    pub(super) kind: String,
    #[command(flatten)]
    pub(super) card: CardArgs,
}

#[derive(Debug, Args)]
pub(super) struct CardArgs {
    #[arg(help = "cli-add-title", required = true, value_name = "TITLE")]
    pub(super) title: Vec<String>,
    #[arg(long, help = "cli-add-set", value_name = "FIELD=VALUE")]
    pub(super) set: Vec<String>,
}

#[derive(Debug, Args)]
pub(super) struct ActivityArgs {
    #[command(flatten)]
    pub(super) card: CardArgs,
    #[arg(long, help = "cli-activity-of", value_name = "CARD")]
    pub(super) of: Option<String>,
    #[arg(long, help = "cli-activity-decision", value_name = "WORDS")]
    pub(super) decision: Option<String>,
    #[arg(long, help = "cli-activity-owner", value_name = "SIGNATURE")]
    pub(super) owner: Option<String>,
    #[arg(
        long,
        help = "cli-activity-due",
        value_name = "DATE",
        allow_hyphen_values = true
    )]
    pub(super) due: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct DoneArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(super) card: String,
}

#[derive(Debug, Args)]
pub(super) struct StaffArgs {
    #[command(subcommand)]
    pub(super) what: Option<StaffWhat>,
}

#[derive(Debug, Subcommand)]
pub(super) enum StaffWhat {
    #[command(about = "cli-staff-add", alias = "lägg-till")]
    Add(StaffAddArgs),
    #[command(about = "cli-staff-remove", alias = "ta-bort")]
    Remove(StaffRemoveArgs),
}

#[derive(Debug, Args)]
pub(super) struct StaffAddArgs {
    #[arg(help = "cli-staff-signature", value_name = "SIGNATURE")]
    pub(super) who: String,
    #[arg(help = "cli-staff-name", value_name = "NAME")]
    pub(super) name: Vec<String>,
    #[arg(long, help = "cli-staff-role", value_name = "ROLE")]
    pub(super) role: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct StaffRemoveArgs {
    #[arg(help = "cli-staff-signature", value_name = "SIGNATURE")]
    pub(super) who: String,
    #[arg(long, help = "cli-staff-yes")]
    pub(super) yes: bool,
}
