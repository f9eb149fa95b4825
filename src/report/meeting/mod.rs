//! The documents of meetings: what to prepare, the minutes, and how the meetings themselves fare.

mod cells;
pub mod health;
pub mod minutes;
pub mod prepare;
#[cfg(test)]
mod sample;

#[cfg(test)]
mod tests;
