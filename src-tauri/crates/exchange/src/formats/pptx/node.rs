//! A node as one native shape: outline and icon are its geometry, name and second line its text. What stands on its
//! border (badge, count, version mark) is grouped with it.

use tragwerk_diagram::difference::{MARK, MARK_AT};
use tragwerk_diagram::node::TITLE_BAR;
use tragwerk_diagram::scene::{Rect, SceneMark, SceneNode, ShapePart, TextLine};
use tragwerk_diagram::text::{BADGE, SECOND, TextStyle, Weight};
use tragwerk_diagram::{Difference, icons};
use tragwerk_model::{ElementKind, Nature, Severity};

use super::geometry::{Drawn, Site, custom, preset, rounded};
use super::line::Line;
use super::piece::{Numbers, Piece, Shape};
use super::spot::Spot;
use super::words::{Align, Paragraph, Words};
use crate::formats::svg::look::Look;
use crate::formats::svg::mark::{OCTAGON, TRIANGLE};
use crate::formats::svg::stand::{Colours, Stand};

const OUTLINE: f64 = 1.25;

/// How nodes are drawn on this slide.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner<'a> {
    pub(super) spot: Spot,
    pub(super) look: Look,
    pub(super) language: &'a str,
    pub(super) compared: bool,
    pub(super) marks: bool,
}

impl Manner<'_> {
    /// The shape of a node with the places where its connectors are glued.
    pub(super) fn node(&self, number: u32, node: &SceneNode, sites: &[Site]) -> Piece {
        let stand = Stand::of(node, self.compared);
        let colours = stand.colours(node, self.look);
        let shape = Shape {
            name: &node.full_name,
            described: if node.cut { &node.full_name } else { "" },
            bounds: self.spot.rect(&node.bounds),
            geometry: custom(node.bounds.width, node.bounds.height, &drawn(node), sites),
            fill: &colours.fill,
            line: Some(self.outline(node, &colours)),
            words: self.words(node, stand, &colours),
            is_title: false,
        };
        shape.piece(number, self.language)
    }

    /// What stands on a node's border.
    pub(super) fn border(&self, numbers: &mut Numbers, node: &SceneNode) -> Vec<Piece> {
        let here = self.spot.at(node.bounds.x, node.bounds.y);
        let stand = Stand::of(node, self.compared);
        let mut pieces = Vec::new();
        if let Some(badge) = node.badge.as_ref().filter(|_| stand != Stand::Ghost) {
            let colours = stand.colours(node, self.look);
            let bounds = here.rect(&badge.bounds);
            let pill = Shape {
                fill: self.look.colour("surface"),
                line: Some(Line::solid(&colours.line, here.scale)),
                words: Words::label(&badge.text.text, here.style(&BADGE), &colours.icon),
                ..Shape::new(&badge.text.text, bounds, rounded(&bounds, bounds.height / 2.0))
            };
            pieces.push(pill.piece(numbers.next(), self.language));
        }
        if let Some(mark) = node.mark.as_ref().filter(|_| self.marks) {
            pieces.push(self.mark(numbers.next(), here, mark));
        }
        if let Some(difference) = node.difference.filter(|is| self.compared && *is != Difference::Ghost) {
            pieces.push(self.version(numbers.next(), here.at(MARK_AT.x, MARK_AT.y), difference));
        }
        pieces
    }

    fn outline(&self, node: &SceneNode, colours: &Colours) -> Line {
        let scale = self.spot.scale;
        let plain =
            Line { dashes: colours.dashes.to_owned(), of: OUTLINE, ..Line::solid(&colours.line, OUTLINE * scale) };
        let Some(difference) = node.difference.filter(|_| self.compared) else { return plain };
        let told = |dashes: &str, width: f64| Line {
            dashes: dashes.to_owned(),
            of: width,
            double: difference == Difference::Changed,
            ..Line::solid(self.look.colour(difference.id()), width * scale)
        };
        match difference {
            Difference::Added => told("", 2.5),
            Difference::Removed => told("5 4", 2.0),
            Difference::Changed => told("", 4.0),
            Difference::Moved => told("1.5 3.5", 2.0),
            Difference::Ghost => plain,
        }
    }

    fn words(&self, node: &SceneNode, stand: Stand, colours: &Colours) -> Words {
        let style = stand.name(node.kind);
        let mut paragraphs = vec![Paragraph {
            lines: lines(node),
            style: self.spot.style(&style),
            colour: colours.name.clone(),
            align: Align::Left,
            struck: stand.struck(),
            after: None,
        }];
        if let Some(second) = &node.second {
            let style = self.spot.style(&SECOND);
            let said = |text: &str| Paragraph::line(text, style, &colours.second, Align::Left);
            match node.container {
                true => paragraphs[0].after = Some(Box::new(said(&format!("  {}", second.text)))),
                false => paragraphs.push(said(&second.text)),
            }
        }
        let all = || node.name.iter().map(|line| (line, style)).chain(node.second.iter().map(|line| (line, SECOND)));
        let left = all().map(|(line, _)| line.x).fold(f64::INFINITY, f64::min);
        let top = all().map(|(line, style)| line.baseline - style.baseline()).fold(f64::INFINITY, f64::min);
        let foot = all().map(|(line, style)| bottom(line, &style)).fold(0.0, f64::max);
        let below = node.bounds.height - foot;
        let (above, below, anchor) = match node.container {
            true => (top, 0.0, "t"),
            // The block stands in the middle of its text, wherever that is in the shape.
            false => ((top - below).max(0.0), (below - top).max(0.0), "ctr"),
        };
        let right = right_inset(node.kind).min((node.bounds.width - left) / 3.0);
        Words {
            paragraphs,
            insets: [left, above, right, below].map(|inset| inset.max(0.0) * self.spot.scale),
            anchor,
            wraps: true,
            upwards: false,
        }
    }

    /// A count of open questions.
    fn mark(&self, number: u32, here: Spot, mark: &SceneMark) -> Piece {
        let (severity, nature) = (mark.mark.severity, mark.mark.nature);
        let count = if mark.mark.count > 99 { "99+".to_owned() } else { mark.mark.count.to_string() };
        self.counted(number, here.at(mark.x, mark.y), severity, nature, &count)
    }

    /// A mark with what stands in it.
    pub(super) fn counted(&self, number: u32, here: Spot, severity: Severity, nature: Nature, count: &str) -> Piece {
        let token = severity.id();
        let colour = self.look.colour(token);
        let (fill, ink) = match nature {
            Nature::Flaw => (colour, self.look.colour(&format!("on-{token}"))),
            Nature::Gap => (self.look.colour("surface"), colour),
        };
        let path = match severity {
            Severity::Error => OCTAGON.to_owned(),
            Severity::Warning => TRIANGLE.to_owned(),
            Severity::Hint => tragwerk_diagram::path::circle(9.0, 9.0, 7.5),
        };
        let size = if count.len() < 2 { 9.0 } else { 7.0 };
        let style = here.style(&TextStyle { size, line: size, weight: Weight::Bold });
        let mut words = if count.is_empty() { Words::none() } else { Words::label(count, style, ink) };
        words.insets[1] = if severity == Severity::Warning { 4.0 * here.scale } else { 0.0 };
        let shape = Shape {
            fill,
            line: Some(Line::solid(colour, 1.5 * here.scale)),
            words,
            ..Shape::new("?", square(here), custom(MARK, MARK, &[Drawn::outline(&path)], &[]))
        };
        shape.piece(number, self.language)
    }

    /// What became of something between two versions.
    pub(super) fn version(&self, number: u32, here: Spot, difference: Difference) -> Piece {
        let style = here.style(&TextStyle { size: 13.0, line: 14.0, weight: Weight::Bold });
        let shape = Shape {
            fill: self.look.colour(difference.id()),
            words: Words::label(difference.sign(), style, self.look.colour("on-hint")),
            ..Shape::new(difference.sign(), square(here), preset("ellipse"))
        };
        shape.piece(number, self.language)
    }
}

fn square(here: Spot) -> Rect {
    here.rect(&Rect::new(0.0, 0.0, MARK, MARK))
}

/// Outline, further parts and icon, as paths of one shape.
fn drawn(node: &SceneNode) -> Vec<Drawn> {
    let mut drawn = vec![Drawn::outline(&node.outline)];
    for part in &node.strokes {
        drawn.push(match part.part {
            ShapePart::TitleBar => Drawn::stroke(&format!("M0 {TITLE_BAR}H{}", node.bounds.width)),
            ShapePart::BaseLine | ShapePart::Avatar => Drawn::stroke(&part.path),
        });
    }
    if let Some((icon, known)) = node.icon.as_ref().and_then(|icon| Some((icon, icons::icon(&icon.id)?))) {
        let scale = icon.size / 24.0;
        drawn.push(Drawn { shift: (icon.x, icon.y), scale, ..Drawn::stroke(known.path) });
    }
    drawn
}

/// The name in one piece where the program may break it; where a word was divided or the name cut, as it was broken.
fn lines(node: &SceneNode) -> Vec<String> {
    let broken: Vec<String> = node.name.iter().map(|line| line.text.trim_end().to_owned()).collect();
    let whole = node.full_name.split_whitespace().collect::<Vec<_>>().join(" ");
    if !node.cut && broken.join(" ") == whole { vec![whole] } else { broken }
}

fn bottom(line: &TextLine, style: &TextStyle) -> f64 {
    line.baseline - style.baseline() + style.line
}

/// Room that a shape's right end needs for itself.
fn right_inset(kind: ElementKind) -> f64 {
    match kind {
        ElementKind::JourneyStage | ElementKind::Handoff => 15.0,
        ElementKind::Ambition => 13.0,
        ElementKind::Conflict => 8.0,
        _ => 4.0,
    }
}
