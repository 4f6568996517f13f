//! Ranking: which relations a line between two kinds may mean, most likely first, also drawn the other way round.

use super::elements::ElementKind;
use super::relations::RelationKind;

/// One meaning a line drawn from one element to another may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Connection {
    /// The relation it makes.
    pub kind: RelationKind,
    /// Whether the line was drawn from the relation's target to its source ("is decided by").
    pub reversed: bool,
}

/// The relations allowed from `source` to `target`, ranked: the first is what a workshop most likely means.
pub fn allowed_between(source: ElementKind, target: ElementKind) -> Vec<RelationKind> {
    let mut kinds: Vec<_> = RANKING.iter().copied().filter(|kind| kind.allows(source, target)).collect();
    if DONE_BEFORE_ANSWERED_FOR.contains(&target)
        && let Some(at) = kinds.iter().position(|kind| *kind == RelationKind::ResponsibleFor)
    {
        let done = kinds.remove(at);
        kinds.insert(0, done);
    }
    kinds
}

/// All meanings of a line drawn from an element of one kind to one of another: forward ones first, then, for
/// different kinds, those that read the other way round.
pub fn connections(drawn_from: ElementKind, drawn_to: ElementKind) -> Vec<Connection> {
    let meanings = |source, target, reversed| {
        allowed_between(source, target).into_iter().map(move |kind| Connection { kind, reversed })
    };
    let mut all: Vec<_> = meanings(drawn_from, drawn_to, false).collect();
    if drawn_from != drawn_to {
        all.extend(meanings(drawn_to, drawn_from, true));
    }
    all
}

/// Of these one first says who does them, then who answers for them.
const DONE_BEFORE_ANSWERED_FOR: &[ElementKind] = &[ElementKind::Activity, ElementKind::System, ElementKind::Channel];

/// Every relation kind once; earlier means more likely, where a pair of kinds allows several.
const RANKING: &[RelationKind] = {
    use RelationKind as R;
    &[
        R::Decides,
        R::Pursues,
        R::Reviews,
        R::Governs,
        R::ReportsTo,
        R::MemberOf,
        R::ContributesTo,
        R::FlowsTo,
        R::TransitionsTo,
        R::ComputedFrom,
        R::Forecasts,
        R::ReconcilesWith,
        R::MasterOf,
        R::PartOf,
        R::AccountableFor,
        R::ResponsibleFor,
        R::ConsultedOn,
        R::Recommends,
        R::AgreesTo,
        R::InformedOf,
        R::Informs,
        R::BasisFor,
        R::DecidedIn,
        R::Directs,
        R::Impacts,
        R::Resolves,
        R::Involves,
        R::Measures,
        R::Rewards,
        R::AppliesTo,
        R::OfferedTo,
        R::SoldVia,
        R::Travels,
        R::ReachedVia,
        R::Serves,
        R::Reads,
        R::Writes,
        R::RunsOn,
        R::Uses,
        R::Automates,
    ]
};

#[cfg(test)]
mod tests {
    use super::*;
    use ElementKind as K;
    use RelationKind as R;

    #[test]
    fn every_kind_is_ranked_once() {
        let mut ranked = RANKING.to_vec();
        ranked.sort();
        assert_eq!(ranked, R::ALL);
    }

    #[test]
    fn a_role_and_a_decision_offer_the_six_of_the_metamodel() {
        let six = [R::Decides, R::AccountableFor, R::ConsultedOn, R::Recommends, R::AgreesTo, R::InformedOf];
        assert_eq!(allowed_between(K::Role, K::Decision), six);
        let reversed = connections(K::Decision, K::Role);
        assert_eq!(reversed.len(), 6);
        assert_eq!(reversed[0], Connection { kind: R::Decides, reversed: true });
    }

    #[test]
    fn firsts() {
        for (source, target, first) in [
            (K::Role, K::Unit, R::PartOf),
            (K::Role, K::Activity, R::ResponsibleFor),
            (K::Role, K::Metric, R::AccountableFor),
            (K::Unit, K::Goal, R::Pursues),
            (K::Forum, K::Metric, R::Reviews),
            (K::Goal, K::Goal, R::ContributesTo),
            (K::Activity, K::Activity, R::FlowsTo),
            (K::JourneyStage, K::JourneyStage, R::TransitionsTo),
            (K::Metric, K::Decision, R::Informs),
        ] {
            assert_eq!(allowed_between(source, target)[0], first, "{source:?} → {target:?}");
        }
        assert!(connections(K::Offering, K::Handoff).is_empty());
    }
}
