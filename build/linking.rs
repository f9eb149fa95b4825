//! Has the linker make a program that starts quickly, where it can. `benches/startup.rs` measures it.
//!
//! - The functions that run at the start are put beside each other. They are a tenth of the program
//!   and lie scattered all over it, so that nearly every page of it is read in and mapped; beside
//!   each other they take a few pages. `order.txt` names them as the compiler does. With another
//!   compiler, or other versions of the libraries, the names are others: then nothing is in order,
//!   and nothing is worse than without. `examples/start_order.rs` makes the list anew.
//! - What winds a panic up is taken out of `libgcc_eh`, which comes with every C compiler of GNU, and
//!   into the program, so that no library is loaded for it, which would take a fifth of a millisecond.
//! - The program is put at a fixed place in memory. Elsewhere, its 23 000 addresses of functions and
//!   texts would have to be written anew at each start, and 300 kB of it copied for that, which takes
//!   as long. It gives up that the place of its code is another each time, which makes it harder to
//!   make use of a mistake with memory; it has no `unsafe` of its own, and its libraries, heap and
//!   stack lie elsewhere each time still. Whoever would rather have that asks the compiler for it
//!   (`RUSTFLAGS="-C relocation-model=pie"`).

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The library with the functions that wind a panic up.
const UNWINDER: &str = "dylib=gcc_eh";

/// Tells the linker what it can do (lld, which Rust takes on Linux), for a program that is built to
/// be used.
pub(super) fn hasten(list: &Path, scratch: &Path) {
    println!("cargo:rerun-if-changed={}", list.display());
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    // What holds its libraries itself is put together in another way.
    let features = std::env::var("CARGO_CFG_TARGET_FEATURE").unwrap_or_default();
    let is_static = features.split(',').any(|feature| feature == "crt-static");
    if !(is("PROFILE", "release")
        && is("CARGO_CFG_TARGET_OS", "linux")
        && is("CARGO_CFG_TARGET_ENV", "gnu"))
        || is_static
    {
        return;
    }
    let order = [
        format!("-Wl,--symbol-ordering-file={}", list.display()),
        "-Wl,--no-warn-symbol-ordering".to_owned(),
    ];
    if !flags().contains("relocation-model")
        && links_with(["-Clink-arg=-no-pie".to_owned()], scratch)
    {
        println!("cargo:rustc-link-arg-bins=-no-pie");
    }
    if links_with(order.iter().map(|one| format!("-Clink-arg={one}")), scratch) {
        for argument in order {
            println!("cargo:rustc-link-arg-bins={argument}");
        }
    }
    if links_with([format!("-l{UNWINDER}")], scratch) {
        println!("cargo:rustc-link-lib={UNWINDER}");
    }
}

/// What the compiler is told besides, as cargo puts it together.
fn flags() -> String {
    std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default()
}

/// Tells whether the smallest program can be linked with some arguments of the compiler.
fn links_with(arguments: impl IntoIterator<Item = String>, scratch: &Path) -> bool {
    link(arguments, scratch).is_some_and(|can| can)
}

fn link(arguments: impl IntoIterator<Item = String>, scratch: &Path) -> Option<bool> {
    let mut rustc = Command::new(std::env::var("RUSTC").ok()?);
    rustc.args(["-", "--crate-name", "probe", "--target"]);
    rustc.arg(std::env::var("TARGET").ok()?);
    rustc.arg("--out-dir").arg(scratch);
    if let Ok(linker) = std::env::var("RUSTC_LINKER") {
        rustc.arg(format!("-Clinker={linker}"));
    }
    rustc.args(flags().split('\u{1f}').filter(|flag| !flag.is_empty()));
    rustc.args(arguments);
    rustc.stdin(Stdio::piped());
    rustc.stdout(Stdio::null()).stderr(Stdio::null());
    let mut running = rustc.spawn().ok()?;
    running.stdin.take()?.write_all(b"fn main() {}").ok()?;
    Some(running.wait().ok()?.success())
}
