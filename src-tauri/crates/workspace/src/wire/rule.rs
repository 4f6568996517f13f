//! What is known about a rule, worded.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A rule's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RuleInfo {
    /// `DEC01`.
    pub code: String,
    /// Short title.
    pub name: String,
    /// Id of its heading.
    pub heading: String,
    /// What it finds.
    pub finds: String,
    /// Why it matters.
    pub why: String,
    /// How to answer.
    pub answer: String,
    /// What one step can do about it, as labels; may be empty.
    pub fixes: Vec<String>,
    /// A small model in which it finds something, as a sketch.
    pub wrong: String,
    /// The same model, repaired.
    pub right: String,
}
