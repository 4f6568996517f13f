//! The command line from the outside: the real program on real files.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod answers;
mod bad_input;
mod commands;
mod git;
mod governing;
mod merge;
mod packs;
mod program;
mod real_inputs;
#[cfg(feature = "serve")]
mod serve;
mod versions;
