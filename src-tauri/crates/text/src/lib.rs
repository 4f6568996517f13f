//! Every word the core says: Fluent catalogues in English and German, and the one function that reads them.
//!
//! Knows codes, arguments and languages; knows neither models nor rules nor pictures. Invariant: every id has a text in
//! both languages.

mod language;

pub use language::Language;
