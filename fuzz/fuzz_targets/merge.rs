//! Any three texts, parted by a form feed, as versions of a file: `cargo +nightly fuzz run merge`.
#![no_main]

#[path = "../cases.rs"]
mod cases;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let root = std::env::temp_dir().join(format!("tavla-fuzz-merge-{}", std::process::id()));
    let mut parts = bytes.splitn(3, |byte| *byte == 0x0c);
    if let (Some(base), Some(ours), Some(theirs)) = (parts.next(), parts.next(), parts.next()) {
        cases::merge(&root, [base, ours, theirs]);
    }
});
