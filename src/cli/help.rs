//! The help in the user's language.
//!
//! The texts in [`args`](super::args) are ids of messages; here each is changed for its words, and
//! the other names that a command goes by are put after what it does.

use clap::{Arg, Command, CommandFactory};

use crate::locale::Words;

use super::args::Cli;

/// Builds the command line with its help in one language.
pub(super) fn command(words: &Words) -> Command {
    localised(Cli::command(), words)
}

fn localised(command: Command, words: &Words) -> Command {
    let about = about(&command, words);
    let template = template(&command, words);
    command
        .about(about)
        .help_template(template)
        .mut_args(|arg| worded(arg, words))
        .mut_subcommands(|sub| localised(sub, words))
}

/// The parts of the help that a command has, under headings in the language.
fn template(command: &Command, words: &Words) -> String {
    let part = |id: &str, tag: &str| format!("\n{}:\n{tag}\n", words.text(id));
    let usage = words.text("cli-heading-usage");
    let mut template = format!("{{about-with-newline}}\n{usage}: {{usage}}\n");
    if command.has_subcommands() {
        template += &part("cli-heading-commands", "{subcommands}");
    }
    if command.get_positionals().next().is_some() {
        template += &part("cli-heading-arguments", "{positionals}");
    }
    template += &part("cli-heading-options", "{options}");
    template
}

/// What a command does, and what else it is called: `Lägg till ett förslag (föreslå)`.
fn about(command: &Command, words: &Words) -> String {
    let id = command.get_about().map(ToString::to_string);
    let text = words.text(&id.unwrap_or_default());
    let aliases: Vec<&str> = command.get_all_aliases().collect();
    if aliases.is_empty() {
        text
    } else {
        let args = [("about", text.into()), ("names", aliases.join(", ").into())];
        words.with("cli-about-aliases", &args)
    }
}

fn worded(arg: Arg, words: &Words) -> Arg {
    let id = arg.get_help().map(ToString::to_string).unwrap_or_default();
    arg.help(words.text(&id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    fn check(command: &Command, lang: Lang) {
        let about = command.get_about().map(ToString::to_string);
        let about = about.unwrap_or_default();
        assert!(
            !about.is_empty() && !about.starts_with("cli-"),
            "{lang}: {}",
            command.get_name()
        );
        for arg in command.get_arguments() {
            let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
            let place = format!("{lang}: {} {}", command.get_name(), arg.get_id());
            assert!(!help.is_empty() && !help.starts_with("cli-"), "{place}");
        }
        command.get_subcommands().for_each(|sub| check(sub, lang));
    }

    #[test]
    fn every_command_and_option_has_a_text_in_every_language() {
        for lang in Lang::all() {
            check(&command(&Words::new(lang)), lang);
        }
    }

    #[test]
    fn the_command_line_has_no_contradictions() {
        command(&Words::new(Lang::SV)).debug_assert();
    }

    #[test]
    fn the_help_names_the_swedish_commands() {
        let mut command = command(&Words::new(Lang::SV));
        let help = command.render_help().to_string();
        for alias in ["föreslå", "ångra", "lista", "värde"] {
            assert!(help.contains(alias), "{help}");
        }
        assert!(
            help.contains("Kommandon:") && help.contains("Användning:"),
            "{help}"
        );
    }
}
