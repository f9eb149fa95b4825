//! Statistics: run and control charts, verdicts.
//!
//! Pure functions over one series of weekly values, `&[Option<f64>]` with `None` for a missing (or
//! ghosted) week. They know no words, files or dates: what they find are values for the board to
//! put in words.
//!
//! | Question | Answer |
//! |---|---|
//! | What is normal for this metric? | [`xmr`], [`control_chart`], [`attribute`], [`run_chart`] |
//! | Which of these charts fits it? | [`fitted`] |
//! | Which points are signals, and by which rule? | [`rules`], [`run`] |
//! | What does it mean for this metric, and for its target? | [`improvement`] |
//! | Is the newest value a signal? | [`signal`], through the [`gate`] |
//! | Did our change move it? When do we judge? | [`intervention`], [`verdict`], [`look`] |
//! | How small a change could we see? | [`detectable`] |
//! | Do two parts differ? | [`parts`] |
//! | Which limits may not move any more? | [`segment`] |
//! | What may be shown of small counts? | [`small_numbers`], [`four_weeks`] |
//! | The same as data for other programs | [`input`], [`report`] |
//!
//! A calculation answers whatever the series; whether the answer may reach the screen is the
//! [`gate`]'s to say.

pub mod attribute;
mod binomial;
pub mod control_chart;
pub mod detectable;
pub mod fitted;
pub mod four_weeks;
pub mod gate;
pub mod improvement;
pub mod input;
pub mod intervention;
pub mod look;
mod normal;
pub mod parts;
pub mod rank;
pub mod report;
pub mod rules;
pub mod run;
pub mod run_chart;
pub mod segment;
pub mod side;
pub mod signal;
pub mod small_numbers;
pub mod sum;
#[cfg(test)]
mod symmetry;
#[cfg(test)]
mod testing;
pub mod verdict;
pub mod xmr;
