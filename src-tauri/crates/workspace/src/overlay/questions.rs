//! How much is open about an element.

use std::collections::BTreeMap;
use std::sync::Arc;

use tragwerk_model::{Id, Model};
use tragwerk_rules::Finding;

use super::{Category, Heat};

/// By the number of open questions about it; waived ones do not count.
pub(super) fn categories(model: &Model, findings: &[Arc<Finding>]) -> BTreeMap<Id, Category> {
    let mut counts: BTreeMap<&Id, u32> = model.elements().map(|element| (&element.id, 0)).collect();
    for finding in findings.iter().filter(|finding| finding.waived.is_none()) {
        if let Some(count) = finding.subject.as_ref().and_then(|subject| counts.get_mut(subject)) {
            *count += 1;
        }
    }
    counts.into_iter().map(|(id, count)| (id.clone(), Category::Questions(heat(count)))).collect()
}

fn heat(count: u32) -> Heat {
    match count {
        0 => Heat::None,
        1 => Heat::One,
        2 | 3 => Heat::Few,
        _ => Heat::Many,
    }
}
