//! Saved versions.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A saved version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct VersionInfo {
    /// 16 hexadecimal digits.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Longer text; may be empty.
    pub note: String,
    /// Who saved it; may be empty.
    pub author: String,
    /// When (ISO 8601, UTC).
    pub at: String,
    /// Revision it was taken from.
    #[specta(type = u32)]
    pub revision: u64,
    /// Saved by the program, not by hand.
    pub automatic: bool,
    /// Id of the scenario it was saved in.
    pub scenario: String,
    /// Ids of the versions it follows; the first is the one before it in its scenario.
    pub parents: Vec<String>,
}
