//! MOD05 contradictory-statement: two sources say different things about one attribute.
//!
//! Statements keep who said what, so that a contradiction is material and not an accident. But only one of them can be
//! what the organisation works by: someone has to decide which holds.

use tragwerk_model::ops::{Op, RecordRef, RemoveStatement, SetAttribute};
use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Statement, Value};

use crate::fix::{Ask, Case, Fix, Pick, Step};
use crate::notions::{Dispute, disputes};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "MOD05",
    name: "contradictory-statement",
    heading: Heading::Hygiene,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: ElementKind::ALL,
    reads: Reads::Local { radius: 1, relations: RelationKind::ALL },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
handoff mql "MQL to sales"
mql says sla "24 hours" "Head of Sales"
mql says sla "Two working days" "Marketing handbook"
"#;

const RIGHT: &str = r#"
handoff mql "MQL to sales" sla="24 hours"
mql says sla "24 hours" "Head of Sales"
mql says sla "24 Hours" "Marketing handbook"
"#;

fn check(reading: &Reading<'_>, at: At, hits: &mut Vec<Hit>) {
    for (attribute, dispute) in disputes(reading.statements(at)) {
        let hit = Hit::on(at, Severity::Error).keyed(attribute).text("about", "element");
        hits.push(told(&dispute, hit));
    }
    for link in reading.all_out(at) {
        for (attribute, dispute) in disputes(reading.statements_on(link.relation)) {
            let relation = reading.relation(link.relation);
            let hit = Hit::on(at, Severity::Error).keyed(format!("{} {attribute}", relation.id));
            let hit = hit.links([link]).text("about", "relation").text("relation", relation.kind.id());
            hits.push(told(&dispute, hit.name("target", link.other)));
        }
    }
}

/// The hit with the attribute and what is said about it.
fn told(dispute: &Dispute<'_>, hit: Hit) -> Hit {
    let values = dispute.values.values().map(|statement| statement.value.trim().to_owned()).collect();
    hit.text("attribute", dispute.attribute.trim()).texts("values", values)
}

/// One of them holds: it becomes the attribute where it can, the other statements on it go.
fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    let element = case.reading.element(at);
    let relation = case.finding.evidence.iter().find_map(|id| {
        let relation = case.reading.model().relation(id.as_str())?;
        case.finding.key.starts_with(&format!("{} ", relation.id)).then_some(relation)
    });
    let (record, statements, spec) = match relation {
        Some(relation) => (RecordRef::Relation(relation.id.clone()), &relation.statements, None),
        None => (RecordRef::Element(element.id.clone()), &element.statements, Some(element.kind)),
    };
    let attribute = |statement: &Statement| match relation {
        Some(relation) => format!("{} {}", relation.id, notions::folded(&statement.attribute)),
        None => notions::folded(&statement.attribute),
    };
    let about: Vec<(usize, &Statement)> = statements
        .iter()
        .enumerate()
        .filter(|(_, said)| attribute(said) == case.finding.key && !notions::is_empty(&said.value))
        .collect();
    let mut picks: Vec<Pick> = Vec::new();
    for (_, said) in &about {
        let id = notions::folded(&said.value);
        if picks.iter().all(|pick| pick.id != id) {
            picks.push(Pick { id, name: said.value.trim().to_owned() });
        }
    }
    let typed = about.first().and_then(|(_, said)| spec?.attribute(&notions::folded(&said.attribute)));
    let mut fix = Fix::asking("settle-statements", Ask::Pick { what: "statement", picks: picks.clone() });
    for pick in &picks {
        let value = Value::Text(pick.name.clone());
        if let Some(spec) = typed.filter(|spec| value.fits(&spec.holds)) {
            let set = SetAttribute { record: record.clone(), attribute: spec.id.to_owned(), value: Some(value) };
            fix = fix.step(Step::If { answer: 0, picked: pick.id.clone(), ops: vec![Op::SetAttribute(set)] });
        }
    }
    // From the last on, so that the places of those before stay.
    vec![about.iter().rev().fold(fix, |fix, (index, said)| {
        let index = u32::try_from(*index).unwrap_or(u32::MAX);
        let ops = vec![Op::RemoveStatement(RemoveStatement { record: record.clone(), index })];
        fix.step(Step::Unless { answers: vec![0], picked: notions::folded(&said.value), ops })
    })]
}
