//! What a merge left open: one field, or one record, that both sides changed differently.
//!
//! Knows nothing of how it came about or is settled; its values are JSON as the text form writes them.
//! Invariant: the id follows from record, target and field, so that the same question is the same record.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::Id;

/// What sort of record a conflict is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum ConflictRecord {
    /// An element.
    Element,
    /// A relation.
    Relation,
    /// A view with what stands in it.
    View,
    /// A waiver.
    Waiver,
    /// Name, description or language of the model.
    Model,
    /// The rule pack.
    Pack,
}

impl ConflictRecord {
    /// All of them.
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Stable id, as in files.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The sort of record with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }

    /// Whether there is only one such record in a model, so that it needs no id.
    pub fn is_single(self) -> bool {
        matches!(self, Self::Model | Self::Pack)
    }
}

/// Two sides that want different things of one field or record; *ours* holds until someone chooses. The window hears the
/// values in words only.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Conflict {
    /// Made of the three following; unique over the conflicts.
    pub id: Id,
    /// What sort of record.
    pub record: ConflictRecord,
    /// Id of the record; empty for model and pack.
    pub target: String,
    /// The field (formats.md, `diff`); none: deleted here and changed there, the values are then whole records.
    pub field: Option<String>,
    /// What was there before both; none: nothing.
    #[cfg_attr(feature = "specta", specta(skip))]
    pub base: Option<Json>,
    /// What our side says, and what holds meanwhile.
    #[cfg_attr(feature = "specta", specta(skip))]
    pub ours: Option<Json>,
    /// What the other side says.
    #[cfg_attr(feature = "specta", specta(skip))]
    pub theirs: Option<Json>,
}

impl Conflict {
    /// A conflict about a field, or (without one) about a whole record; base, ours, theirs. A JSON `null` is nothing.
    pub fn new(record: ConflictRecord, target: &str, field: Option<&str>, values: [Option<Json>; 3]) -> Self {
        let [base, ours, theirs] = values.map(|value| value.filter(|value| !value.is_null()));
        let target = if record.is_single() { "" } else { target };
        let id = Id::from(id_text(record, target, field));
        Self { id, record, target: target.to_owned(), field: field.map(str::to_owned), base, ours, theirs }
    }
}

/// `record/target/field`; a slash within an id is written as in a JSON pointer.
fn id_text(record: ConflictRecord, target: &str, field: Option<&str>) -> String {
    let target = target.replace('~', "~0").replace('/', "~1");
    match field {
        Some(field) => format!("{}/{target}/{field}", record.id()),
        None => format!("{}/{target}", record.id()),
    }
}
