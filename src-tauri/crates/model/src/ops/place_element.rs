//! An element that exists is shown in a view.

use serde::{Deserialize, Serialize};

use super::create_element::Placement;
use super::find::{element, view};
use crate::constraints::{check_place, check_size};
use crate::diff::Change;
use crate::records::DEFAULT_SIZE;
use crate::{Diff, Id, Model, Refusal, ViewNode};

/// Places an element in a view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PlaceElement {
    /// The view.
    pub view: Id,
    /// The element, not yet standing there.
    pub element: Id,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width; the default size when missing.
    #[serde(default)]
    pub width: Option<f64>,
    /// Height; the default size when missing.
    #[serde(default)]
    pub height: Option<f64>,
    /// Element of the view that contains it.
    #[serde(default)]
    pub parent: Option<Id>,
}

impl PlaceElement {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let name = element(model, &self.element)?.name.as_str();
        view(model, &self.view)?;
        if model.node(&self.view, &self.element).is_some() {
            return Err(Refusal::new("already-placed").with("name", name));
        }
        let at = Placement {
            view: self.view.clone(),
            x: self.x,
            y: self.y,
            width: self.width,
            height: self.height,
            parent: self.parent.clone(),
        };
        Ok(Diff { nodes: vec![Change::added(placed(model, &self.element, &at)?)], ..Diff::default() })
    }
}

/// The node of an element at a place, on top of all others of its view.
pub(super) fn placed(model: &Model, element: &Id, at: &Placement) -> Result<ViewNode, Refusal> {
    view(model, &at.view)?;
    let width = at.width.unwrap_or(DEFAULT_SIZE.0);
    let height = at.height.unwrap_or(DEFAULT_SIZE.1);
    check_place(&[at.x, at.y])?;
    check_size(width, height)?;
    if let Some(parent) = &at.parent
        && model.node(&at.view, parent).is_none()
    {
        return Err(Refusal::new("parent-unknown").with("id", parent));
    }
    let order = model.nodes_in(&at.view).last().map_or(0, |top| top.order.saturating_add(1));
    Ok(ViewNode {
        view: at.view.clone(),
        element: element.clone(),
        order,
        x: at.x,
        y: at.y,
        width,
        height,
        parent: at.parent.clone(),
    })
}
