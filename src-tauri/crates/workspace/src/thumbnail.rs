//! A model at a glance: the boxes and lines of its first view, small enough to keep in the settings.
//!
//! Without words, in colours that stand on a light and on a dark ground. Not an export.

use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tragwerk_diagram::scene::{Rect, SceneEdge, SceneNode};
use tragwerk_diagram::{Scene, Theme};
use tragwerk_model::{Model, Viewpoint};
use tragwerk_text::Language;

use crate::picture::scene;
use crate::wire::ViewRef;

/// Width and height in pixels.
const SIZE: (f64, f64) = (240.0, 150.0);

/// Beyond so many boxes a thumbnail shows nothing any more and only costs room.
const MOST: usize = 400;

/// The thumbnail as SVG; none where there is nothing to show.
pub(crate) fn thumbnail(model: &Model) -> Option<String> {
    if model.element_count() == 0 || model.element_count() > MOST {
        return None;
    }
    // A picture that cannot be drawn must not keep a model from being opened.
    let drawn = catch_unwind(AssertUnwindSafe(|| scene(model, &first_view(model), Language::En, &[])));
    let scene = drawn.ok()?.ok().filter(|scene| !scene.nodes.is_empty())?;
    Some(draw(&scene))
}

/// The first view in which something stands, else what the model gives by itself.
fn first_view(model: &Model) -> ViewRef {
    let stored = model.views().find(|view| !model.nodes_in(&view.id).is_empty());
    match stored {
        Some(view) => ViewRef::Stored { id: view.id.clone() },
        None => ViewRef::Generated { viewpoint: Viewpoint::OperatingModel },
    }
}

fn draw(scene: &Scene) -> String {
    let boxes = scene.nodes.iter().map(|node| node.bounds).reduce(|all, one| all.union(&one)).unwrap_or_default();
    let scale = (SIZE.0 / boxes.width.max(1.0)).min(SIZE.1 / boxes.height.max(1.0)).min(0.5);
    let place = Place { boxes, scale };
    let (width, height) = (boxes.width * scale, boxes.height * scale);
    let mut svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\">");
    let (containers, nodes): (Vec<_>, Vec<_>) = scene.nodes.iter().partition(|node| node.container);
    containers.into_iter().for_each(|node| place.node(&mut svg, node));
    scene.edges.iter().for_each(|edge| place.edge(&mut svg, edge));
    nodes.into_iter().for_each(|node| place.node(&mut svg, node));
    svg.push_str("</svg>");
    svg
}

/// From the canvas to the thumbnail.
struct Place {
    boxes: Rect,
    scale: f64,
}

// Writing to a text does not fail.
impl Place {
    fn node(&self, svg: &mut String, node: &SceneNode) {
        let (x, y) = self.point(node.bounds.x, node.bounds.y);
        let (width, height) = (node.bounds.width * self.scale, node.bounds.height * self.scale);
        let colour = |part: &str| Theme::Light.colour(&format!("{}-{part}", node.layer.id()));
        let (fill, line) = (colour("fill"), colour("line"));
        let _ = write!(
            svg,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"1\" fill=\"{fill}\" \
             stroke=\"{line}\" stroke-width=\".7\"/>"
        );
    }

    fn edge(&self, svg: &mut String, edge: &SceneEdge) {
        let ends = edge.points.iter().map(|point| self.point(point.x, point.y));
        let line: Vec<_> = ends.map(|(x, y)| format!("{x:.0},{y:.0}")).collect();
        let colour = Theme::Light.colour("text-3");
        let _ = write!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\".5\"/>",
            line.join(" ")
        );
    }

    fn point(&self, x: f64, y: f64) -> (f64, f64) {
        ((x - self.boxes.x) * self.scale, (y - self.boxes.y) * self.scale)
    }
}
