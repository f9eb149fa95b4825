//! Boards in files: damaged ones, several writers, and what a disk can do to them.

mod copies;
mod damage;
mod disk;
mod faults;
mod git;
mod golden;
mod inbox;
mod scratch;
mod watch;
mod writers;
