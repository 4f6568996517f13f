//! What the start screen shows.

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_text::Language;

/// The start screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct StartInfo {
    /// Models opened before, the last one first.
    pub recent: Vec<RecentModel>,
    /// What a new model can begin with.
    pub templates: Vec<BuiltInModel>,
    /// Models to look at.
    pub samples: Vec<BuiltInModel>,
    /// Language of the program.
    pub language: Language,
    /// Light, dark, or as the system is.
    pub theme: ThemeChoice,
    /// How the window is shown, and how far its tour is.
    pub preferences: Preferences,
    /// Folder in which new models are made.
    pub documents: String,
}

/// A model opened before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RecentModel {
    /// Its file, absolute.
    pub path: String,
    /// What it was called.
    pub name: String,
    /// When it was last open (ISO 8601, UTC).
    pub opened: String,
    /// Whether the file is gone.
    pub missing: bool,
    /// How many flaws it had; none when that is not known.
    pub flaws: Option<u32>,
    /// A small picture of it (SVG), if one was made.
    pub thumbnail: Option<String>,
}

/// A model that comes with the program: a template or a sample.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct BuiltInModel {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// How many elements it has.
    pub elements: u32,
    /// A small picture of it (SVG).
    pub thumbnail: String,
}

/// Light, dark, or as the system is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// Light, with black letters and strong lines.
    Contrast,
    /// As the system is.
    #[default]
    System,
}

/// How the window is shown on this machine, and how far its tour is. Nothing of it is in a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct Preferences {
    /// Size of everything in the window, in percent (80 to 200).
    pub zoom: u16,
    /// Whether names of those who hold roles are left out, in the window and in what is exported.
    pub hide_holders: bool,
    /// Where the tour goes on, counted from 0.
    pub tour_step: u8,
    /// Whether the tour was finished or skipped, and is not shown again by itself.
    pub tour_over: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { zoom: 100, hide_holders: false, tour_step: 0, tour_over: false }
    }
}

impl Preferences {
    /// The same, with a size that can still be read and still fits.
    pub(crate) fn within_bounds(self) -> Self {
        Self { zoom: self.zoom.clamp(80, 200), ..self }
    }
}
