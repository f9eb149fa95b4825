//! Real processes and real faults: programs killed and calls that fail, full disks, missing
//! rights, many writers, folders without locks, files that make no sense.
//!
//! Each test has a control: something careless that the same check must find wanting. What a
//! machine lacks a tool for is skipped with a message. Each has a short run for every change and
//! a long one, which `docs/reliability.md` names.

mod check;
mod full_disk;
mod fuzzed;
mod histories;
mod latency;
mod power_cut;
mod rights;
mod system_calls;

/// The number in a variable, or another.
fn asked(variable: &str, otherwise: u64) -> u64 {
    let asked = self::variable(variable);
    asked
        .and_then(|asked| asked.parse().ok())
        .unwrap_or(otherwise)
}

/// What a variable says.
fn variable(name: &str) -> Option<String> {
    std::env::var_os(name)?.into_string().ok()
}
