//! Nodes and notes move within a view; what a container holds moves with it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::find::{node, note};
use crate::constraints::check_place;
use crate::diff::Change;
use crate::records::has_parent_cycle;
use crate::{Diff, Id, Model, Refusal, ViewNode};

/// Where one node goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Move {
    /// The element.
    pub element: Id,
    /// New left edge.
    pub x: f64,
    /// New top edge.
    pub y: f64,
    /// New container; as it was when missing.
    #[serde(default)]
    pub parent: Option<Id>,
    /// Leaves its container; not together with `parent`.
    #[serde(default)]
    pub leave_parent: bool,
}

/// Where one note goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MoveNote {
    /// The note.
    pub id: Id,
    /// New left edge.
    pub x: f64,
    /// New top edge.
    pub y: f64,
}

/// Moves nodes and notes of one view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct MoveNodes {
    /// The view.
    pub view: Id,
    /// Nodes, each at most once.
    #[serde(default)]
    pub moves: Vec<Move>,
    /// Notes.
    #[serde(default)]
    pub notes: Vec<MoveNote>,
}

impl MoveNodes {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let mut nodes = BTreeMap::new();
        for step in &self.moves {
            let mut moved = node(model, &self.view, &step.element)?.clone();
            check_place(&[step.x, step.y])?;
            (moved.x, moved.y) = (step.x, step.y);
            if let Some(parent) = &step.parent {
                node(model, &self.view, parent)?;
                moved.parent = Some(parent.clone());
            } else if step.leave_parent {
                moved.parent = None;
            }
            nodes.insert(step.element.clone(), moved);
        }
        self.take_contents_along(model, &mut nodes)?;
        let after = model.nodes_in(&self.view).into_iter().map(|node| nodes.get(&node.element).unwrap_or(node));
        if has_parent_cycle(after) {
            return Err(Refusal::new("parent-cycle"));
        }
        Ok(Diff { nodes: changes(model, nodes), notes: self.moved_notes(model)?, ..Diff::default() })
    }

    /// Everything inside a moved container that is not moved itself keeps its place in it.
    fn take_contents_along(&self, model: &Model, moved: &mut BTreeMap<Id, ViewNode>) -> Result<(), Refusal> {
        let mut inside: BTreeMap<&Id, Vec<&ViewNode>> = BTreeMap::new();
        for child in model.nodes_in(&self.view) {
            if let Some(parent) = &child.parent {
                inside.entry(parent).or_default().push(child);
            }
        }
        let mut open: Vec<(Id, f64, f64)> = Vec::new();
        for after in moved.values() {
            let before = node(model, &self.view, &after.element)?;
            open.push((after.element.clone(), after.x - before.x, after.y - before.y));
        }
        while let Some((container, dx, dy)) = open.pop() {
            for child in inside.get(&container).into_iter().flatten() {
                if !moved.contains_key(&child.element) {
                    let (x, y) = (child.x + dx, child.y + dy);
                    check_place(&[x, y])?;
                    moved.insert(child.element.clone(), ViewNode { x, y, ..(*child).clone() });
                    open.push((child.element.clone(), dx, dy));
                }
            }
        }
        Ok(())
    }

    fn moved_notes(&self, model: &Model) -> Result<Vec<Change<crate::Note>>, Refusal> {
        let mut changes = Vec::new();
        for step in &self.notes {
            let before = note(model, &self.view, &step.id)?;
            check_place(&[step.x, step.y])?;
            let after = crate::Note { x: step.x, y: step.y, ..before.clone() };
            if *before != after {
                changes.push(Change::changed(before.clone(), after));
            }
        }
        Ok(changes)
    }
}

fn changes(model: &Model, after: BTreeMap<Id, ViewNode>) -> Vec<Change<ViewNode>> {
    let changes = after.into_values().filter_map(|after| {
        let before = model.node(&after.view, &after.element)?;
        (*before != after).then(|| Change::changed(before.clone(), after))
    });
    changes.collect()
}
