//! What leaves the program, and how it is on its way.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::Id;
use tragwerk_text::Language;

use super::{PointRef, ViewRef};

/// What is exported, and how it looks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct ExportOptions {
    /// Which picture; of no matter for formats of the whole model.
    pub view: ViewRef,
    /// Only these elements of it, with what they hold, in a picture of one view; none: all.
    #[serde(default)]
    pub only: Vec<Id>,
    /// Every view instead: one document, or a folder of pictures.
    pub all_views: bool,
    /// As what.
    pub format: ExportFormat,
    /// Language of its words.
    pub language: Language,
    /// Its colours.
    pub theme: ExportTheme,
    /// Size of a PNG in pixels per pixel of the canvas.
    pub scale: f64,
    /// The paper of a PDF.
    pub paper: ExportPaper,
    /// Whether the ground of a picture stays empty.
    pub transparent: bool,
    /// Whether model, view, version and date stand above it.
    pub title_block: bool,
    /// Whether shapes and lines are explained below it.
    pub legend: bool,
    /// Whether counts of open questions are drawn.
    pub marks: bool,
    /// Whether decisions, open questions and scorecard follow the views of a presentation.
    pub appendix: bool,
    /// Whether every view of a document stays on one page, however small its names become there; otherwise it is
    /// divided, with the whole before its parts.
    #[serde(default)]
    pub whole: bool,
    /// The only table; none: all that the format can hold. A CSV holds one.
    pub table: Option<ExportTable>,
    /// The state since which differences are drawn; none: the picture as it is.
    pub since: Option<PointRef>,
}

/// What is exported, and where it goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct ExportArgs {
    /// The file; a folder, where several pictures are written. What is there is replaced.
    pub path: PathBuf,
    /// What, and how.
    pub options: ExportOptions,
}

/// As what something is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportFormat {
    /// A picture of lines.
    Svg,
    /// A picture of pixels.
    Png,
    /// Pictures on pages.
    Pdf,
    /// Slides of native shapes, with tables and notes.
    Pptx,
    /// One page with views, figures, questions and tables, for a browser.
    Html,
    /// Tables as sheets of a workbook.
    Xlsx,
    /// One table as text.
    Csv,
    /// The whole model as canonical text.
    Json,
}

impl ExportFormat {
    /// All formats.
    pub const ALL: [Self; 8] =
        [Self::Svg, Self::Png, Self::Pdf, Self::Pptx, Self::Html, Self::Xlsx, Self::Csv, Self::Json];

    /// How files of this format end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Pptx => "pptx",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The format of files that end so.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending() == ending.to_lowercase())
    }

    /// Whether views are in it.
    pub fn shows_views(self) -> bool {
        !matches!(self, Self::Json | Self::Xlsx | Self::Csv)
    }

    /// Whether it is the model itself, of which nothing may be missing.
    pub fn is_the_model(self) -> bool {
        self == Self::Json
    }

    /// Whether it holds one view and no more.
    pub fn is_one_picture(self) -> bool {
        matches!(self, Self::Svg | Self::Png)
    }

    /// Whether its views stand on pages of a size of their own, so that names may become small.
    pub fn has_pages(self) -> bool {
        matches!(self, Self::Pdf | Self::Pptx)
    }

    /// Whether its ground may stay empty.
    pub fn may_be_transparent(self) -> bool {
        matches!(self, Self::Svg | Self::Png)
    }

    /// Whether tables are in it that one can choose from.
    pub fn has_tables(self) -> bool {
        matches!(self, Self::Xlsx | Self::Csv)
    }

    /// Whether decisions, questions and figures can follow the views.
    pub fn has_appendix(self) -> bool {
        self == Self::Pptx
    }

    /// Whether its pages have a size of their own.
    pub fn has_paper(self) -> bool {
        self == Self::Pdf
    }
}

/// A table of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportTable {
    /// Who answers for what.
    ResponsibilityMatrix,
    /// Who decides what, where, on what basis.
    DecisionRegister,
    /// What is measured, and what for.
    MetricCatalogue,
    /// What ties which units.
    IntegrationMatrix,
    /// Everything.
    Elements,
    /// What everything has to do with everything.
    Relations,
    /// Open questions.
    Findings,
}

impl ExportTable {
    /// All tables, in their order.
    pub const ALL: [Self; 7] = [
        Self::ResponsibilityMatrix,
        Self::DecisionRegister,
        Self::MetricCatalogue,
        Self::IntegrationMatrix,
        Self::Elements,
        Self::Relations,
        Self::Findings,
    ];

    /// Stable id, on the command line and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::ResponsibilityMatrix => "responsibility_matrix",
            Self::DecisionRegister => "decision_register",
            Self::MetricCatalogue => "metric_catalogue",
            Self::IntegrationMatrix => "integration_matrix",
            Self::Elements => "elements",
            Self::Relations => "relations",
            Self::Findings => "findings",
        }
    }
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

/// Paper, lying.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ExportPaper {
    /// 297 × 210 mm.
    A4,
    /// 420 × 297 mm.
    A3,
    /// 16:9, like a slide.
    #[default]
    Wide,
}

impl ExportPaper {
    /// Whether it is shown on a screen from afar.
    pub fn is_slide(self) -> bool {
        self == Self::Wide
    }
}

/// An export that was begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExportBegun {
    /// Which it is.
    pub export: u32,
    /// How many views will be drawn.
    pub of: u32,
}

/// Which export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct ExportId {
    /// As it was begun.
    pub export: u32,
}

/// How far an export is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ExportProgress {
    /// How many views are drawn.
    pub done: u32,
    /// Of how many.
    pub of: u32,
    /// What was written; none: there is more to do.
    pub written: Option<Exported>,
}

/// Where an export went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Exported {
    /// The file or folder, absolute.
    pub path: PathBuf,
    /// What is to be known about it, worded.
    pub remarks: Vec<String>,
}

/// A picture to look at before it is exported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Preview {
    /// The picture as SVG.
    pub svg: String,
}

/// A picture as pixels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PictureBytes {
    /// A PNG in base64.
    pub png: String,
}
