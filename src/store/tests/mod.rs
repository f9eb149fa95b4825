//! What every store keeps, and what the files keep besides.

mod common;
mod conformance;
mod faults;
mod round_trip;
