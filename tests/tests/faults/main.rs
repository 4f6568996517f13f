//! Whatever happens to the program or the disk: what was said to be held is held.
//!
//! A program of its own (`edit-stream`) edits; the tests kill it, let its disk fail, or cut the power, and then open
//! the file as anybody would.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "tests; one says when it was skipped"
)]

mod disk;
mod failing;
mod full;
mod killed;
mod migrating;
mod power;
mod stream;
mod together;
