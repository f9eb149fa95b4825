//! For the shell and the manual: `completions`, `man`.

use clap::Command;

use crate::error::{Failure, did_you_mean};
use crate::locale::{Words, nearest};

use super::args::{CompletionsArgs, ManArgs};
use super::{Console, help, printing};

/// Prints the completions of a shell.
pub(super) fn completions(
    words: &Words,
    args: &CompletionsArgs,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let mut script = Vec::new();
    let mut command = help::command(words);
    clap_complete::generate(args.shell, &mut command, "tavla", &mut script);
    let printed = console.out.write_all(&script);
    printed.map_err(|error| printing(words, &error))
}

/// Prints the manual page of the program, or of one command.
pub(super) fn man(words: &Words, args: &ManArgs, console: &mut Console<'_>) -> Result<(), Failure> {
    let mut command = help::command(words);
    command.build();
    let page = match &args.command {
        None => command,
        Some(name) => subcommand(words, &command, name)?,
    };
    let mut text = Vec::new();
    let rendered = clap_mangen::Man::new(page).render(&mut text);
    let printed = rendered.and_then(|()| console.out.write_all(&text));
    printed.map_err(|error| printing(words, &error))
}

fn subcommand(words: &Words, command: &Command, name: &str) -> Result<Command, Failure> {
    let found = command.find_subcommand(name).cloned();
    found.ok_or_else(|| {
        let names = command.get_subcommands().map(Command::get_name);
        let meant = nearest(name, names);
        let said = words.with("usage-unknown-command", &[("name", name.into())]);
        let hint = meant.map(|name| did_you_mean(words, &name));
        Failure::usage(said).hint(hint)
    })
}
