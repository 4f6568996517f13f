//! Two versions of a model as one picture: everything of the later one, and with it what only the earlier one had.
//!
//! Makes a model that holds both, and says what became of what; composing the picture from it is `compose`'s.
//! Invariants: the later version's records are in it as they are; nothing that is added to a stored view covers
//! anything else; the ids of ghosts are nobody else's.

mod differences;
mod ghosts;
mod places;
mod remarks;
mod room;
#[cfg(test)]
mod tests;
mod union;

use std::collections::BTreeMap;

use tragwerk_model::{Id, Model};

use crate::difference::Difference;
use crate::labels::{Labels, Overlay, ViewSource};

/// A model that holds two versions, and what became of its records.
#[derive(Debug, Clone, Default)]
pub struct Comparison {
    /// The later version, with what was removed and with ghosts. Only for a picture: never to be stored.
    pub model: Model,
    /// What became of elements; those that are the same are absent.
    pub elements: BTreeMap<Id, Difference>,
    /// What became of relations; those that are the same are absent.
    pub relations: BTreeMap<Id, Difference>,
    /// The stored view that they are compared in.
    pub view: Option<Id>,
    /// Ghosts, and the element whose old place each of them is.
    pub ghosts: BTreeMap<Id, Id>,
}

impl Comparison {
    /// Two versions for one picture. A stored view shows the boxes it has in the later version and, where they stood,
    /// those of what is gone; one that only the earlier version has is shown as it was.
    pub fn of(before: &Model, after: &Model, source: ViewSource<'_>) -> Self {
        let mut comparison = union::union(before, after);
        comparison.elements = differences::elements(before, after);
        let wanted = ghosts::wanted(before, after, source);
        match source {
            ViewSource::Generated(_) => ghosts::add(&mut comparison, before, &wanted),
            ViewSource::Stored(view) => {
                comparison.view = Some(view.clone());
                places::place(&mut comparison, before, view, &wanted);
            }
        }
        comparison
    }

    /// What lies over the picture of [`Comparison::model`], the two versions being those it was made of.
    pub fn overlay(&self, before: &Model, after: &Model, labels: &dyn Labels) -> Overlay {
        Overlay {
            compared: true,
            differences: self.elements.clone(),
            relation_differences: self.relations.clone(),
            ghosts: self.ghosts.clone(),
            remarks: remarks::remarks(self, before, after, labels),
            ..Overlay::default()
        }
    }
}
