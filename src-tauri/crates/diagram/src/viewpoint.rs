//! What each viewpoint shows by itself: one table of kinds and relations.
//!
//! A stored view shows what was placed in it and every relation between that; this table is about generated ones.

use std::collections::BTreeSet;

use tragwerk_model::metamodel::Family;
use tragwerk_model::{ElementKind, Id, Model, Relation, RelationKind, Viewpoint};

use ElementKind as K;
use RelationKind as R;

/// What a viewpoint includes.
struct Shows {
    /// Kinds of which every element is shown.
    core: &'static [ElementKind],
    /// Kinds of which those elements are shown that a relation of `by` joins to something already shown.
    joined: &'static [ElementKind],
    /// Relations that are drawn and by which elements join.
    by: &'static [RelationKind],
    /// How many times elements join: 2 also takes the neighbours of neighbours.
    rounds: usize,
}

const DECISION: &[RelationKind] = &[
    R::Decides,
    R::AccountableFor,
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
];
const JOURNEY: &[RelationKind] = &[R::TransitionsTo, R::ReachedVia, R::Serves, R::FlowsTo];
const GOALS: &[RelationKind] =
    &[R::ContributesTo, R::Pursues, R::Rewards, R::AppliesTo, R::Involves, R::Measures, R::PartOf, R::Resolves];
const DATA: &[RelationKind] =
    &[R::ComputedFrom, R::MasterOf, R::Informs, R::Forecasts, R::ReconcilesWith, R::RunsOn, R::PartOf, R::Impacts];
const ANSWERS: &[RelationKind] = &[
    R::AccountableFor,
    R::ResponsibleFor,
    R::ConsultedOn,
    R::InformedOf,
    R::Decides,
    R::Recommends,
    R::AgreesTo,
    R::MemberOf,
    R::ReportsTo,
    R::PartOf,
];
const AUTOMATION: &[RelationKind] = &[
    R::Automates,
    R::Reads,
    R::Writes,
    R::RunsOn,
    R::Uses,
    R::Governs,
    R::ResponsibleFor,
    R::AccountableFor,
    R::Directs,
    R::Involves,
    R::Reviews,
];
const FREE: Shows = Shows { core: ElementKind::ALL, joined: &[], by: RelationKind::ALL, rounds: 0 };

fn shows(viewpoint: Viewpoint) -> Shows {
    match viewpoint {
        Viewpoint::OperatingModel | Viewpoint::Free => FREE,
        Viewpoint::DecisionMap => Shows { core: &[K::Decision], joined: ElementKind::ALL, by: DECISION, rounds: 1 },
        Viewpoint::BuyerJourney => {
            Shows { core: &[K::JourneyStage], joined: &[K::Channel, K::Activity, K::Handoff], by: JOURNEY, rounds: 2 }
        }
        Viewpoint::GoalsAndIncentives => Shows {
            core: &[K::Ambition, K::Goal, K::Conflict, K::Incentive],
            joined: &[K::Unit, K::Role, K::Metric],
            by: GOALS,
            rounds: 1,
        },
        Viewpoint::DataAndMetrics => {
            Shows { core: &[K::DataObject, K::Metric], joined: &[K::System, K::Decision], by: DATA, rounds: 1 }
        }
        Viewpoint::Responsibility => {
            Shows { core: &[K::Unit, K::Role, K::Forum], joined: ElementKind::ALL, by: ANSWERS, rounds: 1 }
        }
        Viewpoint::AutomationRisk => {
            Shows { core: &[K::Automation], joined: ElementKind::ALL, by: AUTOMATION, rounds: 1 }
        }
    }
}

/// The elements that a generated view of this viewpoint shows, by id.
pub fn members(model: &Model, viewpoint: Viewpoint) -> Vec<Id> {
    let shows = shows(viewpoint);
    let core = model.elements().filter(|element| shows.core.contains(&element.kind));
    let mut members: BTreeSet<Id> = core.map(|element| element.id.clone()).collect();
    for _ in 0..shows.rounds {
        let joining: Vec<Id> = model
            .relations()
            .filter(|relation| shows.by.contains(&relation.kind))
            .flat_map(|relation| [(&relation.source, &relation.target), (&relation.target, &relation.source)])
            .filter(|(known, other)| members.contains(*known) && joins(model, other, shows.joined))
            .map(|(_, other)| other.clone())
            .collect();
        members.extend(joining);
    }
    members.into_iter().collect()
}

fn joins(model: &Model, id: &Id, kinds: &[ElementKind]) -> bool {
    model.element(id.as_str()).is_some_and(|element| kinds.contains(&element.kind))
}

/// Whether a picture of this viewpoint draws relations of that kind between what it shows.
pub fn draws(viewpoint: Viewpoint, relation: RelationKind) -> bool {
    shows(viewpoint).by.contains(&relation)
}

/// Whether a generated picture of this viewpoint draws relations of that kind to such a target. The decision map and
/// the operating model show who answers for decisions; who answers for all the rest would bury them, and is what the
/// viewpoint of responsibility is for. What somebody drew in a view of his own is always there.
pub fn draws_by_itself(viewpoint: Viewpoint, relation: RelationKind, target: ElementKind) -> bool {
    let decisions_only = matches!(viewpoint, Viewpoint::DecisionMap | Viewpoint::OperatingModel);
    let aside = decisions_only && relation.family() == Family::Responsibility && target != K::Decision;
    draws(viewpoint, relation) && !aside
}

/// Whether the verb is written on the line. The operating model and the journey would drown in words: there only
/// transitions speak, and responsibilities by their letter.
pub fn says_verb(viewpoint: Viewpoint, relation: &Relation) -> bool {
    let quiet = matches!(viewpoint, Viewpoint::OperatingModel | Viewpoint::BuyerJourney | Viewpoint::Responsibility);
    !quiet && !matches!(relation.kind.family(), Family::Responsibility | Family::Conflict | Family::Structure)
}

/// Whether containment in a picture of this viewpoint follows from `part_of` of that kind.
pub fn nests(viewpoint: Viewpoint, container: ElementKind) -> bool {
    matches!(viewpoint, Viewpoint::OperatingModel | Viewpoint::Responsibility) && container == K::Unit
}
