//! STR02 undirected-activity: no decision directs the activity or what it is part of.
//!
//! Companies do not lack activity. What no decision starts, sizes or stops goes on because it always did, and nobody can
//! say what would have to be true to end it.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR02",
    name: "undirected-activity",
    heading: Heading::Structure,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Activity],
    reads: Reads::Through {
        radius: 1,
        relations: &[RelationKind::Directs, RelationKind::PartOf],
        elements: &[],
        there: &[],
        along: &[RelationKind::Directs, RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
activity fairs "Trade fairs"
activity booth "Booth staffing"
booth part_of fairs
"#;

const RIGHT: &str = r#"
activity fairs "Trade fairs"
activity booth "Booth staffing"
decision calendar "Fair calendar of the year"
booth part_of fairs
calendar directs fairs
"#;

fn check(reading: &Reading<'_>, activity: At, hits: &mut Vec<Hit>) {
    if !notions::is_directed(reading, activity) {
        let wholes = reading.out(activity, RelationKind::PartOf);
        hits.push(Hit::on(activity, Severity::Warning).links(wholes));
    }
}

fn fixes(case: &Case<'_>, activity: At) -> Vec<Fix> {
    let ask = Ask::element_or_new("decision", &[ElementKind::Decision]);
    vec![Fix::asking("name-directing-decision", ask).connect(CHOSEN, RelationKind::Directs, case.id(activity))]
}
