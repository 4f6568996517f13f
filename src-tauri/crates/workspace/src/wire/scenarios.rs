//! Scenarios: branches of the model in one file.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A scenario.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ScenarioInfo {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Whether it is the one that is open.
    pub current: bool,
    /// Id of the version saved last in it; none before the first.
    pub head: Option<String>,
    /// When it was made (ISO 8601, UTC).
    pub created_at: String,
}
