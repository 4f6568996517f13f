//! A relation between two elements, if the table allows it.

use serde::{Deserialize, Serialize};

use super::find::{element, new_id};
use crate::constraints::{check_attribute, check_ends};
use crate::diff::Change;
use crate::records::Attributes;
use crate::{Diff, Id, Model, Refusal, Relation, RelationKind};

/// Makes a relation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Connect {
    /// Its id; given by the program when missing.
    #[serde(default)]
    pub id: Option<Id>,
    /// The verb.
    pub kind: RelationKind,
    /// Element the sentence starts with.
    pub source: Id,
    /// Element the sentence ends with.
    pub target: Id,
    /// Typed attributes.
    #[serde(default)]
    pub attributes: Attributes,
}

impl Connect {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let id = new_id(self.id.as_ref(), |id| model.relation(id.as_str()).is_some())?;
        check_ends(self.kind, element(model, &self.source)?.kind, element(model, &self.target)?.kind)?;
        let mut relation = Relation::new(id, self.kind, self.source.clone(), self.target.clone());
        for (attribute, value) in self.attributes.iter().filter(|(_, value)| !value.is_absent()) {
            check_attribute(self.kind.id(), self.kind.attribute(attribute), attribute, value)?;
            relation.attributes.insert(attribute.clone(), value.clone());
        }
        Ok(Diff { relations: vec![Change::added(relation)], ..Diff::default() })
    }
}
