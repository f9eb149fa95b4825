//! Words, numbers, dates and sorting in the language of the user.
//!
//! All words stand in `locales/<code>.ftl` ([Fluent](https://projectfluent.org)), together with
//! what a language decides about numbers (`number-*`), dates (`date-*`, `month-*`, `weekday-*`) and
//! the alphabet (`sort-*`). A new language is one new file there: the build lists the folder.
//!
//! [`Words`] is the door: it holds one language and answers in it. Reading what a person typed
//! ([`parse_number`], [`parse_date`]) takes every language's habits at once, since people
//! write as they are used to and not as the screen is set.

mod date;
mod date_input;
mod date_vocabulary;
mod date_words;
mod lang;
mod letters;
mod messages;
mod nearest;
mod number;
mod number_input;
mod sort;
#[cfg(test)]
mod tests;
mod words;

pub use date_input::{DateError, parse_date};
pub use lang::{Lang, UnknownLang};
pub use letters::{capitalised, fold, fold_case};
pub use nearest::{nearest, plain};
pub use number_input::{NumberError, parse_number};
pub use sort::SortKey;
pub use words::{Arg, Words};
