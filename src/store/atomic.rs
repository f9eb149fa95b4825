//! Replaces a file so that a crash at any instant leaves the old one or the new one, whole.
//!
//! The one place that renames and creates files. The new text goes into a temporary file in the
//! same folder, is forced to the disk, and takes the old file's name; then the folder is forced
//! to the disk too, for the name. `rename` alone is not durable (measured with simulated power
//! cuts), and truncating in place leaves half a file on a full disk.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::disk::{Disk, Step};

/// Whether what was written survives a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub(super) enum Durability {
    /// The disk says so.
    Known,
    /// The disk cannot say, as on some network shares.
    Unknown,
}

impl Durability {
    /// Puts two together: the weaker one.
    pub(super) const fn and(self, other: Self) -> Self {
        match self {
            Self::Known => other,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// How long a leftover temporary file is left alone: nobody saves for an hour.
const LEFTOVER: Duration = Duration::from_secs(3600);

/// Puts new bytes in a file's place, durably. A symlink stays one: what it points to is replaced.
pub(super) fn replace(disk: &Disk, path: &Path, bytes: &[u8]) -> io::Result<Durability> {
    let target = match path.canonicalize() {
        Ok(real) => real,
        Err(error) if error.kind() == ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error),
    };
    let (file, temporary) = create_beside(disk, &target)?;
    let done = fill(disk, file, &target, bytes)
        .and_then(|known| rename(disk, &temporary, &target).map(|()| known));
    match done {
        Ok(known) => Ok(known.and(sync_folder(disk, &target)?)),
        Err(error) => {
            drop(std::fs::remove_file(&temporary));
            Err(error)
        }
    }
}

/// Writes a file that must not be there yet; `AlreadyExists` where it is.
pub(super) fn create(disk: &Disk, path: &Path, bytes: &[u8]) -> io::Result<Durability> {
    disk.step(Step::Create, path)?;
    let file = OpenOptions::new().write(true).create_new(true).open(path)?;
    match fill(disk, file, path, bytes) {
        Ok(known) => Ok(known.and(sync_folder(disk, path)?)),
        Err(error) => {
            drop(std::fs::remove_file(path));
            Err(error)
        }
    }
}

/// Writes a file that everybody in the folder's reach may read, into a folder where one may
/// perhaps only add. Nobody sees half of it; `AlreadyExists` where it is there.
pub(super) fn create_readable(disk: &Disk, path: &Path, bytes: &[u8]) -> io::Result<()> {
    if path.exists() {
        return Err(io::Error::from(ErrorKind::AlreadyExists));
    }
    let (mut file, temporary) = create_beside(disk, path)?;
    let filled = readable(&file)
        .and_then(|()| file.write_all(bytes))
        .and_then(|()| durability(disk, || file.sync_all()))
        .and_then(|_durability| rename(disk, &temporary, path));
    if let Err(error) = filled {
        drop(std::fs::remove_file(&temporary));
        return Err(error);
    }
    match sync_folder(disk, path) {
        // To force a folder one must be able to open it.
        Err(error) if error.kind() != ErrorKind::PermissionDenied => Err(error),
        _ => Ok(()),
    }
}

/// Lets those read it who take it in, whatever the writer's own habit is.
#[cfg(unix)]
fn readable(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

/// Elsewhere the folder decides.
#[cfg(not(unix))]
fn readable(_file: &File) -> io::Result<()> {
    Ok(())
}

/// Removes temporary files that a crash left behind.
pub(super) fn sweep(folder: &Path) {
    let Ok(entries) = folder.read_dir() else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let temporary = name.to_str().is_some_and(is_temporary);
        let age = || entry.metadata().ok()?.modified().ok()?.elapsed().ok();
        if temporary && age().is_some_and(|age| age > LEFTOVER) {
            // Another process may have been quicker; nothing depends on it.
            drop(std::fs::remove_file(entry.path()));
        }
    }
}

fn is_temporary(name: &str) -> bool {
    let own = name
        .strip_prefix('.')
        .and_then(|name| name.strip_suffix(".tmp"));
    own.is_some_and(|name| name.contains(".ron."))
}

/// Makes `.board.ron.<process>.<random>.tmp`; never a fixed name, for two may save at once.
fn create_beside(disk: &Disk, target: &Path) -> io::Result<(File, PathBuf)> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let random = getrandom::u32().map_err(io::Error::other)?;
    let own = format!(".{name}.{}.{random:08x}.tmp", std::process::id());
    let temporary = target.with_file_name(own);
    disk.step(Step::Create, &temporary)?;
    let created = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&temporary);
    created.map(|file| (file, temporary))
}

fn fill(disk: &Disk, mut file: File, like: &Path, bytes: &[u8]) -> io::Result<Durability> {
    disk.step(Step::Mode, like)?;
    copy_mode(&file, like)?;
    disk.step(Step::Write, like)?;
    file.write_all(bytes)?;
    disk.step(Step::Sync, like)?;
    durability(disk, || file.sync_all())
}

/// Gives the new file the old one's mode, before anything stands in it, and its group if we may.
#[cfg(unix)]
fn copy_mode(file: &File, like: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let Ok(old) = std::fs::metadata(like) else {
        return share(file, like);
    };
    let new = file.metadata()?;
    if old.gid() != new.gid() {
        // Only a member of the group may; the folder's own rule stands otherwise.
        drop(fchown(file, None, Some(old.gid())));
    }
    if old.mode() == new.mode() {
        return Ok(());
    }
    file.set_permissions(old.permissions())
}

/// Gives a new file in a folder that a group shares (setgid) the group's rights in the folder,
/// whatever the writer's own habit (umask) is: else the next colleague could not go on.
#[cfg(unix)]
pub(super) fn share(file: &File, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    const SETGID: u32 = 0o2000;
    const GROUP: u32 = 0o060;
    let folder = path.parent().unwrap_or(path).metadata()?.mode();
    let mode = file.metadata()?.mode();
    let wanted = mode | (folder & GROUP);
    if folder & SETGID == 0 || wanted == mode {
        return Ok(());
    }
    file.set_permissions(std::fs::Permissions::from_mode(wanted & 0o7777))
}

/// Elsewhere the folder decides who may read and write.
#[cfg(not(unix))]
pub(super) fn share(_file: &File, _path: &Path) -> io::Result<()> {
    Ok(())
}

/// Elsewhere the folder decides who may read and write.
#[cfg(not(unix))]
fn copy_mode(_file: &File, _like: &Path) -> io::Result<()> {
    Ok(())
}

/// Asks the disk to keep something; some network shares answer that they cannot tell.
pub(super) fn durability(
    disk: &Disk,
    sync: impl FnOnce() -> io::Result<()>,
) -> io::Result<Durability> {
    if !disk.syncs() {
        return Ok(Durability::Unknown);
    }
    match sync() {
        Ok(()) => Ok(Durability::Known),
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::Unsupported | ErrorKind::InvalidInput
            ) =>
        {
            Ok(Durability::Unknown)
        }
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn sync_folder(disk: &Disk, target: &Path) -> io::Result<Durability> {
    let folder = target.parent().unwrap_or(target);
    disk.step(Step::SyncFolder, folder)?;
    durability(disk, || File::open(folder)?.sync_all())
}

/// Windows writes the name with the file and cannot force a folder.
#[cfg(not(unix))]
fn sync_folder(_disk: &Disk, _target: &Path) -> io::Result<Durability> {
    Ok(Durability::Known)
}

/// Pauses before a rename is tried again, in milliseconds.
///
/// On Windows a virus scanner, an indexer or a sync client may hold the file for tens of
/// milliseconds; the rename then fails with os error 5 or 32.
const PAUSES: [u64; 5] = [10, 25, 50, 100, 200];

/// Gives a file another name in the same file system; what has that name is replaced.
pub(super) fn rename(disk: &Disk, from: &Path, to: &Path) -> io::Result<()> {
    disk.step(Step::Rename, to)?;
    for pause in PAUSES {
        match rename_once(from, to) {
            Err(error) if is_held(&error) => std::thread::sleep(Duration::from_millis(pause)),
            done => return done,
        }
    }
    rename_once(from, to)
}

fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32))
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the module that the lint points to"
)]
fn rename_once(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::rename(from, to)
}
