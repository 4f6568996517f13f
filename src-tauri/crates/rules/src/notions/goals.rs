//! Goals, stakes and what is above them.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, RelationKind};

use super::roles_of;
use crate::reading::{closure, reach};
use crate::{At, Reading};

/// What a unit has at stake, as sets by id.
#[derive(Debug, Default)]
pub struct Stakes {
    /// Its goals.
    pub goals: Vec<At>,
    /// Its goals and the goals above them.
    pub goals_and_above: Vec<At>,
    /// The metrics that measure it.
    pub metrics: Vec<At>,
    /// The metrics that measure a goal of it.
    pub goal_metrics: Vec<At>,
}

/// *Goals of a unit*: goals it or one of its roles `pursues`. By id.
pub fn goals_of(reading: &Reading<'_>, unit: At) -> Vec<At> {
    let pursuers = std::iter::once(unit).chain(roles_of(reading, unit));
    sorted(pursuers.flat_map(|who| reading.targets(who, RelationKind::Pursues)))
}

/// *Goals above* a goal: one step of `contributes_to` or `part_of` to a goal.
pub fn goals_above<'r>(reading: &'r Reading<'_>, goal: At) -> impl Iterator<Item = At> + 'r {
    let steps = reading.targets(goal, RelationKind::ContributesTo).chain(reading.targets(goal, RelationKind::PartOf));
    steps.filter(|at| reading.kind(*at) == ElementKind::Goal)
}

/// *Stakes of a unit*: its goals and the metrics that `measures` it; none for what is no unit.
pub fn stakes<'r>(reading: &'r Reading<'_>, unit: At) -> Option<&'r Stakes> {
    let all = reading.derived.stakes.get_or_init(|| {
        let units = reading.starting_at(ElementKind::Unit).iter();
        units.map(|unit| (*unit, stakes_of(reading, *unit))).collect::<BTreeMap<_, _>>()
    });
    all.get(&unit)
}

impl Stakes {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.goals.is_empty() && self.metrics.is_empty()
    }

    /// Goals and metrics.
    pub fn all(&self) -> impl Iterator<Item = At> + '_ {
        self.goals.iter().chain(&self.metrics).copied()
    }
}

/// Whether a unit has stakes.
pub fn has_stakes(reading: &Reading<'_>, unit: At) -> bool {
    stakes(reading, unit).is_some_and(|stakes| !stakes.is_empty())
}

/// Whether a goal is of scope shared, or has above it (transitively) one that is.
pub fn is_shared(reading: &Reading<'_>, goal: At) -> bool {
    let goals = reading.starting_at(ElementKind::Goal).iter().copied();
    let shared = goals.filter(|goal| reading.text(*goal, "scope") == "shared");
    reading.derived.shared_goals.get_or_init(|| reach(reading, shared, |at| goals_below(reading, at))).has(goal)
}

/// Two units *share a stake* when (goals of u and the goals above them) ∩ (the same for v) is not empty, or one metric
/// is a stake of both, or a metric that is a stake of one measures a goal of the other.
pub fn share_a_stake(reading: &Reading<'_>, u: At, v: At) -> bool {
    let (Some(u), Some(v)) = (stakes(reading, u), stakes(reading, v)) else {
        return false;
    };
    meet(&u.goals_and_above, &v.goals_and_above)
        || meet(&u.metrics, &v.metrics)
        || meet(&u.metrics, &v.goal_metrics)
        || meet(&u.goal_metrics, &v.metrics)
}

/// A goal *reaches* an ambition along `contributes_to` and `part_of`: the goals that reach this one, by id.
pub fn goals_reaching(reading: &Reading<'_>, ambition: At) -> Vec<At> {
    let reaching = closure([ambition], |at| goals_below(reading, at));
    reaching.into_iter().filter(|at| *at != ambition).collect()
}

/// Whether the goal reaches some ambition.
pub fn reaches_ambition(reading: &Reading<'_>, goal: At) -> bool {
    let ambitions = reading.starting_at(ElementKind::Ambition).iter().copied();
    let reaching = || reach(reading, ambitions, |at| goals_below(reading, at));
    reading.derived.reach_ambition.get_or_init(reaching).has(goal)
}

/// Whether some goal in the model reaches an ambition.
pub fn some_goal_reaches_ambition(reading: &Reading<'_>) -> bool {
    reading.starting_at(ElementKind::Ambition).iter().any(|ambition| goals_below(reading, *ambition).next().is_some())
}

/// The goals one step below a goal or ambition.
pub fn goals_below<'r>(reading: &'r Reading<'_>, at: At) -> impl Iterator<Item = At> + 'r {
    let below = reading.sources(at, RelationKind::ContributesTo).chain(reading.sources(at, RelationKind::PartOf));
    below.filter(|at| reading.kind(*at) == ElementKind::Goal)
}

/// The metrics that measure an element.
pub fn metrics_measuring<'r>(reading: &'r Reading<'_>, at: At) -> impl Iterator<Item = At> + 'r {
    reading.sources(at, RelationKind::Measures)
}

/// The *targets of an incentive* are what it rewards.
pub fn targets_of<'r>(reading: &'r Reading<'_>, incentive: At) -> impl Iterator<Item = At> + Clone + 'r {
    reading.targets(incentive, RelationKind::Rewards)
}

/// The *goals of a target* are the goal itself, or the goals the metric measures.
pub fn goals_of_target(reading: &Reading<'_>, target: At) -> Vec<At> {
    match reading.kind(target) {
        ElementKind::Goal => vec![target],
        _ => {
            let measured = reading.targets(target, RelationKind::Measures);
            measured.filter(|at| reading.kind(*at) == ElementKind::Goal).collect()
        }
    }
}

fn stakes_of(reading: &Reading<'_>, unit: At) -> Stakes {
    let goals = goals_of(reading, unit);
    let above = goals.iter().flat_map(|goal| goals_above(reading, *goal));
    Stakes {
        goals_and_above: sorted(goals.iter().copied().chain(above)),
        metrics: reading.sources(unit, RelationKind::Measures).collect(),
        goal_metrics: sorted(goals.iter().flat_map(|goal| reading.sources(*goal, RelationKind::Measures))),
        goals,
    }
}

fn sorted(all: impl Iterator<Item = At>) -> Vec<At> {
    let mut all: Vec<_> = all.collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Whether two sets (by id) have something in common.
pub(super) fn meet(a: &[At], b: &[At]) -> bool {
    let (small, large) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if small.len() * 16 < large.len() {
        return small.iter().any(|at| large.binary_search(at).is_ok());
    }
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
        }
    }
    false
}
