//! Statistics: run and control charts, verdicts.
//!
//! Pure functions over one series of weekly values, `&[Option<f64>]` with `None` for a missing (or
//! ghosted) week. They know no words, files or dates: what they find are values for the board to
//! put in words.

pub mod attribute;
mod binomial;
pub mod control_chart;
pub mod detectable;
pub mod four_weeks;
pub mod gate;
pub mod improvement;
pub mod input;
pub mod intervention;
pub mod look;
mod normal;
pub mod parts;
pub mod rank;
pub mod rules;
pub mod run;
pub mod run_chart;
pub mod segment;
pub mod side;
pub mod signal;
pub mod small_numbers;
pub mod sum;
#[cfg(test)]
mod testing;
pub mod verdict;
pub mod xmr;
