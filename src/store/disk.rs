//! The seam where tests can see every step towards the disk, and make it fail.

use std::io;
use std::path::Path;

/// A step towards the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// A folder is made.
    Folder,
    /// The lock is taken.
    Lock,
    /// The parts about to be written are noted in it.
    Note,
    /// A file is read.
    Read,
    /// A file is created.
    Create,
    /// Its mode is set.
    Mode,
    /// It is written.
    Write,
    /// It is forced to the disk.
    Sync,
    /// It takes another's place.
    Rename,
    /// The folder is forced to the disk.
    SyncFolder,
}

/// The disk that a store writes to.
#[derive(Default)]
pub(super) struct Disk {
    careless: bool,
    #[cfg(test)]
    hook: Option<Hook>,
}

/// What a test does at each step.
#[cfg(test)]
pub(super) type Hook = Box<dyn Fn(Step, &Path) -> io::Result<()> + Send + Sync>;

impl Disk {
    /// The same disk, with nothing forced to it.
    pub(super) fn careless(mut self) -> Self {
        self.careless = true;
        self
    }

    /// A disk that tells every step before it is taken.
    #[cfg(test)]
    pub(super) fn watched(hook: Hook) -> Self {
        Self {
            careless: false,
            hook: Some(hook),
        }
    }

    /// Tells whether files are forced to the disk.
    pub(super) const fn syncs(&self) -> bool {
        !self.careless
    }

    /// Tells of a step that is about to be taken.
    #[cfg(test)]
    pub(super) fn step(&self, step: Step, path: &Path) -> io::Result<()> {
        self.hook.as_ref().map_or(Ok(()), |hook| hook(step, path))
    }

    /// Tells of a step that is about to be taken; only tests listen.
    #[cfg(not(test))]
    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "tests listen and fail"
    )]
    pub(super) const fn step(&self, _step: Step, _path: &Path) -> io::Result<()> {
        Ok(())
    }
}
