//! A model at a glance: the boxes and lines of its first view, small enough to keep in the settings.
//!
//! Without words and routes, in colours that stand on a light and on a dark ground. Not an export: it must cost next to
//! nothing, as it is made whenever a model is closed.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tragwerk_diagram::Theme;
use tragwerk_diagram::layout::{Place, arrange};
use tragwerk_diagram::scene::Rect;
use tragwerk_diagram::viewpoint::members;
use tragwerk_model::{Id, Model, Viewpoint};
use tragwerk_text::Language;

use crate::picture::options;
use crate::words::picture_words;

/// Width and height in pixels.
const SIZE: (f64, f64) = (240.0, 150.0);

/// Beyond so many boxes a thumbnail shows nothing any more and only costs room.
const MOST: usize = 400;

/// The thumbnail as SVG; none where there is nothing to show.
pub(crate) fn thumbnail(model: &Model) -> Option<String> {
    if model.element_count() > MOST {
        return None;
    }
    // What cannot be laid out must not keep a model from being opened.
    let places = catch_unwind(AssertUnwindSafe(|| places(model))).ok()?;
    let around = places.iter().map(|(_, place)| place.bounds).reduce(|all, one| all.union(&one))?;
    Some(Drawing::of(around).draw(model, &places))
}

/// What stands in the first view (by viewpoint) that shows something, else what the model gives by itself; in drawing order.
fn places(model: &Model) -> Vec<(Id, Place)> {
    let drawn = model.views().filter(|view| !model.nodes_in(&view.id).is_empty());
    if let Some(view) = drawn.min_by_key(|view| view.viewpoint) {
        let place = |node: &tragwerk_model::ViewNode| Place {
            bounds: Rect::new(node.x, node.y, node.width, node.height),
            parent: node.parent.clone(),
        };
        return model.nodes_in(&view.id).into_iter().map(|node| (node.element.clone(), place(node))).collect();
    }
    let viewpoint = Viewpoint::OperatingModel;
    let words = picture_words(Language::En);
    let members = members(model, viewpoint);
    arrange(model, viewpoint, &members, &words, &options(model)).nodes.into_iter().collect()
}

/// From the canvas to the thumbnail.
struct Drawing {
    around: Rect,
    scale: f64,
    svg: String,
}

// Writing to a text does not fail.
impl Drawing {
    fn of(around: Rect) -> Self {
        let scale = (SIZE.0 / around.width.max(1.0)).min(SIZE.1 / around.height.max(1.0)).min(0.5);
        let (width, height) = (around.width * scale + 2.0, around.height * scale + 2.0);
        let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 {width:.0} {height:.0}\">");
        Self { around, scale, svg }
    }

    /// Containers, lines, boxes.
    fn draw(mut self, model: &Model, places: &[(Id, Place)]) -> String {
        let holds = |id: &Id| places.iter().any(|(_, place)| place.parent.as_ref() == Some(id));
        let (containers, boxes): (Vec<_>, Vec<_>) = places.iter().partition(|(id, _)| holds(id));
        containers.iter().for_each(|(id, place)| self.draw_box(model, id, place.bounds));
        let by_id: BTreeMap<&Id, Rect> = boxes.iter().map(|(id, place)| (id, place.bounds)).collect();
        for relation in model.relations() {
            if let (Some(source), Some(target)) = (by_id.get(&relation.source), by_id.get(&relation.target)) {
                self.draw_line(*source, *target);
            }
        }
        boxes.iter().for_each(|(id, place)| self.draw_box(model, id, place.bounds));
        self.svg.push_str("</svg>");
        self.svg
    }

    fn draw_box(&mut self, model: &Model, id: &Id, bounds: Rect) {
        let Some(element) = model.element(id.as_str()) else { return };
        let (x, y) = self.point(bounds.x, bounds.y);
        let (width, height) = (bounds.width * self.scale, bounds.height * self.scale);
        let colour = |part: &str| Theme::Light.colour(&format!("{}-{part}", element.kind.layer().id()));
        let (fill, line) = (colour("fill"), colour("line"));
        let _ = write!(
            self.svg,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" rx=\"1\" fill=\"{fill}\" \
             stroke=\"{line}\" stroke-width=\".7\"/>"
        );
    }

    fn draw_line(&mut self, from: Rect, to: Rect) {
        let ((x1, y1), (x2, y2)) = (self.centre(from), self.centre(to));
        let colour = Theme::Light.colour("border-strong");
        let _ =
            write!(self.svg, "<path d=\"M{x1:.0} {y1:.0}L{x2:.0} {y2:.0}\" stroke=\"{colour}\" stroke-width=\".4\"/>");
    }

    fn centre(&self, bounds: Rect) -> (f64, f64) {
        let centre = bounds.centre();
        self.point(centre.x, centre.y)
    }

    fn point(&self, x: f64, y: f64) -> (f64, f64) {
        ((x - self.around.x) * self.scale, (y - self.around.y) * self.scale)
    }
}
