//! `tavla`: a social-services unit's goal board (*målstyrningstavla*) in the terminal.

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
