//! Where nodes stand when nobody placed them: one arrangement per viewpoint, the same for the same model.
//!
//! Positions in a stored view are the user's data; this is asked for, never done by itself.

mod buyer_journey;
mod calm;
mod columns;
mod decision_links;
mod decision_map;
mod decision_stacks;
mod engine;
mod grid;
mod layered;
mod nesting;
mod notes;
mod operating_model;
mod order;
mod pack;
mod part;
mod responsibility;
mod room;
mod shelves;
mod stages;

use std::collections::BTreeMap;

use tragwerk_model::{Element, Id, Model, Viewpoint};

pub(crate) use buyer_journey::LANE_PAD;
pub use engine::{Direction, ElkEngine, EngineEdge, EngineNode, LayoutEngine};
pub use notes::follow as notes_follow;
pub(crate) use operating_model::BAND_PAD;
pub use part::{Scope, Stands, rearrange};
pub(crate) use stages::stages_of;

use crate::labels::{Labels, SceneOptions};
use crate::scene::Rect;

/// Wanted width by height of a whole picture.
const SHAPE: f64 = 1.6;

/// Where one element stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its box, absolute.
    pub bounds: Rect,
    /// What contains it.
    pub parent: Option<Id>,
}

/// Places by element.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Arrangement {
    /// Where each element stands.
    pub nodes: BTreeMap<Id, Place>,
}

impl Arrangement {
    /// The box around everything; empty when there is nothing.
    pub fn bounds(&self) -> Rect {
        self.nodes.values().map(|place| place.bounds).reduce(|all, one| all.union(&one)).unwrap_or_default()
    }

    fn shift(&mut self, x: f64, y: f64) {
        for place in self.nodes.values_mut() {
            place.bounds.x += x;
            place.bounds.y += y;
        }
    }
}

/// What a layout is made from.
pub(crate) struct Task<'a> {
    pub model: &'a Model,
    pub viewpoint: Viewpoint,
    pub members: &'a [Id],
    pub labels: &'a dyn Labels,
    pub options: &'a SceneOptions,
    /// Asked between steps: whether nobody wants the layout any more.
    pub stop: Stop<'a>,
}

/// Says that nobody wants a layout any more.
pub type Stop<'a> = &'a dyn Fn() -> bool;

impl<'a> Task<'a> {
    /// The members that exist, by id.
    pub fn elements(&self) -> Vec<&'a Element> {
        let mut elements: Vec<_> = self.members.iter().filter_map(|id| self.model.element(id.as_str())).collect();
        elements.sort_by(|a, b| a.id.cmp(&b.id));
        elements.dedup_by(|a, b| a.id == b.id);
        elements
    }

    pub fn size(&self, element: &Element, width: f64) -> (f64, f64) {
        crate::node::natural_size(self.model, element, self.labels, self.viewpoint, width)
    }
}

/// Arranges `members` (ids that the model does not have are left out) for a viewpoint.
pub fn arrange(
    model: &Model,
    viewpoint: Viewpoint,
    members: &[Id],
    labels: &dyn Labels,
    options: &SceneOptions,
) -> Arrangement {
    arrange_unless(model, viewpoint, members, labels, options, &|| false).unwrap_or_default()
}

/// The same; none when `stop`, which is asked between steps, says so.
pub fn arrange_unless(
    model: &Model,
    viewpoint: Viewpoint,
    members: &[Id],
    labels: &dyn Labels,
    options: &SceneOptions,
    stop: Stop<'_>,
) -> Option<Arrangement> {
    let task = Task { model, viewpoint, members, labels, options, stop };
    let arranged = match viewpoint {
        Viewpoint::OperatingModel => operating_model::arrange(&task),
        Viewpoint::DecisionMap => decision_map::arrange(&task),
        Viewpoint::BuyerJourney => buyer_journey::arrange(&task),
        Viewpoint::Responsibility => responsibility::arrange(&task),
        Viewpoint::GoalsAndIncentives => layered::arrange(&task, Direction::Up),
        Viewpoint::DataAndMetrics | Viewpoint::AutomationRisk => layered::arrange(&task, Direction::Right),
        Viewpoint::Free => layered::arrange(&task, Direction::Down),
    };
    (!stop()).then_some(arranged)
}
