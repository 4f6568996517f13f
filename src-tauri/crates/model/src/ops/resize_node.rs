//! A node gets another size.

use serde::{Deserialize, Serialize};

use super::find::{changed, node};
use crate::constraints::{check_place, check_size};
use crate::{Diff, Id, Model, Refusal};

/// Resizes a node; its contents stay where they are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ResizeNode {
    /// The view.
    pub view: Id,
    /// The element.
    pub element: Id,
    /// New left edge.
    pub x: f64,
    /// New top edge.
    pub y: f64,
    /// New width.
    pub width: f64,
    /// New height.
    pub height: f64,
}

impl ResizeNode {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        check_place(&[self.x, self.y])?;
        check_size(self.width, self.height)?;
        let nodes = changed(node(model, &self.view, &self.element)?, |node| {
            (node.x, node.y, node.width, node.height) = (self.x, self.y, self.width, self.height);
            Ok(())
        })?;
        Ok(Diff { nodes, ..Diff::default() })
    }
}
