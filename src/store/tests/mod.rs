//! What every store keeps, and what the files keep besides.

mod alike;
mod astray;
pub(super) mod common;
mod conformance;
mod faults;
mod forgetful;
mod masking;
mod notes;
mod races;
mod round_trip;
mod summaries;
