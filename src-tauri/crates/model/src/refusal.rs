//! A constraint that says no. Not a finding: constraints refuse, rules report.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Why an operation or a text was refused: a code and its arguments, worded elsewhere
/// (message `refused-<code>` of the text catalogues).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[error("{code} {args:?}")]
pub struct Refusal {
    /// Kebab-case code, for instance `relation-not-allowed`.
    pub code: String,
    /// Arguments of the sentence by name.
    pub args: BTreeMap<String, String>,
}

impl Refusal {
    /// A refusal without arguments.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), args: BTreeMap::new() }
    }

    /// Adds one argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}
