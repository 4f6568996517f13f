//! Flows over the whole core, as the window and the command line drive it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs, reason = "tests")]

mod answering;
mod daily;
mod desk;
mod failing;
mod findings;
mod flows;
mod pictures;
mod places;
mod real;
mod requests;
mod samples;
mod stale;
mod tables;
mod undo;
