//! What one step touched of a picture, ready long before the whole is, so that a workshop sees at once what it said.
//!
//! Knows what was touched, not by which step. A patch is as rough as the preview of a drag: other lines do not give way,
//! words and jumps are missing. So the whole picture has to follow; nothing that leaves the program is made of patches.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use tragwerk_model::{Change, Diff, Id, Model, Relation, ViewNode};

use super::edges;
use super::picture::Picture;
use super::relations::{self, Drawn};
use crate::labels::{Labels, Overlay, SceneOptions, ViewSource};
use crate::scene::{SceneEdge, SceneNode};

/// With so few lines a picture is drawn whole about as fast.
const FEW_LINES: usize = 60;

/// What a step touched of a view.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    /// Elements that came, went or may look different.
    pub elements: BTreeSet<Id>,
    /// Those of them that stand elsewhere.
    pub moved: BTreeSet<Id>,
    /// Relations that came, went, or have other ends, another kind or other corners.
    pub relations: BTreeSet<Id>,
}

impl Touched {
    /// What a diff touches of this view.
    pub fn of(diff: &Diff, view: &Id) -> Self {
        let mut touched = Self::default();
        touched.elements.extend(diff.elements.iter().flat_map(either).map(|element| element.id.clone()));
        for node in diff.nodes.iter().filter(|change| either(change).any(|node| node.view == *view)) {
            let elements = || either(node).map(|node| node.element.clone());
            touched.elements.extend(elements());
            if stands_elsewhere(node) {
                touched.moved.extend(elements());
            }
        }
        for relation in diff.relations.iter().filter(|change| joins_otherwise(change)) {
            // What a box says may depend on what it is joined to.
            touched.elements.extend(either(relation).flat_map(|known| [known.source.clone(), known.target.clone()]));
            touched.relations.extend(either(relation).map(|known| known.id.clone()));
        }
        let routes = diff.edges.iter().flat_map(either).filter(|edge| edge.view == *view);
        touched.relations.extend(routes.map(|edge| edge.relation.clone()));
        touched
    }
}

fn either<T>(change: &Change<T>) -> impl Iterator<Item = &T> {
    change.before.iter().chain(&change.after)
}

fn stands_elsewhere(change: &Change<ViewNode>) -> bool {
    let place = |node: &ViewNode| (node.x, node.y, node.width, node.height, node.parent.clone());
    change.before.as_ref().map(place) != change.after.as_ref().map(place)
}

fn joins_otherwise(change: &Change<Relation>) -> bool {
    let joined = |relation: &Relation| (relation.kind, relation.source.clone(), relation.target.clone());
    change.before.as_ref().map(joined) != change.after.as_ref().map(joined)
}

/// The part of a picture that was touched; all else of the picture before still stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ScenePatch {
    /// Nodes as they are now, in drawing order.
    pub nodes: Vec<SceneNode>,
    /// Lines as they run now, without words and jumps.
    pub edges: Vec<SceneEdge>,
    /// Elements that stand in the picture no longer.
    pub gone_elements: Vec<Id>,
    /// Relations that are drawn no longer.
    pub gone_relations: Vec<Id>,
}

/// The patch that leads from the picture before to that of the model now. None where the whole is about as fast, or more
/// than boxes and lines may be different: in a picture with few lines, with many lines touched, or arranged anew.
pub fn patch(
    model: &Model,
    source: ViewSource<'_>,
    touched: &Touched,
    labels: &dyn Labels,
    overlay: &Overlay,
    options: &SceneOptions,
) -> Option<ScenePatch> {
    let ViewSource::Stored(_) = source else { return None };
    let picture = Picture::of(model, source, labels, options)?;
    let all = relations::drawn(model, &picture);
    if all.len() <= FEW_LINES {
        return None;
    }
    let moved = |at: usize| touched.moved.contains(&picture.nodes[at].element);
    let runs = |line: &&Drawn| touched.relations.contains(&line.relation) || moved(line.source) || moved(line.target);
    let lines: Vec<Drawn> = all.iter().filter(runs).cloned().collect();
    if lines.len() > FEW_LINES {
        return None;
    }
    let shown = picture.nodes.iter().filter(|node| touched.elements.contains(&node.element));
    Some(ScenePatch {
        nodes: shown.filter_map(|node| picture.scene_node(node, model, labels, overlay)).collect(),
        edges: edges::preview(model, &picture, &lines),
        gone_elements: touched.elements.iter().filter(|id| !picture.at.contains_key(*id)).cloned().collect(),
        gone_relations: gone_relations(model, touched, &all),
    })
}

/// What was touched, or ends at something that was, and is not among the lines that are drawn.
fn gone_relations(model: &Model, touched: &Touched, all: &[Drawn]) -> Vec<Id> {
    let at_ends = touched.elements.iter().flat_map(|id| model.relations_of(id.as_str()));
    let mut gone: BTreeSet<&Id> = touched.relations.iter().chain(at_ends.map(|relation| &relation.id)).collect();
    for line in all {
        gone.remove(&line.relation);
    }
    gone.into_iter().cloned().collect()
}
