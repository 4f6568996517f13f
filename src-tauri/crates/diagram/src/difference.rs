//! Two versions in one picture: what became of an element or relation, and where its mark and ring lie.
//!
//! Knows no model: which records differ comes in with the overlay, colours are the drawer's (`--added`, `--removed`,
//! `--changed`, `--moved`).
//! Invariant: shape carries what colour says; a mark never lies where the count of open questions does.

use serde::{Deserialize, Serialize};
use tragwerk_model::records::Point;

/// What became of something between two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Difference {
    /// Only the later version has it: solid ring, plus.
    Added,
    /// Only the earlier version has it: dashed ring, minus, its name struck through.
    Removed,
    /// It says something else: double ring, tilde.
    Changed,
    /// It belongs elsewhere: dotted ring, arrow, and a way from its [`Difference::Ghost`].
    Moved,
    /// The place that something moved away from: dashed outline, no mark.
    Ghost,
}

/// Width and height of a version mark.
pub const MARK: f64 = 18.0;
/// Where a version mark stands, seen from its node's upper left corner.
pub const MARK_AT: Point = Point { x: -8.0, y: -8.0 };

impl Difference {
    /// Everything that a legend can explain, in its order; a ghost is explained by what moved.
    pub const MARKS: [Self; 4] = [Self::Added, Self::Removed, Self::Changed, Self::Moved];

    /// Stable id; also the name of its colour.
    pub fn id(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Moved => "moved",
            Self::Ghost => "ghost",
        }
    }

    /// The figure on the mark, stroked round in a square of [`MARK`]; empty for a ghost.
    pub fn glyph(self) -> &'static str {
        match self {
            Self::Added => "M9 5V13M5 9H13",
            Self::Removed => "M5 9H13",
            Self::Changed => "M4.8 10C6 7.6 7.8 7.8 9 9S12 10.4 13.2 8",
            Self::Moved => "M4.8 9H13M9.6 5.6L13 9L9.6 12.4",
            Self::Ghost => "",
        }
    }

    /// What stands before the words of a line, so that lines differ without colour.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Added => "+",
            Self::Removed => "−",
            Self::Changed => "~",
            Self::Moved | Self::Ghost => "→",
        }
    }

    /// How far its ring reaches beyond the outline; lines end that much earlier.
    pub fn ring(self) -> f64 {
        match self {
            Self::Added | Self::Removed => 5.0,
            Self::Changed => 5.5,
            Self::Moved => 4.5,
            Self::Ghost => 0.0,
        }
    }
}
