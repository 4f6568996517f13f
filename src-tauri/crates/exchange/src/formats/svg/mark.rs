//! Counts of open questions: shape by severity, filled = flaw, hollow = gap.

use tragwerk_diagram::path;
use tragwerk_diagram::text::{TextStyle, Weight};
use tragwerk_model::{Nature, Severity};

use super::pen::{Pen, shifted};

pub(in crate::formats) const OCTAGON: &str = "M6 1.5H12L16.5 6V12L12 16.5H6L1.5 12V6Z";
pub(in crate::formats) const TRIANGLE: &str = "M9 1.8L17 16H1Z";

/// A mark of 18 px with its count; no count in a legend.
pub(super) fn draw(pen: &mut Pen, x: f64, y: f64, severity: Severity, nature: Nature, count: Option<u32>) {
    let token = severity.id();
    let colour = pen.look.colour(token);
    let (fill, ink) = match nature {
        Nature::Flaw => (colour, pen.look.colour(&format!("on-{token}"))),
        Nature::Gap => (pen.look.colour("surface"), colour),
    };
    pen.tag("g").attr("transform", &shifted(x, y)).open();
    outline(pen, severity, fill, colour);
    if let Some(count) = count {
        number(pen, count, severity, ink);
    }
    pen.close("g");
}

/// The ground of a mark that steps back, so that its node's outline does not shine through.
pub(super) fn ground(pen: &mut Pen, x: f64, y: f64, severity: Severity) {
    let canvas = pen.look.canvas();
    pen.tag("g").attr("transform", &shifted(x, y)).open();
    outline(pen, severity, canvas, canvas);
    pen.close("g");
}

fn outline(pen: &mut Pen, severity: Severity, fill: &str, line: &str) {
    let shape = match severity {
        Severity::Error => OCTAGON.to_owned(),
        Severity::Warning => TRIANGLE.to_owned(),
        Severity::Hint => path::circle(9.0, 9.0, 7.5),
    };
    pen.tag("path").attr("d", &shape).attr("fill", fill).stroke(line, 1.5).attr("stroke-linejoin", "round").empty();
}

fn number(pen: &mut Pen, count: u32, severity: Severity, ink: &str) {
    let text = if count > 99 { "99+".to_owned() } else { count.to_string() };
    let in_triangle = severity == Severity::Warning;
    let size = match (text.len(), in_triangle) {
        (1, false) => 9.5,
        (1, true) => 9.0,
        (2, false) => 8.5,
        (2, true) => 7.0,
        _ => 6.0,
    };
    let middle = if in_triangle { 10.9 } else { 9.0 };
    let style = TextStyle { size, line: size, weight: Weight::Bold };
    pen.anchored(&text, "middle", 9.0, middle + size * 0.36, &style, ink);
}
