//! The command line from outside: the real program, what it prints, and how it ends.

mod beside;
mod fields;
mod files;
mod guard;
mod kept;
mod keys;
mod life;
mod meetings;
mod mended;
mod numbers;
mod pulse;
mod reading;
mod recording;
mod reports;
mod sample;
mod statistics;
mod tables;
mod text;
mod usage;
