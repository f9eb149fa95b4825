//! Has the linker put the functions that the program runs at its start beside each other.
//!
//! They are a tenth of the program and lie scattered all over it, so that nearly every page of it
//! is read in and mapped. Beside each other they take a few pages: the first frame comes a
//! millisecond sooner, and the program takes seven megabytes less of memory.
//!
//! `order.txt` names them as the compiler does. With another compiler, or other versions of the
//! libraries, the names are others: then nothing is in order, and nothing is worse than without.
//! `examples/start_order.rs` makes the list anew.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Tells the linker, where it is one that can (lld, which Rust takes on Linux) and the program is
/// built to be used.
pub(super) fn arrange(list: &Path, scratch: &Path) {
    println!("cargo:rerun-if-changed={}", list.display());
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    let arguments = [
        format!("-Wl,--symbol-ordering-file={}", list.display()),
        "-Wl,--no-warn-symbol-ordering".to_owned(),
    ];
    if is("PROFILE", "release")
        && is("CARGO_CFG_TARGET_OS", "linux")
        && links_with(&arguments, scratch).is_some_and(|can| can)
    {
        for argument in arguments {
            println!("cargo:rustc-link-arg-bins={argument}");
        }
    }
}

/// Links the smallest program with some arguments, and tells whether that could be done.
fn links_with(arguments: &[String], scratch: &Path) -> Option<bool> {
    let mut rustc = Command::new(std::env::var("RUSTC").ok()?);
    rustc.args(["-", "--crate-name", "probe", "--target"]);
    rustc.arg(std::env::var("TARGET").ok()?);
    rustc.arg("--out-dir").arg(scratch);
    if let Ok(linker) = std::env::var("RUSTC_LINKER") {
        rustc.arg(format!("-Clinker={linker}"));
    }
    let flags = std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    rustc.args(flags.split('\u{1f}').filter(|flag| !flag.is_empty()));
    rustc.args(arguments.iter().map(|one| format!("-Clink-arg={one}")));
    rustc.stdin(Stdio::piped());
    rustc.stdout(Stdio::null()).stderr(Stdio::null());
    let mut running = rustc.spawn().ok()?;
    running.stdin.take()?.write_all(b"fn main() {}").ok()?;
    Some(running.wait().ok()?.success())
}
