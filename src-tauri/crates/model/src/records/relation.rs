//! Relations: typed, directed lines between elements.

use serde::{Deserialize, Serialize};

use super::element::{Attributes, Properties, Statement};
use crate::{Id, RelationKind, Value};

/// An edge of the model. Self relations and parallel relations are allowed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Relation {
    /// Unique over the relations.
    pub id: Id,
    /// The verb.
    pub kind: RelationKind,
    /// Element the sentence starts with.
    pub source: Id,
    /// Element the sentence ends with.
    pub target: Id,
    /// Typed attributes of the relation kind.
    pub attributes: Attributes,
    /// Free text by key.
    pub properties: Properties,
    /// Who said what about it.
    pub statements: Vec<Statement>,
}

impl Relation {
    /// A relation that says no more than its verb.
    pub fn new(id: impl Into<Id>, kind: RelationKind, source: impl Into<Id>, target: impl Into<Id>) -> Self {
        Self {
            id: id.into(),
            kind,
            source: source.into(),
            target: target.into(),
            attributes: Attributes::new(),
            properties: Properties::new(),
            statements: Vec::new(),
        }
    }

    /// The text of a typed attribute; empty when there is none.
    pub fn text(&self, attribute: &str) -> &str {
        self.attributes.get(attribute).and_then(Value::as_text).unwrap_or_default()
    }
}
