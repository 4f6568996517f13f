//! What holds for the catalogues as a whole: both languages say the same, all of it parses, everything has its word.

#![allow(clippy::unwrap_used, reason = "tests")]

mod catalogues;
mod coverage;
mod sentences;
