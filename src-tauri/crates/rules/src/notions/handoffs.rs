//! Handoffs between units.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, RelationKind};

use super::{are_distinct, owner_unit};
use crate::reading::cycles;
use crate::{At, Reading};

/// A handoff runs *from* u *to* v (distinct units) when an activity of owner unit u flows into it and it flows into an
/// activity of owner unit v. The pairs it runs between, from first.
pub fn handoff_runs(reading: &Reading<'_>, handoff: At) -> Vec<(At, At)> {
    let units = |ends: &mut dyn Iterator<Item = At>| {
        let activities = ends.filter(|at| reading.kind(*at) == ElementKind::Activity);
        let mut units: Vec<_> = activities.filter_map(|at| owner_unit(reading, at)).collect();
        units.sort_unstable();
        units.dedup();
        units
    };
    let givers = units(&mut reading.sources(handoff, RelationKind::FlowsTo));
    let takers = units(&mut reading.targets(handoff, RelationKind::FlowsTo));
    let pairs = givers.iter().flat_map(|u| takers.iter().map(move |v| (*u, *v)));
    pairs.filter(|(u, v)| are_distinct(reading, *u, *v)).collect()
}

/// The handoffs that run from u to v.
pub fn handoffs_from<'r>(reading: &'r Reading<'_>, u: At, v: At) -> &'r [At] {
    let all = reading.derived.handoffs.get_or_init(|| {
        let mut runs: BTreeMap<(At, At), Vec<At>> = BTreeMap::new();
        for handoff in reading.starting_at(ElementKind::Handoff) {
            for ends in handoff_runs(reading, *handoff) {
                runs.entry(ends).or_default().push(*handoff);
            }
        }
        runs
    });
    all.get(&(u, v)).map(Vec::as_slice).unwrap_or_default()
}

/// A handoff is *between* two units when it runs either way.
pub fn has_handoff_between(reading: &Reading<'_>, u: At, v: At) -> bool {
    !handoffs_from(reading, u, v).is_empty() || !handoffs_from(reading, v, u).is_empty()
}

/// Whether a path of flows leads from a handoff back to an activity that flows into it.
pub fn flows_back(reading: &Reading<'_>, handoff: At) -> bool {
    let circles = reading.derived.flow_circles.get_or_init(|| {
        let flows = reading.all().flat_map(|at| reading.targets(at, RelationKind::FlowsTo).map(move |next| (at, next)));
        let circles = cycles(flows).into_iter();
        circles.flat_map(|circle| circle.clone().into_iter().map(move |at| (at, circle[0]))).collect()
    });
    // What flows into it is reached from it exactly when both are in one circle.
    let Some(circle) = circles.get(&handoff) else {
        return false;
    };
    let mut givers = reading.sources(handoff, RelationKind::FlowsTo);
    givers.any(|at| reading.kind(at) == ElementKind::Activity && circles.get(&at) == Some(circle))
}
