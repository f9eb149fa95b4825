//! The command line from outside: the real program, what it prints, and how it ends.

mod files;
mod numbers;
mod reading;
mod recording;
mod sample;
mod tables;
mod usage;
