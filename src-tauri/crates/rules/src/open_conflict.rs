//! What a merge left open is told with the findings, and never silently gone.

use tragwerk_model::{Conflict, ConflictRecord, Id, Model, Nature, Severity};

use crate::{Fact, Facts, Finding, Heading, finding};

/// Code of findings about open conflicts of a merge.
pub const CODE: &str = "MERGE01";

/// A finding for each open conflict: an error about the element it is about, if it is about one; its key the conflict.
pub fn findings(model: &Model) -> Vec<Finding> {
    model.conflicts().map(|conflict| finding(model, conflict)).collect()
}

fn finding(model: &Model, conflict: &Conflict) -> Finding {
    let subject = subject(model, conflict);
    let mut facts = Facts::default();
    let name = subject
        .as_ref()
        .and_then(|id| model.element(id.as_str()))
        .map_or(model.info().name.as_str(), |element| &element.name);
    facts.set("subject", Fact::Text(name.to_owned().into()));
    Finding {
        code: CODE.into(),
        name: "open-conflict".into(),
        severity: Severity::Error,
        nature: Nature::Flaw,
        heading: Heading::Hygiene,
        key: conflict.id.to_string(),
        evidence: Vec::new(),
        facts,
        fingerprint: finding::fingerprint(CODE, subject.as_ref(), conflict.id.as_str()),
        subject,
        waived: None,
    }
}

/// The element: of a relation the one it begins at.
fn subject(model: &Model, conflict: &Conflict) -> Option<Id> {
    let target = conflict.target.as_str();
    match conflict.record {
        ConflictRecord::Element => model.element(target).map(|element| element.id.clone()),
        ConflictRecord::Relation => model.relation(target).map(|relation| relation.source.clone()),
        _ => None,
    }
}
