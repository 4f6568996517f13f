//! What lines meet in a box of a kind: where they may meet its sides, and whether it points somewhere.

use tragwerk_model::ElementKind;

use crate::node::BADGE_HEIGHT;
use crate::route::Obstacle;
use crate::scene::Rect;

/// The box of an element.
pub(crate) fn obstacle(kind: ElementKind, bounds: Rect, parent: Option<usize>, container: bool) -> Obstacle {
    use ElementKind as K;
    let inset = match kind {
        K::JourneyStage | K::Handoff => (20.0, 10.0),
        K::DataObject | K::BuyerRole => (22.0, 12.0),
        K::Channel => (16.0, 9.0),
        K::Goal | K::Activity => (14.0, 9.0),
        _ => (10.0, 8.0),
    };
    // The badge of these hangs over their lower side.
    let hangs = if matches!(kind, K::Metric | K::Forum | K::Automation) { BADGE_HEIGHT / 2.0 } else { 0.0 };
    Obstacle { bounds, parent, container, points_right: kind == K::JourneyStage, inset, hangs }
}
