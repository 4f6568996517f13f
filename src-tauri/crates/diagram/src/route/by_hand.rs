//! Courses that someone placed by hand: kept, and made orthogonal where they are not.

use tragwerk_model::records::Point;

use super::{Obstacle, Wire};
use crate::scene::Rect;

/// From the source through the corners to the target.
pub(super) fn course(boxes: &[Obstacle], wire: &Wire) -> Vec<Point> {
    let (Some(first), Some(last)) = (wire.corners.first(), wire.corners.last()) else { return Vec::new() };
    let mut points = leave(boxes[wire.source].bounds, *first);
    for corner in &wire.corners {
        bend_to(&mut points, *corner);
    }
    let mut arrival = leave(boxes[wire.target].bounds, *last);
    arrival.reverse();
    for point in arrival {
        bend_to(&mut points, point);
    }
    points
}

/// From a box towards a point: straight when the point lies beside one of its sides, else from the middle of the
/// side that faces it, as far as the bend.
fn leave(bounds: Rect, to: Point) -> Vec<Point> {
    let centre = bounds.centre();
    let side_x = if to.x < centre.x { bounds.x } else { bounds.right() };
    let side_y = if to.y < centre.y { bounds.y } else { bounds.bottom() };
    if (bounds.x..=bounds.right()).contains(&to.x) {
        return vec![Point { x: to.x, y: side_y }];
    }
    if (bounds.y..=bounds.bottom()).contains(&to.y) {
        return vec![Point { x: side_x, y: to.y }];
    }
    vec![Point { x: side_x, y: centre.y }, Point { x: to.x, y: centre.y }]
}

fn bend_to(points: &mut Vec<Point>, to: Point) {
    if let Some(last) = points.last().copied()
        && last.x != to.x
        && last.y != to.y
    {
        points.push(Point { x: to.x, y: last.y });
    }
    points.push(to);
}
