//! Tests of model files on a real disk.

mod bad_files;
mod hostile;
mod properties;
mod round_trip;
mod samples;
mod two_programs;
mod undo_log;
mod versions;
