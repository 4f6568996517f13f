//! The rules as their users see them: cases as data, examples, order, texts.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

mod cases;
mod examples;
mod fixes;
mod incremental;
mod large;
mod listing;
mod matrix;
mod order;
mod own;
mod random;
mod real;
mod scorecard;
mod texts;
