//! What a workshop usually says next about an element: the kinds that its context pad offers to append, with the
//! relation that joins them. Knows the table of relations only; every entry is one that the table allows.

use super::elements::ElementKind;
use super::relations::RelationKind;

/// A kind to append, and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NextStep {
    /// Kind of the new element.
    pub element: ElementKind,
    /// The relation that joins it.
    pub kind: RelationKind,
    /// Whether the relation's sentence begins at the new element ("is decided by").
    pub reversed: bool,
}

/// What usually comes next, most usual first; three or four a kind, never none.
pub fn usual_next(kind: ElementKind) -> Vec<NextStep> {
    let step = |&(element, kind, reversed): &Step| NextStep { element, kind, reversed };
    steps(kind).iter().map(step).collect()
}

type Step = (ElementKind, RelationKind, bool);

/// The relation's sentence begins at the element that is there.
const FROM: bool = false;
/// It begins at the new one.
const BY: bool = true;

fn steps(kind: ElementKind) -> &'static [Step] {
    use ElementKind as K;
    use RelationKind as R;
    match kind {
        K::Ambition => {
            &[(K::Goal, R::ContributesTo, BY), (K::Metric, R::Measures, BY), (K::Role, R::AccountableFor, BY)]
        }
        K::Goal => &[
            (K::Metric, R::Measures, BY),
            (K::Unit, R::Pursues, BY),
            (K::Decision, R::Directs, BY),
            (K::Activity, R::ContributesTo, BY),
        ],
        K::Conflict => {
            &[(K::Decision, R::Resolves, BY), (K::Goal, R::Involves, FROM), (K::Role, R::AccountableFor, BY)]
        }
        K::Offering => {
            &[(K::Segment, R::OfferedTo, FROM), (K::Channel, R::SoldVia, FROM), (K::Role, R::AccountableFor, BY)]
        }
        K::Segment => &[
            (K::JourneyStage, R::Travels, FROM),
            (K::BuyerRole, R::PartOf, BY),
            (K::Offering, R::OfferedTo, BY),
            (K::Decision, R::Directs, BY),
        ],
        K::BuyerRole => {
            &[(K::JourneyStage, R::Travels, FROM), (K::Activity, R::Serves, BY), (K::Segment, R::PartOf, FROM)]
        }
        K::JourneyStage => &[
            (K::JourneyStage, R::TransitionsTo, FROM),
            (K::Activity, R::Serves, BY),
            (K::Channel, R::ReachedVia, FROM),
            (K::Metric, R::Measures, BY),
        ],
        K::Channel => &[(K::Activity, R::Uses, BY), (K::Segment, R::Serves, FROM), (K::Role, R::ResponsibleFor, BY)],
        K::Unit => &[
            (K::Role, R::PartOf, BY),
            (K::Goal, R::Pursues, FROM),
            (K::Activity, R::ResponsibleFor, FROM),
            (K::Unit, R::PartOf, BY),
        ],
        K::Role => &[
            (K::Decision, R::Decides, FROM),
            (K::Activity, R::ResponsibleFor, FROM),
            (K::Metric, R::AccountableFor, FROM),
            (K::Goal, R::Pursues, FROM),
        ],
        K::Forum => &[(K::Decision, R::DecidedIn, BY), (K::Metric, R::Reviews, FROM), (K::Role, R::MemberOf, BY)],
        K::Decision => &[
            (K::Role, R::Decides, BY),
            (K::Metric, R::Informs, BY),
            (K::Policy, R::BasisFor, BY),
            (K::Activity, R::Directs, FROM),
        ],
        K::Policy => {
            &[(K::Decision, R::BasisFor, FROM), (K::Activity, R::Governs, FROM), (K::Role, R::AccountableFor, BY)]
        }
        K::Metric => &[
            (K::Decision, R::Informs, FROM),
            (K::Role, R::AccountableFor, BY),
            (K::DataObject, R::ComputedFrom, FROM),
            (K::Goal, R::Measures, FROM),
        ],
        K::DataObject => {
            &[(K::System, R::MasterOf, BY), (K::Metric, R::ComputedFrom, BY), (K::Role, R::AccountableFor, BY)]
        }
        K::Incentive => &[(K::Goal, R::Rewards, FROM), (K::Role, R::AppliesTo, FROM), (K::Metric, R::Rewards, FROM)],
        K::Activity => &[
            (K::Activity, R::FlowsTo, FROM),
            (K::Role, R::ResponsibleFor, BY),
            (K::Handoff, R::FlowsTo, FROM),
            (K::Decision, R::Directs, BY),
        ],
        K::Handoff => {
            &[(K::Activity, R::FlowsTo, FROM), (K::Role, R::AccountableFor, BY), (K::Metric, R::Measures, BY)]
        }
        K::System => {
            &[(K::DataObject, R::MasterOf, FROM), (K::Activity, R::RunsOn, BY), (K::Role, R::ResponsibleFor, BY)]
        }
        K::Automation => &[
            (K::Activity, R::Automates, FROM),
            (K::DataObject, R::Reads, FROM),
            (K::Role, R::AccountableFor, BY),
            (K::Decision, R::Directs, BY),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_three_or_four_that_the_table_allows_and_none_twice() {
        for &kind in ElementKind::ALL {
            let next = usual_next(kind);
            assert!((3..=4).contains(&next.len()), "{kind:?}: {}", next.len());
            for (at, NextStep { element, kind: relation, reversed }) in next.iter().copied().enumerate() {
                let (source, target) = if reversed { (element, kind) } else { (kind, element) };
                assert!(relation.allows(source, target), "{source:?} {relation:?} {target:?}");
                let twice = next[..at].iter().any(|one| one.element == element && one.kind == relation);
                assert!(!twice, "{kind:?}: {element:?} twice");
            }
        }
    }
}
