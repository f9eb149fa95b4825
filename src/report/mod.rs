//! Boards into words and documents: lists, cards and histories, as text and as data; touches no
//! files.
//!
//! - [`label`] has the word for every term of the field, [`figure`] for every number and age.
//! - [`refusal`] says why the board refused something and what to do next; [`typed`] does the same
//!   for what cannot be read.

pub mod label;
pub mod name;
pub mod refusal;
pub mod typed;
