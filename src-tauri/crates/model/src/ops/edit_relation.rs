//! A relation gets another verb, another end or other free properties.

use serde::{Deserialize, Serialize};

use super::edit_element::said;
use super::find::{change_relation, element};
use crate::constraints::check_ends;
use crate::records::Properties;
use crate::{Diff, Id, Model, Refusal, RelationKind};

/// Edits a relation; what is missing stays as it is. Attributes that the new verb does not have go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EditRelation {
    /// The relation.
    pub id: Id,
    /// New verb.
    #[serde(default)]
    pub kind: Option<RelationKind>,
    /// New start of the sentence.
    #[serde(default)]
    pub source: Option<Id>,
    /// New end of the sentence.
    #[serde(default)]
    pub target: Option<Id>,
    /// New free properties, all of them; empty ones are dropped.
    #[serde(default)]
    pub properties: Option<Properties>,
}

impl EditRelation {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        change_relation(model, &self.id, |relation| {
            relation.kind = self.kind.unwrap_or(relation.kind);
            relation.source = self.source.clone().unwrap_or_else(|| relation.source.clone());
            relation.target = self.target.clone().unwrap_or_else(|| relation.target.clone());
            let ends = (element(model, &relation.source)?.kind, element(model, &relation.target)?.kind);
            check_ends(relation.kind, ends.0, ends.1)?;
            let kind = relation.kind;
            relation.attributes.retain(|id, value| kind.attribute(id).is_some_and(|spec| value.fits(&spec.holds)));
            if let Some(properties) = &self.properties {
                relation.properties = said(properties);
            }
            Ok(())
        })
    }
}
