//! STR09 two-parents: the unit or role belongs to two units.
//!
//! A matrix can be meant; but then it has to be said who has the last word. In this model such a role counts for neither
//! unit, so nothing it does is anyone's.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Ask, Case, Fix, Step};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR09",
    name: "two-parents",
    heading: Heading::Structure,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Unit, ElementKind::Role],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::PartOf] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
role bdr "Business Development"
bdr part_of marketing, sales
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
role bdr "Business Development"
bdr part_of sales
"#;

fn check(reading: &Reading<'_>, at: At, hits: &mut Vec<Hit>) {
    let units = reading.targets(at, RelationKind::PartOf);
    if units.clone().nth(1).is_some() {
        let belonging = reading.out(at, RelationKind::PartOf);
        hits.push(Hit::on(at, Severity::Warning).links(belonging).names("units", units));
    }
}

fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    let units: Vec<At> = case.reading.targets(at, RelationKind::PartOf).collect();
    let ask = Ask::element("keep", &fix::kinds_of(case, &units)).among(case.ids(units.iter().copied()));
    vec![units.into_iter().fold(Fix::asking("keep-parent", ask), |fix, unit| {
        let ops = case.cut(at, RelationKind::PartOf, unit);
        fix.step(Step::Unless { answers: vec![0], picked: case.id(unit).to_string(), ops })
    })]
}
