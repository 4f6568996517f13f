//! DEC05 contested-decision: several decide the decision, and no forum brings them together.
//!
//! Two deciders without a common table mean two decisions: each part of the organisation follows its own, and the case
//! is settled by rank or by who was faster. Either one decides, or all who do meet in a forum in which it is decided.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC05",
    name: "contested-decision",
    heading: Heading::DecisionRights,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Decision],
    reads: Reads::Local {
        radius: 3,
        relations: &[RelationKind::Decides, RelationKind::DecidedIn, RelationKind::MemberOf, RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision routing "Lead routing"
role sales_ops "Sales Ops Lead"
role marketing_ops "Marketing Ops Lead"
forum pipeline "Pipeline meeting"
sales_ops, marketing_ops decides routing
routing decided_in pipeline
sales_ops member_of pipeline
"#;

const RIGHT: &str = r#"
decision routing "Lead routing"
role sales_ops "Sales Ops Lead"
role marketing_ops "Marketing Ops Lead"
forum pipeline "Pipeline meeting"
sales_ops, marketing_ops decides routing
routing decided_in pipeline
sales_ops, marketing_ops member_of pipeline
"#;

fn check(reading: &Reading<'_>, decision: At, hits: &mut Vec<Hit>) {
    let deciders: Vec<At> = notions::deciders(reading, decision).collect();
    let mut forums = reading.targets(decision, RelationKind::DecidedIn);
    let unites = |forum: At| deciders.iter().all(|who| notions::sits_in(reading, *who, forum));
    if deciders.len() < 2 || forums.any(unites) {
        return;
    }
    let deciding = reading.into(decision, RelationKind::Decides).iter();
    let deciding = deciding.filter(|link| reading.kind(link.other) != ElementKind::Forum);
    let meeting = reading.out(decision, RelationKind::DecidedIn);
    hits.push(Hit::on(decision, Severity::Error).links(deciding).links(meeting).names("deciders", deciders));
}

/// One decides and the others are consulted, or all meet in the forum in which it is decided.
fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let deciders: Vec<At> = notions::deciders(case.reading, decision).collect();
    let others = [RelationKind::ConsultedOn];
    let kept =
        fix::keep_one_source("keep-decider", case, decision, RelationKind::Decides, deciders.iter().copied(), &others);
    let meeting = case.reading.targets(decision, RelationKind::DecidedIn);
    let ask = Ask::element_or_new("forum", &[ElementKind::Forum]).likely(case.ids(meeting));
    let met = Fix::asking("decide-in-forum", ask).connect(case.id(decision), RelationKind::DecidedIn, CHOSEN);
    let met = deciders.iter().fold(met, |fix, who| fix.connect(case.id(*who), RelationKind::MemberOf, CHOSEN));
    vec![kept, met]
}
