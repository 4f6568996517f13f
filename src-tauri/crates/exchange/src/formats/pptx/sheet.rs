//! A view on a slide: title, bands, lanes, nodes in their groups, connectors, labels, legend.

use std::collections::BTreeMap;

use tragwerk_diagram::scene::{Band, EdgeLabel, HeadShape, Lane, Rect, SceneEdge, SceneMove, SceneNode, SceneNote};
use tragwerk_diagram::text::{BAND, EDGE, LANE, LANE_DETAIL, NOTE, TextStyle};
use tragwerk_diagram::{Difference, Scene};
use tragwerk_model::records::Point;
use tragwerk_model::{Id, Layer};

use super::Slide;
use super::connector::{End, is_straight};
use super::geometry::{Drawn, Site, custom, preset, rounded};
use super::legend::{disc, legend};
use super::line::Line;
use super::node::Manner;
use super::piece::{self, Numbers, Piece, Shape};
use super::spot::Spot;
use super::words::{Align, Paragraph, Words};
use crate::formats::svg::edges::ground;
use crate::formats::svg::page::Page;
use crate::formats::svg::title::NAME;
use crate::formats::svg::{Paper, Picture, Stage};

/// A scene as a slide; `notes` is what the speaker says, a paragraph each.
pub fn view(scene: &Scene, picture: &Picture, notes: &[String]) -> Slide {
    let picture = Picture { paper: Some(Paper::Wide), ..picture.clone() };
    let page = Page::new(scene, &picture);
    let manner = Manner {
        spot: Spot { shift: page.shift, scale: page.scale },
        look: picture.look,
        language: &picture.language,
        compared: scene.compared,
        marks: picture.marks,
    };
    let mut drawing = Drawing {
        scene,
        manner,
        numbers: Numbers::new(),
        glued: BTreeMap::new(),
        edges: Vec::new(),
        pieces: Vec::new(),
    };
    heading(&mut drawing.numbers, &manner, &page, &picture, &mut drawing.pieces);
    drawing.draw();
    let legend = legend(&mut drawing.numbers, &manner, &page);
    drawing.pieces.extend(legend);
    Slide { xml: piece::slide(picture.look.canvas(), &drawing.pieces), notes: notes.to_vec() }
}

/// The title block: the view's name as the slide's title, the rest on the right.
pub(super) fn heading(
    numbers: &mut Numbers,
    manner: &Manner<'_>,
    page: &Page,
    picture: &Picture,
    pieces: &mut Vec<Piece>,
) {
    let (Some(title), Some(block)) = (&page.title, &picture.title_block) else { return };
    let look = manner.look;
    let aside = title.aside.iter().map(|(text, style)| style.width(text)).fold(0.0, f64::max) + 8.0;
    let bounds = Rect::new(page.margin, page.margin, page.inside() - aside - 24.0, title.height);
    let line = Paragraph::line(&block.view, NAME, look.colour("text"), Align::Left);
    let words = Words { paragraphs: vec![line], anchor: "t", ..Words::none() };
    let shape = Shape { words, is_title: true, ..Shape::new(&block.view, bounds, preset("rect")) };
    pieces.push(shape.piece(numbers.next(), manner.language));
    if title.aside.is_empty() {
        return;
    }
    let strong = |at: usize| look.colour(if at == 0 { "text" } else { "text-2" });
    let lines = title.aside.iter().enumerate();
    let lines = lines.map(|(at, (text, style))| Paragraph::line(text, **style, strong(at), Align::Right));
    let bounds = Rect::new(page.width - page.margin - aside, page.margin, aside, title.height);
    let words = Words { paragraphs: lines.collect(), anchor: "t", ..Words::none() };
    let shape = Shape { words, ..Shape::new(&block.model, bounds, preset("rect")) };
    pieces.push(shape.piece(numbers.next(), manner.language));
}

/// Number of a node's shape and its places of glue; which sides a line with bends has.
struct Glue {
    number: u32,
    sites: Vec<Site>,
    taken: [bool; 4],
}

/// A slide under way.
struct Drawing<'a> {
    scene: &'a Scene,
    manner: Manner<'a>,
    numbers: Numbers,
    glued: BTreeMap<&'a Id, Glue>,
    /// Where each edge is glued.
    edges: Vec<Option<(End, End)>>,
    pieces: Vec<Piece>,
}

impl<'a> Drawing<'a> {
    fn draw(&mut self) {
        for band in &self.scene.bands {
            let piece = self.band(band);
            self.pieces.push(piece);
        }
        for lane in &self.scene.lanes {
            let piece = self.lane(lane);
            self.pieces.push(piece);
        }
        self.places_of_glue();
        let is_shown = |id: &Id| self.scene.nodes.iter().any(|node| node.element == *id);
        let roots: Vec<&SceneNode> =
            self.scene.nodes.iter().filter(|node| !node.parent.as_ref().is_some_and(is_shown)).collect();
        // As in the SVG: containers, lines, nodes; what a container holds is grouped with it.
        let (containers, nodes): (Vec<&SceneNode>, Vec<&SceneNode>) =
            roots.into_iter().partition(|node| node.container);
        self.notes_where(|note| note.frame);
        for node in containers {
            let piece = self.node(node);
            self.pieces.push(piece);
        }
        self.edges_where(|edge| !has_centred_head(edge));
        for node in nodes {
            let piece = self.node(node);
            self.pieces.push(piece);
        }
        self.edges_where(has_centred_head);
        for way in &self.scene.moves {
            self.way(way);
        }
        for edge in &self.scene.edges {
            self.said(edge);
        }
        self.notes_where(|note| !note.frame);
    }

    fn notes_where(&mut self, wanted: impl Fn(&SceneNote) -> bool) {
        for note in self.scene.notes.iter().filter(|note| wanted(note)) {
            let piece = self.note(note);
            self.pieces.push(piece);
        }
    }

    /// A strip in the layer's colour and its turned name.
    fn band(&mut self, band: &Band) -> Piece {
        let (spot, look) = (self.manner.spot, self.manner.look);
        let Rect { x, y, height, .. } = band.bounds;
        let strip = Shape {
            fill: look.line(band.layer),
            ..Shape::new(&band.label, spot.rect(&Rect::new(x, y, band.strip, height)), preset("rect"))
        };
        let at = band.label_at;
        let mut words = Words::label(&band.label, spot.style(&BAND), look.ink(band.layer));
        words.upwards = true;
        let label = Shape {
            words,
            ..Shape::new(
                &band.label,
                spot.rect(&Rect::new(at.x - 9.0, at.y - height / 2.0, 18.0, height)),
                preset("rect"),
            )
        };
        let above = Shape {
            line: Some(Line::solid(look.colour("hairline"), spot.scale)),
            ..Shape::new(&band.label, spot.rect(&Rect::new(x, y, band.bounds.width, 0.0)), preset("line"))
        };
        let mut pieces = vec![self.made(&strip), self.made(&label)];
        if self.scene.bands.first() != Some(band) {
            pieces.insert(0, self.made(&above));
        }
        Piece::group(self.numbers.next(), &band.label, pieces)
    }

    /// A lane: its ground, and its header with name and what the unit pursues.
    fn lane(&mut self, lane: &Lane) -> Piece {
        let (spot, look) = (self.manner.spot, self.manner.look);
        let name: Vec<&str> = lane.name.iter().map(|line| line.text.as_str()).collect();
        let name = name.join(" ");
        let bounds = spot.rect(&lane.bounds);
        let floor = Shape {
            fill: look.colour("surface"),
            line: Some(Line::solid(look.colour("hairline"), spot.scale)),
            ..Shape::new(&name, bounds, rounded(&bounds, 10.0 * spot.scale))
        };
        let owned = lane.unit.is_some();
        let ground = if owned { look.fill(Layer::Organisation) } else { look.colour("surface-2") };
        let ink = if owned { look.ink(Layer::Organisation) } else { look.colour("text-2") };
        let head = spot.rect(&Rect::new(lane.bounds.x, lane.bounds.y, lane.header, lane.bounds.height));
        let paragraph = |lines: Vec<String>, style: &TextStyle, colour: &str| Paragraph {
            lines,
            style: spot.style(style),
            colour: colour.to_owned(),
            align: Align::Left,
            struck: false,
            after: None,
        };
        let mut paragraphs = vec![paragraph(vec![name.clone()], &LANE, ink)];
        for detail in &lane.details {
            let lines = detail.lines.iter().map(|line| line.text.clone()).collect();
            paragraphs.push(paragraph(lines, &LANE_DETAIL, look.colour("text-2")));
        }
        let insets = [10.0, 6.0, 4.0, 4.0].map(|inset| inset * spot.scale);
        let header = Shape {
            fill: ground,
            words: Words { paragraphs, insets, anchor: "t", ..Words::none() },
            ..Shape::new(&name, head, rounded(&head, 9.0 * spot.scale))
        };
        let pieces = vec![self.made(&floor), self.made(&header)];
        Piece::group(self.numbers.next(), &name, pieces)
    }

    /// Numbers of the nodes' shapes and where lines touch them. As in shapes of PowerPoint the first four places are one
    /// for each side: that of the first line with bends there, else the side's middle. Straight lines have places of
    /// their own. So everything stands as it was routed; and LibreOffice, which leads lines with bends anew and knows
    /// only the four sides, leaves each shape on the right one.
    fn places_of_glue(&mut self) {
        for node in &self.scene.nodes {
            let Rect { width, height, .. } = node.bounds;
            let middles = [(width / 2.0, 0.0), (0.0, height / 2.0), (width / 2.0, height), (width, height / 2.0)];
            let sites = middles.map(|(x, y)| Site { x, y }).to_vec();
            self.glued.insert(&node.element, Glue { number: self.numbers.next(), sites, taken: [false; 4] });
        }
        for edge in &self.scene.edges {
            let ends = self.ends(edge);
            self.edges.push(ends);
        }
    }

    fn ends(&mut self, edge: &SceneEdge) -> Option<(End, End)> {
        let straight = is_straight(edge);
        let from = self.touched(&edge.source, *edge.points.first()?, straight)?;
        let to = self.touched(&edge.target, *edge.points.last()?, straight)?;
        Some((from, to))
    }

    /// The place of an end on its node; made where there is none.
    fn touched(&mut self, element: &Id, at: Point, straight: bool) -> Option<End> {
        let node = self.scene.nodes.iter().find(|node| node.element == *element)?;
        let glue = self.glued.get_mut(element)?;
        let site = Site { x: at.x - node.bounds.x, y: at.y - node.bounds.y };
        if !straight {
            let side = site.side(node.bounds.width, node.bounds.height);
            if !std::mem::replace(&mut glue.taken[side], true) {
                glue.sites[side] = site;
            }
            return Some((glue.number, side));
        }
        let known = glue.sites.iter().skip(4).position(|other| other.is_at(&site)).map(|place| place + 4);
        let place = known.unwrap_or_else(|| {
            glue.sites.push(site);
            glue.sites.len() - 1
        });
        Some((glue.number, place))
    }

    /// A node with what stands on its border; a container with all it holds.
    fn node(&mut self, node: &'a SceneNode) -> Piece {
        let (number, sites) = match self.glued.get(&node.element) {
            Some(glue) => (glue.number, glue.sites.clone()),
            None => (self.numbers.next(), Vec::new()),
        };
        let mut pieces = vec![self.manner.node(number, node, &sites)];
        let inside: Vec<&SceneNode> =
            self.scene.nodes.iter().filter(|other| other.parent.as_ref() == Some(&node.element)).collect();
        for child in inside {
            pieces.push(self.node(child));
        }
        pieces.extend(self.manner.border(&mut self.numbers, node));
        match <[Piece; 1]>::try_from(pieces) {
            Ok([only]) => only,
            Err(pieces) => Piece::group(self.numbers.next(), &node.full_name, pieces),
        }
    }

    fn edges_where(&mut self, wanted: impl Fn(&SceneEdge) -> bool) {
        for (at, edge) in self.scene.edges.iter().enumerate().filter(|(_, edge)| wanted(edge)) {
            let piece = self.edge(at, edge);
            self.pieces.extend(piece);
        }
    }

    fn edge(&mut self, at: usize, edge: &SceneEdge) -> Option<Piece> {
        let (from, to) = self.edges.get(at).copied().flatten()?;
        let name = edge.label.as_ref().map_or(edge.kind.id(), |label| &label.text.text);
        Some(self.manner.connector(self.numbers.next(), name, edge, from, to))
    }

    /// Label and letter of a line.
    fn said(&mut self, edge: &SceneEdge) {
        let (spot, look) = (self.manner.spot, self.manner.look);
        if let Some(badge) = &edge.letter {
            let piece = disc(&mut self.numbers, &self.manner, spot, &badge.letter, badge.at.x, badge.at.y);
            self.pieces.push(piece);
        }
        if let Some(label) = &edge.label {
            let told = edge.difference.filter(|_| self.manner.compared);
            let colour = told.map_or(look.colour("text-2"), |difference| look.colour(difference.id()));
            self.label(label, colour);
        }
    }

    /// The way of something that moved, with its words.
    fn way(&mut self, way: &SceneMove) {
        let (spot, look) = (self.manner.spot, self.manner.look);
        let colour = look.colour(Difference::Moved.id());
        let area = way.points.iter().map(|at| Rect::new(at.x, at.y, 0.0, 0.0)).reduce(|all, one| all.union(&one));
        let Some(area) = area else { return };
        let drawn = Drawn { shift: (-area.x, -area.y), ..Drawn::stroke(&way.path) };
        let dots = "0.1 4.5".to_owned();
        let head = way.head.as_ref().map(|head| head.shape);
        let line = Line { dashes: dots, of: 2.0, head, ..Line::solid(colour, 2.0 * spot.scale) };
        let name = way.label.as_ref().map_or("", |label| &label.text.text);
        let geometry = custom(area.width, area.height, &[drawn], &[]);
        let shape = Shape { line: Some(line), ..Shape::new(name, spot.rect(&area), geometry) };
        let piece = self.made(&shape);
        self.pieces.push(piece);
        if let Some(label) = &way.label {
            self.label(label, colour);
        }
    }

    /// Words on their plate.
    fn label(&mut self, label: &EdgeLabel, colour: &str) {
        let (spot, look) = (self.manner.spot, self.manner.look);
        let stage = Stage { calm: false, compared: self.manner.compared };
        let plate = ground(self.scene, &label.plate, stage, look);
        let shape = Shape {
            fill: &plate,
            words: Words::label(&label.text.text, spot.style(&EDGE), colour),
            ..Shape::new(&label.text.text, spot.rect(&label.plate), preset("rect"))
        };
        let piece = self.made(&shape);
        self.pieces.push(piece);
    }

    fn note(&mut self, note: &SceneNote) -> Piece {
        let (spot, look) = (self.manner.spot, self.manner.look);
        let bounds = spot.rect(&note.bounds);
        let text: Vec<&str> = note.lines.iter().map(|line| line.text.as_str()).collect();
        let lines = note.lines.iter().map(|line| line.text.clone()).collect();
        let colour = look.colour("text-2").to_owned();
        let style = spot.style(&NOTE);
        let paragraphs = vec![Paragraph { lines, style, colour, align: Align::Left, struck: false, after: None }];
        let insets = [10.0, 8.0, 6.0, 6.0].map(|inset| inset * spot.scale);
        let name = text.join(" ");
        let shape = Shape {
            fill: look.colour("surface-2"),
            line: Some(Line::solid(look.colour("border"), spot.scale)),
            words: Words { paragraphs, insets, anchor: "t", ..Words::none() },
            ..Shape::new(&name, bounds, rounded(&bounds, 4.0 * spot.scale))
        };
        self.made(&shape)
    }

    fn made(&mut self, shape: &Shape<'_>) -> Piece {
        shape.piece(self.numbers.next(), self.manner.language)
    }
}

/// Whether a line's head stands with its middle on the outline, so that the node may not hide it.
fn has_centred_head(edge: &SceneEdge) -> bool {
    use HeadShape as H;
    edge.head.as_ref().is_some_and(|head| matches!(head.shape, H::Dot | H::Ring | H::Diamond | H::Bars))
}
