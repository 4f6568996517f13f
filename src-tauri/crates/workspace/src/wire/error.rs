//! What the window hears when something was not done.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

/// Why a request was not done. The window decides by kind and code, and shows the message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WireError {
    /// Kebab-case code, for instance `name-missing`.
    pub code: String,
    /// Arguments of the sentence by name.
    pub args: BTreeMap<String, String>,
    /// What to do about it.
    pub kind: ErrorKind,
    /// The sentence, in the language of the settings.
    pub message: String,
}

/// What to do about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// The user can act: shown where it happened.
    Refused,
    /// The model has moved on: fetch it anew.
    Stale,
    /// A bug of ours.
    Fault,
}
