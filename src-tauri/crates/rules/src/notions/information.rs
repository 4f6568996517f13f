//! Metrics, the decisions they reach, and forums that come back.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, RelationKind};

use crate::reading::{Marks, closure, groups, reach};
use crate::{At, Reading};

/// A metric reaches a decision when it informs one, itself or through metrics computed (transitively) from it.
pub fn reaches_decision(reading: &Reading<'_>, metric: At) -> bool {
    reading.derived.reach_decision.get_or_init(|| reaching_decisions(reading, |_| true)).has(metric)
}

/// The metrics that reach a decision which fulfils the condition.
pub fn reaching_decisions(reading: &Reading<'_>, fulfils: impl Fn(At) -> bool) -> Marks {
    let metrics = reading.starting_at(ElementKind::Metric).iter().copied();
    let itself = metrics.filter(|at| reading.targets(*at, RelationKind::Informs).any(&fulfils));
    reach(reading, itself, |at| {
        let basis = reading.targets(at, RelationKind::ComputedFrom);
        basis.filter(|at| reading.kind(*at) == ElementKind::Metric)
    })
}

/// The decisions that, themselves or through decisions they inform (transitively), direct an activity.
pub fn steering_decisions<'r>(reading: &'r Reading<'_>) -> &'r Marks {
    reading.derived.steering.get_or_init(|| {
        let directs_activity = |decision: &At| {
            let mut directed = reading.targets(*decision, RelationKind::Directs);
            directed.any(|at| reading.kind(at) == ElementKind::Activity)
        };
        let itself = reading.starting_at(ElementKind::Decision).iter().copied().filter(directs_activity);
        reach(reading, itself, |at| informing_decisions(reading, at))
    })
}

/// The decisions this one informs (transitively), itself included.
pub fn decisions_downstream(
    reading: &Reading<'_>,
    decisions: impl IntoIterator<Item = At>,
) -> std::collections::BTreeSet<At> {
    closure(decisions, |at| reading.targets(at, RelationKind::Informs))
}

fn informing_decisions<'r>(reading: &'r Reading<'_>, decision: At) -> impl Iterator<Item = At> + 'r {
    reading.sources(decision, RelationKind::Informs).filter(|at| reading.kind(*at) == ElementKind::Decision)
}

/// Whether a path of `reconciles_with` (read both ways), through any metrics, joins two metrics.
pub fn are_reconciled(reading: &Reading<'_>, a: At, b: At) -> bool {
    let all = reading.derived.reconciled.get_or_init(|| {
        let metrics = reading.starting_at(ElementKind::Metric);
        let pairs = metrics.iter().flat_map(|a| {
            let a = *a;
            reading.targets(a, RelationKind::ReconcilesWith).map(move |b| (a, b))
        });
        let groups = groups(metrics, pairs);
        groups.iter().flat_map(|group| group.iter().map(|metric| (*metric, group[0]))).collect::<BTreeMap<_, _>>()
    });
    all.get(&a).is_some_and(|group| all.get(&b) == Some(group))
}

/// The cadences that recur.
pub const RECURRING: &[&str] = &["daily", "weekly", "biweekly", "monthly", "quarterly", "yearly"];

/// Whether a forum has a recurring cadence (daily … yearly).
pub fn recurring(reading: &Reading<'_>, forum: At) -> bool {
    RECURRING.contains(&reading.text(forum, "cadence"))
}
