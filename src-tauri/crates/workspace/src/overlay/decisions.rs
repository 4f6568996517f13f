//! How far decisions reach.

use std::collections::BTreeMap;

use tragwerk_model::metamodel::connections;
use tragwerk_model::{ElementKind, Id};
use tragwerk_rules::{Reading, is_clear};

use super::{Category, Coverage};

/// Decisions by whether they are clear, as the scorecard counts them; everything else that the table can join with a
/// decision by whether it is.
pub(super) fn categories(reading: &Reading<'_>) -> BTreeMap<Id, Category> {
    let all = reading.all().filter_map(|at| {
        let element = reading.element(at);
        let decision = ElementKind::Decision;
        let coverage = if element.kind == decision {
            if is_clear(reading, at) { Coverage::Settled } else { Coverage::Unsettled }
        } else if connections(element.kind, decision).is_empty() {
            return None;
        } else if reading.model().neighbours(element.id.as_str()).iter().any(|other| other.kind == decision) {
            Coverage::Covered
        } else {
            Coverage::Uncovered
        };
        Some((element.id.clone(), Category::Decisions(coverage)))
    });
    all.collect()
}
