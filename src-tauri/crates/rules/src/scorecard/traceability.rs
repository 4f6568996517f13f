//! Traceability: activities x for which the condition of STR01 holds with x for some ambition (or for an ancestor of x)
//! / activities.

use tragwerk_model::{ElementKind, RelationKind};

use super::Figure;
use crate::Reading;
use crate::reading::reach;
use crate::structure::missing_layer;

pub(super) fn figure(reading: &Reading<'_>) -> Figure {
    let activities = reading.of_kind(ElementKind::Activity);
    let itself = missing_layer::traceable(reading);
    let starts = activities.iter().copied().filter(|at| itself.has(*at));
    let traceable = reach(reading, starts, |at| reading.sources(at, RelationKind::PartOf));
    Figure::of(activities, |at| traceable.has(**at))
}
