//! STR01 missing-layer: no decision leads from the ambition to anything that is done.
//!
//! Between ambition and execution the structural layer is missing: the ambition is stated, people are busy, and no
//! decision joins the two. Growth is then the sum of what everybody thinks right, and cannot be repeated.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, End, Fix, SECOND};
use crate::reading::Marks;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR01",
    name: "missing-layer",
    heading: Heading::Structure,
    severities: &[Severity::Error],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Ambition],
    reads: Reads::Through {
        radius: 1,
        relations: &[],
        elements: &[ElementKind::Goal],
        there: &[],
        along: &[RelationKind::ContributesTo, RelationKind::PartOf, RelationKind::Directs, RelationKind::Informs],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
ambition lead "Market leader in mid-market"
goal wins "30 % win rate"
activity outbound "Outbound sequences"
wins contributes_to lead
outbound contributes_to wins
"#;

const RIGHT: &str = r#"
ambition lead "Market leader in mid-market"
goal wins "30 % win rate"
activity outbound "Outbound sequences"
decision focus "Target accounts of the quarter"
wins contributes_to lead
outbound contributes_to wins
focus directs outbound
"#;

fn check(reading: &Reading<'_>, ambition: At, hits: &mut Vec<Hit>) {
    let goals = notions::goals_reaching(reading, ambition);
    if goals.iter().any(|goal| is_steered(reading, *goal)) {
        return;
    }
    let contributing = reading.into(ambition, RelationKind::ContributesTo);
    let hit = Hit::on(ambition, Severity::Error).links(contributing).names("goals", goals.iter().copied());
    hits.push(hit.elements(goals));
}

/// Whether some decision directs the goal and (itself or through decisions it informs) an activity, or directs an
/// activity that contributes to the goal.
fn is_steered(reading: &Reading<'_>, goal: At) -> bool {
    let steering = notions::steering_decisions(reading);
    let is_directed =
        |at: &At| reading.kind(*at) == ElementKind::Activity && reading.has_into(*at, RelationKind::Directs);
    reading.sources(goal, RelationKind::Directs).any(|decision| steering.has(decision))
        || reading.sources(goal, RelationKind::ContributesTo).any(|at| is_directed(&at))
}

/// The activities for which the condition holds with them, for some ambition: a decision leads from it to them.
pub fn traceable(reading: &Reading<'_>) -> Marks {
    let reaches = |goal: &At| notions::reaches_ambition(reading, *goal);
    let goals = reading.of_kind(ElementKind::Goal).iter().copied().filter(reaches);
    let deciding = goals.clone().flat_map(|goal| reading.sources(goal, RelationKind::Directs));
    let leading = notions::decisions_downstream(reading, deciding);
    let led = leading.iter().flat_map(|decision| reading.targets(*decision, RelationKind::Directs));
    let contributing = goals.flat_map(|goal| reading.sources(goal, RelationKind::ContributesTo));
    let contributing = contributing.filter(|at| reading.has_into(*at, RelationKind::Directs));
    let mut marks = Marks::none(reading);
    for at in led.chain(contributing).filter(|at| reading.kind(*at) == ElementKind::Activity) {
        marks.add(at);
    }
    marks
}

/// A decision that directs work and a goal which reaches the ambition.
fn fixes(case: &Case<'_>, ambition: At) -> Vec<Fix> {
    let goals = notions::goals_reaching(case.reading, ambition);
    let goal = Ask::element_or_new("goal", &[ElementKind::Goal]).likely(case.ids(goals));
    let decision = Ask::element_or_new("decision", &[ElementKind::Decision]);
    let activity = Ask::element_or_new("activity", &[ElementKind::Activity]);
    let fix = Fix::asking("lead-through", goal).and_asking(decision).and_asking(activity);
    let fix = fix.connect(CHOSEN, RelationKind::ContributesTo, case.id(ambition));
    let fix = fix.connect(SECOND, RelationKind::Directs, CHOSEN);
    vec![fix.connect(SECOND, RelationKind::Directs, End::Chosen(2))]
}
