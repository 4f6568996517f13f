//! What is open in a model and how much is answered: the rules' answer, for models with and without a file.
//!
//! Invariant: whatever breaks in the rules, there is an answer.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tragwerk_model::Model;
use tragwerk_rules::{CheckOptions, Finding, Outcome, Scorecard, open_conflict, outcome, scorecard};

/// Findings and scorecard of one state of a model.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// In display order, waived ones included.
    pub findings: Vec<Finding>,
    /// The seven figures.
    pub scorecard: Scorecard,
}

impl Checked {
    /// Checks a model. A rule that breaks is a finding itself (`RULE01`).
    pub fn of(model: &Model, options: &CheckOptions) -> Self {
        Self::with(model, outcome(model, options))
    }

    /// What the rules found in a model, with all else that is to be said about it.
    pub(crate) fn with(model: &Model, found: Outcome) -> Self {
        // What a merge left open comes first: until it is settled, the rest is said of our side only.
        let mut findings = open_conflict::findings(model);
        let scorecard = catch_unwind(AssertUnwindSafe(|| scorecard(model, found.conditions()))).unwrap_or_default();
        findings.extend(found.findings);
        Self { findings, scorecard }
    }
}
