//! Viewpoints: what kinds of picture there are. How they look is the diagram's business.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A kind of picture (metamodel.md, "Viewpoints").
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[allow(missing_docs, reason = "the names are the documentation; see metamodel.md")]
pub enum Viewpoint {
    OperatingModel,
    DecisionMap,
    BuyerJourney,
    GoalsAndIncentives,
    DataAndMetrics,
    Responsibility,
    AutomationRisk,
    Free,
}

impl Viewpoint {
    /// All viewpoints in the order of the metamodel's table.
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Stable id, as in files and message keys.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The viewpoint with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}
