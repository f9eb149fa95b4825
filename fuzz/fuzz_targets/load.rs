//! Any bytes as a board's file: `cargo +nightly fuzz run load`.
#![no_main]

#[path = "../cases.rs"]
mod cases;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let root = std::env::temp_dir().join(format!("tavla-fuzz-load-{}", std::process::id()));
    cases::load(&root, bytes);
});
