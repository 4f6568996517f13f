//! How far a node steps back while two versions are compared, and the colours that follow from it.
//!
//! What is the same in both versions is faded by colour and not by opacity, so that it stays readable and hides what
//! lies behind it.

use tragwerk_diagram::Difference;
use tragwerk_diagram::scene::SceneNode;
use tragwerk_diagram::text::{NAME, SMALL_NAME, TextStyle, Weight};
use tragwerk_diagram::theme::mix;
use tragwerk_model::ElementKind;

use super::look::Look;

/// How a node is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::formats) enum Stand {
    /// As it is.
    Plain,
    /// The same in both versions.
    Faint,
    /// Only in the earlier version.
    Gone,
    /// The old place of something.
    Ghost,
}

/// Colours of a node.
pub(in crate::formats) struct Colours {
    pub(in crate::formats) fill: String,
    pub(in crate::formats) line: String,
    pub(in crate::formats) icon: String,
    pub(in crate::formats) name: String,
    pub(in crate::formats) second: String,
    /// Dashes of the outline; empty: solid.
    pub(in crate::formats) dashes: &'static str,
}

/// Share of a layer's line in a faded outline.
const FADED_LINE: f64 = 0.45;
/// Share of a layer's ink in a faded icon.
const FADED_ICON: f64 = 0.55;

impl Stand {
    /// How a node stands; where no versions are compared, as it is.
    pub(in crate::formats) fn of(node: &SceneNode, compared: bool) -> Self {
        match node.difference.filter(|_| compared) {
            Some(Difference::Removed) => Self::Gone,
            Some(Difference::Ghost) => Self::Ghost,
            None if compared => Self::Faint,
            _ => Self::Plain,
        }
    }

    /// The colours of a node that stands so.
    pub(in crate::formats) fn colours(self, node: &SceneNode, look: Look) -> Colours {
        let (layer, canvas) = (node.layer, look.canvas());
        let plain = Colours {
            fill: if node.container { look.container(layer) } else { look.fill(layer).to_owned() },
            line: look.line(layer).to_owned(),
            icon: look.ink(layer).to_owned(),
            name: if node.container { look.ink(layer) } else { look.colour("text") }.to_owned(),
            second: look.colour("text-2").to_owned(),
            dashes: if node.dashed { "5 3.5" } else { "" },
        };
        let weak = || look.colour("text-3").to_owned();
        match self {
            Self::Plain => plain,
            Self::Gone => Colours { fill: canvas.to_owned(), ..plain },
            Self::Faint => Colours {
                fill: if node.container { look.colour("surface-2") } else { canvas }.to_owned(),
                line: mix(look.line(layer), canvas, FADED_LINE),
                icon: mix(look.ink(layer), canvas, FADED_ICON),
                name: weak(),
                second: weak(),
                ..plain
            },
            Self::Ghost => Colours {
                fill: "none".to_owned(),
                line: look.colour(Difference::Moved.id()).to_owned(),
                icon: weak(),
                name: weak(),
                second: weak(),
                dashes: "3 3",
            },
        }
    }

    /// Type of a name: what steps back is lighter, and never wider than it was measured.
    pub(in crate::formats) fn name(self, kind: ElementKind) -> TextStyle {
        let style = if kind == ElementKind::Channel { SMALL_NAME } else { NAME };
        let back = matches!(self, Self::Faint | Self::Ghost);
        if back { TextStyle { weight: Weight::Medium, ..style } } else { style }
    }

    /// Whether the name is struck through.
    pub(in crate::formats) fn struck(self) -> bool {
        self == Self::Gone
    }
}
