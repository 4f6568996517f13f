//! DEC08 circular-decisions: decisions inform each other in a circle.
//!
//! Each waits for the other, or each rests on a result that rests on it. In practice someone breaks the circle silently
//! with an assumption nobody wrote down.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::reading::cycles;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DEC08",
    name: "circular-decisions",
    heading: Heading::DecisionRights,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Decision],
    reads: Reads::Global { elements: &[], there: &[ElementKind::Decision], relations: &[RelationKind::Informs] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
decision price "Price list"
decision market "Target segments"
price informs market
market informs price
"#;

const RIGHT: &str = r#"
decision price "Price list"
decision market "Target segments"
market informs price
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let decisions = reading.of_kind(ElementKind::Decision).iter();
    let arrows = decisions.flat_map(|at| reading.targets(*at, RelationKind::Informs).map(move |other| (*at, other)));
    for circle in cycles(arrows) {
        let within = circle.iter().flat_map(|at| reading.out(*at, RelationKind::Informs));
        let within: Vec<_> = within.filter(|link| circle.binary_search(&link.other).is_ok()).collect();
        let hit = Hit::on(circle[0], Severity::Error).links(within);
        hits.push(hit.names("circle", circle));
    }
}

/// One comes first: what would inform it from within the circle goes.
fn fixes(case: &Case<'_>, decision: At) -> Vec<Fix> {
    let circle: Vec<At> = std::iter::once(decision).chain(case.evidence(ElementKind::Decision)).collect();
    fix::break_circle("comes-first", case, &circle, RelationKind::Informs, false).into_iter().collect()
}
