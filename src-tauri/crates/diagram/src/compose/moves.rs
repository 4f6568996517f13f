//! Ways from ghosts to the new places: routed with the lines, drawn dotted.

use tragwerk_model::Id;

use super::courses::Course;
use super::edges::drawn_ends;
use super::picture::Picture;
use super::relations::Drawn;
use crate::labels::Overlay;
use crate::line::{self, Ending};
use crate::scene::{HeadShape, LineStyle, SceneMove};

/// The ways of a picture, by ghost; those whose two ends stand in it.
pub(super) fn wanted(picture: &Picture, overlay: &Overlay) -> Vec<Drawn> {
    let way = |(ghost, element): (&Id, &Id)| {
        let (source, target) = (*picture.at.get(ghost)?, *picture.at.get(element)?);
        Some(Drawn { relation: ghost.clone(), style: LineStyle::Plain, source, target })
    };
    overlay.ghosts.iter().filter_map(way).collect()
}

/// A way on its course, still without words.
pub(super) fn way(picture: &Picture, line: &Drawn, course: &Course, overlay: &Overlay) -> SceneMove {
    let (ghost, element) = (picture.nodes[line.source].element.clone(), picture.nodes[line.target].element.clone());
    let mut points = drawn_ends(picture, line, &course.points, overlay);
    let mut head = None;
    if let [.., before, end] = points[..] {
        let Ending { head: tip, line_end } = line::ending(Some(HeadShape::Open), before, end);
        head = tip;
        let last = points.len() - 1;
        points[last] = line_end;
    }
    let path = line::stroke(&points, &[], line::CORNER);
    SceneMove { ghost, element, points: course.points.clone(), path, head, label: None }
}
