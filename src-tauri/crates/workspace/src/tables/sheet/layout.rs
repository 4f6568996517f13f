//! Which columns each table has, and what its new rows can be.

use std::collections::BTreeSet;

use tragwerk_model::metamodel::{AttributeSpec, Family};
use tragwerk_model::{ElementKind, Id, Model, Refusal, RelationKind};
use tragwerk_rules::matrix::matrix;

use super::column::{Column, Joined, Way};
use super::{element_kind, relation_kind};
use crate::tables::sorted;
use crate::wire::{TableName, TableRef};

/// What stands in a responsibility matrix even where nobody is named yet: it is what the letters are asked for.
pub(super) const ASKED_FOR: [ElementKind; 3] = [ElementKind::Decision, ElementKind::Activity, ElementKind::Handoff];

/// The columns of a table.
///
/// # Errors
/// `unknown-kind`.
pub(crate) fn columns(model: &Model, which: &TableRef) -> Result<Vec<Column>, Refusal> {
    Ok(match which.name {
        TableName::ResponsibilityMatrix => {
            let mut columns = vec![Column::Name, Column::Kind];
            columns.extend(holders(model).into_iter().map(Column::Letters));
            columns
        }
        TableName::DecisionRegister => {
            let mut columns = vec![Column::Name];
            columns.extend(DECISION.iter().map(Column::Joined));
            columns.extend(attributes(ElementKind::Decision));
            columns.push(Column::Sentence);
            columns
        }
        TableName::MetricCatalogue => {
            let mut columns = vec![Column::Name];
            columns.extend(attributes(ElementKind::Metric));
            columns.extend(METRIC.iter().map(Column::Joined));
            columns
        }
        TableName::IntegrationMatrix => {
            let mut units = units(model);
            let mut columns = vec![Column::Name];
            columns.extend(units.drain(..).map(Column::Ties));
            columns
        }
        TableName::ConflictRegister => {
            let mut columns = vec![Column::Name];
            columns.extend(attributes(ElementKind::Conflict));
            columns.extend(CONFLICT.iter().map(Column::Joined));
            columns.push(Column::Description);
            columns
        }
        TableName::Elements => of_elements(element_kind(which)?),
        TableName::Relations => of_relations(model, relation_kind(which)?),
    })
}

/// What a new row of a table can be, the usual one first.
///
/// # Errors
/// `unknown-kind`.
pub(super) fn adds(which: &TableRef) -> Result<Vec<ElementKind>, Refusal> {
    Ok(match which.name {
        TableName::ResponsibilityMatrix => match element_kind(which)? {
            Some(kind) => vec![kind],
            // A new role is a new column.
            None => ASKED_FOR.into_iter().chain([ElementKind::Role]).collect(),
        },
        TableName::DecisionRegister => vec![ElementKind::Decision],
        TableName::MetricCatalogue => vec![ElementKind::Metric],
        TableName::ConflictRegister => vec![ElementKind::Conflict],
        TableName::Elements => match element_kind(which)? {
            Some(kind) => vec![kind],
            None => ElementKind::ALL.to_vec(),
        },
        TableName::IntegrationMatrix | TableName::Relations => Vec::new(),
    })
}

fn of_elements(kind: Option<ElementKind>) -> Vec<Column> {
    let mut columns = vec![Column::Name];
    match kind {
        Some(kind) => columns.extend(attributes(kind)),
        None => columns.push(Column::Kind),
    }
    columns.extend([Column::Description, Column::Tags]);
    if kind.is_none() {
        columns.push(Column::Attributes);
    }
    columns
}

/// Ends and verb, then every attribute that some relation shown can have.
fn of_relations(model: &Model, kind: Option<RelationKind>) -> Vec<Column> {
    let shown: BTreeSet<RelationKind> = match kind {
        Some(kind) => [kind].into(),
        None => model.relations().map(|relation| relation.kind).collect(),
    };
    let mut specs: Vec<&'static AttributeSpec> = Vec::new();
    for spec in shown.into_iter().flat_map(RelationKind::attributes) {
        if !specs.iter().any(|known| known.id == spec.id) {
            specs.push(spec);
        }
    }
    let ends = [Column::Source, Column::Verb, Column::Target];
    ends.into_iter().chain(specs.into_iter().map(Column::Attribute)).collect()
}

fn attributes(kind: ElementKind) -> impl Iterator<Item = Column> {
    kind.attributes().iter().map(Column::Attribute)
}

/// Who answers for something, and every role: by kind, then by name.
fn holders(model: &Model) -> Vec<Id> {
    let answers: BTreeSet<&Id> = model
        .relations()
        .filter(|relation| relation.kind.family() == Family::Responsibility)
        .map(|relation| &relation.source)
        .collect();
    let shown = model.elements().filter(|one| one.kind == ElementKind::Role || answers.contains(&one.id));
    sorted(shown).into_iter().map(|one| one.id.clone()).collect()
}

/// The units of the integration matrix, by name.
pub(super) fn units(model: &Model) -> Vec<Id> {
    let units = matrix(model).units;
    sorted(units.iter().filter_map(|id| model.element(id.as_str()))).into_iter().map(|one| one.id.clone()).collect()
}

const fn incoming(kind: RelationKind) -> Way {
    Way { kind, outgoing: false }
}

const fn outgoing(kind: RelationKind) -> Way {
    Way { kind, outgoing: true }
}

/// Who can hold a responsibility, the usual one first.
const HOLDERS: &[ElementKind] = &[ElementKind::Role, ElementKind::Unit, ElementKind::Forum];

const DECISION: [Joined; 6] = [
    Joined {
        id: "decides",
        ways: &[incoming(RelationKind::Decides)],
        creates: HOLDERS,
        sure: true,
        asked: Some("sentence-blank-decider"),
    },
    Joined {
        id: "forum",
        ways: &[outgoing(RelationKind::DecidedIn)],
        creates: &[ElementKind::Forum],
        sure: true,
        asked: Some("sentence-blank-forum"),
    },
    Joined {
        id: "basis",
        ways: &[incoming(RelationKind::BasisFor)],
        creates: &[ElementKind::Policy],
        sure: true,
        asked: Some("sentence-blank-basis"),
    },
    Joined {
        id: "information",
        ways: &[incoming(RelationKind::Informs)],
        creates: &[ElementKind::Metric, ElementKind::DataObject, ElementKind::Decision],
        sure: false,
        asked: Some("sentence-blank-information"),
    },
    ACCOUNTABLE,
    Joined {
        id: "effect",
        ways: &[outgoing(RelationKind::Directs), outgoing(RelationKind::Resolves), outgoing(RelationKind::Informs)],
        creates: &[ElementKind::Activity, ElementKind::Handoff, ElementKind::Goal, ElementKind::Conflict],
        sure: false,
        asked: Some("sentence-blank-effect"),
    },
];

const ACCOUNTABLE: Joined = Joined {
    id: "accountable",
    ways: &[incoming(RelationKind::AccountableFor)],
    creates: HOLDERS,
    sure: true,
    asked: Some("sentence-blank-accountable"),
};

const METRIC: [Joined; 4] = [
    Joined {
        id: "measures",
        ways: &[outgoing(RelationKind::Measures)],
        creates: &[ElementKind::Goal, ElementKind::Activity, ElementKind::JourneyStage],
        sure: false,
        asked: None,
    },
    Joined {
        id: "informs",
        ways: &[outgoing(RelationKind::Informs)],
        creates: &[ElementKind::Decision],
        sure: true,
        asked: None,
    },
    Joined {
        id: "computed-from",
        ways: &[outgoing(RelationKind::ComputedFrom)],
        creates: &[ElementKind::DataObject, ElementKind::Metric],
        sure: false,
        asked: None,
    },
    ACCOUNTABLE,
];

const CONFLICT: [Joined; 4] = [
    Joined {
        id: "involves",
        ways: &[outgoing(RelationKind::Involves)],
        creates: &[],
        sure: false,
        asked: Some("sentence-blank-effect"),
    },
    Joined {
        id: "resolved-by",
        ways: &[incoming(RelationKind::Resolves)],
        creates: &[ElementKind::Decision, ElementKind::Policy],
        sure: false,
        asked: Some("sentence-blank-basis"),
    },
    ACCOUNTABLE,
    Joined {
        id: "reviewed-in",
        ways: &[incoming(RelationKind::Reviews)],
        creates: &[ElementKind::Forum],
        sure: true,
        asked: None,
    },
];
