//! A message file, of which only the messages that are said are understood.

use std::cell::RefCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use super::Lang;

/// Where a message stands in its file, in bytes: from its id's first, to its id's end, to its end.
pub(super) type Entry = [u32; 3];

/// The messages of one language.
///
/// A start says some hundred of more than two thousand messages, and understanding them all took a
/// fifth of it. So the build cuts the file into its messages, and each is understood when it is
/// said for the first time.
pub(super) struct Messages {
    file: &'static str,
    /// Where each message stands in the file, sorted by id.
    entries: &'static [Entry],
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
            file: lang.messages(),
            entries: lang.entries(),
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
        if let Some(source) = self.source(id) {
            let resource = FluentResource::try_new(source.to_owned());
            // What could be read is used: a faulty message then shows as its id.
            let resource = resource.unwrap_or_else(|(readable, _)| readable);
            self.said.borrow_mut().add_resource_overriding(resource);
        }
    }

    /// The text of a message as it stands in the file.
    fn source(&self, id: &str) -> Option<&'static str> {
        let place = self
            .entries
            .binary_search_by(|entry| self.id(entry).cmp(id));
        let [start, _, end] = *self.entries.get(place.ok()?)?;
        self.file.get(start as usize..end as usize)
    }

    fn id(&self, [start, end, _]: &Entry) -> &'static str {
        let id = self.file.get(*start as usize..*end as usize);
        id.unwrap_or_default()
    }
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
            assert!(messages.entries.len() > 500);
            for id in messages.entries.iter().map(|entry| messages.id(entry)) {
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
            assert_eq!(Messages::new(lang).entries.len(), begun.count());
        }
    }
}
