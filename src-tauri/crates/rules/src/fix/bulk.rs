//! One answer to all findings of a folded line.

use tragwerk_model::Model;

use super::{Ask, Fix, Step, of};
use crate::{Facts, Finding, Reading};

/// The fixes that all these findings have, each as one fix for all of them: asked once, done to each. Fixes that ask
/// for one of a few elements have no common answer.
pub fn bulk(model: &Model, findings: &[Finding]) -> Vec<Fix> {
    let reading = Reading::of(model);
    let mut each = findings.iter().map(|finding| of(&reading, finding));
    let Some(first) = each.next() else { return Vec::new() };
    let rest: Vec<Vec<Fix>> = each.collect();
    first.into_iter().filter_map(|fix| for_all(fix, &rest)).collect()
}

fn for_all(first: Fix, rest: &[Vec<Fix>]) -> Option<Fix> {
    let asks = first.asks.iter().map(open).collect::<Option<Vec<Ask>>>()?;
    let mut all = Fix { asks, args: Facts::default(), ..first };
    if rest.is_empty() {
        return Some(all);
    }
    for others in rest {
        let same = others.iter().find(|fix| fix.id == all.id)?;
        let asks = same.asks.iter().map(open).collect::<Option<Vec<Ask>>>()?;
        if asks.len() != all.asks.len() || !all.asks.iter_mut().zip(asks).all(|(ask, other)| join(ask, other)) {
            return None;
        }
        all.safe &= same.safe;
        // What two findings take away is taken away once.
        let is_new = |step: &&Step| !matches!(step, Step::Do(_)) || !all.steps.contains(step);
        let new: Vec<Step> = same.steps.iter().filter(is_new).cloned().collect();
        all.steps.extend(new);
    }
    Some(all)
}

/// What can be asked for several at once: not one of a few, and not a name of one's own.
fn open(ask: &Ask) -> Option<Ask> {
    match ask {
        Ask::Element { among: Some(among), .. } if !among.is_empty() => None,
        Ask::Pick { .. } | Ask::Name { .. } => None,
        _ => Some(ask.clone()),
    }
}

/// Whether the same is asked; what one must not choose, nobody may.
fn join(ask: &mut Ask, other: Ask) -> bool {
    match (ask, other) {
        (
            Ask::Element { what, kinds, not, likely, or_new, .. },
            Ask::Element { what: w, kinds: k, not: n, likely: l, or_new: o, .. },
        ) => {
            not.extend(n.into_iter().filter(|id| !not.contains(id)).collect::<Vec<_>>());
            likely.extend(l.into_iter().filter(|id| !likely.contains(id)).collect::<Vec<_>>());
            *what == w && *kinds == k && *or_new == o
        }
        (ask, other) => *ask == other,
    }
}
