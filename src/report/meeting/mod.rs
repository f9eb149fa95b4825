//! The documents of meetings: what to prepare, the minutes, and how the meetings themselves fare.

mod cells;
pub mod minutes;
pub mod prepare;
#[cfg(test)]
mod sample;
