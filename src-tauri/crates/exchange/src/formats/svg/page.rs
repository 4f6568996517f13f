//! Where title block, drawing and legend stand: around the drawing at its own size, or on paper, where the drawing takes
//! the room that the others leave it.

use tragwerk_diagram::Scene;
use tragwerk_diagram::scene::LegendEntry;
use tragwerk_model::records::Point;

use super::legend::{self, Placed};
use super::title::{self, Title};
use super::{Paper, Picture};

/// Empty edge around everything.
const MARGIN: f64 = 32.0;
/// The same on paper.
const PAPER_MARGIN: f64 = 40.0;
/// How much larger than on the canvas a drawing may become to fill its paper.
const MOST_SCALE: f64 = 1.5;
/// Narrowest inside of a picture that says something about itself.
const LEAST_WIDTH: f64 = 520.0;
/// No picture becomes wider than this for the sake of its title.
const MOST_FOR_TITLE: f64 = 880.0;
const GAP: f64 = 28.0;
/// The same on paper, and between the legend's hairline and its first row.
const PAPER_GAP: f64 = 20.0;
const PAPER_PAD: f64 = 10.0;
/// Height of a title in one line beside three, and of a legend in two rows.
const USUAL_TITLE: f64 = 54.0;
const USUAL_LEGEND: f64 = 42.0;

/// A laid-out page.
pub(in crate::formats) struct Page {
    pub(in crate::formats) width: f64,
    pub(in crate::formats) height: f64,
    /// Empty edge on all sides.
    pub(in crate::formats) margin: f64,
    /// How large the scene is drawn; 1: as on the canvas.
    pub(in crate::formats) scale: f64,
    /// Added to scaled coordinates of the scene.
    pub(in crate::formats) shift: Point,
    /// The title block, where there is one.
    pub(in crate::formats) title: Option<Title>,
    /// Legend entries on their places.
    pub(in crate::formats) legend: Vec<Placed>,
    /// Where the legend begins.
    pub(in crate::formats) legend_top: f64,
    /// From there to its first row.
    pub(in crate::formats) legend_pad: f64,
    /// How large it is drawn.
    pub(in crate::formats) legend_scale: f64,
}

impl Page {
    pub(in crate::formats) fn new(scene: &Scene, picture: &Picture) -> Self {
        match picture.paper {
            Some(paper) => Self::on_paper(scene, picture, paper),
            None => Self::around(scene, picture),
        }
    }

    fn around(scene: &Scene, picture: &Picture) -> Self {
        let entries: Vec<&LegendEntry> = legend::shown(scene, picture);
        let of_title = picture.title_block.as_ref().map(|block| title::width(block).clamp(LEAST_WIDTH, MOST_FOR_TITLE));
        let of_legend = if entries.is_empty() { 0.0 } else { LEAST_WIDTH };
        let inside = scene.bounds.width.max(of_title.unwrap_or(of_legend)).ceil();
        let title = picture.title_block.as_ref().map(|block| title::place(block, inside, &picture.language));
        let top = MARGIN + title.as_ref().map_or(0.0, |title| title.height + GAP);
        let drawn = top + scene.bounds.height.ceil();
        let legend = legend::place(&entries, inside);
        let below = if legend.is_empty() { 0.0 } else { GAP + legend::PAD + legend::height(&legend) };
        let left = MARGIN + ((inside - scene.bounds.width) / 2.0).floor();
        Self {
            width: inside + 2.0 * MARGIN,
            height: drawn + below + MARGIN,
            margin: MARGIN,
            scale: 1.0,
            shift: Point { x: left - scene.bounds.x, y: top - scene.bounds.y },
            title,
            legend,
            legend_top: drawn + GAP,
            legend_pad: legend::PAD,
            legend_scale: 1.0,
        }
    }

    /// The title stands at the top, the legend at the bottom, the drawing in the middle of what is left.
    fn on_paper(scene: &Scene, picture: &Picture, paper: Paper) -> Self {
        let (width, height) = paper.size();
        let margin = PAPER_MARGIN;
        let inside = width - 2.0 * margin;
        let title = picture.title_block.as_ref().map(|block| title::place(block, inside, &picture.language));
        let legend = legend::strip(&legend::shown(scene, picture), inside);
        let top = margin + title.as_ref().map_or(0.0, |title| title.height + PAPER_GAP);
        let strip = PAPER_GAP + PAPER_PAD + legend::STRIP * legend::height(&legend);
        let below = if legend.is_empty() { 0.0 } else { strip };
        let room = (height - margin - below - top).max(1.0);
        let drawn = scene.bounds;
        let scale = (inside / drawn.width.max(1.0)).min(room / drawn.height.max(1.0)).min(MOST_SCALE);
        let left = margin + (inside - drawn.width * scale) / 2.0;
        let above = top + (room - drawn.height * scale) / 2.0;
        Self {
            width,
            height,
            margin,
            scale,
            shift: Point { x: left - drawn.x * scale, y: above - drawn.y * scale },
            title,
            legend,
            legend_top: height - margin - below + PAPER_GAP,
            legend_pad: PAPER_PAD,
            legend_scale: legend::STRIP,
        }
    }

    /// The room for a drawing on paper when title and legend have as much as they usually take.
    pub(in crate::formats) fn room(picture: &Picture, paper: Paper) -> (f64, f64) {
        let (width, height) = paper.size();
        let above = if picture.title_block.is_some() { USUAL_TITLE + PAPER_GAP } else { 0.0 };
        let below = if picture.legend { USUAL_LEGEND + PAPER_GAP + PAPER_PAD } else { 0.0 };
        (width - 2.0 * PAPER_MARGIN, (height - 2.0 * PAPER_MARGIN - above - below).max(1.0))
    }

    /// Width between the margins.
    pub(in crate::formats) fn inside(&self) -> f64 {
        self.width - 2.0 * self.margin
    }
}
