//! What is open in a model and how much is answered: the rules' answer, for models with and without a file.
//!
//! Invariant: whatever breaks in the rules, there is an answer.

use std::panic::{AssertUnwindSafe, catch_unwind};

use tragwerk_model::Model;
use tragwerk_rules::{CheckOptions, Finding, Scorecard, check, open_conflict, scorecard};

/// Findings and scorecard of one state of a model.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// In display order, waived ones included.
    pub findings: Vec<Finding>,
    /// The seven figures.
    pub scorecard: Scorecard,
}

impl Checked {
    /// Checks a model as of a date (ISO 8601). A rule that breaks is a finding itself (`RULE01`).
    pub fn of(model: &Model, today: &str) -> Self {
        Self::with(model, check(model, &CheckOptions { today: Some(today.to_owned()) }))
    }

    /// What the rules found in a model, with all else that is to be said about it.
    pub(crate) fn with(model: &Model, found: Vec<Finding>) -> Self {
        // What a merge left open comes first: until it is settled, the rest is said of our side only.
        let mut findings = open_conflict::findings(model);
        findings.extend(found);
        let scorecard = catch_unwind(AssertUnwindSafe(|| scorecard(model, &findings))).unwrap_or_default();
        Self { findings, scorecard }
    }
}
