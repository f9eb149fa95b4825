//! Reads the environment once, runs, and turns the result into an exit status.

use std::process::ExitCode;

use tavla::cli::{self, Console};
use tavla::env::Env;

fn main() -> ExitCode {
    let env = Env::read();
    let mut console = Console {
        out: &mut std::io::stdout(),
        err: &mut std::io::stderr(),
        input: &mut std::io::stdin(),
    };
    cli::run(&env, std::env::args_os(), &mut console).into()
}
