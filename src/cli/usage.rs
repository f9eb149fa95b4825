//! Understands the arguments, or says in the user's language what cannot be understood.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Error, FromArgMatches, Parser};

use crate::env::Env;
use crate::error::{Failure, did_you_mean};
use crate::locale::Words;

use super::args::{Alone, Cli};
use super::{globals, help};

/// Why no command is run.
pub(super) enum Stopped {
    /// The help or the version was asked for.
    Print(String),
    /// The arguments cannot be understood.
    Wrong(Failure),
}

/// Reads the arguments.
///
/// They are read without the commands first, as when the board is opened, then without the words,
/// which is all it takes where nothing is wrong: each of the two costs as much as the rest of a
/// start.
pub(super) fn parse(words: &Words, args: &[OsString], env: &Env) -> Result<Cli, Stopped> {
    if let Ok(Alone { globals, wall }) = Alone::try_parse_from(args) {
        let command = None;
        return Ok(Cli {
            globals,
            wall,
            command,
        });
    }
    Cli::try_parse_from(args).or_else(|_| explain(words, args, env))
}

/// Reads the arguments again with the words at hand, to print the help or say what is wrong.
fn explain(words: &Words, args: &[OsString], env: &Env) -> Result<Cli, Stopped> {
    let color = globals::color(args, env);
    let mut command = help::command(words).color(color);
    let matches = command.try_get_matches_from_mut(args);
    let cli = matches.and_then(|matches| Cli::from_arg_matches(&matches));
    cli.map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let coloured = match color {
                clap::ColorChoice::Always => true,
                clap::ColorChoice::Never => false,
                clap::ColorChoice::Auto => env.terminal.stdout,
            };
            let text = error.render();
            Stopped::Print(if coloured {
                text.ansi().to_string()
            } else {
                text.to_string()
            })
        }
        _ => Stopped::Wrong(failure(words, &error)),
    })
}

fn failure(words: &Words, error: &Error) -> Failure {
    let context = |kind| error.get(kind).map(said).unwrap_or_default();
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let args = [("argument", (&argument).into()), ("value", (&value).into())];
    let suggested = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ];
    let suggestion = suggested
        .into_iter()
        .find_map(|kind| error.get(kind))
        .map(said);
    let message = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand);
            words.with("usage-unknown-command", &[("name", name.into())])
        }
        ErrorKind::UnknownArgument => words.with("usage-unknown-argument", &args),
        ErrorKind::MissingRequiredArgument => words.with("usage-missing", &args),
        ErrorKind::ArgumentConflict => {
            let other = context(ContextKind::PriorArg);
            if other.is_empty() || other == argument {
                words.with("usage-twice", &args)
            } else {
                let both = [("argument", (&argument).into()), ("other", other.into())];
                words.with("usage-together", &both)
            }
        }
        ErrorKind::InvalidValue if value.is_empty() => words.with("usage-no-value", &args),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            words.with("usage-bad-value", &args)
        }
        ErrorKind::InvalidUtf8 => words.text("usage-not-text"),
        _ => error.to_string().trim_end().to_owned(),
    };
    let valid = context(ContextKind::ValidValue);
    let known = (!valid.is_empty()).then(|| words.with("usage-known", &[("list", valid.into())]));
    let meant = suggestion.map(|name| did_you_mean(words, &name));
    Failure::usage(message)
        .hint(meant)
        .hint(known)
        .hint(words.text("usage-see-help"))
}

fn said(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}
