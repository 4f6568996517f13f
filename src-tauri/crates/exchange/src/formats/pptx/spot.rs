//! From the scene to the slide: where a thing stands, and how large it is there.

use tragwerk_diagram::scene::Rect;
use tragwerk_diagram::text::TextStyle;
use tragwerk_model::records::Point;

/// Shift and scale of a scene on its slide.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) shift: Point,
    pub(super) scale: f64,
}

impl Spot {
    /// The slide as it is.
    pub(super) const SLIDE: Self = Self { shift: Point { x: 0.0, y: 0.0 }, scale: 1.0 };

    pub(super) fn point(self, point: Point) -> Point {
        Point { x: self.shift.x + point.x * self.scale, y: self.shift.y + point.y * self.scale }
    }

    pub(super) fn rect(self, rect: &Rect) -> Rect {
        let at = self.point(Point { x: rect.x, y: rect.y });
        Rect::new(at.x, at.y, rect.width * self.scale, rect.height * self.scale)
    }

    /// A spot whose origin is a point of this one.
    pub(super) fn at(self, x: f64, y: f64) -> Self {
        Self { shift: self.point(Point { x, y }), ..self }
    }

    pub(super) fn style(self, style: &TextStyle) -> TextStyle {
        TextStyle { size: style.size * self.scale, line: style.line * self.scale, ..*style }
    }
}
