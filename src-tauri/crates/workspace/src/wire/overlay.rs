//! A picture seen by one question: which category each element is in, and what the categories are.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::Id;

/// What the picture is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum OverlayKind {
    /// Whose it is: the owner unit, as the rules define it.
    OwnerUnit,
    /// How many open questions there are about it.
    Questions,
    /// On which layer it lies.
    Layer,
    /// Whether a decision stands behind it, and whether the decision itself is settled.
    Decisions,
}

/// Elements by category. An element that is in none is not asked by this question.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct OverlayInfo {
    /// The categories of the model, as a legend lists them; a category that no element of the picture is in counts none.
    pub categories: Vec<OverlayCategory>,
    /// Place in `categories`, by element.
    pub elements: BTreeMap<Id, u32>,
}

/// A category, with colour and a second carrier of its meaning.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct OverlayCategory {
    /// What it is called.
    pub label: String,
    /// One to three letters or a sign that stand for it on a badge; no two categories have the same.
    pub sign: String,
    /// Its colour.
    pub tone: Tone,
    /// How many elements of the picture are in it.
    pub count: u32,
}

/// A colour of the theme, by what it is for. More categories than tones repeat them; the sign tells them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Nothing to say.
    Plain,
    /// The colours of the layers, apart from one another in hue and lightness.
    Strategy,
    /// See [`Tone::Strategy`].
    Market,
    /// See [`Tone::Strategy`].
    Organisation,
    /// See [`Tone::Strategy`].
    Decision,
    /// See [`Tone::Strategy`].
    Information,
    /// See [`Tone::Strategy`].
    Governance,
    /// See [`Tone::Strategy`].
    Execution,
    /// Little, of something that is better less.
    Low,
    /// More of it.
    Middle,
    /// Most of it.
    High,
    /// As it should be.
    Good,
}
