//! What every store keeps, and what the files keep besides.

mod common;
mod conformance;
mod faults;
mod races;
mod round_trip;
