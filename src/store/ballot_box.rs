//! Answers that wait on this machine, so that the board's file does not tell when they were given.
//!
//! A file a round, in this machine's own folder. It holds sums, no order and no name, and stays
//! after the answers were handed in: that it is there is the mark that somebody has answered here.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

use chrono::{Duration, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::board::{CardId, ChangeId, Tally};

/// Shortest wait in minutes, and how many more it may be.
const WAIT: (i64, u64) = (10, 110);

/// Answers that are handed in together.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Batch {
    /// When they may be handed in.
    pub due: NaiveDateTime,
    /// How many answered what, a tally a question.
    pub answers: Vec<Tally>,
    /// The change that hands in each question's: apart, so that no id tells which belong together,
    /// and drawn at once, so that a hand-in that is done twice counts once.
    pub changes: Vec<ChangeId>,
}

/// One round's box on this machine, held by one program at a time.
pub struct BallotBox {
    file: File,
    /// What waits.
    pub waiting: Vec<Batch>,
}

impl BallotBox {
    /// Finds the file of a round under this machine's own folder.
    pub fn path(local: &Path, round: CardId) -> PathBuf {
        local.join("pulse").join(format!("{round}.json"))
    }

    /// Finds the rounds that were answered here.
    pub fn rounds(local: &Path) -> Vec<CardId> {
        let entries = fs::read_dir(local.join("pulse")).into_iter().flatten();
        let stem = |entry: io::Result<fs::DirEntry>| {
            let path = entry.ok()?.path();
            path.file_stem()?.to_str()?.parse().ok()
        };
        entries.filter_map(stem).collect()
    }

    /// Opens a round's box, a new one where nobody has answered here.
    pub fn open(path: &Path) -> io::Result<Self> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut options = OpenOptions::new();
        let mut file = options
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        file.lock()?;
        let mut text = String::new();
        file.read_to_string(&mut text)?;
        let waiting = if text.is_empty() {
            Vec::new()
        } else {
            serde_json::from_str(&text)?
        };
        Ok(Self { file, waiting })
    }

    /// Puts an answer in, to those that wait already or as the first.
    pub fn put(
        &mut self,
        answer: &[Tally],
        now: NaiveDateTime,
        mut bits: impl FnMut() -> io::Result<u64>,
    ) -> io::Result<()> {
        let open = |batch: &&mut Batch| batch.due > now && batch.answers.len() == answer.len();
        if let Some(batch) = self.waiting.iter_mut().find(open) {
            for (sum, more) in batch.answers.iter_mut().zip(answer) {
                *sum = std::array::from_fn(|point| sum[point].saturating_add(more[point]));
            }
        } else {
            let minutes = WAIT.0 + i64::try_from(bits()? % WAIT.1).unwrap_or_default();
            let changes = answer.iter().map(|_| bits().map(ChangeId::from_bits));
            let changes = changes.collect::<io::Result<_>>()?;
            self.waiting.push(Batch {
                due: now + Duration::minutes(minutes),
                answers: answer.to_vec(),
                changes,
            });
        }
        self.save()
    }

    /// Lets go of what has been handed in.
    pub fn empty(&mut self, due: impl Fn(&Batch) -> bool) -> io::Result<()> {
        self.waiting.retain(|batch| !due(batch));
        self.save()
    }

    fn save(&mut self) -> io::Result<()> {
        let text = serde_json::to_string(&self.waiting)?;
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(text.as_bytes())?;
        self.file.sync_all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_wait_as_one_sum_and_are_let_go_of_when_handed_in() {
        let folder = std::env::temp_dir().join(format!("tavla-pulse-{}", std::process::id()));
        let path = BallotBox::path(&folder, CardId::from_bits(5));
        let now: NaiveDateTime = "2026-11-22T09:00:00".parse().unwrap();
        let mut drawn = 0;
        let mut bits = || {
            drawn += 1;
            Ok(drawn)
        };
        for answer in [[0, 0, 0, 1, 0], [1, 0, 0, 0, 0]] {
            let mut held = BallotBox::open(&path).unwrap();
            held.put(&[answer, answer], now, &mut bits).unwrap();
        }
        let mut held = BallotBox::open(&path).unwrap();
        let [batch] = held.waiting.as_slice() else {
            panic!("{:?}", held.waiting)
        };
        assert_eq!(batch.answers, [[1, 0, 0, 1, 0]; 2]);
        assert_eq!(batch.due, now + Duration::minutes(11));
        assert_eq!(batch.changes.len(), 2);
        held.empty(|batch| batch.due <= now).unwrap();
        assert_eq!(held.waiting.len(), 1);
        held.empty(|_| true).unwrap();
        drop(held);
        assert!(BallotBox::open(&path).unwrap().waiting.is_empty());
        assert!(path.exists(), "the mark stays");
        fs::remove_dir_all(&folder).unwrap();
    }
}
