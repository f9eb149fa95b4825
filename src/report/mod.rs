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
//! - [`search`] finds cards by words and narrows lists down, [`alike`] finds cards like one that is
//!   being written; [`register`] has the longer lists, [`matrix`] effort against effect.
//! - [`conversion`] makes proposals of input and hinders.
//! - [`meeting`] has what is written of meetings: preparation, minutes, health.
//! - [`columns`] is what stands where on the board, [`wall`] the board as a web page.
//! - [`pulse`] decides what may be shown of a pulse round.
//! - [`document`] is what all reports are made as, and the forms they can be given.
//! - [`reports`] has what is written of a year or a quarter, for one unit or many.
//! - [`neighbours`] is what a unit reads of the boards beside its own: [`lifted`] says what was
//!   lifted and answered, [`gallery`] what may be taken over.
//! - [`overview`] is how all units fare, a row each.
//! - [`calendar`] has a unit's meetings and days for calendar programs.
//! - [`archive`] is a year of a unit as files that last.
//! - [`exchange`] takes weekly values in from spreadsheets and gives them out.

pub mod alike;
pub mod archive;
pub mod calendar;
pub mod card;
mod cells;
pub mod columns;
pub mod conversion;
pub mod data;
pub mod default;
pub mod departure;
pub mod document;
pub mod exchange;
pub mod field;
pub mod figure;
pub mod gallery;
pub mod guard;
pub mod history;
pub mod label;
pub mod lifted;
pub mod listing;
pub mod matrix;
pub mod meeting;
pub mod name;
pub mod neighbours;
pub mod overview;
pub mod pulse;
pub mod refusal;
pub mod register;
pub mod reports;
#[cfg(test)]
mod sample;
pub mod search;
pub mod small;
pub mod state;
pub mod statistics;
pub mod table;
pub mod typed;
pub mod wall;
