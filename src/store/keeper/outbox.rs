//! The outbox: own changes in a file on the local disk, a line for each thing that happened.
//!
//! Lines are only added, so a crash costs at most the last one; the file is written anew when it
//! has grown or holds something that must not stay. Only its owner may read it.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::board::{Change, ChangeId, Unit, UnitId};
use crate::store::disk::Disk;
use crate::store::write::options;
use crate::store::{atomic, lock};

/// How long a change stays after it was made: as long as a holiday that a laptop is offline for.
const STAYS: Duration = Duration::from_secs(14 * 24 * 3600);
/// The file is written anew from this size on, in bytes.
const LARGE: u64 = 64 << 10;

/// A unit's outbox.
pub(super) struct Outbox {
    path: PathBuf,
}

/// One line of the file.
#[derive(Serialize, Deserialize)]
enum Record {
    /// Changes are about to be committed together; when, in seconds since 1970.
    Kept(u64, Vec<Change>),
    /// Changes have been made.
    Made(Vec<ChangeId>),
    /// Changes have been refused, or have left no line to look for.
    Gone(Vec<ChangeId>),
    /// Changes that had been kept or made are refused by now, and somebody was told so.
    Refused(Vec<ChangeId>),
}

/// Changes that were committed together.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Batch {
    at: u64,
    /// The changes, in their order.
    pub(super) changes: Vec<Change>,
    /// Whether they have been made.
    pub(super) state: State,
}

/// What has become of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// They wait to be made.
    Waiting,
    /// They were made, and said to be.
    Made,
    /// They were kept or made, the board has lost them, and refuses them by now.
    Refused,
}

impl Outbox {
    /// Names a unit's outbox in a folder.
    pub(super) fn new(folder: &Path, unit: UnitId) -> Self {
        let path = folder.join(format!("{unit}.log"));
        Self { path }
    }

    /// The file.
    #[cfg(test)]
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps changes, durably, before they are committed.
    pub(super) fn keep(&self, changes: &[Change]) -> io::Result<()> {
        private_folder(&self.path)?;
        let _lock = self.lock()?;
        let record = Record::Kept(now(), changes.to_vec());
        self.append(&record)?.sync_data()
    }

    /// Notes what became of changes. The note may be lost: then they are tried again, and a
    /// change that has been made stays one.
    ///
    /// What was made and left no line in a history, such as an answer to a pulse, does not stay
    /// here either: nobody is to read off the disk what somebody answered.
    pub(super) fn settle(&self, changes: &[Change], is_made: impl Fn(&Change) -> bool) {
        let stays = |change: &Change| is_made(change) && change.act.leaves_trace();
        let (made, gone): (Vec<&Change>, Vec<&Change>) = changes.iter().partition(|c| stays(c));
        let ids = |all: &[&Change]| all.iter().map(|change| change.id).collect::<Vec<_>>();
        let secret = changes.iter().any(|change| !change.act.leaves_trace());
        let Ok(_lock) = self.lock() else { return };
        let records = [Record::Made(ids(&made)), Record::Gone(ids(&gone))];
        for (record, some) in records.iter().zip([!made.is_empty(), !gone.is_empty()]) {
            if some {
                drop(self.append(record));
            }
        }
        let size = self.path.metadata().map_or(0, |seen| seen.len());
        if secret || size > LARGE {
            drop(self.write_anew());
        }
    }

    /// Rewrites what is kept so that nobody stands in it who was taken off the board.
    pub(super) fn forget(&self, unit: &Unit) {
        let Ok(_lock) = self.lock() else { return };
        let mut batches = self.batches();
        let changes = batches.iter_mut().flat_map(|batch| &mut batch.changes);
        let any = changes.fold(false, |any, change| match unit.cleared(change) {
            Some(cleared) => {
                *change = cleared;
                true
            }
            None => any,
        });
        if any {
            drop(self.put(&batches));
        }
    }

    /// Notes that changes are refused that somebody was told were kept or made. They stay, for the
    /// board may take them yet; an answer to a pulse does not.
    pub(super) fn refuse(&self, changes: &[Change]) {
        if changes.iter().any(|change| !change.act.leaves_trace()) {
            return self.settle(changes, |_| false);
        }
        let Ok(_lock) = self.lock() else { return };
        let ids = changes.iter().map(|change| change.id).collect();
        drop(self.append(&Record::Refused(ids)));
    }

    /// Reads what is kept, oldest first. A line that was cut off is none.
    pub(super) fn batches(&self) -> Vec<Batch> {
        let text = fs::read_to_string(&self.path).unwrap_or_default();
        let mut batches: Vec<Batch> = Vec::new();
        for record in text
            .lines()
            .filter_map(|line| options().from_str(line).ok())
        {
            take(&mut batches, record);
        }
        batches.retain(|batch| !batch.changes.is_empty() && !batch.is_old());
        batches
    }

    fn append(&self, record: &Record) -> io::Result<File> {
        let line = options().to_string(record).map_err(io::Error::other)?;
        let mut file = private().append(true).create(true).open(&self.path)?;
        // A line that a crash has cut off must not swallow this one.
        file.write_all(format!("\n{line}\n").as_bytes())?;
        Ok(file)
    }

    fn write_anew(&self) -> io::Result<()> {
        self.put(&self.batches())
    }

    fn put(&self, batches: &[Batch]) -> io::Result<()> {
        let mut text = String::new();
        for batch in batches {
            let ids = batch.changes.iter().map(|change| change.id).collect();
            let state = match batch.state {
                State::Waiting => None,
                State::Made => Some(Record::Made(ids)),
                State::Refused => Some(Record::Refused(ids)),
            };
            let kept = Record::Kept(batch.at, batch.changes.clone());
            for record in std::iter::once(kept).chain(state) {
                text += &options().to_string(&record).map_err(io::Error::other)?;
                text.push('\n');
            }
        }
        atomic::replace(&Disk::default(), &self.path, text.as_bytes()).map(drop)
    }

    /// One writer at a time; the file itself is replaced now and then.
    fn lock(&self) -> io::Result<File> {
        let path = self.path.with_extension("lock");
        let file = private()
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        // Where there are no locks two own programs may meet here; their lines are still whole.
        lock::wait(&file)?;
        Ok(file)
    }
}

impl Batch {
    /// Clocks may jump either way; what waits stays whatever they say.
    fn is_old(&self) -> bool {
        self.state != State::Waiting && self.at.abs_diff(now()) > STAYS.as_secs()
    }

    fn has(&self, id: ChangeId) -> bool {
        self.changes.iter().any(|change| change.id == id)
    }
}

fn take(batches: &mut Vec<Batch>, record: Record) {
    match record {
        Record::Kept(at, changes) => {
            let known = |change: &Change| batches.iter().any(|batch| batch.has(change.id));
            let changes: Vec<Change> = changes.into_iter().filter(|one| !known(one)).collect();
            let state = State::Waiting;
            batches.push(Batch { at, changes, state });
        }
        Record::Made(ids) => turn(batches, &ids, State::Made),
        Record::Refused(ids) => turn(batches, &ids, State::Refused),
        Record::Gone(ids) => {
            let ids: BTreeSet<ChangeId> = ids.into_iter().collect();
            for batch in batches {
                batch.changes.retain(|change| !ids.contains(&change.id));
            }
        }
    }
}

fn turn(batches: &mut [Batch], ids: &[ChangeId], state: State) {
    let hit = |batch: &&mut Batch| ids.iter().any(|id| batch.has(*id));
    for batch in batches.iter_mut().filter(hit) {
        batch.state = state;
    }
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

/// Opens files that only their owner may read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes the folder of a file, for its owner alone.
pub(in crate::store) fn private_folder(path: &Path) -> io::Result<()> {
    let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) else {
        return Ok(());
    };
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(folder)
}
