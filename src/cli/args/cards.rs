//! What can be written to add cards and change them.

use clap::Args;

#[derive(Debug, Args)]
pub(in crate::cli) struct ProposeArgs {
    #[arg(help = "cli-propose-title", value_name = "TITLE")]
    pub(in crate::cli) title: Vec<String>,
    #[arg(long, help = "cli-propose-problem", value_name = "TEXT")]
    pub(in crate::cli) problem: Option<String>,
    #[arg(long, help = "cli-propose-idea", value_name = "TEXT")]
    pub(in crate::cli) idea: Option<String>,
    #[arg(long, help = "cli-propose-expected", value_name = "TEXT")]
    pub(in crate::cli) expected: Option<String>,
    #[arg(long, help = "cli-propose-area", value_name = "NUMBER")]
    pub(in crate::cli) area: Option<String>,
    #[arg(long, help = "cli-propose-goal", value_name = "CARD")]
    pub(in crate::cli) goal: Option<String>,
    #[arg(long, help = "cli-propose-metric", value_name = "KEY")]
    pub(in crate::cli) metric: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct MoveArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(in crate::cli) card: String,
    #[arg(help = "cli-move-status", value_name = "STATUS")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(in crate::cli) status: String,
    #[arg(long, help = "cli-move-owner", value_name = "SIGNATURE")]
    pub(in crate::cli) owner: Option<String>,
    #[arg(
        long,
        help = "cli-move-due",
        value_name = "DATE",
        allow_hyphen_values = true
    )]
    pub(in crate::cli) due: Option<String>,
    #[arg(long, help = "cli-move-step", value_name = "STEP")]
    pub(in crate::cli) step: Option<String>,
    #[arg(
        long,
        help = "cli-move-review",
        value_name = "DATE",
        allow_hyphen_values = true
    )]
    pub(in crate::cli) review: Option<String>,
    #[arg(long, help = "cli-move-reason", value_name = "TEXT")]
    pub(in crate::cli) reason: Option<String>,
    #[arg(long, help = "cli-move-answer", value_name = "TEXT")]
    pub(in crate::cli) answer: Option<String>,
    #[arg(long, help = "cli-move-learning", value_name = "TEXT")]
    pub(in crate::cli) learning: Option<String>,
    #[arg(long, help = "cli-move-over-limit")]
    pub(in crate::cli) over_limit: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct SupportArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(in crate::cli) card: String,
    #[arg(long, help = "cli-support-remove")]
    pub(in crate::cli) remove: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct CommentArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    #[arg(default_value = "", hide_default_value = true)]
    pub(in crate::cli) card: String,
    #[arg(help = "cli-comment-text", value_name = "TEXT")]
    pub(in crate::cli) text: Vec<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ScoreArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(in crate::cli) card: String,
    #[arg(long, help = "cli-score-effort", value_name = "1-5")]
    pub(in crate::cli) effort: Option<String>,
    #[arg(long, help = "cli-score-effect", value_name = "1-5")]
    pub(in crate::cli) effect: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct ConvertArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(in crate::cli) card: String,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct SettleArgs {
    #[arg(help = "cli-settle-card", value_name = "CARD")]
    pub(in crate::cli) card: Option<String>,
    #[arg(long, help = "cli-settle-field", value_name = "FIELD")]
    pub(in crate::cli) field: Option<String>,
    #[arg(
        long,
        help = "cli-settle-keep",
        conflicts_with = "take",
        requires = "card"
    )]
    pub(in crate::cli) keep: bool,
    #[arg(long, help = "cli-settle-take", requires = "card")]
    pub(in crate::cli) take: bool,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct FollowUpArgs {
    #[arg(help = "cli-card", value_name = "CARD")]
    pub(in crate::cli) card: String,
    #[arg(help = "cli-follow-up-text", value_name = "TEXT")]
    pub(in crate::cli) text: Vec<String>,
    #[arg(long, help = "cli-follow-up-week", value_name = "WEEK")]
    pub(in crate::cli) week: Option<String>,
    #[arg(long, help = "cli-follow-up-status", value_name = "STATUS")]
    #[arg(conflicts_with = "computed")]
    pub(in crate::cli) status: Option<String>,
    #[arg(long, help = "cli-follow-up-computed")]
    pub(in crate::cli) computed: bool,
}
