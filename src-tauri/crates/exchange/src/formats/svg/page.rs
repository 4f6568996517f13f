//! Where title block, drawing and legend stand.

use tragwerk_diagram::Scene;
use tragwerk_diagram::scene::LegendEntry;
use tragwerk_model::records::Point;

use super::Picture;
use super::legend::{self, Placed};
use super::title::{self, Title};

/// Empty edge around everything.
pub(super) const MARGIN: f64 = 32.0;
/// Narrowest inside of a picture that says something about itself.
const LEAST_WIDTH: f64 = 520.0;
const GAP: f64 = 28.0;

/// A laid-out page.
pub(super) struct Page {
    pub(super) width: f64,
    pub(super) height: f64,
    /// Added to coordinates of the scene.
    pub(super) shift: Point,
    /// The title block, where there is one.
    pub(super) title: Option<Title>,
    /// Legend entries on their places.
    pub(super) legend: Vec<Placed>,
    /// Where the legend begins.
    pub(super) legend_top: f64,
}

impl Page {
    pub(super) fn new(scene: &Scene, picture: &Picture) -> Self {
        let entries: Vec<&LegendEntry> = legend::shown(scene, picture);
        let speaks = picture.title_block.is_some() || !entries.is_empty();
        let inside = scene.bounds.width.max(if speaks { LEAST_WIDTH } else { 0.0 }).ceil();
        let title = picture.title_block.as_ref().map(|block| title::place(block, inside, &picture.language));
        let top = MARGIN + title.as_ref().map_or(0.0, |title| title.height + GAP);
        let drawn = top + scene.bounds.height.ceil();
        let legend = legend::place(&entries, inside);
        let rows = legend.last().map_or(0.0, |placed| placed.y + legend::ROW);
        let below = if legend.is_empty() { 0.0 } else { GAP + legend::PAD + rows };
        let left = MARGIN + ((inside - scene.bounds.width) / 2.0).floor();
        Self {
            width: inside + 2.0 * MARGIN,
            height: drawn + below + MARGIN,
            shift: Point { x: left - scene.bounds.x, y: top - scene.bounds.y },
            title,
            legend,
            legend_top: drawn + GAP,
        }
    }

    /// Width between the margins.
    pub(super) fn inside(&self) -> f64 {
        self.width - 2.0 * MARGIN
    }
}
