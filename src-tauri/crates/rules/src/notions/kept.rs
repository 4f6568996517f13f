//! What still holds of what was worked out, after an edit.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use tragwerk_model::RelationKind::{self, *};

use super::{Derived, likeness};
use crate::At;

/// What tells whose an element is.
const OWNERS: &[RelationKind] = &[AccountableFor, ResponsibleFor, PartOf];

impl Derived {
    /// What still holds when the same elements are there, relations of these kinds were joined otherwise, and these
    /// elements (with their names) have other contents.
    pub(crate) fn kept(self, joined: &BTreeSet<RelationKind>, changed: &[(At, &str)]) -> Self {
        let holds = |reads: &[RelationKind]| !reads.iter().any(|kind| joined.contains(kind));
        let owners = holds(OWNERS);
        let mut likenesses = self.likenesses;
        for (at, name) in changed {
            if let Some(known) = likenesses.get_mut().and_then(|all| all.get_mut(at.index())) {
                *known = likeness(name);
            }
        }
        Self {
            owner_units: when(owners, self.owner_units),
            directed: when(holds(&[Directs, PartOf]), self.directed),
            activities_of: when(owners, self.activities_of),
            reach_ambition: when(holds(&[ContributesTo, PartOf]), self.reach_ambition),
            stakes: when(holds(&[Pursues, PartOf, Measures, ContributesTo]), self.stakes),
            forums: when(holds(&[MemberOf, PartOf]), self.forums),
            handoffs: when(owners && holds(&[FlowsTo]), self.handoffs),
            reach_decision: when(holds(&[Informs, ComputedFrom]), self.reach_decision),
            in_journey: when(owners && holds(&[Serves, Measures, Reads, Writes, RunsOn]), self.in_journey),
            ties: when(owners && holds(&[Decides, Directs, Reads, Writes]), self.ties),
            steering: when(holds(&[Directs, Informs]), self.steering),
            hierarchy: when(holds(&[PartOf]), self.hierarchy),
            flow_circles: when(holds(&[FlowsTo]), self.flow_circles),
            shared_goals: when(changed.is_empty() && holds(&[ContributesTo, PartOf]), self.shared_goals),
            reconciled: when(holds(&[ReconcilesWith]), self.reconciled),
            likenesses,
        }
    }

    /// What still holds when elements came or went: the likenesses of names, by what number (if any) each had before;
    /// these are new or have other contents.
    pub(crate) fn renumbered(self, before: &[Option<u32>], changed: &[(At, &str)]) -> Self {
        let Some(known) = self.likenesses.into_inner() else { return Self::default() };
        let likeness_before =
            |number: &Option<u32>| number.and_then(|number| known.get(number as usize)).copied().unwrap_or_default();
        let mut likenesses: Vec<u64> = before.iter().map(likeness_before).collect();
        for (at, name) in changed {
            likenesses[at.index()] = likeness(name);
        }
        Self { likenesses: OnceLock::from(likenesses), ..Self::default() }
    }
}

fn when<T>(holds: bool, known: OnceLock<T>) -> OnceLock<T> {
    if holds { known } else { OnceLock::new() }
}
