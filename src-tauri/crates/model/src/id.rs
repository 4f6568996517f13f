//! Identifiers of records. Not where they come from: ids are made outside and passed in.

use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// Most Unicode scalar values an id may have.
pub const MAX_ID_LENGTH: usize = 64;

/// The identifier of a record: 1 to 64 Unicode scalar values without control characters (formats.md).
///
/// Ids are compared by Unicode code point. Short ones (up to 23 bytes) stand in the record itself, longer ones are
/// shared: cloning copies no text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Id(#[cfg_attr(feature = "specta", specta(type = String))] SmolStr);

impl Id {
    /// Wraps a text without checking it; see [`Id::is_valid`].
    pub fn new(text: impl AsRef<str>) -> Self {
        Self(SmolStr::new(text))
    }

    /// The text of the id.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the text has a length and characters that the file format allows.
    pub fn is_valid(&self) -> bool {
        let length = self.0.chars().take(MAX_ID_LENGTH + 1).count();
        (1..=MAX_ID_LENGTH).contains(&length) && !self.0.chars().any(char::is_control)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Id {
    fn from(text: String) -> Self {
        Self(SmolStr::from(text))
    }
}
