//! A picture as SVG 1.1: real text, title and description, colours of a theme, the font's used glyphs embedded.
//!
//! Knows a [`Scene`] and words that come in worded; knows neither model nor rules nor files. Presentation attributes
//! instead of style sheets, so that office programs draw it too.
//! Invariant: nothing that was typed reaches the XML unescaped, and the same scene gives the same bytes.

mod difference;
mod edges;
mod font;
mod ground;
mod legend;
mod letters;
mod look;
mod mark;
mod nodes;
mod page;
mod pen;
mod stand;
mod title;
mod xml;

pub use look::Look;

use tragwerk_diagram::Scene;

use page::Page;
use pen::Pen;

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
}

/// The scene as an SVG document.
pub fn write(scene: &Scene, picture: &Picture) -> String {
    let page = Page::new(scene, picture);
    let mut pen = Pen::new(picture.look);
    title::draw(&mut pen, &page);
    drawing(&mut pen, &page, scene, picture);
    legend::draw(&mut pen, &page);
    document(pen, &page, scene, picture)
}

/// The drawing itself: ground, containers, lines, nodes.
fn drawing(pen: &mut Pen, page: &Page, scene: &Scene, picture: &Picture) {
    pen.tag("g").attr("transform", &pen::shifted(page.shift.x, page.shift.y)).open();
    let calm = has_evidence(scene);
    let compared = scene.compared;
    let stage = Stage { calm, compared };
    ground::bands(pen, &scene.bands);
    ground::lanes(pen, &scene.lanes, calm);
    nodes::draw(pen, scene.nodes.iter().filter(|node| node.container), stage);
    edges::draw(pen, scene, stage);
    nodes::draw(pen, scene.nodes.iter().filter(|node| !node.container), stage);
    if compared {
        edges::ways(pen, scene);
    }
    ground::notes(pen, &scene.notes);
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
struct Stage {
    /// Whether a finding's evidence is shown: what is not evidence steps back.
    calm: bool,
    /// Whether two versions are compared: what is the same in both is faded.
    compared: bool,
}

/// Whether a finding's evidence is shown: then everything else steps back.
fn has_evidence(scene: &Scene) -> bool {
    scene.nodes.iter().any(|node| node.evidence)
        || scene.edges.iter().any(|edge| edge.evidence)
        || scene.lanes.iter().any(|lane| lane.evidence)
}

fn document(drawn: Pen, page: &Page, scene: &Scene, picture: &Picture) -> String {
    let (body, letters) = drawn.finish();
    let (width, height) = (pen::number(page.width), pen::number(page.height));
    let mut pen = Pen::new(picture.look);
    pen.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
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
    let faces = font::faces(&letters);
    if !faces.is_empty() {
        pen.raw(&format!("<style type=\"text/css\">\n{faces}</style>\n"));
    }
    if !picture.transparent {
        let canvas = picture.look.canvas();
        pen.tag("rect").attr("width", &width).attr("height", &height).attr("fill", canvas).empty();
    }
    pen.raw(&body);
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
