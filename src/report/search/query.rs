//! What people type to find cards: words, and terms such as `status:testas` or `ansvarig:jag`.

use crate::board::{Board, CardNumber, Kind, Signature};
use crate::locale::{Words, fold};
use crate::report::listing::LISTED;
use crate::report::state::State;

use super::Filter;

/// What was typed, understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that a card has to have, all of them.
    pub words: Vec<String>,
    /// What else it has to have.
    pub filter: Filter,
    /// The first term that could not be understood; it asks for nothing.
    pub unread: Option<Unread>,
}

/// A term that could not be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The name before the colon.
    pub name: String,
    /// What was written after it.
    pub written: String,
}

/// What a term asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Term {
    Status,
    Owner,
    Area,
    Goal,
    Age,
}

/// The terms with the messages that have their names.
const TERMS: [(Term, &str); 5] = [
    (Term::Status, "query-status"),
    (Term::Owner, "query-owner"),
    (Term::Area, "query-area"),
    (Term::Goal, "query-goal"),
    (Term::Age, "query-age"),
];

impl Query {
    /// Reads what was typed; `me` is who `ansvarig:jag` means.
    pub fn read(words: &Words, board: &Board, me: Option<&Signature>, typed: &str) -> Self {
        let mut query = Self::default();
        for part in parts(typed) {
            let term = part.split_once(':').and_then(|(name, value)| {
                let term = named(words, name)?;
                (!value.is_empty()).then_some((term, name, value))
            });
            let Some((term, name, value)) = term else {
                query.words.push(part);
                continue;
            };
            if query.narrow(words, (board, me), term, value).is_none() {
                query.unread.get_or_insert_with(|| Unread {
                    name: name.to_owned(),
                    written: value.to_owned(),
                });
            }
        }
        query
    }

    /// Tells whether it asks for anything.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.filter.is_empty()
    }

    fn narrow(
        &mut self,
        words: &Words,
        (board, me): (&Board, Option<&Signature>),
        term: Term,
        value: &str,
    ) -> Option<()> {
        let filter = &mut self.filter;
        match term {
            Term::Status => filter.states = Some(states(words, value)?),
            Term::Owner if is_me(words, value) => filter.mine = Some(me?.clone()),
            Term::Owner => filter.owner = Some(value.parse().ok()?),
            Term::Area => filter.area = Some(value.parse().ok()?),
            Term::Goal => {
                let number: CardNumber = value.parse().ok()?;
                let goal = board.goals.iter().find(|goal| goal.number == number)?;
                filter.goal = Some(goal.id);
            }
            Term::Age => filter.days = Some(value.parse().ok()?),
        }
        Some(())
    }
}

/// Splits at spaces; what stands between quotation marks stays together.
fn parts(typed: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut quoted = false;
    for c in typed.chars() {
        match c {
            '"' | '”' | '“' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => parts.push(std::mem::take(&mut part)),
            c => part.push(c),
        }
    }
    parts.push(part);
    parts.retain(|part| !part.is_empty());
    parts
}

fn named(words: &Words, name: &str) -> Option<Term> {
    let name = fold(name);
    let is = |id: &str| {
        words
            .text(id)
            .split(',')
            .any(|one| fold(one.trim()) == name)
    };
    let row = TERMS.iter().find(|(_, id)| is(id))?;
    Some(row.0)
}

fn is_me(words: &Words, value: &str) -> bool {
    let me = words.text("query-me");
    me.split(',').any(|one| fold(one.trim()) == fold(value))
}

/// The states whose word or stable name begins so, of every kind of card.
fn states(words: &Words, value: &str) -> Option<Vec<(Kind, &'static str)>> {
    let plain = |text: &str| fold(text).replace([' ', '_', '-'], "");
    let value = plain(value);
    let begins = |state: &State| {
        plain(&state.label(words)).starts_with(&value) || plain(state.key()).starts_with(&value)
    };
    let of = |kind: Kind| {
        let states = State::all(kind).into_iter().filter(begins);
        states
            .map(move |state| (kind, state.key()))
            .collect::<Vec<_>>()
    };
    let found: Vec<_> = LISTED.into_iter().flat_map(of).collect();
    (!found.is_empty()).then_some(found)
}
