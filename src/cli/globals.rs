//! The options that every command takes, and the language that they choose.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgAction, Args, ColorChoice, ValueEnum};

use crate::env::Env;
use crate::locale::Lang;
use crate::settings::Settings;

/// What stands before or after any command.
#[derive(Debug, Args)]
#[command(next_display_order = 100)]
pub(super) struct Globals {
    #[arg(long, global = true, help = "cli-option-boards", value_name = "DIR")]
    pub(super) boards: Option<PathBuf>,
    #[arg(long, global = true, help = "cli-option-unit", value_name = "SLUG")]
    pub(super) unit: Option<String>,
    #[arg(
        long = "as",
        global = true,
        help = "cli-option-as",
        value_name = "SIGNATURE"
    )]
    pub(super) signature: Option<String>,
    #[arg(long, global = true, help = "cli-option-lang", value_name = "LANG")]
    pub(super) lang: Option<String>,
    #[arg(
        long,
        global = true,
        help = "cli-option-today",
        value_name = "YYYY-MM-DD"
    )]
    pub(super) today: Option<String>,
    #[arg(long, global = true, help = "cli-option-anyway", value_name = "REASON")]
    pub(super) anyway: Option<String>,
    #[arg(long, global = true, help = "cli-option-json")]
    pub(super) json: bool,
    #[arg(long, global = true, help = "cli-option-color", value_name = "WHEN")]
    #[arg(
        value_enum,
        default_value = "auto",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(super) color: When,
    #[arg(long, global = true, help = "cli-option-ascii")]
    pub(super) ascii: bool,
    #[arg(short = 'h', long, global = true, help = "cli-option-help", action = ArgAction::Help)]
    pub(super) help: Option<bool>,
    #[arg(short = 'V', long, help = "cli-option-version", action = ArgAction::Version)]
    pub(super) version: Option<bool>,
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum When {
    /// Where a terminal shows them and `NO_COLOR` does not forbid it.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Finds the language before anything else is understood, so that even a mistake is told in it.
///
/// A code that no language has is passed over here, and refused later.
pub(super) fn spoken(args: &[OsString], env: &Env, settings: &Settings) -> Lang {
    let asked = option(args, "--lang");
    let chosen = asked
        .or_else(|| env.lang.clone())
        .or_else(|| settings.lang.clone());
    chosen
        .and_then(|code| code.parse().ok())
        .unwrap_or_default()
}

/// Tells when the help may be coloured.
pub(super) fn color(args: &[OsString], env: &Env) -> ColorChoice {
    match option(args, "--color").as_deref() {
        Some("always") => ColorChoice::Always,
        Some("never") => ColorChoice::Never,
        _ if env.no_color => ColorChoice::Never,
        _ => ColorChoice::Auto,
    }
}

/// Finds an option's value in what was written, without understanding the rest.
fn option(args: &[OsString], name: &str) -> Option<String> {
    let mut args = args.iter().map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        if arg == "--" {
            return None;
        }
        if arg == name {
            return args.next().map(std::borrow::Cow::into_owned);
        }
        let joined = arg
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('='));
        if let Some(value) = joined {
            return Some(value.to_owned());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_found_in_both_forms_and_not_after_the_end_of_options() {
        let args = |text: &str| text.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(
            option(&args("list --lang en"), "--lang").as_deref(),
            Some("en")
        );
        assert_eq!(
            option(&args("--lang=en list"), "--lang").as_deref(),
            Some("en")
        );
        assert_eq!(option(&args("list --language en"), "--lang"), None);
        assert_eq!(option(&args("propose -- --lang en"), "--lang"), None);
    }
}
