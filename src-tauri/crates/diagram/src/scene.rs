//! The picture as data: what the SVG writer and the canvas need, measured and placed, and nothing else.
//!
//! Lengths are pixels at 100 %, x to the right, y downwards. Nodes, edges, bands, lanes and notes stand in
//! absolute coordinates; everything *inside* a node (outline, icon, lines, badge, mark) is relative to the
//! node's upper left corner, so that a node can be moved without touching its content. Paths are SVG path data.
//! The scene carries no colours: layer, style and severity are names that `theme/tokens.css` colours.
//!
//! Invariant: texts are already broken and cut; whoever draws never wraps by himself.

use serde::{Deserialize, Serialize};
use tragwerk_model::metamodel::Family;
use tragwerk_model::records::Point;
use tragwerk_model::{ElementKind, Id, Layer, Nature, RelationKind, Severity, Viewpoint};

use crate::difference::Difference;
pub use crate::rect::Rect;

/// A whole picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Scene {
    /// The stored view it shows; none: generated from the model, and so locked.
    pub view: Option<Id>,
    /// What kind of picture it is.
    pub viewpoint: Viewpoint,
    /// Name of the view; for a generated one the name of the viewpoint.
    pub name: String,
    /// Everything that is drawn lies within, without outer margin.
    pub bounds: Rect,
    /// Layer bands, top to bottom (operating model); empty elsewhere.
    pub bands: Vec<Band>,
    /// Lanes, top to bottom (buyer journey); empty elsewhere.
    pub lanes: Vec<Lane>,
    /// Nodes in drawing order: parents before what they contain.
    pub nodes: Vec<SceneNode>,
    /// Edges in drawing order, above containers and below nodes.
    pub edges: Vec<SceneEdge>,
    /// Ways from ghosts to the new places, drawn above the edges; empty unless versions are compared.
    pub moves: Vec<SceneMove>,
    /// Notes in drawing order.
    pub notes: Vec<SceneNote>,
    /// What the picture uses, nothing more: kinds, then lines, then marks, then differences.
    pub legend: Vec<LegendEntry>,
    /// Labels that found no free place and were left out.
    pub dropped_labels: u32,
    /// Whether two versions are compared: then everything without a difference is drawn faded, but readable.
    pub compared: bool,
}

/// One line of text, left-aligned at `x` on its `baseline`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct TextLine {
    /// What it says; already cut to its place.
    pub text: String,
    /// Left edge.
    pub x: f64,
    /// Where the letters stand.
    pub baseline: f64,
    /// Measured width.
    pub width: f64,
}

/// A layer of the operating model: a strip in the layer's colour, its turned name, and the ground.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Band {
    /// The layer.
    pub layer: Layer,
    /// The band's area; a hairline separates it from the next one.
    pub bounds: Rect,
    /// Width of the strip at the left edge.
    pub strip: f64,
    /// The layer's name.
    pub label: String,
    /// Centre of the name, which is turned by 90° to the left (reads upwards).
    pub label_at: Point,
}

/// A lane of the buyer journey: what one unit answers for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Lane {
    /// The owner unit; none: the lane of what nobody owns.
    pub unit: Option<Id>,
    /// The lane's area.
    pub bounds: Rect,
    /// Width of the header at its left edge.
    pub header: f64,
    /// Where the unit's icon stands; none in the lane that has no unit.
    pub icon: Option<SceneIcon>,
    /// The unit's name in lines (absolute coordinates).
    pub name: Vec<TextLine>,
    /// Goals the unit pursues and forums it takes part in.
    pub details: Vec<LaneDetail>,
    /// Whether the unit belongs to the evidence of the finding that is shown.
    pub evidence: bool,
}

/// A goal or forum in a lane's header (absolute coordinates).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LaneDetail {
    /// The goal or forum.
    pub element: Id,
    /// Its icon.
    pub icon: SceneIcon,
    /// Its name in lines.
    pub lines: Vec<TextLine>,
}

/// An element as it stands in the picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SceneNode {
    /// The element.
    pub element: Id,
    /// Its kind.
    pub kind: ElementKind,
    /// Its layer, which gives the colour.
    pub layer: Layer,
    /// Where it stands (absolute).
    pub bounds: Rect,
    /// The node that contains it.
    pub parent: Option<Id>,
    /// Whether it is drawn as a container: title bar, paler body.
    pub container: bool,
    /// Outline of its shape; filled with the layer's fill, stroked with its line.
    pub outline: String,
    /// Whether the outline is dashed (a forecast, something planned).
    pub dashed: bool,
    /// Further strokes and areas of the shape.
    pub strokes: Vec<Stroke>,
    /// Its icon; none where the shape alone says it.
    pub icon: Option<SceneIcon>,
    /// The name in lines.
    pub name: Vec<TextLine>,
    /// The whole name, for tooltip and screen reader.
    pub full_name: String,
    /// Whether the name had to be cut.
    pub cut: bool,
    /// The one attribute that matters.
    pub second: Option<TextLine>,
    /// Type, cadence or autonomy on the lower right border.
    pub badge: Option<Badge>,
    /// Count of open questions on the upper right corner.
    pub mark: Option<SceneMark>,
    /// Whether it belongs to the evidence of the finding that is shown.
    pub evidence: bool,
    /// What became of it between the versions compared; its mark stands at [`crate::difference::MARK_AT`].
    pub difference: Option<Difference>,
}

/// A further part of a shape.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Stroke {
    /// What it is, which says how it is drawn.
    pub part: ShapePart,
    /// Its path.
    pub path: String,
}

/// What a further part of a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum ShapePart {
    /// Title bar of a container: filled, a shade darker than the fill.
    TitleBar,
    /// Base of a system: stroked 3 px in the line colour.
    BaseLine,
    /// Disc behind the icon of a buyer role: filled in the line colour, icon in the fill colour.
    Avatar,
}

/// An icon of the table in `icons`, scaled from 24 px to `size`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SceneIcon {
    /// Key of the icon table.
    pub id: String,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width and height.
    pub size: f64,
}

/// A small pill on the border with one word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Badge {
    /// The pill.
    pub bounds: Rect,
    /// The word.
    pub text: TextLine,
}

/// Count of open questions about an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Mark {
    /// How many; never 0.
    pub count: u32,
    /// The gravest of them.
    pub severity: Severity,
    /// Nature of the gravest.
    pub nature: Nature,
}

/// A mark on its node: a square of 18 px.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SceneMark {
    /// What it counts.
    pub mark: Mark,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
}

/// How a line is drawn; finer than [`Family`] where the picture tells transitions and steering apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum LineStyle {
    /// Solid, filled head.
    Flow,
    /// A transition back: curved, dashed, double chevron.
    Back,
    /// A transition into a pause: curved, dotted, two bars.
    Pause,
    /// A transition back from a pause: curved, dash-dotted, ring with dot.
    ReEntry,
    /// Dashed, open head.
    Information,
    /// Dotted, round end.
    Authority,
    /// Thin with a letter.
    Responsibility,
    /// Solid, filled diamond.
    Directs,
    /// Solid, open triangle.
    Steering,
    /// Plain grey without head.
    Structure,
    /// Zigzag.
    Conflict,
    /// Plain grey with open head.
    Plain,
}

/// Shape of a line's head.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum HeadShape {
    /// Filled triangle.
    Filled,
    /// Two strokes.
    Open,
    /// Two chevrons.
    DoubleChevron,
    /// Two bars across the line.
    Bars,
    /// Ring with a dot.
    Ring,
    /// Filled disc.
    Dot,
    /// Filled diamond.
    Diamond,
    /// Triangle in the colour of the canvas.
    Triangle,
}

/// A line's head, already turned and placed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Head {
    /// Its shape.
    pub shape: HeadShape,
    /// Filled in the line's colour; may be empty.
    pub solid: String,
    /// Stroked in the line's colour, filled with the canvas for [`HeadShape::Triangle`], else not filled; may be empty.
    pub stroked: String,
}

/// A relation as it is drawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SceneEdge {
    /// The relation.
    pub relation: Id,
    /// Its kind.
    pub kind: RelationKind,
    /// Element at its start.
    pub source: Id,
    /// Element at its end.
    pub target: Id,
    /// Family of its kind.
    pub family: Family,
    /// How it is drawn.
    pub style: LineStyle,
    /// Start, corners, end (for curves: start, two control points, end). The ends lie on the outlines.
    pub points: Vec<Point>,
    /// Whether `points` are those of a cubic curve instead of an orthogonal line.
    pub curved: bool,
    /// The line with rounded corners and jumps, ending where the head begins.
    pub path: String,
    /// Its head; none for structure, conflict and responsibility.
    pub head: Option<Head>,
    /// What it says, on a plate in the colour of the canvas.
    pub label: Option<EdgeLabel>,
    /// Letter of the responsibility on a disc.
    pub letter: Option<LetterBadge>,
    /// Whether it follows corners that someone placed by hand.
    pub by_hand: bool,
    /// Whether it belongs to the evidence of the finding that is shown.
    pub evidence: bool,
    /// What became of it between the versions compared.
    pub difference: Option<Difference>,
}

/// The way of an element from its old place to its new one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SceneMove {
    /// The ghost it starts at.
    pub ghost: Id,
    /// The element it ends at.
    pub element: Id,
    /// Start, corners, end.
    pub points: Vec<Point>,
    /// The line, dotted, ending where the head begins.
    pub path: String,
    /// Its head.
    pub head: Option<Head>,
    /// What it says, on a plate in the colour of the canvas.
    pub label: Option<EdgeLabel>,
}

/// A text on a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EdgeLabel {
    /// The text, placed on its plate.
    pub text: TextLine,
    /// The plate under it.
    pub plate: Rect,
}

/// A letter on a line (A R C I D …), on a disc of 17 px.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LetterBadge {
    /// One letter, in the language of the labels.
    pub letter: String,
    /// Centre of the disc.
    pub at: Point,
}

/// A text on the canvas.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SceneNote {
    /// The note, unique within its view.
    pub id: Id,
    /// Where it stands.
    pub bounds: Rect,
    /// Its text in lines, relative to `bounds`.
    pub lines: Vec<TextLine>,
    /// Whether it had to be cut.
    pub cut: bool,
    /// Whether nodes stand in it: then it is a group box, drawn below them and the lines.
    pub frame: bool,
}

/// One thing a legend explains.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct LegendEntry {
    /// What is explained.
    pub sample: LegendSample,
    /// Its name.
    pub label: String,
    /// Measured width of the name at 11 px regular.
    pub width: f64,
}

/// The sample beside a legend's text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "sample")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum LegendSample {
    /// A node of 32 × 20 px.
    Kind {
        /// The kind.
        kind: ElementKind,
        /// Its layer.
        layer: Layer,
        /// Outline within 32 × 20 px.
        outline: String,
        /// Key of its icon.
        icon: String,
    },
    /// A line from left to right, 40 × 20 px.
    Line {
        /// How it is drawn.
        style: LineStyle,
        /// The line.
        path: String,
        /// Its head.
        head: Option<Head>,
        /// Letter on it.
        letter: Option<LetterBadge>,
    },
    /// A mark of 18 px.
    Mark {
        /// How much it weighs.
        severity: Severity,
        /// Filled or hollow.
        nature: Nature,
    },
    /// A version mark of 18 px.
    Difference {
        /// What it says.
        difference: Difference,
    },
}
