//! What a version changed against the one before it.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::{ChangeCounts, ScorecardLine};

/// What a version changed, and how much is answered in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct VersionFacts {
    /// Its id.
    pub id: String,
    /// How much differs from the version before it; of the first one, from nothing.
    pub size: ChangeCounts,
    /// The same in a sentence.
    pub summary: String,
    /// How many questions are open in it.
    pub questions: u32,
    /// How much is answered in it.
    pub scorecard: Vec<ScorecardLine>,
}
