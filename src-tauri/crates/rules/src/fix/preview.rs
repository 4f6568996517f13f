//! What a step would close and open, worked out on a copy.

use std::collections::BTreeMap;

use tragwerk_model::ops::{Op, run};
use tragwerk_model::{Model, Refusal};

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
pub fn preview(model: &Model, before: &[Finding], ops: &[Op], options: &CheckOptions) -> Result<FixPreview, Refusal> {
    let mut copy = model.clone();
    run(&mut copy, ops)?;
    Ok(difference(before, &check(&copy, options)))
}

/// What differs between the findings of two states. Waived ones count as closed.
pub fn difference(before: &[Finding], after: &[Finding]) -> FixPreview {
    FixPreview { closed: missing_in(after, before), opened: missing_in(before, after) }
}

/// The open findings of `these` that `those` does not have with the same severity.
fn missing_in(those: &[Finding], these: &[Finding]) -> Vec<Finding> {
    let open = |findings: &'_ [Finding]| -> Vec<Finding> {
        findings.iter().filter(|finding| finding.waived.is_none()).cloned().collect()
    };
    let known: BTreeMap<String, _> =
        open(those).into_iter().map(|finding| (finding.fingerprint, finding.severity)).collect();
    open(these).into_iter().filter(|finding| known.get(&finding.fingerprint) != Some(&finding.severity)).collect()
}
