//! MOD05 contradictory-statement: two sources say different things about one attribute.
//!
//! Statements keep who said what, so that a contradiction is material and not an accident. But only one of them can be
//! what the organisation works by: someone has to decide which holds.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, Nature, Severity, Statement};

use crate::{Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "MOD05",
    name: "contradictory-statement",
    heading: Heading::Hygiene,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: ElementKind::ALL,
    reads: Reads::EveryRelation,
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::None,
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

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    for at in reading.all() {
        for (attribute, said) in contradictions(&reading.element(at).statements) {
            let hit = Hit::on(at, Severity::Error).keyed(attribute).text("about", "element");
            hits.push(said.told(hit));
        }
    }
    for (number, relation) in reading.relations() {
        for (attribute, said) in contradictions(&relation.statements) {
            let ends = (reading.at(relation.source.as_str()), reading.at(relation.target.as_str()));
            if let (Some(source), Some(target)) = ends {
                let hit = Hit::on(source, Severity::Error).keyed(format!("{} {attribute}", relation.id));
                let hit = hit.relations([number]).elements([target]).text("about", "relation");
                hits.push(said.told(hit.text("relation", relation.kind.id()).name("target", target)));
            }
        }
    }
}

/// What is said about one attribute, by folded value.
#[derive(Default)]
struct Said<'s> {
    attribute: &'s str,
    values: BTreeMap<String, &'s Statement>,
}

impl Said<'_> {
    fn told(&self, hit: Hit) -> Hit {
        let values = self.values.values().map(|statement| statement.value.trim().to_owned()).collect();
        hit.text("attribute", self.attribute.trim()).texts("values", values)
    }
}

/// The attributes (folded) about which two or more statements differ.
fn contradictions(statements: &[Statement]) -> Vec<(String, Said<'_>)> {
    if statements.len() < 2 {
        return Vec::new();
    }
    let mut by_attribute: BTreeMap<String, Said<'_>> = BTreeMap::new();
    for statement in statements {
        let value = notions::folded(&statement.value);
        if !value.is_empty() {
            let said = by_attribute.entry(notions::folded(&statement.attribute)).or_default();
            if said.values.is_empty() {
                said.attribute = &statement.attribute;
            }
            said.values.entry(value).or_insert(statement);
        }
    }
    by_attribute.into_iter().filter(|(_, said)| said.values.len() > 1).collect()
}
