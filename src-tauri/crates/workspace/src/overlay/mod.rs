//! Overlays: a picture seen by one question. Says for each element of a view in which category it is. It knows the
//! definitions of the rules and no words.
//!
//! Invariant: an element is in one category at most.

mod decisions;
mod layer;
mod owner_unit;
mod questions;
mod signs;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tragwerk_model::{Id, Layer, Model};
use tragwerk_rules::{Finding, Reading};

use crate::wire::{OverlayKind, Tone, ViewRef};

pub(crate) use owner_unit::home_units;
pub(crate) use signs::signs;

/// A category before it is worded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Category {
    /// Owned by this unit.
    Unit {
        /// Name of the unit.
        name: String,
        /// Its id: units may share a name.
        id: Id,
    },
    /// Owned by none.
    NoUnit,
    /// So many open questions; the last class is open above.
    Questions(Heat),
    /// On this layer.
    Layer(Layer),
    /// How a decision stands, or whether one stands behind an element.
    Decisions(Coverage),
}

/// Classes of open questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Heat {
    /// None.
    None,
    /// One.
    One,
    /// Two or three.
    Few,
    /// Four or more.
    Many,
}

/// Decisions and what they reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Coverage {
    /// A decision with decider, basis and information.
    Settled,
    /// A decision that lacks one of them.
    Unsettled,
    /// Joined with a decision.
    Covered,
    /// Could be joined with one and is not.
    Uncovered,
}

/// Categories of the whole model in the order of a legend, so that colours and signs are the same in every view; and
/// the place of each element of one view in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Overlaid {
    /// Categories with their colour and how many elements of the view are in them, which may be none.
    pub categories: Vec<(Category, Tone, u32)>,
    /// Place in `categories`.
    pub elements: BTreeMap<Id, u32>,
}

/// The categories of what stands in a view; of a generated one, of all elements.
pub(crate) fn overlaid(model: &Model, findings: &[Arc<Finding>], view: &ViewRef, kind: OverlayKind) -> Overlaid {
    let reading = Reading::of(model);
    let all = match kind {
        OverlayKind::OwnerUnit => owner_unit::categories(&reading),
        OverlayKind::Questions => questions::categories(model, findings),
        OverlayKind::Layer => layer::categories(model),
        OverlayKind::Decisions => decisions::categories(&reading),
    };
    let kinds: BTreeSet<&Category> = all.values().collect();
    let places: BTreeMap<&Category, u32> = kinds.iter().copied().zip(0..).collect();
    let shown = shown(model, view);
    let mut elements = BTreeMap::new();
    let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
    for (id, category) in all.iter().filter(|(id, _)| shown.contains(*id)) {
        let Some(at) = places.get(category) else { continue };
        *counts.entry(*at).or_default() += 1;
        elements.insert(id.clone(), *at);
    }
    let counted = kinds.iter().zip(0_u32..).map(|(category, at)| {
        ((*category).clone(), tone(category, at as usize), counts.get(&at).copied().unwrap_or(0))
    });
    Overlaid { categories: counted.collect(), elements }
}

fn shown(model: &Model, view: &ViewRef) -> BTreeSet<Id> {
    match view {
        ViewRef::Stored { id } => model.nodes_in(id).into_iter().map(|node| node.element.clone()).collect(),
        ViewRef::Generated { .. } => model.elements().map(|element| element.id.clone()).collect(),
    }
}

/// Colours of the units, in their order.
const UNITS: [Tone; 7] = [
    Tone::Information,
    Tone::Strategy,
    Tone::Decision,
    Tone::Market,
    Tone::Governance,
    Tone::Execution,
    Tone::Organisation,
];

fn tone(category: &Category, at: usize) -> Tone {
    match category {
        Category::Unit { .. } => UNITS[at % UNITS.len()],
        Category::NoUnit | Category::Questions(Heat::None) => Tone::Plain,
        Category::Questions(Heat::One) => Tone::Low,
        Category::Questions(Heat::Few) => Tone::Middle,
        Category::Questions(Heat::Many) => Tone::High,
        Category::Layer(layer) => layer::tone(*layer),
        Category::Decisions(Coverage::Settled) => Tone::Good,
        Category::Decisions(Coverage::Unsettled) => Tone::High,
        Category::Decisions(Coverage::Covered) => Tone::Decision,
        Category::Decisions(Coverage::Uncovered) => Tone::Low,
    }
}

#[cfg(test)]
mod tests;
