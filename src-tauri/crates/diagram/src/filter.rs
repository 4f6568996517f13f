//! Which part of a generated picture is shown: some kinds, layers or units only, or what lies around one element.
//!
//! A filter is asked for along with a picture and kept nowhere; what it leaves can be kept as a view. Knows the model
//! and whose unit an element is, not how anything looks. Invariant: an empty filter shows everything.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use tragwerk_model::{ElementKind, Id, Layer, Model, RelationKind, Viewpoint};

use crate::labels::SceneOptions;
use crate::viewpoint;

/// What is shown; an empty list restricts nothing, and what is given has to hold all together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Filter {
    /// Only these kinds.
    #[serde(default)]
    pub kinds: Vec<ElementKind>,
    /// Only these layers.
    #[serde(default)]
    pub layers: Vec<Layer>,
    /// Only these units, what they own, and the units and roles within them.
    #[serde(default)]
    pub units: Vec<Id>,
    /// Only what lies near one element.
    #[serde(default)]
    pub around: Option<Around>,
}

/// The surroundings of an element.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Around {
    /// The element in the middle.
    pub element: Id,
    /// How many lines of the picture lead to the farthest that is shown.
    pub steps: u32,
}

impl Filter {
    /// Whether nothing is restricted.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Those members of a generated picture that are shown, by id.
    pub fn shown(&self, model: &Model, viewpoint: Viewpoint, members: Vec<Id>, options: &SceneOptions) -> Vec<Id> {
        let near = self.around.as_ref().map(|around| around.reached(model, viewpoint, &members));
        let mut shown = members;
        shown.retain(|id| {
            let Some(element) = model.element(id.as_str()) else { return false };
            let kind = self.kinds.is_empty() || self.kinds.contains(&element.kind);
            let layer = self.layers.is_empty() || self.layers.contains(&element.kind.layer());
            kind && layer && self.is_of_units(model, id, options) && near.as_ref().is_none_or(|near| near.contains(id))
        });
        shown
    }

    fn is_of_units(&self, model: &Model, id: &Id, options: &SceneOptions) -> bool {
        if self.units.is_empty() || options.owner_units.get(id).is_some_and(|unit| self.is_within(model, unit)) {
            return true;
        }
        let kind = model.element(id.as_str()).map(|element| element.kind);
        matches!(kind, Some(ElementKind::Unit | ElementKind::Role)) && self.is_within(model, id)
    }

    /// Whether it is one of the units or lies within one.
    fn is_within(&self, model: &Model, id: &Id) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![id.clone()];
        while let Some(at) = open.pop() {
            if self.units.contains(&at) {
                return true;
            }
            if seen.insert(at.clone()) {
                open.extend(model.targets(at.as_str(), RelationKind::PartOf).iter().map(|whole| whole.id.clone()));
            }
        }
        false
    }
}

impl Around {
    /// The element and everything that so many lines of the picture lead to, whichever way they point.
    fn reached(&self, model: &Model, viewpoint: Viewpoint, members: &[Id]) -> BTreeSet<Id> {
        let members: BTreeSet<&Id> = members.iter().collect();
        let kind = |id: &Id| model.element(id.as_str()).map(|element| element.kind);
        let mut reached = BTreeSet::from([self.element.clone()]);
        let mut border = vec![self.element.clone()];
        for _ in 0..self.steps {
            let mut next = Vec::new();
            for id in &border {
                let lines = model.outgoing(id.as_str()).into_iter().chain(model.incoming(id.as_str()));
                for line in lines {
                    let drawn = kind(&line.target)
                        .is_some_and(|target| viewpoint::draws_by_itself(viewpoint, line.kind, target));
                    let other = if line.source == *id { &line.target } else { &line.source };
                    if drawn && members.contains(other) && reached.insert(other.clone()) {
                        next.push(other.clone());
                    }
                }
            }
            border = next;
        }
        reached
    }
}
