//! A typed attribute of an element or relation is set or cleared.

use serde::{Deserialize, Serialize};

use super::find::{RecordRef, change_element, change_relation};
use crate::constraints::check_attribute;
use crate::metamodel::AttributeSpec;
use crate::records::Attributes;
use crate::{Diff, Model, Refusal, Value};

/// Sets one typed attribute.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SetAttribute {
    /// Element or relation.
    pub record: RecordRef,
    /// Id of the attribute.
    pub attribute: String,
    /// The value; missing or an empty text clears it.
    #[serde(default)]
    pub value: Option<Value>,
}

impl SetAttribute {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        match &self.record {
            RecordRef::Element(id) => change_element(model, id, |element| {
                let spec = element.kind.attribute(&self.attribute);
                self.set(element.kind.id(), spec, &mut element.attributes)
            }),
            RecordRef::Relation(id) => change_relation(model, id, |relation| {
                let spec = relation.kind.attribute(&self.attribute);
                self.set(relation.kind.id(), spec, &mut relation.attributes)
            }),
        }
    }

    fn set(&self, kind: &str, spec: Option<&AttributeSpec>, attributes: &mut Attributes) -> Result<(), Refusal> {
        match self.value.as_ref().filter(|value| !value.is_absent()) {
            Some(value) => {
                check_attribute(kind, spec, &self.attribute, value)?;
                attributes.insert(self.attribute.clone(), value.clone());
            }
            None => {
                attributes.remove(&self.attribute);
            }
        }
        Ok(())
    }
}
