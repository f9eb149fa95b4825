//! A message file, of which only the messages that are said are understood.

use std::cell::RefCell;
use std::collections::HashMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use super::Lang;

/// The messages of one language.
///
/// A start says some hundred of more than a thousand messages, and understanding them all took a
/// fifth of it. So the file is only cut into its messages, and each is understood when it is said
/// for the first time.
pub(super) struct Messages {
    /// The text of each message, by id.
    sources: HashMap<&'static str, &'static str>,
    /// Those that have been said.
    said: RefCell<FluentBundle<FluentResource>>,
}

impl Messages {
    pub(super) fn new(lang: Lang) -> Self {
        let code: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut said = FluentBundle::new(vec![code]);
        // The isolating marks U+2068 and U+2069 have no glyph in common console fonts.
        said.set_use_isolating(false);
        Self {
            sources: entries(lang.messages()).collect(),
            said: RefCell::new(said),
        }
    }

    /// Says a message, or its id where there is none.
    pub(super) fn say(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        self.understand(id);
        let said = self.said.borrow();
        let Some(pattern) = said.get_message(id).and_then(|found| found.value()) else {
            return id.to_owned();
        };
        // Errors are arguments that were not given; Fluent has put their names in the text.
        let mut errors = Vec::new();
        said.format_pattern(pattern, args, &mut errors).into_owned()
    }

    fn understand(&self, id: &str) {
        if self.said.borrow().has_message(id) {
            return;
        }
        if let Some(source) = self.sources.get(id) {
            let resource = FluentResource::try_new((*source).to_owned());
            // What could be read is used: a faulty message then shows as its id.
            let resource = resource.unwrap_or_else(|(readable, _)| readable);
            self.said.borrow_mut().add_resource_overriding(resource);
        }
    }
}

/// Cuts a message file into its messages, each with its id. A message begins with its id at the
/// beginning of a line and reaches to the next one, or to a comment.
fn entries(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_alphabetic());
    let mut rest = file;
    std::iter::from_fn(move || {
        loop {
            let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
            if line.is_empty() && after.is_empty() {
                return None;
            }
            if !begins(line) {
                rest = after;
                continue;
            }
            let mut end = line.len();
            let mut tail = after;
            while let Some((next, more)) = tail.split_once('\n') {
                if begins(next) || next.starts_with('#') {
                    break;
                }
                end += 1 + next.len();
                tail = more;
            }
            let (entry, left) = rest.split_at_checked(end).unwrap_or((rest, ""));
            rest = left.trim_start_matches('\n');
            let id = line.split_once('=').map_or(line, |(id, _)| id.trim());
            return Some((id, entry));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every language's file in one piece, as Fluent itself understands it.
    fn whole(lang: Lang) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new(vec![lang.code().parse().unwrap()]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(lang.messages().to_owned()).unwrap();
        bundle.add_resource(resource).unwrap();
        bundle
    }

    #[test]
    fn every_message_says_what_it_says_in_the_whole_file() {
        for lang in Lang::all() {
            let (messages, whole) = (Messages::new(lang), whole(lang));
            assert!(messages.sources.len() > 500);
            for id in messages.sources.keys() {
                let pattern = whole.get_message(id).unwrap().value().unwrap();
                let expected = whole.format_pattern(pattern, None, &mut Vec::new());
                assert_eq!(messages.say(id, None), expected, "{id}");
            }
        }
    }

    #[test]
    fn no_message_is_left_out() {
        for lang in Lang::all() {
            let lines = lang.messages().lines();
            let begun = lines.filter(|line| line.contains(" =") && !line.starts_with([' ', '#']));
            assert_eq!(Messages::new(lang).sources.len(), begun.count());
        }
    }
}
