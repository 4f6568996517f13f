//! Outlines and lines: colour, width, dashes, head.

use std::fmt::Write;

use tragwerk_diagram::scene::HeadShape;

use super::emu;
use super::words::solid;

/// How a line is drawn.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) colour: String,
    /// In px of the slide.
    pub(super) width: f64,
    /// Lengths of dashes and gaps as the SVG has them, in px of its width `of`; empty: solid.
    pub(super) dashes: String,
    /// Width that `dashes` are made for.
    pub(super) of: f64,
    /// Whether it is two thin lines.
    pub(super) double: bool,
    /// Head at its end.
    pub(super) head: Option<HeadShape>,
}

impl Line {
    /// A solid one.
    pub(super) fn solid(colour: &str, width: f64) -> Self {
        Self { colour: colour.to_owned(), width, dashes: String::new(), of: 1.0, double: false, head: None }
    }

    /// The element `ln`.
    pub(super) fn xml(&self) -> String {
        if self.colour == "none" || self.width <= 0.0 {
            return "<a:ln><a:noFill/></a:ln>".to_owned();
        }
        let dots = self.dashes.starts_with("0.1 ");
        let cap = if dots { "rnd" } else { "flat" };
        let double = if self.double { " cmpd=\"dbl\"" } else { "" };
        let mut xml = format!("<a:ln w=\"{}\" cap=\"{cap}\"{double}>{}", emu(self.width).max(1), solid(&self.colour));
        xml += &self.dash(dots);
        xml += "<a:round/>";
        if let Some(head) = self.head {
            let (kind, size) = tail(head);
            let _ = write!(xml, "<a:tailEnd type=\"{kind}\" w=\"{size}\" len=\"{size}\"/>");
        }
        xml + "</a:ln>"
    }

    fn dash(&self, dots: bool) -> String {
        if self.dashes.is_empty() {
            return "<a:prstDash val=\"solid\"/>".to_owned();
        }
        if dots {
            return "<a:prstDash val=\"sysDot\"/>".to_owned();
        }
        let lengths: Vec<i64> = self
            .dashes
            .split(' ')
            .filter_map(|length| Some((length.parse::<f64>().ok()? / self.of * 100_000.0).round() as i64))
            .collect();
        let stops: String =
            lengths.chunks_exact(2).map(|pair| format!("<a:ds d=\"{}\" sp=\"{}\"/>", pair[0], pair[1])).collect();
        format!("<a:custDash>{stops}</a:custDash>")
    }
}

/// The nearest head that there is, and its size.
fn tail(head: HeadShape) -> (&'static str, &'static str) {
    match head {
        HeadShape::Filled | HeadShape::Triangle => ("triangle", "med"),
        HeadShape::Open => ("arrow", "med"),
        HeadShape::DoubleChevron => ("stealth", "med"),
        HeadShape::Bars => ("oval", "sm"),
        HeadShape::Ring => ("oval", "med"),
        HeadShape::Dot => ("oval", "med"),
        HeadShape::Diamond => ("diamond", "med"),
    }
}
