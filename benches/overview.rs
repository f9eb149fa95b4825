//! How long it takes to read six hundred units for the overview.
//!
//! Typical units, which are copies of the examples (160 kB on average), and large ones of
//! the generator (590 kB). Budgets on two cores, for typical ones: 1 s where nothing is kept from
//! before ("cold"; the files lie in the system's memory), 100 ms where nothing has changed since
//! ("warm"). `cargo bench --bench overview -- --profile` reads them once, cold, for a profiler.
#![expect(clippy::unwrap_used, reason = "a bench may stop where a store fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use divan::{Bencher, black_box};
use tavla::board::UnitSlug;
use tavla::store::{FolderStore, Keeper, Store};
use tavla::tui;

#[expect(dead_code, reason = "other benches use more of it")]
mod ten_years;

use ten_years::{Size, today};

/// Units in the city.
const UNITS: usize = 600;
/// Boards that are not alike; the others are copies of them.
const BOARDS: usize = 12;

/// The units, and what is kept about them on this machine; made once, gone at the end.
static TYPICAL: LazyLock<City> = LazyLock::new(City::typical);
static LARGE: LazyLock<City> = LazyLock::new(City::large);

fn main() {
    if std::env::args().any(|arg| arg == "--profile") {
        TYPICAL.forget();
        TYPICAL.read();
    } else {
        divan::main();
    }
    for name in ["typical", "large"] {
        drop(fs::remove_dir_all(folder(name)));
    }
}

fn folder(name: &str) -> PathBuf {
    std::env::temp_dir().join(format!("tavla-city-{name}-{}", std::process::id()))
}

fn city(name: &str) -> &'static City {
    if name == "large" { &LARGE } else { &TYPICAL }
}

struct City(PathBuf);

impl City {
    fn typical() -> Self {
        let folder = folder("typical");
        let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("boards");
        let names = ["mottagningsenheten", "ungdomsenheten"];
        for unit in 0..UNITS {
            let from = examples.join(names[unit % names.len()]);
            let to = folder.join("boards").join(slug(unit).as_str());
            copy(&from, &to);
            age(&to);
        }
        Self(folder)
    }

    fn large() -> Self {
        let folder = folder("large");
        let boards = folder.join("boards");
        let store = FolderStore::without_fsync(&boards);
        for seed in 0..BOARDS {
            let board = ten_years::board(Size::TYPICAL, seed as u64);
            store.create(&slug(seed), &board).unwrap();
        }
        for unit in BOARDS..UNITS {
            let [from, to] = [unit % BOARDS, unit].map(|unit| boards.join(slug(unit).as_str()));
            copy(&from, &to);
        }
        // What was written a moment ago is never kept.
        for unit in 0..UNITS {
            age(&boards.join(slug(unit).as_str()));
        }
        Self(folder)
    }

    fn keeper(&self) -> Keeper {
        Keeper::new(self.0.join("boards"), &self.0.join("local"))
    }

    fn read(&self) -> usize {
        let now = today().and_hms_opt(12, 0, 0).unwrap();
        let read = tui::every(&self.keeper(), now, &|_, _| ()).unwrap();
        read.iter().filter(|(_, row)| row.is_ok()).count()
    }

    fn forget(&self) {
        drop(fs::remove_dir_all(self.0.join("local")));
    }
}

fn slug(unit: usize) -> UnitSlug {
    format!("enhet-{unit:03}").parse().unwrap()
}

/// Copies the files of a unit, without what lies in folders beside them.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

fn age(unit: &Path) {
    let hour_ago = SystemTime::now() - Duration::from_secs(3600);
    for entry in fs::read_dir(unit).unwrap() {
        let file = fs::File::options().append(true).open(entry.unwrap().path());
        file.unwrap().set_modified(hour_ago).unwrap();
    }
}

#[divan::bench(args = ["typical", "large"], sample_count = 10, sample_size = 1)]
fn cold(bencher: Bencher<'_, '_>, name: &str) {
    let city = city(name);
    bencher
        .with_inputs(|| city.forget())
        .bench_values(|()| assert_eq!(black_box(city.read()), UNITS));
}

#[divan::bench(args = ["typical", "large"], sample_count = 30, sample_size = 1)]
fn warm(bencher: Bencher<'_, '_>, name: &str) {
    let city = city(name);
    city.read();
    bencher.bench(|| assert_eq!(black_box(city.read()), UNITS));
}
