//! Tests of model files on a real disk.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

mod bad_files;
mod formats;
mod hostile;
mod properties;
mod round_trip;
mod samples;
mod scenarios;
mod states;
mod two_programs;
mod undo_log;
mod undoing;
mod versions;
