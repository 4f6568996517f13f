//! Every word the core says: Fluent catalogues in English and German, and the one function that reads them.
//!
//! Knows codes, arguments and languages; knows neither models nor rules nor pictures. Invariant: every id has a text in
//! both languages, with the same attributes and arguments.

mod args;
mod catalogue;
mod date;
mod language;
mod list;
mod menu;
mod number;
mod refusal;
mod words;

pub use args::{Arg, Args};
pub use catalogue::{has, say};
pub use date::date;
pub use language::Language;
pub use list::{alternatives, names, quoted};
pub use menu::menu_texts;
pub use number::number;
pub use refusal::refusal;
pub use words::{attribute, choice};

#[cfg(test)]
mod tests;
