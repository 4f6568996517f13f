//! Amplification: automations with an AUT02 finding, waived or not / automations (lower is better).

use std::borrow::Borrow;
use std::collections::BTreeSet;

use tragwerk_model::ElementKind;

use super::Figure;
use crate::automation::automated_dysfunction;
use crate::{Finding, Reading};

pub(super) fn figure(reading: &Reading<'_>, findings: &[impl Borrow<Finding>]) -> Figure {
    let amplifying: BTreeSet<&str> = findings
        .iter()
        .map(Borrow::borrow)
        .filter(|finding: &&Finding| finding.code == automated_dysfunction::RULE.code)
        .filter_map(|finding| finding.subject.as_ref().map(|id| id.as_str()))
        .collect();
    let automations = reading.of_kind(ElementKind::Automation);
    Figure::of(automations, |at| amplifying.contains(reading.element(**at).id.as_str()))
}
