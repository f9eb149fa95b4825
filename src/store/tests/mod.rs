//! What every store keeps, and what the files keep besides.

mod alike;
mod common;
mod conformance;
mod faults;
mod masking;
mod races;
mod round_trip;
