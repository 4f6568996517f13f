//! `export`: a model as text, or its views as pictures and documents.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use tragwerk_workspace::discreet::shown;
use tragwerk_workspace::export::{Exhibit, Run};
use tragwerk_workspace::model::{Model, Refusal};
use tragwerk_workspace::wire::{ExportFormat, ExportOptions, ExportPaper, ExportTable, ExportTheme, ViewRef};
use tragwerk_workspace::{Checked, Language, Outside, WorkspaceError, views};

use crate::answer::{Answer, Failure, In};
use crate::narrowed::Narrowed;
use crate::options::{Lang, language_or, read};

/// Exports views as pictures (svg, png), pages (pdf) or slides (pptx), a report (html), tables (xlsx, csv), or the model as text (json).
///
/// OUT is replaced at once and without asking. Of several pictures OUT is the folder.
#[derive(Debug, Args)]
pub struct Export {
    /// The model: FILE, or FILE@VERSION for a saved version.
    file: OsString,
    /// Where to.
    #[arg(short, long, value_name = "OUT")]
    out: PathBuf,
    /// As what [default: by OUT's ending].
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Name or id of a view, or a generated one such as decision_map [default: the model's first view].
    #[arg(long, value_name = "NAME", num_args = 1.., conflicts_with = "all_views")]
    view: Vec<String>,
    /// Every view; of a model without views, every picture it gives by itself.
    #[arg(long)]
    all_views: bool,
    /// Language of the words in a picture [default: the model's].
    #[arg(long, value_enum)]
    lang: Option<Lang>,
    /// Pixels of a png per pixel of the canvas [default: 2].
    #[arg(long, value_name = "N")]
    scale: Option<f64>,
    /// Colours of a picture [default: light].
    #[arg(long, value_enum)]
    theme: Option<Theme>,
    /// Paper of a pdf [default: wide].
    #[arg(long, value_enum)]
    paper: Option<Paper>,
    /// Keeps every view of a pdf or pptx on one page, however small its names become, instead of dividing it.
    #[arg(long)]
    whole: bool,
    /// One table: the only one of an xlsx; a csv needs it.
    #[arg(long, value_enum, value_name = "NAME")]
    table: Option<Table>,
    #[command(flatten)]
    narrowed: Narrowed,
    /// Leaves out the slides with decisions, open questions and scorecard.
    #[arg(long)]
    no_appendix: bool,
    /// Draws the differences since a version of FILE, or since another model.
    #[arg(long, value_name = "VERSION")]
    since: Option<OsString>,
    /// Leaves the ground of a picture empty.
    #[arg(long)]
    transparent: bool,
    /// Leaves out model, view, version and date.
    #[arg(long)]
    no_title_block: bool,
    /// Leaves out the explanation of shapes and lines.
    #[arg(long)]
    no_legend: bool,
    /// Leaves out the counts of open questions.
    #[arg(long)]
    no_marks: bool,
    /// Leaves out the names of those who hold roles.
    #[arg(long)]
    hide_holders: bool,
}

/// As what something is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Svg,
    Png,
    Pdf,
    Pptx,
    Html,
    Xlsx,
    Csv,
    Json,
}

/// A table of the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "snake_case")]
enum Table {
    /// Who answers for what.
    ResponsibilityMatrix,
    /// Who decides what, where, on what basis.
    DecisionRegister,
    /// What is measured, and what for.
    MetricCatalogue,
    /// What ties which units.
    IntegrationMatrix,
    Elements,
    Relations,
    /// Open questions.
    Findings,
}

/// Colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Light on pure white.
    Print,
}

/// Paper, lying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Paper {
    /// 297 × 210 mm.
    A4,
    /// 420 × 297 mm.
    A3,
    /// 16:9, like a slide.
    Wide,
}

impl Export {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.file, self.lang)?;
        let language = language_or(self.lang, source.language());
        let format = self.format().said_in(language)?;
        self.refuse_idle_options(format).said_in(language)?;
        let before = self.since.as_ref().map(|since| read(&since_of(&self.file, since), self.lang)).transpose()?;
        let checked = Checked::of(&source.model, &source.options(&Outside::of_system().today()));
        let before = before.as_ref().map(|before| shown(&before.model, self.hide_holders));
        let model = shown(&source.model, self.hide_holders);
        let exhibit = Exhibit { model: &model, before: before.as_deref(), ..source.exhibit(&checked) };
        self.export(exhibit, format, language, &source.path).said_in(language)
    }

    fn export(
        &self,
        exhibit: Exhibit<'_>,
        format: ExportFormat,
        language: Language,
        model: &Path,
    ) -> Result<Answer, WorkspaceError> {
        let views = self.views(exhibit.model, language)?;
        let several = self.all_views || views.len() > 1;
        let mut run = Run::of_views(self.options(format, language), views, several)?;
        while run.done() < run.of() {
            run.step(exhibit)?;
        }
        let written = run.write(exhibit, &self.out, model)?;
        Ok(Answer { remarks: written.remarks, ..Answer::silent() })
    }

    fn format(&self) -> Result<ExportFormat, Refusal> {
        let by_ending = || ExportFormat::of_ending(self.out.extension()?.to_str()?);
        let unknown = || Refusal::new("export-format-unknown").with("file", self.out.display());
        self.format.map(ExportFormat::from).or_else(by_ending).ok_or_else(unknown)
    }

    /// An option that would do nothing is a misunderstanding.
    fn refuse_idle_options(&self, format: ExportFormat) -> Result<(), Refusal> {
        let picture = format.shows_views();
        let given = [
            ("--view", !self.view.is_empty(), picture),
            ("--all-views", self.all_views, picture),
            ("--theme", self.theme.is_some(), picture),
            ("--scale", self.scale.is_some(), format == ExportFormat::Png),
            ("--paper", self.paper.is_some(), format.has_paper()),
            ("--kinds, --layers, --units, --around", self.narrowed.is_given(), picture),
            ("--whole", self.whole, format.has_pages()),
            ("--table", self.table.is_some(), format.has_tables()),
            ("--no-appendix", self.no_appendix, format.has_appendix()),
            ("--since", self.since.is_some(), picture),
            ("--transparent", self.transparent, format.may_be_transparent()),
            ("--no-title-block", self.no_title_block, picture && format != ExportFormat::Html),
            ("--no-legend", self.no_legend, picture),
            ("--no-marks", self.no_marks, picture),
            ("--hide-holders", self.hide_holders, !format.is_the_model()),
        ];
        match given.iter().find(|(_, given, used)| *given && !used) {
            Some((option, ..)) => {
                Err(Refusal::new("option-idle").with("option", option).with("format", format.ending()))
            }
            None => Ok(()),
        }
    }

    /// The views that are exported, with the names their files get.
    fn views(&self, model: &Model, language: Language) -> Result<Vec<(ViewRef, String)>, Refusal> {
        let views = match (self.all_views, self.view.is_empty()) {
            (true, _) => views::all(model, language),
            (false, true) => vec![(views::first(model), String::new())],
            (false, false) => {
                let named = self.view.iter().map(|name| Ok((views::named(model, name)?, name.clone())));
                named.collect::<Result<Vec<_>, Refusal>>()?
            }
        };
        views.into_iter().map(|(view, name)| Ok((self.narrowed.of(model, view)?, name))).collect()
    }

    fn options(&self, format: ExportFormat, language: Language) -> ExportOptions {
        ExportOptions {
            view: ViewRef::Generated { viewpoint: tragwerk_workspace::model::Viewpoint::OperatingModel, filter: None },
            all_views: self.all_views,
            format,
            language,
            theme: self.theme.map_or(ExportTheme::Light, ExportTheme::from),
            scale: self.scale.unwrap_or(2.0),
            paper: self.paper.map_or(ExportPaper::Wide, ExportPaper::from),
            transparent: self.transparent,
            title_block: !self.no_title_block,
            legend: !self.no_legend,
            marks: !self.no_marks,
            appendix: !self.no_appendix,
            whole: self.whole,
            table: self.table.map(ExportTable::from),
            since: None,
            only: Vec::new(),
        }
    }
}

/// A version of the file, or a file of its own.
fn since_of(file: &OsStr, since: &OsStr) -> OsString {
    if Path::new(since).exists() {
        return since.to_owned();
    }
    let mut named = file.to_owned();
    named.push("@");
    named.push(since);
    named
}

impl From<Format> for ExportFormat {
    fn from(format: Format) -> Self {
        match format {
            Format::Svg => Self::Svg,
            Format::Png => Self::Png,
            Format::Pdf => Self::Pdf,
            Format::Pptx => Self::Pptx,
            Format::Html => Self::Html,
            Format::Xlsx => Self::Xlsx,
            Format::Csv => Self::Csv,
            Format::Json => Self::Json,
        }
    }
}

impl From<Theme> for ExportTheme {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::Light => Self::Light,
            Theme::Dark => Self::Dark,
            Theme::Print => Self::Print,
        }
    }
}

impl From<Paper> for ExportPaper {
    fn from(paper: Paper) -> Self {
        match paper {
            Paper::A4 => Self::A4,
            Paper::A3 => Self::A3,
            Paper::Wide => Self::Wide,
        }
    }
}

impl From<Table> for ExportTable {
    fn from(table: Table) -> Self {
        match table {
            Table::ResponsibilityMatrix => Self::ResponsibilityMatrix,
            Table::DecisionRegister => Self::DecisionRegister,
            Table::MetricCatalogue => Self::MetricCatalogue,
            Table::IntegrationMatrix => Self::IntegrationMatrix,
            Table::Elements => Self::Elements,
            Table::Relations => Self::Relations,
            Table::Findings => Self::Findings,
        }
    }
}
