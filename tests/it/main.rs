//! Tests from outside, in one binary.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests fail loudly too"
)]

mod beside;
mod cli;
mod common;
mod deps;
mod documents;
mod editors;
mod examples;
mod first_sight;
mod layers;
mod meeting;
mod messages;
mod oracle;
mod planted;
#[cfg(unix)]
mod pointer;
mod pty;
mod reports;
mod screens;
mod store;
mod views;
mod wall;
