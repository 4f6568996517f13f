//! Views and what stands in them. Views only show; they carry no meaning.
//!
//! Lengths and coordinates are in pixels at 100 %, x to the right, y downwards, within ±1e7.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{Id, Viewpoint};

/// Largest absolute coordinate or length.
pub const MAX_COORDINATE: f64 = 1e7;

/// Width and height of a node of which nobody said how large it is.
pub const DEFAULT_SIZE: (f64, f64) = (152.0, 52.0);

/// A picture's head; its contents are records of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct View {
    /// Unique over the views.
    pub id: Id,
    /// What kind of picture.
    pub viewpoint: Viewpoint,
    /// What it is called.
    pub name: String,
}

/// An element standing in a view; an element stands in a view at most once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ViewNode {
    /// The view.
    pub view: Id,
    /// The element shown.
    pub element: Id,
    /// Place in the drawing order among the view's nodes: later lies on top.
    pub order: u32,
    /// Left edge, absolute (not relative to the parent).
    pub x: f64,
    /// Top edge, absolute.
    pub y: f64,
    /// Width, above 0.
    pub width: f64,
    /// Height, above 0.
    pub height: f64,
    /// The element of the same view whose box contains it.
    pub parent: Option<Id>,
}

/// A corner of a hand-drawn route.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// How a relation is drawn in a view, where that was set by hand. Relations between shown elements are drawn
/// with or without such a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ViewEdge {
    /// The view.
    pub view: Id,
    /// The relation shown.
    pub relation: Id,
    /// Place in the file's order.
    pub order: u32,
    /// Corners between its ends; empty: the program routes it.
    pub waypoints: Vec<Point>,
}

/// A text on the canvas that is not an element.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Note {
    /// The view it stands in.
    pub view: Id,
    /// Unique within the view.
    pub id: Id,
    /// Place in the drawing order among the view's notes.
    pub order: u32,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width, above 0.
    pub width: f64,
    /// Height, above 0.
    pub height: f64,
    /// What it says.
    pub text: String,
}

/// Whether some nodes of one view contain each other in a circle.
pub fn has_parent_cycle<'a>(nodes: impl Iterator<Item = &'a ViewNode>) -> bool {
    let parents: BTreeMap<&Id, &Id> =
        nodes.filter_map(|node| node.parent.as_ref().map(|parent| (&node.element, parent))).collect();
    let mut cleared: BTreeSet<&Id> = BTreeSet::new();
    for start in parents.keys() {
        let mut walked = BTreeSet::new();
        let mut at = *start;
        while !cleared.contains(at) {
            if !walked.insert(at) {
                return true;
            }
            let Some(parent) = parents.get(at) else { break };
            at = parent;
        }
        cleared.extend(walked);
    }
    false
}
