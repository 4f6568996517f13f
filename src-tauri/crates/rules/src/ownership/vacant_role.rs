//! OWN08 vacant-role: the role is vacant, and something hangs on it alone.
//!
//! A vacant role decides nothing and answers for nothing, whatever the chart says. What it alone is to decide, carry out
//! or answer for stands still, or is done by someone who was not asked.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Value};

use crate::{At, Check, Heading, Hit, Link, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "OWN08",
    name: "vacant-role",
    heading: Heading::Ownership,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Role],
    reads: Reads::Local {
        radius: 2,
        relations: &[RelationKind::AccountableFor, RelationKind::ResponsibleFor, RelationKind::Decides],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
};

const WRONG: &str = r#"
role vp "VP Sales" vacant=yes
decision discount "Discount above 20 %"
vp decides discount
"#;

const RIGHT: &str = r#"
role vp "VP Sales" vacant=yes
role cro "Chief Revenue Officer"
decision discount "Discount above 20 %"
cro decides discount
"#;

fn check(reading: &Reading<'_>, role: At, hits: &mut Vec<Hit>) {
    let vacant = reading.element(role).attributes.get("vacant").and_then(Value::as_bool);
    if vacant != Some(true) {
        return;
    }
    let hanging = [RelationKind::AccountableFor, RelationKind::ResponsibleFor, RelationKind::Decides];
    let alone: Vec<&Link> = hanging
        .iter()
        .flat_map(|kind| reading.out(role, *kind))
        .filter(|link| reading.sources(link.other, link.kind).nth(1).is_none())
        .collect();
    if !alone.is_empty() {
        let mut names: Vec<At> = alone.iter().map(|link| link.other).collect();
        names.sort_unstable();
        names.dedup();
        hits.push(Hit::on(role, Severity::Error).links(alone).names("hanging", names));
    }
}
