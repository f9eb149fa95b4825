//! Tests from outside, in one binary.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail loudly too"
)]

mod cli;
mod common;
mod deps;
mod editors;
mod examples;
mod grid;
mod layers;
mod messages;
mod oracle;
#[cfg(unix)]
mod pty;
mod screens;
mod store;
