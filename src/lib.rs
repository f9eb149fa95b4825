//! `tavla`: a social-services unit's goal board (*målstyrningstavla*) in the terminal.
//!
//! # Map
//!
//! A folder is a layer. It may name the layers that its row allows and no other; a test
//! (`tests/it/layers.rs`) holds that by file and line.
//!
//! | layer | what it is | names |
//! |--|--|--|
//! | [`board`] | what a board is: types, rules, changes, undo, merge; pure | nothing else |
//! | [`analysis`] | statistics: control charts, run charts, verdicts; pure | nothing else |
//! | [`privacy`] | the guard against client data; pure | nothing else |
//! | [`locale`] | words, numbers, dates, sorting | nothing else |
//! | [`store`] | where boards live | board, privacy |
//! | [`report`] | boards into words and documents | board, analysis, locale, privacy |
//! | [`app`] | the state of the screen and how it changes | board, analysis, privacy, locale, report |
//! | [`view`] | draws the state | app, board, analysis, locale, report |
//! | [`tui`] | the loop: terminal, events, effects | app, board, error, locale, store, view |
//! | [`cli`] | the command line | all but analysis and view |
//!
//! [`env`](mod@env) is the outside world, read once; [`error`] what a person is told when something did not
//! work; [`settings`] the settings file.
//!
//! # Glossary
//!
//! - **Unit** ([`board::Unit`], *enhet*): who owns a board.
//! - **Card** ([`board::Card`]): anything that stands on a board and has a history: a proposal
//!   (*förbättringsförslag*), an activity, a goal (*mål*), a metric (*mått*), an input from a service
//!   user, a good example, a hinder, a pulse round (*snabbenkät*), a meeting (*tavelmöte*).
//! - **Change** ([`board::Change`]): all that can be done to a board, as data, with its own id.
//! - **Refusal** ([`board::Refusal`]): a typed reason why a change is not made.
//! - **Part** ([`board::Part`]): a piece of a board that lies in a file of its own.
//! - **Standing** ([`board::Standing`]): a proposal's status, since when, and the answer given.
//! - **Signal** ([`analysis::signal`]): a week that chance seldom explains; all else is noise.

pub mod analysis;
pub mod app;
pub mod board;
pub mod cli;
pub mod env;
pub mod error;
pub mod locale;
pub mod privacy;
pub mod report;
pub mod settings;
pub mod store;
pub mod tui;
pub mod view;
