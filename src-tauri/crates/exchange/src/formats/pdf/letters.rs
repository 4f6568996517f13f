//! Text as text: glyphs of the embedded font with the characters they stand for, in runs, so that it can be selected
//! and searched.

use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use resvg::usvg;
use resvg::usvg::layout::{PositionedGlyph, Span};
use tragwerk_diagram::text::{FONTS, covers};

use super::draw;

/// The embedded cuts by their weight.
pub(super) struct Fonts(Vec<(u16, Font)>);

impl Fonts {
    pub(super) fn new() -> Self {
        let read = FONTS.iter().filter_map(|font| Some((font.weight.number(), Font::new(font.data.into(), 0)?)));
        Self(read.collect())
    }

    fn of(&self, weight: u16) -> Option<&Font> {
        self.0.iter().find(|(known, _)| *known == weight).map(|(_, font)| font)
    }
}

/// Glyphs that stand on one line, one after the other.
struct Run {
    start: usvg::Transform,
    glyphs: Vec<KrillaGlyph>,
    text: String,
    /// Where the next glyph would stand, from the start, in the run's own px.
    end: f32,
}

/// Draws a text; one with letters that the embedded font lacks as shapes, in the font that has them.
pub(super) fn draw(surface: &mut Surface<'_>, text: &usvg::Text, fonts: &Fonts) {
    if !text.chunks().iter().all(|chunk| covers(chunk.text())) {
        return draw::group(surface, text.flattened(), fonts);
    }
    let weight = text.chunks().iter().flat_map(|chunk| chunk.spans()).map(|span| span.font().weight()).next();
    let Some(font) = weight.and_then(|weight| fonts.of(weight)) else { return };
    for span in text.layouted().iter().filter(|span| span.visible) {
        let Some(fill) = &span.fill else { continue };
        for run in runs(span, font.units_per_em()) {
            surface.push_transform(&draw::transform(run.start));
            surface.set_fill(Some(draw::fill(fill)));
            surface.set_stroke(None);
            let origin = Point::from_xy(0.0, 0.0);
            surface.draw_glyphs(origin, &run.glyphs, font.clone(), &run.text, span.font_size.get(), false);
            surface.pop();
        }
    }
}

fn runs(span: &Span, units: f32) -> Vec<Run> {
    let size = span.font_size.get();
    let mut runs: Vec<Run> = Vec::new();
    for glyph in &span.positioned_glyphs {
        // Without the size of the font, which is told apart.
        let at = glyph.transform().pre_scale(units / size, units / size);
        let along = runs.last().and_then(|run| distance(run, at));
        match (runs.last_mut(), along) {
            (Some(run), Some(along)) => {
                if let Some(last) = run.glyphs.last_mut() {
                    last.x_advance = (along - run.end) / size;
                }
                run.end = along;
                push(run, glyph);
            }
            _ => {
                let mut run = Run { start: at, glyphs: Vec::new(), text: String::new(), end: 0.0 };
                push(&mut run, glyph);
                runs.push(run);
            }
        }
    }
    runs
}

fn push(run: &mut Run, glyph: &PositionedGlyph) {
    let from = run.text.len();
    run.text.push_str(&glyph.text);
    let range = from..run.text.len();
    run.glyphs.push(KrillaGlyph::new(GlyphId::new(u32::from(glyph.id.0)), 0.0, 0.0, 0.0, 0.0, range, None));
}

/// How far a glyph stands from the start of a run, in the run's px; none where it is not on the same line.
fn distance(run: &Run, at: usvg::Transform) -> Option<f32> {
    let near = |a: f32, b: f32| (a - b).abs() < 1e-4;
    let start = run.start;
    if !(near(start.sx, at.sx) && near(start.ky, at.ky) && near(start.kx, at.kx) && near(start.sy, at.sy)) {
        return None;
    }
    let from = start.invert()?;
    let mut point = usvg::tiny_skia_path::Point::from_xy(at.tx, at.ty);
    from.map_point(&mut point);
    (point.y.abs() < 0.01 && point.x >= run.end - 0.01).then_some(point.x)
}
