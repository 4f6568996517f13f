//! What stands on a slide: shapes, and groups of them.

use std::fmt::Write;

use tragwerk_diagram::scene::Rect;

use super::emu;
use super::line::Line;
use super::words::{Words, solid};
use crate::formats::xml::{escaped, ordered};

/// Numbers of shapes, unique on a slide; 1 is the slide's own.
#[derive(Debug)]
pub(super) struct Numbers(u32);

/// A shape or a group.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Its area in px of the slide.
    pub(super) bounds: Rect,
    xml: String,
}

/// A shape to be made.
#[derive(Debug, Clone)]
pub(super) struct Shape<'a> {
    pub(super) name: &'a str,
    /// What a screen reader says besides the text; empty: nothing.
    pub(super) described: &'a str,
    pub(super) bounds: Rect,
    /// The element of its geometry.
    pub(super) geometry: String,
    /// `none`: no fill.
    pub(super) fill: &'a str,
    pub(super) line: Option<Line>,
    pub(super) words: Words,
    /// Whether it is the slide's title.
    pub(super) is_title: bool,
}

impl Numbers {
    pub(super) fn new() -> Self {
        Self(1)
    }

    pub(super) fn next(&mut self) -> u32 {
        self.0 += 1;
        self.0
    }
}

impl<'a> Shape<'a> {
    /// A box without fill, line and words.
    pub(super) fn new(name: &'a str, bounds: Rect, geometry: String) -> Self {
        Self { name, described: "", bounds, geometry, fill: "none", line: None, words: Words::none(), is_title: false }
    }

    /// The shape with this number.
    pub(super) fn piece(&self, number: u32, language: &str) -> Piece {
        let described = if self.described.is_empty() {
            String::new()
        } else {
            format!(" descr=\"{}\"", escaped(&ordered(self.described)))
        };
        let (kind, place) = match self.is_title {
            true => ("<p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr>", "<p:nvPr><p:ph type=\"title\"/></p:nvPr>"),
            false => ("<p:cNvSpPr/>", "<p:nvPr/>"),
        };
        let line = self.line.as_ref().map_or_else(|| "<a:ln><a:noFill/></a:ln>".to_owned(), Line::xml);
        let xml = format!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{number}\" name=\"{}\"{described}/>{kind}{place}</p:nvSpPr>\
             <p:spPr>{}{}{}{line}</p:spPr>{}</p:sp>",
            escaped(&ordered(self.name)),
            place_of(&self.bounds, ""),
            self.geometry,
            solid(self.fill),
            self.words.xml(language),
        );
        Piece { bounds: self.bounds, xml }
    }
}

impl Piece {
    /// A piece that is made already.
    pub(super) fn new(bounds: Rect, xml: String) -> Self {
        Self { bounds, xml }
    }

    /// Its XML.
    pub(super) fn xml(&self) -> &str {
        &self.xml
    }

    /// Pieces as one; a single piece stays as it is.
    pub(super) fn group(number: u32, name: &str, pieces: Vec<Self>) -> Self {
        let around = pieces.iter().map(|piece| piece.bounds).reduce(|all, one| all.union(&one)).unwrap_or_default();
        let inside: String = pieces.iter().map(Self::xml).collect();
        let (off, ext) = (offset(&around, ""), extent(&around, ""));
        let (child_off, child_ext) = (offset(&around, "ch"), extent(&around, "ch"));
        let xml = format!(
            "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"{number}\" name=\"{}\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
             <p:grpSpPr><a:xfrm>{off}{ext}{child_off}{child_ext}</a:xfrm></p:grpSpPr>{inside}</p:grpSp>",
            escaped(&ordered(name))
        );
        Self { bounds: around, xml }
    }
}

/// The element `xfrm`, with further attributes such as ` flipH="1"`.
pub(super) fn place_of(bounds: &Rect, turned: &str) -> String {
    format!("<a:xfrm{turned}>{}{}</a:xfrm>", offset(bounds, ""), extent(bounds, ""))
}

fn offset(bounds: &Rect, of: &str) -> String {
    let name = if of.is_empty() { "off".to_owned() } else { format!("{of}Off") };
    format!("<a:{name} x=\"{}\" y=\"{}\"/>", emu(bounds.x), emu(bounds.y))
}

fn extent(bounds: &Rect, of: &str) -> String {
    let name = if of.is_empty() { "ext".to_owned() } else { format!("{of}Ext") };
    format!("<a:{name} cx=\"{}\" cy=\"{}\"/>", emu(bounds.width).max(0), emu(bounds.height).max(0))
}

/// The XML of a slide.
pub(super) fn slide(ground: &str, pieces: &[Piece]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <p:sld xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
         xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld>",
    );
    let _ = write!(xml, "<p:bg><p:bgPr>{}<a:effectLst/></p:bgPr></p:bg>", solid(ground));
    xml += "<p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>\
            <a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>\
            <a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";
    pieces.iter().for_each(|piece| xml += piece.xml());
    xml + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
}
