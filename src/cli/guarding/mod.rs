//! The guard against client data from the command line: `check --stdin` and `check --privacy`.
//!
//! `files` looks through what lies on the disk, with this machine's drafts and outbox;
//! `stdin` answers about lines that are piped in, and needs no board.

mod files;
mod stdin;

pub(super) use files::check_privacy;
pub(super) use stdin::check_stdin;
