//! Ghosts: boxes at the old places of what belongs elsewhere now.
//!
//! Only where a picture says `part_of` by boxes in boxes; elsewhere the old and the new line say it.

use tragwerk_model::diff::Change;
use tragwerk_model::{Diff, Element, ElementKind, Id, Model, RelationKind, Viewpoint};

use super::Comparison;
use super::differences::moved_from;
use super::union::fresh;
use crate::difference::Difference;
use crate::labels::ViewSource;
use crate::viewpoint;

/// A ghost that the picture wants.
pub(super) struct Wanted {
    /// What moved.
    pub element: Id,
    /// What it was a part of.
    pub whole: Id,
}

/// The ghosts that a picture wants, by element.
pub(super) fn wanted(before: &Model, after: &Model, source: ViewSource<'_>) -> Vec<Wanted> {
    let old_whole = |element: &Element| {
        let whole = moved_from(before, after, &element.id, RelationKind::PartOf)?;
        let shown = match source {
            ViewSource::Generated(viewpoint) => nested(viewpoint, element, whole),
            ViewSource::Stored(view) => {
                let container = |model: &Model| Some(model.node(view, &element.id)?.parent.clone());
                // What still stands where it stood has left no place.
                let now = container(after);
                container(before).flatten().as_ref() == Some(&whole.id)
                    && now.is_some_and(|now| now.as_ref() != Some(&whole.id))
            }
        };
        shown.then(|| Wanted { element: element.id.clone(), whole: whole.id.clone() })
    };
    after.elements().filter_map(old_whole).collect()
}

fn nested(viewpoint: Viewpoint, part: &Element, whole: &Element) -> bool {
    viewpoint::nests(viewpoint, whole.kind) && matches!(part.kind, ElementKind::Unit | ElementKind::Role)
}

/// Adds ghosts to the model, each a part of what its element was a part of.
pub(super) fn add(comparison: &mut Comparison, before: &Model, wanted: &[Wanted]) {
    for ghost in wanted {
        add_one(comparison, before, ghost);
    }
}

/// Adds one ghost and tells its id.
pub(super) fn add_one(comparison: &mut Comparison, before: &Model, wanted: &Wanted) -> Option<Id> {
    let old = before.element(wanted.element.as_str())?;
    let name = comparison.model.element(wanted.element.as_str()).map(|element| element.name.clone())?;
    let id = fresh(&old.id, |id| comparison.model.element(id).is_some());
    let ghost = Element { id: id.clone(), name, ..old.clone() };
    let mut diff = Diff { elements: vec![Change::added(ghost)], ..Diff::default() };
    // What it was a part of, its ghost is a part of.
    for relation in comparison.model.outgoing(wanted.element.as_str()) {
        let gone = comparison.relations.get(&relation.id) == Some(&Difference::Removed);
        if gone && relation.kind == RelationKind::PartOf {
            let mut anchored = relation.clone();
            anchored.source = id.clone();
            let kept = anchored.target == wanted.whole;
            diff.relations.push(Change { before: Some(relation.clone()), after: kept.then_some(anchored) });
        }
    }
    comparison.model.apply(&diff).ok()?;
    comparison.elements.insert(id.clone(), Difference::Ghost);
    comparison.ghosts.insert(id.clone(), wanted.element.clone());
    Some(id)
}
