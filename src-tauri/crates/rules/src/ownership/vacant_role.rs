//! OWN08 vacant-role: the role is vacant, and something hangs on it alone.
//!
//! A vacant role decides nothing and answers for nothing, whatever the chart says. What it alone is to decide, carry out
//! or answer for stands still, or is done by someone who was not asked.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Value};

use crate::fix::{self, Ask, CHOSEN, Case, Fix, Step};
use crate::{At, Check, Fixes, Heading, Hit, Link, Reading, Reads, Rule};

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
    fixes: Fixes::At(fixes),
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
    let alone = hanging_alone(reading, role);
    if !alone.is_empty() {
        let mut names: Vec<At> = alone.iter().map(|link| link.other).collect();
        names.sort_unstable();
        names.dedup();
        hits.push(Hit::on(role, Severity::Error).links(alone).names("hanging", names));
    }
}

/// The relations by which a role alone answers for, carries out or decides something.
fn hanging_alone<'r>(reading: &'r Reading<'_>, role: At) -> Vec<&'r Link> {
    let hanging = [RelationKind::AccountableFor, RelationKind::ResponsibleFor, RelationKind::Decides];
    let links = hanging.iter().flat_map(|kind| reading.out(role, *kind));
    links.filter(|link| reading.sources(link.other, link.kind).nth(1).is_none()).collect()
}

/// It is filled, or another role takes over what hangs on it alone.
fn fixes(case: &Case<'_>, role: At) -> Vec<Fix> {
    let filled = fix::state("fill-role", case, role, &["holder"]).set(case.id(role), "vacant", Value::Bool(false));
    let is_vacant = |at: &At| case.reading.element(*at).attributes.get("vacant") == Some(&Value::Bool(true));
    let vacant = case.reading.of_kind(ElementKind::Role).iter().copied().filter(is_vacant);
    let ask = Ask::element_or_new("stand-in", &[ElementKind::Role]).but(case.ids(vacant));
    let handed = hanging_alone(case.reading, role).iter().fold(Fix::asking("name-stand-in", ask), |fix, link| {
        let relation = case.reading.relation(link.relation).id.clone();
        fix.step(Step::Reattach { relation, source: Some(CHOSEN), target: None })
    });
    vec![filled, handed]
}
