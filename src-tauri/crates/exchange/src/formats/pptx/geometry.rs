//! Outlines as geometry of a shape: path data turned into paths, and places where connectors are glued.

use std::fmt::Write;

use svgtypes::{SimplePathSegment, SimplifyingPathParser};
use tragwerk_diagram::scene::Rect;

/// Path units per px: hundredths.
const UNITS: f64 = 100.0;

/// A path of a shape.
#[derive(Debug, Clone)]
pub(super) struct Drawn {
    /// Path data.
    pub(super) path: String,
    /// Added to its coordinates after they are scaled.
    pub(super) shift: (f64, f64),
    /// How much it is enlarged.
    pub(super) scale: f64,
    /// `norm` or `none`.
    pub(super) fill: &'static str,
    /// Whether it is stroked.
    pub(super) stroked: bool,
}

/// A place where a connector is glued, in px from the upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Site {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// Two places nearer than this are one, in px.
const SAME: f64 = 0.5;

impl Site {
    /// The nearest side: 0 top, 1 left, 2 bottom, 3 right.
    pub(super) fn side(&self, width: f64, height: f64) -> usize {
        let sides = [self.y, self.x, height - self.y, width - self.x];
        (0..4).min_by(|a, b| sides[*a].total_cmp(&sides[*b])).unwrap_or(0)
    }

    pub(super) fn is_at(&self, other: &Self) -> bool {
        (self.x - other.x).abs() < SAME && (self.y - other.y).abs() < SAME
    }
}

impl Drawn {
    /// An outline: filled and stroked.
    pub(super) fn outline(path: &str) -> Self {
        Self { path: path.to_owned(), shift: (0.0, 0.0), scale: 1.0, fill: "norm", stroked: true }
    }

    /// A line within a shape.
    pub(super) fn stroke(path: &str) -> Self {
        Self { fill: "none", ..Self::outline(path) }
    }
}

/// A preset: `rect`, `ellipse` …
pub(super) fn preset(name: &str) -> String {
    format!("<a:prstGeom prst=\"{name}\"><a:avLst/></a:prstGeom>")
}

/// A rectangle with round corners.
pub(super) fn rounded(bounds: &Rect, radius: f64) -> String {
    let side = bounds.width.min(bounds.height).max(0.01);
    let share = (radius / side * 100_000.0).round().clamp(0.0, 50_000.0);
    format!("<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val {share}\"/></a:avLst></a:prstGeom>")
}

/// Paths in a box of that size (px), and the places where connectors are glued.
pub(super) fn custom(width: f64, height: f64, drawn: &[Drawn], sites: &[Site]) -> String {
    let (w, h) = (units(width), units(height));
    let mut guides = String::new();
    let mut glue = String::new();
    for (at, site) in sites.iter().enumerate() {
        let (x, y) = (units(site.x), units(site.y));
        let _ = write!(guides, "<a:gd name=\"x{at}\" fmla=\"*/ {x} w {}\"/>", w.max(1));
        let _ = write!(guides, "<a:gd name=\"y{at}\" fmla=\"*/ {y} h {}\"/>", h.max(1));
        let angle = [16_200_000, 10_800_000, 5_400_000, 0][site.side(width, height)];
        let _ = write!(glue, "<a:cxn ang=\"{angle}\"><a:pos x=\"x{at}\" y=\"y{at}\"/></a:cxn>");
    }
    let paths: String = drawn.iter().map(|drawn| path(drawn, w, h)).collect();
    format!(
        "<a:custGeom><a:avLst/><a:gdLst>{guides}</a:gdLst><a:ahLst/><a:cxnLst>{glue}</a:cxnLst>\
         <a:rect l=\"l\" t=\"t\" r=\"r\" b=\"b\"/><a:pathLst>{paths}</a:pathLst></a:custGeom>"
    )
}

fn path(drawn: &Drawn, width: i64, height: i64) -> String {
    let fill = if drawn.fill == "norm" { String::new() } else { format!(" fill=\"{}\"", drawn.fill) };
    let stroke = if drawn.stroked { "" } else { " stroke=\"0\"" };
    let mut xml = format!("<a:path w=\"{width}\" h=\"{height}\"{fill}{stroke}>");
    let point = |x: f64, y: f64| {
        let (x, y) = (units(x * drawn.scale + drawn.shift.0), units(y * drawn.scale + drawn.shift.1));
        format!("<a:pt x=\"{x}\" y=\"{y}\"/>")
    };
    for segment in SimplifyingPathParser::from(drawn.path.as_str()).map_while(Result::ok) {
        xml += &match segment {
            SimplePathSegment::MoveTo { x, y } => format!("<a:moveTo>{}</a:moveTo>", point(x, y)),
            SimplePathSegment::LineTo { x, y } => format!("<a:lnTo>{}</a:lnTo>", point(x, y)),
            SimplePathSegment::CurveTo { x1, y1, x2, y2, x, y } => {
                format!("<a:cubicBezTo>{}{}{}</a:cubicBezTo>", point(x1, y1), point(x2, y2), point(x, y))
            }
            SimplePathSegment::Quadratic { x1, y1, x, y } => {
                format!("<a:quadBezTo>{}{}</a:quadBezTo>", point(x1, y1), point(x, y))
            }
            SimplePathSegment::ClosePath => "<a:close/>".to_owned(),
        };
    }
    xml + "</a:path>"
}

fn units(px: f64) -> i64 {
    (px * UNITS).round() as i64
}
