//! Finding cards: an [`Index`] of all their words, and a [`Query`] of words and of what a card has
//! to have, such as `tolk status:testas ansvarig:KL`.

mod filter;
mod index;
mod query;

#[cfg(test)]
mod tests;

pub use filter::Filter;
pub use index::{Index, Letters};
pub use query::{Query, Unread};
