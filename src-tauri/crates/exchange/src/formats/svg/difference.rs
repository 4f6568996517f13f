//! What tells two versions apart: rings around nodes, the ways of what moved, marks above everything.

use tragwerk_diagram::scene::{Rect, SceneMove, SceneNode};
use tragwerk_diagram::text::EDGE;
use tragwerk_diagram::{Difference, difference, path};

use super::pen::{Pen, shifted};

/// The mark of a difference, 18 px; a ghost has none.
pub(super) fn mark(pen: &mut Pen, x: f64, y: f64, difference: Difference) {
    if difference == Difference::Ghost {
        return;
    }
    // The ink of hints is what is readable on these colours in every theme.
    let (colour, ink) = (pen.look.colour(difference.id()), pen.look.colour("on-hint"));
    pen.tag("g").attr("transform", &shifted(x, y)).open();
    pen.path(&path::circle(9.0, 9.0, 9.0), colour, "none", 0.0);
    let tag = pen.tag("path").attr("d", difference.glyph()).attr("fill", "none").stroke(ink, 1.9);
    tag.attr("stroke-linecap", "round").attr("stroke-linejoin", "round").empty();
    pen.close("g");
}

/// The marks of nodes.
pub(super) fn marks(pen: &mut Pen, nodes: &[SceneNode]) {
    for node in nodes {
        if let Some(difference) = node.difference {
            let at = difference::MARK_AT;
            mark(pen, node.bounds.x + at.x, node.bounds.y + at.y, difference);
        }
    }
}

/// The ring of a node: solid, dashed, double or dotted. Strokes lie around the outline, the inner ones in the colour of
/// the canvas, and the node itself above all of them.
pub(super) fn ring(pen: &mut Pen, outline: &str, difference: Difference) {
    let (colour, canvas) = (pen.look.colour(difference.id()), pen.look.canvas());
    let strokes: &[(&str, f64, &str)] = match difference {
        Difference::Added => &[(colour, 9.5, ""), (canvas, 5.5, "")],
        Difference::Removed => &[(colour, 9.0, "5 4"), (canvas, 5.5, "")],
        Difference::Changed => &[(colour, 11.0, ""), (canvas, 8.8, ""), (colour, 6.4, ""), (canvas, 4.0, "")],
        Difference::Moved => &[(colour, 8.0, "1.5 3.5"), (canvas, 5.0, "")],
        Difference::Ghost => &[],
    };
    for (stroke, width, dashes) in strokes {
        let tag = pen.tag("path").attr("d", outline).attr("fill", "none").stroke(stroke, *width);
        let tag = if dashes.is_empty() { tag } else { tag.attr("stroke-dasharray", dashes) };
        tag.attr("stroke-linejoin", "round").empty();
    }
}

/// The ways of what moved, with their words.
pub(super) fn ways(pen: &mut Pen, moves: &[SceneMove], ground: impl Fn(&Rect) -> String) {
    let colour = pen.look.colour(Difference::Moved.id());
    for way in moves {
        let tag = pen.tag("path").attr("d", &way.path).attr("fill", "none").stroke(colour, 2.0);
        tag.attr("stroke-dasharray", "0.1 4.5").attr("stroke-linecap", "round").empty();
        if let Some(head) = &way.head {
            let tag = pen.tag("path").attr("d", &head.stroked).attr("fill", "none").stroke(colour, 1.5);
            tag.attr("stroke-linejoin", "round").attr("stroke-linecap", "round").empty();
        }
        if let Some(label) = &way.label {
            pen.rect(&label.plate, 4.0, &ground(&label.plate), "none");
            pen.line(&label.text, &EDGE, colour);
        }
    }
}
