//! Which colours a picture has.

use tragwerk_diagram::Theme;
use tragwerk_diagram::theme::mix;
use tragwerk_model::Layer;

/// The colours of a picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Strongest contrast.
    Contrast,
    /// Light on pure white, so that paper and slides show no tint.
    Print,
}

impl Look {
    /// All looks.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::Print];

    /// Stable id, on the command line and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Print => "print",
        }
    }

    /// The look with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.id() == id)
    }

    /// The value of a token.
    pub(in crate::formats) fn colour(self, token: &str) -> &'static str {
        match self {
            Self::Print if matches!(token, "canvas" | "halo") => "#ffffff",
            Self::Light | Self::Print => Theme::Light.colour(token),
            Self::Dark => Theme::Dark.colour(token),
            Self::Contrast => Theme::Contrast.colour(token),
        }
    }

    /// The ground of the picture.
    pub(in crate::formats) fn canvas(self) -> &'static str {
        self.colour("canvas")
    }

    /// Ground of a layer's nodes.
    pub(in crate::formats) fn fill(self, layer: Layer) -> &'static str {
        self.colour(&format!("{}-fill", layer.id()))
    }

    /// Outline of a layer's nodes.
    pub(in crate::formats) fn line(self, layer: Layer) -> &'static str {
        self.colour(&format!("{}-line", layer.id()))
    }

    /// Icons and coloured text of a layer.
    pub(in crate::formats) fn ink(self, layer: Layer) -> &'static str {
        self.colour(&format!("{}-ink", layer.id()))
    }

    /// Body of a container, paler than a node.
    pub(in crate::formats) fn container(self, layer: Layer) -> String {
        mix(self.fill(layer), self.colour("surface"), 0.55)
    }

    /// Title bar of a container, a shade darker than a node.
    pub(in crate::formats) fn title_bar(self, layer: Layer) -> String {
        mix(self.fill(layer), self.line(layer), 0.935)
    }

    /// A label that steps back: paler by colour, so that its plate stays solid.
    pub(in crate::formats) fn calm_label(self) -> String {
        mix(self.colour("text-2"), self.colour("halo"), 0.62)
    }
}
