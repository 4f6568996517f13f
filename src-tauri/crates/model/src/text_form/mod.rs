//! The text form `NAME.gtm.json`: canonical JSON for git, review, fixtures, templates and exchange (formats.md).
//!
//! Numbers and strings as in RFC 8785, fixed key order, records sorted by id and one per line, nodes and notes in
//! drawing order, nothing empty written. Same model, same bytes: [`read`] of [`write`] gives the same model, and
//! `write` of that the same text.

mod fields;
mod line;
mod read;
mod read_conflict;
mod read_view;
mod tree;
mod write;

pub(crate) use tree::number_json;

pub use read::{ReadError, read};
pub use write::{
    Section, conflict_line, element_line, end_of_file, head, relation_line, section, view_lines, waiver_line, write,
};

/// What `format` says in every text form.
pub const FORMAT: &str = "gtm-model";

/// The only `format_version` there is.
pub const FORMAT_VERSION: u32 = 1;

/// Longest text form that is read, in bytes.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;

/// Most records a model may have.
pub const MAX_RECORDS: usize = 1_000_000;

#[cfg(test)]
mod tests;
