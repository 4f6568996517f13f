//! Writes elements one after the other and remembers the letters it used.

use tragwerk_diagram::icons;
pub(super) use tragwerk_diagram::path::number;
use tragwerk_diagram::path::write_number;
use tragwerk_diagram::scene::{Rect, SceneIcon, TextLine};
use tragwerk_diagram::text::TextStyle;
use tragwerk_model::records::Point;

use super::letters::Letters;
use super::look::Look;
use crate::formats::xml::{ordered, write_escaped};

/// The document under way.
pub(super) struct Pen {
    out: String,
    letters: Letters,
    /// The colours.
    pub(super) look: Look,
}

/// An element whose attributes are being written.
pub(super) struct Tag<'a> {
    out: &'a mut String,
    name: &'static str,
}

/// A move, as the value of `transform`.
pub(super) fn shifted(x: f64, y: f64) -> String {
    format!("translate({} {})", number(x), number(y))
}

/// A move and an enlargement, as the value of `transform`.
pub(super) fn placed(shift: Point, scale: f64) -> String {
    let at = shifted(shift.x, shift.y);
    if scale == 1.0 { at } else { format!("{at} scale({})", round4(scale)) }
}

impl Pen {
    pub(super) fn new(look: Look) -> Self {
        Self { out: String::new(), letters: Letters::default(), look }
    }

    /// What was written and the letters it needs.
    pub(super) fn finish(self) -> (String, Letters) {
        (self.out, self.letters)
    }

    /// Begins an element.
    pub(super) fn tag(&mut self, name: &'static str) -> Tag<'_> {
        self.out.push('<');
        self.out.push_str(name);
        Tag { out: &mut self.out, name }
    }

    /// Ends an element that was left open.
    pub(super) fn close(&mut self, name: &str) {
        self.out.extend(["</", name, ">\n"]);
    }

    /// Text that is XML already.
    pub(super) fn raw(&mut self, xml: &str) {
        self.out.push_str(xml);
    }

    /// A path with fill and stroke; `none` for either leaves it out.
    pub(super) fn path(&mut self, path: &str, fill: &str, stroke: &str, width: f64) {
        if path.is_empty() {
            return;
        }
        self.tag("path").attr("d", path).attr("fill", fill).stroke(stroke, width).empty();
    }

    /// A rectangle with round corners.
    pub(super) fn rect(&mut self, rect: &Rect, radius: f64, fill: &str, stroke: &str) {
        let tag =
            self.tag("rect").num("x", rect.x).num("y", rect.y).num("width", rect.width).num("height", rect.height);
        let tag = if radius > 0.0 { tag.num("rx", radius) } else { tag };
        tag.attr("fill", fill).stroke(stroke, 1.0).empty();
    }

    /// A line of text.
    pub(super) fn line(&mut self, line: &TextLine, style: &TextStyle, fill: &str) {
        let covered = tragwerk_diagram::text::covers(&line.text);
        self.letters.note(&line.text, style.weight);
        let tag = self.tag("text").num("x", line.x).num("y", line.baseline);
        let tag = tag.font(style).attr("fill", fill);
        // Letters of another font take the room that was measured for them.
        let tag =
            if covered { tag } else { tag.num("textLength", line.width).attr("lengthAdjust", "spacingAndGlyphs") };
        tag.text(&ordered(&line.text));
    }

    /// A text that stands at `x` by its `anchor`, `middle` or `end`.
    pub(super) fn anchored(&mut self, text: &str, anchor: &str, x: f64, baseline: f64, style: &TextStyle, fill: &str) {
        self.letters.note(text, style.weight);
        let tag = self.tag("text").num("x", x).num("y", baseline).font(style);
        tag.attr("text-anchor", anchor).attr("fill", fill).text(&ordered(text));
    }

    /// A text whose middle stands where `transform` puts it.
    pub(super) fn turned(&mut self, text: &str, transform: &str, style: &TextStyle, fill: &str) {
        self.letters.note(text, style.weight);
        let tag = self.tag("text").attr("transform", transform).font(style);
        tag.attr("text-anchor", "middle").attr("fill", fill).text(&ordered(text));
    }

    /// An icon of the table.
    pub(super) fn icon(&mut self, icon: &SceneIcon, colour: &str) {
        let Some(drawing) = icons::icon(&icon.id) else { return };
        let at = shifted(icon.x, icon.y);
        let transform = format!("{at} scale({})", round4(icon.size / 24.0));
        self.tag("path")
            .attr("transform", &transform)
            .attr("d", drawing.path)
            .attr("fill", "none")
            .stroke(colour, icon_width(icon.size))
            .attr("stroke-linecap", "round")
            .attr("stroke-linejoin", "round")
            .empty();
    }
}

/// Stroke of an icon on its 24 px square: small icons need a stronger one.
fn icon_width(size: f64) -> f64 {
    match size {
        s if s <= 12.0 => 2.0,
        s if s <= 14.0 => 1.9,
        s if s <= 18.0 => 1.75,
        _ => 1.6,
    }
}

fn round4(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

impl Tag<'_> {
    /// An attribute; its value is escaped.
    pub(super) fn attr(mut self, name: &str, value: &str) -> Self {
        self.begin(name);
        write_escaped(self.out, value);
        self.out.push('"');
        self
    }

    fn begin(&mut self, name: &str) {
        self.out.extend([" ", name, "=\""]);
    }

    /// An attribute that is a length.
    pub(super) fn num(mut self, name: &str, value: f64) -> Self {
        self.begin(name);
        write_number(self.out, value);
        self.out.push('"');
        self
    }

    /// The line around it, unless it is `none`.
    pub(super) fn stroke(self, colour: &str, width: f64) -> Self {
        if colour == "none" { self } else { self.attr("stroke", colour).num("stroke-width", width) }
    }

    fn font(self, style: &TextStyle) -> Self {
        self.num("font-size", style.size).attr("font-weight", &style.weight.number().to_string())
    }

    /// Ends it without content.
    pub(super) fn empty(self) {
        self.out.push_str("/>\n");
    }

    /// Leaves it open for others.
    pub(super) fn open(self) {
        self.out.push_str(">\n");
    }

    /// Ends it with a text.
    pub(super) fn text(self, text: &str) {
        self.out.push('>');
        write_escaped(self.out, text);
        self.out.extend(["</", self.name, ">\n"]);
    }
}
