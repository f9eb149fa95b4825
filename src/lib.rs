//! `tavla`: a social-services unit's goal board (*målstyrningstavla*) in the terminal.

pub mod analysis;
pub mod locale;
pub mod privacy;
