//! Pictures that leave the program.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_text::Language;

use super::ViewRef;

/// A picture and the file it goes to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct ExportArgs {
    /// Which picture; of no matter for `json`, which is the whole model.
    pub view: ViewRef,
    /// As what.
    pub format: ExportFormat,
    /// Where to; what is there is replaced.
    pub path: PathBuf,
    /// Language of its words.
    pub language: Language,
    /// Its colours.
    pub theme: ExportTheme,
    /// Size of a PNG in pixels per pixel of the canvas.
    pub scale: f64,
    /// Whether the ground stays empty.
    pub transparent: bool,
    /// Whether model, view, version and date stand above it.
    pub title_block: bool,
    /// Whether shapes and lines are explained below it.
    pub legend: bool,
    /// Whether counts of open questions are drawn.
    pub marks: bool,
}

/// The same without a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "as in ExportArgs")]
pub struct PreviewArgs {
    pub view: ViewRef,
    pub format: ExportFormat,
    pub language: Language,
    pub theme: ExportTheme,
    pub scale: f64,
    pub transparent: bool,
    pub title_block: bool,
    pub legend: bool,
    pub marks: bool,
}

impl From<ExportArgs> for PreviewArgs {
    fn from(args: ExportArgs) -> Self {
        let ExportArgs { view, format, path: _, language, theme, scale, transparent, title_block, legend, marks } =
            args;
        Self { view, format, language, theme, scale, transparent, title_block, legend, marks }
    }
}

/// As what something is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// A picture of lines.
    Svg,
    /// A picture of pixels.
    Png,
    /// The whole model as canonical text.
    Json,
}

/// Colours of a picture.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportTheme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Light on pure white.
    Print,
}

/// Where an export went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Exported {
    /// The file, absolute.
    pub path: PathBuf,
}

/// A picture to look at before it is exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Preview {
    /// The picture as SVG.
    pub svg: String,
}
