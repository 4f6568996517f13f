//! How a line looks once its course is known: style, head, rounded corners, jumps, curves, and what stands on it.
//!
//! Knows no model beyond the kind of a relation and nothing of obstacles, except where words may stand.

mod curve;
mod head;
mod labels;
mod others;
mod stroke;
mod style;
mod walls;
mod zigzag;

pub(crate) use curve::{Curve, Free, choose as choose_curve, free as free_curves, is_possible as may_curve, sampled};
pub(crate) use head::{Ending, ending};
pub(crate) use labels::{Ground, Wanted, place as place_words};
pub(crate) use others::Others;
pub(crate) use stroke::{CORNER, Crossing, stroke};
pub(crate) use style::{head_shape, style};
pub(crate) use walls::Walls;
pub(crate) use zigzag::zigzag;

use tragwerk_model::records::Point;

use crate::scene::{Head, HeadShape, LineStyle};

/// A straight line of a style between two points, for legends.
pub(crate) fn sample(style: LineStyle, shape: Option<HeadShape>, ends: [Point; 2]) -> (String, Option<Head>) {
    let Ending { head, line_end } = ending(shape, ends[0], ends[1]);
    let points = [ends[0], line_end];
    let path = if style == LineStyle::Conflict { zigzag(&points) } else { stroke(&points, &[], CORNER) };
    (path, head)
}
