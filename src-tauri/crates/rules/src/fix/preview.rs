//! What a step would close and open, worked out on a copy.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use tragwerk_model::ops::{Op, run};
use tragwerk_model::{Model, Refusal, Severity};

use crate::{CheckOptions, Finding, check};

/// Which findings a change takes away and which it brings, both in display order. One that changes its severity is
/// both.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FixPreview {
    /// What is no longer found.
    pub closed: Vec<Finding>,
    /// What is found then.
    pub opened: Vec<Finding>,
}

/// What these operations would close and open. `before` is what [`check`] finds in the model with the same options;
/// the model stays as it is.
///
/// # Errors
/// What a constraint refuses.
pub fn preview<F: Borrow<Finding>>(
    model: &Model,
    before: &[F],
    ops: &[Op],
    options: &CheckOptions,
) -> Result<FixPreview, Refusal> {
    let mut copy = model.clone();
    run(&mut copy, ops)?;
    Ok(difference(before, &check(&copy, options)))
}

/// What differs between the findings of two states. Waived ones count as closed.
pub fn difference<F: Borrow<Finding>>(before: &[F], after: &[Finding]) -> FixPreview {
    FixPreview { closed: missing_in(after, before), opened: missing_in(before, after) }
}

/// The open findings of `these` that `those` does not have with the same severity.
fn missing_in(those: &[impl Borrow<Finding>], these: &[impl Borrow<Finding>]) -> Vec<Finding> {
    let known: BTreeMap<&str, Severity> =
        open(those).map(|finding| (finding.fingerprint.as_str(), finding.severity)).collect();
    let is_new = |finding: &&Finding| known.get(finding.fingerprint.as_str()) != Some(&finding.severity);
    open(these).filter(is_new).cloned().collect()
}

fn open(findings: &[impl Borrow<Finding>]) -> impl Iterator<Item = &Finding> {
    findings.iter().map(Borrow::borrow).filter(|finding| finding.waived.is_none())
}
