//! How much a finding weighs and of what sort it is: the words that rules, waivers and pictures share.
//! Which finding has which is the rules' business.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// How much a finding weighs, the gravest first.
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
pub enum Severity {
    /// The structure does not carry.
    Error,
    /// It is weak.
    Warning,
    /// Worth a question.
    Hint,
}

/// Whether something is wrong or missing, flaws first.
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
pub enum Nature {
    /// What is stated does not carry.
    Flaw,
    /// Nothing is stated yet; the room has not answered.
    Gap,
}

impl Severity {
    /// All, the gravest first.
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Stable id, as in files and message keys.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Nature {
    /// Both, flaws first.
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Stable id, as in files and message keys.
    pub fn id(self) -> &'static str {
        self.into()
    }
}
