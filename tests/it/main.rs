//! Integration tests, one binary.

mod examples;
mod oracle;
