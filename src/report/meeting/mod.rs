//! The documents of meetings: what to prepare, the minutes, and how the meetings themselves fare.

pub mod health;
pub mod minutes;
pub mod prepare;
pub mod results;
#[cfg(test)]
pub(in crate::report) mod sample;

use super::cells;

#[cfg(test)]
mod tests;
