//! A picture as SVG 1.1: real text, title and description, colours of a theme, the font's used glyphs embedded.
//!
//! Knows a [`Scene`] and words that come in worded; knows neither model nor rules nor files. Presentation attributes
//! instead of style sheets, so that office programs draw it too.
//! Invariant: nothing that was typed reaches the XML unescaped, and the same scene gives the same bytes.

mod difference;
pub(in crate::formats) mod edges;
mod font;
mod ground;
pub(in crate::formats) mod legend;
mod letters;
pub(in crate::formats) mod look;
pub(in crate::formats) mod mark;
mod nodes;
pub(in crate::formats) mod page;
mod paper;
mod pen;
pub(in crate::formats) mod stand;
pub(in crate::formats) mod title;

pub use look::Look;
pub use paper::Paper;

use tragwerk_diagram::Scene;
use tragwerk_diagram::text::NAME;

use letters::Letters;
use page::Page;
use pen::Pen;

/// Points per px.
const POINTS: f64 = 0.75;

/// How a picture is presented.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Picture {
    /// Its colours.
    pub look: Look,
    /// Language of its words (`en`, `de`); chooses syllables and tells screen readers.
    pub language: String,
    /// What a screen reader says of it; empty: nothing.
    pub description: String,
    /// What stands above the drawing; none: the drawing alone.
    pub title_block: Option<TitleBlock>,
    /// Whether it explains shapes, lines and marks below the drawing.
    pub legend: bool,
    /// Whether counts of open questions are drawn.
    pub marks: bool,
    /// Whether the ground stays empty.
    pub transparent: bool,
    /// The paper it has to fill; none: as large as the drawing.
    pub paper: Option<Paper>,
}

/// What a picture says about itself; empty lines are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TitleBlock {
    /// Name of the model.
    pub model: String,
    /// Name of the view.
    pub view: String,
    /// Which version it shows.
    pub version: String,
    /// Date of the last edit, as it is written in the picture's language.
    pub date: String,
    /// What else is to be known, such as what a part of a picture leaves out.
    pub remark: String,
}

/// The scene as an SVG document that carries its letters.
pub fn write(scene: &Scene, picture: &Picture) -> String {
    drawn(scene, picture, true)
}

/// The same without the letters, for [`crate::png`] and [`crate::pdf`], which have them.
pub fn write_without_fonts(scene: &Scene, picture: &Picture) -> String {
    drawn(scene, picture, false)
}

/// How high the names of nodes are on the picture's paper, in points; none for a picture without paper or nodes.
pub fn points_of_names(scene: &Scene, picture: &Picture) -> Option<f64> {
    let shown = picture.paper.is_some() && !scene.nodes.is_empty();
    shown.then(|| Page::new(scene, picture).scale * NAME.size * POINTS)
}

/// How wide and high a drawing may be, about, for the names of its nodes to be that many points high on the picture's
/// paper; none for a picture without paper.
pub fn room_for_names(picture: &Picture, points: f64) -> Option<(f64, f64)> {
    let scale = points / POINTS / NAME.size;
    picture.paper.map(|paper| Page::room(picture, paper)).map(|(width, height)| (width / scale, height / scale))
}

/// The drawing itself: ground, containers, lines, nodes.
fn drawing(pen: &mut Pen, page: &Page, scene: &Scene, picture: &Picture) {
    pen.tag("g").attr("transform", &pen::placed(page.shift, page.scale)).open();
    let calm = has_evidence(scene);
    let compared = scene.compared;
    let stage = Stage { calm, compared };
    ground::bands(pen, &scene.bands);
    ground::lanes(pen, &scene.lanes, calm);
    ground::notes(pen, scene.notes.iter().filter(|note| note.frame));
    nodes::draw(pen, scene.nodes.iter().filter(|node| node.container), stage);
    edges::draw(pen, scene, stage);
    nodes::draw(pen, scene.nodes.iter().filter(|node| !node.container), stage);
    if compared {
        edges::ways(pen, scene);
    }
    ground::notes(pen, scene.notes.iter().filter(|note| !note.frame));
    if picture.marks {
        nodes::marks(pen, &scene.nodes, stage);
    }
    if compared {
        difference::marks(pen, &scene.nodes);
    }
    pen.close("g");
}

/// What a scene asks of everything in it.
#[derive(Debug, Clone, Copy)]
pub(in crate::formats) struct Stage {
    /// Whether a finding's evidence is shown: what is not evidence steps back.
    pub(in crate::formats) calm: bool,
    /// Whether two versions are compared: what is the same in both is faded.
    pub(in crate::formats) compared: bool,
}

/// Whether a finding's evidence is shown: then everything else steps back.
fn has_evidence(scene: &Scene) -> bool {
    scene.nodes.iter().any(|node| node.evidence)
        || scene.edges.iter().any(|edge| edge.evidence)
        || scene.lanes.iter().any(|lane| lane.evidence)
}

/// A picture as part of a page: without the letters, which [`faces`] gives for all pictures of the page.
#[derive(Debug)]
pub struct Inline {
    markup: String,
    letters: Letters,
}

impl Inline {
    /// The element `svg`.
    pub fn markup(&self) -> &str {
        &self.markup
    }
}

/// The scene as part of a page.
pub fn inline(scene: &Scene, picture: &Picture) -> Inline {
    let (page, body, letters) = pieces(scene, picture);
    Inline { markup: element(&page, scene, picture, "", &body), letters }
}

/// The letters of all pictures of a page, as rules of a style sheet.
pub fn faces<'a>(pictures: impl Iterator<Item = &'a Inline>) -> String {
    let mut letters = Letters::default();
    pictures.for_each(|picture| letters.add(&picture.letters));
    font::faces(&letters)
}

fn drawn(scene: &Scene, picture: &Picture, fonts: bool) -> String {
    let (page, body, letters) = pieces(scene, picture);
    let faces = if fonts { font::faces(&letters) } else { String::new() };
    String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + &element(&page, scene, picture, &faces, &body)
}

/// The page, what is drawn on it, and the letters that are used.
fn pieces(scene: &Scene, picture: &Picture) -> (Page, String, Letters) {
    let page = Page::new(scene, picture);
    let mut pen = Pen::new(picture.look);
    title::draw(&mut pen, &page);
    drawing(&mut pen, &page, scene, picture);
    legend::draw(&mut pen, &page);
    let (body, letters) = pen.finish();
    (page, body, letters)
}

fn element(page: &Page, scene: &Scene, picture: &Picture, faces: &str, body: &str) -> String {
    let (width, height) = (pen::number(page.width), pen::number(page.height));
    let mut pen = Pen::new(picture.look);
    pen.tag("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", &width)
        .attr("height", &height)
        .attr("viewBox", &format!("0 0 {width} {height}"))
        .attr("role", "img")
        .attr("xml:lang", if picture.language.is_empty() { "en" } else { &picture.language })
        .attr("font-family", &format!("{}, Helvetica, Arial, sans-serif", tragwerk_diagram::text::FAMILY))
        .attr("text-rendering", "geometricPrecision")
        .open();
    pen.tag("title").text(&heading(scene, picture));
    if !picture.description.is_empty() {
        pen.tag("desc").text(&picture.description);
    }
    if !faces.is_empty() {
        pen.raw(&format!("<style type=\"text/css\">\n{faces}</style>\n"));
    }
    if !picture.transparent {
        let canvas = picture.look.canvas();
        pen.tag("rect").attr("width", &width).attr("height", &height).attr("fill", canvas).empty();
    }
    pen.raw(body);
    pen.close("svg");
    pen.finish().0
}

fn heading(scene: &Scene, picture: &Picture) -> String {
    match &picture.title_block {
        Some(block) if !block.model.is_empty() => format!("{} – {}", block.view, block.model),
        Some(block) if !block.view.is_empty() => block.view.clone(),
        _ => scene.name.clone(),
    }
}
