//! Tests of model files on a real disk.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod backups;
mod bad_files;
mod damage;
mod folding;
mod formats;
mod hostile;
mod properties;
mod round_trip;
mod salvaging;
mod samples;
mod scenarios;
mod sharing;
mod states;
mod two_programs;
mod undo_log;
mod undoing;
mod versions;
