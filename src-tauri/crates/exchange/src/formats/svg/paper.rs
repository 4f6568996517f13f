//! Sheets that a picture can fill, all of them lying.

/// A sheet of paper or a slide.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// 297 × 210 mm.
    A4,
    /// 420 × 297 mm.
    A3,
    /// A slide of 16:9, 13.33 × 7.5 inches.
    #[default]
    Wide,
}

impl Paper {
    /// All sheets.
    pub const ALL: [Self; 3] = [Self::A4, Self::A3, Self::Wide];

    /// Stable id, on the command line and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::Wide => "wide",
        }
    }

    /// Width and height in px of 1/96 inch.
    pub fn size(self) -> (f64, f64) {
        let mm = |width: f64, height: f64| (width / 25.4 * 96.0, height / 25.4 * 96.0);
        match self {
            Self::A4 => mm(297.0, 210.0),
            Self::A3 => mm(420.0, 297.0),
            Self::Wide => (1280.0, 720.0),
        }
    }
}
