//! What is known about an own rule.

use tragwerk_model::{ElementKind, Nature, Severity};

use super::Program;
use crate::Heading;
use crate::packs::Said;

/// An own rule that was read and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnRule {
    /// Capital letters, digits and hyphens; no other rule has it.
    pub code: String,
    /// Kebab-case name.
    pub name: String,
    /// Short title; may be empty.
    pub title: Said,
    /// The kinds it looks at.
    pub subjects: Vec<ElementKind>,
    /// Where its findings are listed.
    pub heading: Heading,
    /// How much they weigh.
    pub severity: Severity,
    /// Gap or flaw.
    pub nature: Nature,
    /// The question to the room; `{name}` stands for the subject's name.
    pub question: Said,
    /// Why it matters; may be empty.
    pub why: Said,
    /// How to answer; may be empty.
    pub answer: Said,
    /// When it fires.
    pub when: Program,
    /// What proves it; may be missing.
    pub evidence: Option<Program>,
    /// The pack it came with.
    pub pack: String,
}
