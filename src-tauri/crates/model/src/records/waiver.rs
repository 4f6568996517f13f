//! Waivers as records: opaque keys and texts here, understood only by the rules.

use serde::{Deserialize, Serialize};

use crate::Id;

/// A finding that someone decided to live with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Waiver {
    /// Unique over the waivers.
    pub id: Id,
    /// Code of the rule.
    pub code: String,
    /// Subject of the finding; empty for rules without one.
    pub subject: String,
    /// Key that tells several findings of one subject apart; mostly empty.
    pub key: String,
    /// Severity that was seen when it was waived.
    pub severity: String,
    /// Why it is lived with.
    pub reason: String,
    /// Who decided that.
    pub who: String,
    /// Until when it holds (ISO 8601 date).
    pub until: Option<String>,
}
