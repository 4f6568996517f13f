//! GOA04 local-optimum: nothing the unit has at stake is at stake for any other unit.
//!
//! Each unit then optimises its own figures, rationally and successfully, and the whole stays behind. What two units are
//! both measured by is what makes them talk before it is too late.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA04",
    name: "local-optimum",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Unit],
    reads: Reads::Global {
        elements: &[],
        there: &[ElementKind::Unit],
        relations: &[RelationKind::PartOf, RelationKind::Pursues, RelationKind::Measures, RelationKind::ContributesTo],
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
goal wins "100 deals a quarter"
marketing pursues leads
sales pursues wins
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
goal leads "500 leads a month"
goal wins "100 deals a quarter"
marketing pursues leads
sales pursues wins
leads contributes_to wins
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let units = reading.of_kind(ElementKind::Unit).iter().copied();
    let staked: Vec<At> = units.filter(|unit| notions::has_stakes(reading, *unit)).collect();
    let holders = holders(reading, &staked);
    for unit in &staked {
        let is_other = |other: &At| notions::are_distinct(reading, *unit, *other);
        let mut partners = ties(reading, *unit).filter_map(|tie| holders.get(&tie)).flatten();
        if partners.any(is_other) || !staked.iter().any(is_other) {
            continue;
        }
        let own: Vec<At> = notions::stakes(reading, *unit).into_iter().flat_map(|stakes| stakes.all()).collect();
        hits.push(Hit::on(*unit, Severity::Warning).elements(own.iter().copied()).names("stakes", own));
    }
}

/// What two units can share. A goal, their own or one above it, stands for itself; so does a metric that measures
/// both. A metric that measures one and a goal of the other joins a metric held with a goal's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    Goal(At),
    Metric(At),
    MetricOfGoal(At),
}

/// Under which ties a unit can be found by another.
fn holders(reading: &Reading<'_>, units: &[At]) -> BTreeMap<Tie, Vec<At>> {
    let mut holders: BTreeMap<Tie, Vec<At>> = BTreeMap::new();
    for unit in units {
        let Some(stakes) = notions::stakes(reading, *unit) else { continue };
        let goals = stakes.goals_and_above.iter().map(|at| Tie::Goal(*at));
        let metrics = stakes.metrics.iter().map(|at| Tie::Metric(*at));
        let of_goals = stakes.goal_metrics.iter().map(|at| Tie::MetricOfGoal(*at));
        for tie in goals.chain(metrics).chain(of_goals) {
            holders.entry(tie).or_default().push(*unit);
        }
    }
    holders
}

/// Under which ties a unit finds those with whom it shares a stake.
fn ties<'r>(reading: &'r Reading<'_>, unit: At) -> impl Iterator<Item = Tie> + 'r {
    notions::stakes(reading, unit).into_iter().flat_map(|stakes| {
        let goals = stakes.goals_and_above.iter().map(|at| Tie::Goal(*at));
        let metrics = stakes.metrics.iter().flat_map(|at| [Tie::Metric(*at), Tie::MetricOfGoal(*at)]);
        goals.chain(metrics).chain(stakes.goal_metrics.iter().map(|at| Tie::Metric(*at)))
    })
}

/// It takes on a goal of a unit distinct from it.
fn fixes(case: &Case<'_>, unit: At) -> Vec<Fix> {
    let others = case.reading.of_kind(ElementKind::Unit).iter().copied();
    let others = others.filter(|other| notions::are_distinct(case.reading, unit, *other));
    let mut goals: Vec<At> = others.flat_map(|other| notions::goals_of(case.reading, other)).collect();
    goals.sort_unstable();
    goals.dedup();
    if goals.is_empty() {
        return Vec::new();
    }
    let ask = Ask::element("goal", &[ElementKind::Goal]).among(case.ids(goals));
    vec![Fix::asking("take-goal", ask).connect(case.id(unit), RelationKind::Pursues, CHOSEN)]
}
