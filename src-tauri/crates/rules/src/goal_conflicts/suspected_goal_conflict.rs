//! GOA08 suspected-goal-conflict: two units work on one stage, each for goals of its own, and no conflict is named.
//!
//! It may be that their goals fit. It is more likely that they do not, and that everyone knows it except the drawing.
//! Making it explicit is uncomfortable once; leaving it is uncomfortable every day.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Ask, CHOSEN, Case, End, Fix, SECOND};
use crate::notions::Pair;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA08",
    name: "suspected-goal-conflict",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Unit],
    reads: Reads::Global {
        elements: &[],
        there: &[ElementKind::JourneyStage],
        relations: &[
            RelationKind::Serves,
            RelationKind::PartOf,
            RelationKind::Pursues,
            RelationKind::Measures,
            RelationKind::ContributesTo,
            RelationKind::Involves,
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
goal leads "500 leads a month"
goal wins "Win rate of 30 %"
journey_stage evaluation "Evaluation"
activity webinar "Webinars"
activity demo "Demos"
marketing pursues leads
sales pursues wins
marketing responsible_for webinar
sales responsible_for demo
webinar, demo serves evaluation
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
goal leads "500 leads a month"
goal wins "Win rate of 30 %"
journey_stage evaluation "Evaluation"
activity webinar "Webinars"
activity demo "Demos"
conflict volume "Lead volume or lead quality"
marketing pursues leads
sales pursues wins
marketing responsible_for webinar
sales responsible_for demo
webinar, demo serves evaluation
volume involves leads, wins
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let mut meeting: BTreeMap<Pair, Vec<At>> = BTreeMap::new();
    for stage in reading.of_kind(ElementKind::JourneyStage) {
        let units = notions::units_serving(reading, *stage);
        let staked: Vec<At> = units.into_iter().filter(|unit| notions::has_stakes(reading, *unit)).collect();
        for (place, u) in staked.iter().enumerate() {
            for v in staked[place + 1..].iter().filter(|v| notions::are_distinct(reading, *u, **v)) {
                meeting.entry((*u, *v)).or_default().push(*stage);
            }
        }
    }
    for ((u, v), stages) in meeting {
        let conflicts = conflicts_of(reading, v);
        let named = conflicts_of(reading, u).intersection(&conflicts).next().is_some();
        if !named && !notions::share_a_stake(reading, u, v) {
            let hit = Hit::on(u, Severity::Hint).keyed(reading.element(v).id.as_str()).elements([v]).name("other", v);
            hits.push(hit.elements(stages.iter().copied()).names("stages", stages));
        }
    }
}

/// The conflicts that involve a stake of the unit, resolved or not.
fn conflicts_of(reading: &Reading<'_>, unit: At) -> BTreeSet<At> {
    let stakes = notions::stakes(reading, unit).into_iter().flat_map(|stakes| stakes.all());
    stakes.flat_map(|stake| reading.sources(stake, RelationKind::Involves)).collect()
}

/// A conflict that involves a stake of each, or a goal in common.
fn fixes(case: &Case<'_>, unit: At) -> Vec<Fix> {
    let Some(other) = case.other() else { return Vec::new() };
    let stakes = |what, unit| {
        let all = notions::stakes(case.reading, unit).into_iter().flat_map(|stakes| stakes.all());
        Ask::element(what, &[ElementKind::Goal, ElementKind::Metric]).among(case.ids(all))
    };
    let fix = Fix::asking("make-conflict", Ask::element_or_new("conflict", &[ElementKind::Conflict]));
    let fix = fix.and_asking(stakes("stake", unit)).and_asking(stakes("other-stake", other));
    let fix = fix.connect(CHOSEN, RelationKind::Involves, SECOND);
    vec![fix.connect(CHOSEN, RelationKind::Involves, End::Chosen(2)), fix::share_goal(case, &[unit, other])]
}
