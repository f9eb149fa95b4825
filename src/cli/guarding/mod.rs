//! The guard against client data from the command line: `check --stdin` and `check --privacy`.
//!
//! `stdin` answers about lines that are piped in, and needs no board.

mod stdin;

pub(super) use stdin::check_stdin;
