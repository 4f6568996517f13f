//! A part of a picture as a picture: the same places, the lines within it, led and worded anew.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Id, Model};

use super::picture::{Picture, Placed};
use super::{Routed, whole};
use crate::labels::{Labels, Overlay, SceneOptions};
use crate::scene::{Rect, Scene};

/// The nodes of a scene that are `members`, where they stand, with the lines between them. `model`, `overlay` and
/// `options` are those the scene was made with.
pub fn part(
    model: &Model,
    scene: &Scene,
    members: &BTreeSet<Id>,
    labels: &dyn Labels,
    overlay: &Overlay,
    options: &SceneOptions,
) -> Scene {
    whole(model, &picture(model, scene, members), labels, overlay, options, &Routed::default())
}

fn picture(model: &Model, scene: &Scene, members: &BTreeSet<Id>) -> Picture {
    let mut at: BTreeMap<Id, usize> = BTreeMap::new();
    let mut nodes: Vec<Placed> = Vec::new();
    // Parents come before what they contain.
    for node in scene.nodes.iter().filter(|node| members.contains(&node.element)) {
        at.insert(node.element.clone(), nodes.len());
        nodes.push(Placed {
            element: node.element.clone(),
            kind: node.kind,
            bounds: node.bounds,
            parent: node.parent.as_ref().and_then(|parent| at.get(parent)).copied(),
            container: node.container,
        });
    }
    let around = nodes.iter().map(|node| node.bounds).reduce(|all, one| all.union(&one)).unwrap_or_default();
    let view = scene.view.as_ref();
    let by_hand = view.into_iter().flat_map(|view| model.edges_in(view)).filter(|edge| !edge.waypoints.is_empty());
    let notes = view.into_iter().flat_map(|view| model.notes_in(view));
    let here = notes.filter(|note| around.overlaps(&Rect::new(note.x, note.y, note.width, note.height)));
    Picture {
        view: scene.view.clone(),
        viewpoint: scene.viewpoint,
        name: scene.name.clone(),
        by_hand: by_hand.map(|edge| (edge.relation.clone(), edge.waypoints.clone())).collect(),
        notes: here.cloned().collect(),
        nodes,
        at,
    }
}
