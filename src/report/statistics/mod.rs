//! What the statistics say of a board, in words.
//!
//! - [`series`] turns a metric's weeks into the rows of an analysis, [`reading`] draws up its chart
//!   and reads the newest value.
//! - [`effect`] judges a proposal by the metric it was to move.
//! - [`said`] and [`verdict`] have the words; [`plot`] draws the chart in characters.
//! - [`metric`] is the document of one metric, [`foreign`] that of any series from a file.

pub mod basis;
pub mod beside;
pub mod effect;
pub mod foreign;
pub mod judging;
mod lasting;
pub mod metric;
pub mod overlap;
pub mod parts;
pub mod plot;
pub mod reading;
pub mod said;
pub mod series;
pub mod svg;
#[cfg(test)]
mod tests;
pub mod verdict;
