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
    /// As the system is.
    #[default]
    System,
}
