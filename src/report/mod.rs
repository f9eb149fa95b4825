//! Boards into words and documents: lists, cards and histories, as text and as data; touches no
//! files.
//!
//! - [`label`] has the word for every term of the field, [`figure`] for every number and age,
//!   [`name`] for every card.
//! - [`refusal`] says why the board refused something and what to do next; [`typed`] does the same
//!   for what cannot be read.
//! - [`listing`], [`card`] and [`history`] are the documents; each gives a [`table`] or a text for
//!   people and serialisable data with stable English keys for programs.
//! - [`field`] has every field of every card as a person types it, for editors and commands.
//! - [`exchange`] takes weekly values in from spreadsheets and gives them out.

pub mod card;
pub mod data;
pub mod exchange;
pub mod field;
pub mod figure;
pub mod guard;
pub mod history;
pub mod label;
pub mod listing;
pub mod name;
pub mod refusal;
#[cfg(test)]
mod sample;
pub mod state;
pub mod statistics;
pub mod table;
pub mod typed;
