//! Boards in files: damaged ones, several writers, and what a disk can do to them.

mod damage;
mod disk;
mod golden;
mod scratch;
mod watch;
mod writers;
