//! Groups, paths and their strokes. Our SVGs know no other things: no gradients, patterns, filters, clips or images.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use resvg::tiny_skia::PathSegment;
use resvg::usvg;

use super::letters::{self, Fonts};

/// Draws what a group holds, in its place.
pub(super) fn group(surface: &mut Surface<'_>, group: &usvg::Group, fonts: &Fonts) {
    surface.push_transform(&transform(group.transform()));
    let paler = share(group.opacity().get());
    if group.opacity().get() < 1.0 {
        surface.push_opacity(paler);
    }
    for node in group.children() {
        match node {
            usvg::Node::Group(inner) => self::group(surface, inner, fonts),
            usvg::Node::Path(drawn) => path(surface, drawn),
            usvg::Node::Text(text) => letters::draw(surface, text, fonts),
            usvg::Node::Image(_) => {}
        }
    }
    if group.opacity().get() < 1.0 {
        surface.pop();
    }
    surface.pop();
}

/// Draws a path with its fill and stroke.
pub(super) fn path(surface: &mut Surface<'_>, drawn: &usvg::Path) {
    let (fill, stroke) = (drawn.fill().map(self::fill), drawn.stroke().map(self::stroke));
    // Without either, black would be filled in.
    if let (true, Some(path)) = (fill.is_some() || stroke.is_some(), outline(drawn)) {
        surface.set_fill(fill);
        surface.set_stroke(stroke);
        surface.draw_path(&path);
    }
}

fn outline(drawn: &usvg::Path) -> Option<Path> {
    let mut builder = PathBuilder::new();
    for segment in drawn.data().segments() {
        match segment {
            PathSegment::MoveTo(to) => builder.move_to(to.x, to.y),
            PathSegment::LineTo(to) => builder.line_to(to.x, to.y),
            PathSegment::QuadTo(a, to) => builder.quad_to(a.x, a.y, to.x, to.y),
            PathSegment::CubicTo(a, b, to) => builder.cubic_to(a.x, a.y, b.x, b.y, to.x, to.y),
            PathSegment::Close => builder.close(),
        }
    }
    builder.finish()
}

pub(super) fn transform(from: usvg::Transform) -> Transform {
    Transform::from_row(from.sx, from.ky, from.kx, from.sy, from.tx, from.ty)
}

pub(super) fn fill(fill: &usvg::Fill) -> Fill {
    let rule = match fill.rule() {
        usvg::FillRule::NonZero => FillRule::NonZero,
        usvg::FillRule::EvenOdd => FillRule::EvenOdd,
    };
    Fill { paint: colour(fill.paint()).into(), opacity: share(fill.opacity().get()), rule }
}

fn stroke(stroke: &usvg::Stroke) -> Stroke {
    let dash = stroke.dasharray().map(|array| StrokeDash { array: array.to_vec(), offset: stroke.dashoffset() });
    Stroke {
        paint: colour(stroke.paint()).into(),
        width: stroke.width().get(),
        miter_limit: stroke.miterlimit().get(),
        line_cap: match stroke.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        },
        line_join: match stroke.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
        },
        opacity: share(stroke.opacity().get()),
        dash,
    }
}

fn colour(paint: &usvg::Paint) -> rgb::Color {
    match paint {
        usvg::Paint::Color(colour) => rgb::Color::new(colour.red, colour.green, colour.blue),
        _ => rgb::Color::black(),
    }
}

fn share(share: f32) -> NormalizedF32 {
    NormalizedF32::new(share).unwrap_or(NormalizedF32::ONE)
}
