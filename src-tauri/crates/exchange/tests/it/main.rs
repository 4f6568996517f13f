//! Formats from the outside: a sheet of everything a picture can hold, as SVG and PNG.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod comparison;
mod hostile;
mod pages;
mod pictures;
mod sheet;
mod slides;
