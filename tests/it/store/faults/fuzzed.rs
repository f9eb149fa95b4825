//! Files that somebody or something has mangled: the bodies of the fuzz targets, run here on the
//! corpus and on mutations of it. `FUZZ_CASES=100000` for the long run.

use std::path::{Path, PathBuf};

use super::asked;
use crate::store::git::Dice;
use crate::store::scratch::Scratch;

#[path = "../../../../fuzz/cases.rs"]
mod cases;

/// Words that mean something to the reader.
const WORDS: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "r#\"",
    "Some(",
    "None",
    "id: ",
    "number: 0,",
    "number: 4294967295,",
    "-1",
    "1e308",
    "NaN",
    "\"2026-02-30\"",
    "\"a000000000\"",
    "<<<<<<< ours\n",
    "=======\n",
    ">>>>>>> theirs\n",
    "\u{feff}",
    "\0",
    "å",
    "\u{202e}",
    "format: 99,",
    "log: [],",
];

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(target);
    let mut paths: Vec<PathBuf> = folder
        .read_dir()
        .unwrap()
        .map(|one| one.unwrap().path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths
        .iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect()
}

/// Mangles a file in one place as a rule, in four at most.
fn mangled(dice: &mut Dice, seeds: &[Vec<u8>], seed: &[u8]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.roll(8).saturating_sub(4) {
        let at = dice.roll(bytes.len() as u64 + 1) as usize;
        let end = (at + 1 + dice.roll(60) as usize).min(bytes.len());
        match dice.roll(8) {
            0 if at < bytes.len() => bytes[at] ^= 1 << dice.roll(8),
            // What a hand does most: a letter or a figure that is another one.
            6 | 7 => {
                let known = |byte: &u8| byte.is_ascii_alphanumeric();
                if let Some(byte) = bytes.iter_mut().skip(at).find(|byte| known(byte)) {
                    *byte = b"0123456789abcdefghjkmnpqrstvwxyz"[dice.roll(32) as usize];
                }
            }
            1 => drop(bytes.drain(at..end)),
            2 => {
                let twice = bytes[at..end].to_vec();
                bytes.splice(at..at, twice);
            }
            3 => {
                let word = WORDS[dice.roll(WORDS.len() as u64) as usize];
                bytes.splice(at..end, word.bytes());
            }
            4 => {
                let other = &seeds[dice.roll(seeds.len() as u64) as usize];
                let from = dice.roll(other.len() as u64 + 1) as usize;
                let until = (from + dice.roll(400) as usize).min(other.len());
                bytes.splice(at..at, other[from..until].iter().copied());
            }
            _ => {
                // A whole line, as a hand in the file does.
                let begin = bytes[..at]
                    .iter()
                    .rposition(|one| *one == b'\n')
                    .unwrap_or(0);
                let rest = bytes[at..].iter().position(|one| *one == b'\n');
                drop(bytes.drain(begin..rest.map_or(bytes.len(), |rest| at + rest)));
            }
        }
    }
    bytes
}

/// Runs a case; where it fails the input is kept as `tavla-fuzz-found-0` and so on, in the folder
/// for temporary files.
fn kept_if_it_fails(inputs: &[&[u8]], case: impl FnOnce() -> bool) -> bool {
    let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(case));
    ran.unwrap_or_else(|panic| {
        for (number, input) in inputs.iter().enumerate() {
            let path = std::env::temp_dir().join(format!("tavla-fuzz-found-{number}"));
            let file = std::fs::File::create(&path);
            drop(file.and_then(|mut file| std::io::Write::write_all(&mut file, input)));
        }
        std::panic::resume_unwind(panic)
    })
}

#[test]
fn any_file_is_read_or_refused_and_what_is_read_can_be_written() {
    let (scratch, seeds, whole) = (Scratch::new(), corpus("load"), corpus("merge"));
    let mut taken = 0;
    for seed in &seeds {
        kept_if_it_fails(&[seed], || cases::load(scratch.path(), seed));
    }
    let mut dice = Dice(asked("FUZZ_SEED", 7));
    let count = asked("FUZZ_CASES", 400);
    for case in 0..count {
        // Every other one was whole before.
        let among = if case % 2 == 0 { &whole } else { &seeds };
        let seed = &among[case as usize / 2 % among.len()];
        let bytes = mangled(&mut dice, &seeds, seed);
        taken += u64::from(kept_if_it_fails(&[&bytes], || {
            cases::load(scratch.path(), &bytes)
        }));
    }
    println!("{count} files, {taken} of them still boards");
    // The control: were all refused, nothing would have been written.
    assert!(taken > count / 100, "{taken} of {count} only");
}

#[test]
fn any_three_files_merge_or_are_left() {
    let (scratch, seeds) = (Scratch::new(), corpus("merge"));
    let mut dice = Dice(asked("FUZZ_SEED", 8));
    let count = asked("FUZZ_CASES", 400);
    let mut merged = 0;
    for _ in 0..count {
        let pick = |dice: &mut Dice| {
            let seed = &seeds[dice.roll(seeds.len() as u64) as usize];
            // Most versions must be whole, or there is little to merge.
            if dice.roll(3) == 0 {
                mangled(dice, &seeds, seed)
            } else {
                seed.clone()
            }
        };
        let inputs = [(); 3].map(|()| pick(&mut dice));
        let versions = [&inputs[0][..], &inputs[1][..], &inputs[2][..]];
        merged += u64::from(kept_if_it_fails(&versions, || {
            cases::merge(scratch.path(), versions)
        }));
    }
    println!("{count} merges, {merged} of them made");
    assert!(merged > count / 20, "{merged} of {count} only");
}
