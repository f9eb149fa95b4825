//! The guard against client data: finds numbers and marks that point out a client.
//!
//! A board hangs on a shared screen, and what a social-services unit knows of its clients is
//! secret (offentlighets- och sekretesslagen 2009:400, chapter 26) whether it is spoken, shown or
//! written. So no client data belongs on a board. [`Guard::scan`] reads a text and names each
//! suspect place; [`Guard::mask`] hides, in a text that a file holds already, what must never be
//! shown. The guard finds numbers and marks, not stories: a client can be told of without either,
//! and the user must be told that it does not see that.
//!
//! How a text is read, file by file:
//! - `normalise` undoes the disguises of typography: a soft hyphen, an en dash, a full-width
//!   digit. Everything after it sees plain characters and speaks in their positions.
//! - `glance` finds the stretches of a long text that are worth reading for what is blocked.
//! - `guard` walks a line once and stops only at a digit, an `@` and a capital after a space.
//! - At a digit: `personal` (numbers of persons, from their `parts` and with the arithmetic in
//!   `number`), `phone` (in `groups`), `birth` and `case`, where `label` reads the word before.
//! - At an `@`: `mail`. At a capital: `role`, unless `place` knows the word. The lists of roles
//!   and places are the text files beside them.
//!
//! Each line is read by itself: nothing is found across a line break.
//! The layer is pure: the day and the employer's mail domains are given to the guard.

mod birth;
mod case;
mod cursor;
mod finding;
mod glance;
mod groups;
mod guard;
mod label;
mod mail;
mod normalise;
mod number;
mod parts;
mod personal;
mod phone;
mod place;
mod role;
#[cfg(test)]
mod tests;

pub use finding::{Finding, Kind, Level, Verdict};
pub use guard::Guard;
