//! What is open in a model and how much is answered: the rules' answer, for models with and without a file.
//!
//! Invariant: whatever breaks in the rules, there is an answer.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tragwerk_model::Model;
use tragwerk_rules::{CheckOptions, Finding, Outcome, Scorecard, open_conflict, outcome, scorecard};

/// Findings and scorecard of one state of a model.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// In display order, waived ones included.
    pub findings: Vec<Arc<Finding>>,
    /// The seven figures.
    pub scorecard: Scorecard,
}

impl Checked {
    /// Checks a model. A rule that breaks is a finding itself (`RULE01`).
    pub fn of(model: &Model, options: &CheckOptions) -> Self {
        let Outcome { findings, conditions } = outcome(model, options);
        Self::with(model, findings.into_iter().map(Arc::new).collect(), conditions)
    }

    /// What the rules found in a model, with all else that is to be said about it. `conditions` is what the scorecard
    /// goes by, where that is something else.
    pub(crate) fn with(model: &Model, found: Vec<Arc<Finding>>, conditions: Option<Vec<Finding>>) -> Self {
        let figures = || match &conditions {
            Some(conditions) => scorecard(model, conditions),
            None => scorecard(model, &found),
        };
        let scorecard = catch_unwind(AssertUnwindSafe(figures)).unwrap_or_default();
        // What a merge left open comes first: until it is settled, the rest is said of our side only.
        let mut findings: Vec<_> = open_conflict::findings(model).into_iter().map(Arc::new).collect();
        findings.extend(found);
        Self { findings, scorecard }
    }
}
