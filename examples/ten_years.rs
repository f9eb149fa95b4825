//! Writes a unit with ten years of work into a boards folder, to try the program at full size.
//!
//! `cargo run --release --example ten_years -- DIR [--open N] [--seed N] [--typical]`, then
//! `tavla --boards DIR`.

use std::error::Error;
use std::path::PathBuf;

use clap::Parser;
use tavla::store::{FolderStore, Store};

#[path = "../benches/ten_years/mod.rs"]
mod ten_years;

use ten_years::Size;

/// Writes a unit with ten years of work into a boards folder.
#[derive(Parser)]
struct Options {
    /// The boards folder; it is made if it is not there.
    dir: PathBuf,
    /// How many proposals are open.
    #[arg(long, default_value_t = Size::TEN_YEARS.open)]
    open: usize,
    /// A year of a usual unit instead.
    #[arg(long, conflicts_with = "open")]
    typical: bool,
    /// The same seed gives the same board.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let size = if options.typical {
        Size::TYPICAL
    } else {
        Size::TEN_YEARS.with_open(options.open)
    };
    let board = ten_years::board(size, options.seed);
    let store = FolderStore::new(&options.dir);
    let created = store.create(&ten_years::slug(), &board);
    created.map_err(|error| format!("{}: {:?}", error.path.display(), error.kind).into())
}
