//! Which style and head a relation has, after visual-language.md.

use tragwerk_model::metamodel::Family;
use tragwerk_model::{ElementKind, Relation, RelationKind};

use crate::scene::{HeadShape, LineStyle};

/// How a relation is drawn. `involves` is a zigzag only where it starts at a conflict; people taking part in a
/// decision are no conflict.
pub(crate) fn style(relation: &Relation, source: ElementKind) -> LineStyle {
    match relation.kind {
        RelationKind::TransitionsTo => match relation.text("type") {
            "back" => LineStyle::Back,
            "pause" => LineStyle::Pause,
            "re_entry" => LineStyle::ReEntry,
            _ => LineStyle::Flow,
        },
        RelationKind::Directs => LineStyle::Directs,
        RelationKind::Involves if source != ElementKind::Conflict => LineStyle::Plain,
        kind => match kind.family() {
            Family::Flow => LineStyle::Flow,
            Family::Information => LineStyle::Information,
            Family::Authority => LineStyle::Authority,
            Family::Responsibility => LineStyle::Responsibility,
            Family::Steering => LineStyle::Steering,
            Family::Structure => LineStyle::Structure,
            Family::Conflict => LineStyle::Conflict,
            Family::Plain => LineStyle::Plain,
        },
    }
}

/// The head of a line; none where direction does not matter or the letter tells it.
pub(crate) fn head_shape(style: LineStyle, kind: RelationKind) -> Option<HeadShape> {
    match style {
        LineStyle::Flow => Some(HeadShape::Filled),
        LineStyle::Back => Some(HeadShape::DoubleChevron),
        LineStyle::Pause => Some(HeadShape::Bars),
        LineStyle::ReEntry => Some(HeadShape::Ring),
        LineStyle::Information => Some(HeadShape::Open),
        LineStyle::Authority => Some(HeadShape::Dot),
        LineStyle::Directs => Some(HeadShape::Diamond),
        LineStyle::Steering => Some(HeadShape::Triangle),
        LineStyle::Plain if kind != RelationKind::ReachedVia => Some(HeadShape::Open),
        LineStyle::Responsibility | LineStyle::Structure | LineStyle::Conflict | LineStyle::Plain => None,
    }
}
