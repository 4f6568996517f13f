//! `export`: a model as text, or its views as pictures.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use tragwerk_workspace::export::Exhibit;
use tragwerk_workspace::files::{refuse_model, replace, stem_of};
use tragwerk_workspace::model::{Model, Refusal};
use tragwerk_workspace::wire::{ExportFormat, ExportTheme, PreviewArgs, ViewRef};
use tragwerk_workspace::{Checked, Language, Outside, WorkspaceError, views};

use crate::answer::{Answer, Failure, In};
use crate::options::{Lang, language_or, read};

/// Exports a model as text (json) or its views as pictures (svg, png).
///
/// OUT is replaced at once and without asking. With several views OUT is a folder.
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
}

/// As what something is exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Json,
    Svg,
    Png,
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

impl Export {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.file, self.lang)?;
        let language = language_or(self.lang, source.language());
        let format = self.format().said_in(language)?;
        self.refuse_idle_options(format).said_in(language)?;
        let checked = Checked::of(&source.model, &source.options(&Outside::of_system().today()));
        let exhibit = source.exhibit(&checked);
        for (view, out) in self.pages(&source.model, language, format).said_in(language)? {
            let args = self.arguments(view, format, language);
            refuse_model(&out, &source.path).said_in(language)?;
            write(exhibit, &args, &out).said_in(language)?;
        }
        Ok(Answer::silent())
    }

    fn format(&self) -> Result<Format, Refusal> {
        let by_ending = || match self.out.extension()?.to_str()?.to_lowercase().as_str() {
            "json" => Some(Format::Json),
            "svg" => Some(Format::Svg),
            "png" => Some(Format::Png),
            _ => None,
        };
        let unknown = || Refusal::new("export-format-unknown").with("file", self.out.display());
        self.format.or_else(by_ending).ok_or_else(unknown)
    }

    /// An option that would do nothing is a misunderstanding.
    fn refuse_idle_options(&self, format: Format) -> Result<(), Refusal> {
        let picture = format != Format::Json;
        let given = [
            ("--view", !self.view.is_empty(), picture),
            ("--all-views", self.all_views, picture),
            ("--theme", self.theme.is_some(), picture),
            ("--scale", self.scale.is_some(), format == Format::Png),
        ];
        match given.iter().find(|(_, given, used)| *given && !used) {
            Some((option, ..)) => Err(Refusal::new("option-idle").with("option", option).with("format", id(format))),
            None => Ok(()),
        }
    }

    /// What is exported and where to. Nothing is written yet, but the folder for several pictures is made.
    fn pages(
        &self,
        model: &Model,
        language: Language,
        format: Format,
    ) -> Result<Vec<(ViewRef, PathBuf)>, WorkspaceError> {
        let named = self.view.iter().map(|name| Ok((views::named(model, name)?, name.clone())));
        let chosen =
            if self.all_views { views::all(model, language) } else { named.collect::<Result<_, Refusal>>()? };
        if self.all_views && chosen.is_empty() {
            return Err(Refusal::new("no-views").into());
        }
        if !self.all_views && chosen.len() < 2 {
            let view = chosen.into_iter().next().map_or_else(|| views::first(model), |(view, _)| view);
            return Ok(vec![(view, self.out.clone())]);
        }
        let unfit = |error: std::io::Error| {
            Refusal::new("out-no-folder").with("folder", self.out.display()).with("detail", error)
        };
        std::fs::create_dir_all(&self.out).map_err(unfit)?;
        Ok(in_folder(&self.out, chosen, id(format)))
    }

    fn arguments(&self, view: ViewRef, format: Format, language: Language) -> PreviewArgs {
        PreviewArgs {
            view,
            format: match format {
                Format::Json => ExportFormat::Json,
                Format::Svg => ExportFormat::Svg,
                Format::Png => ExportFormat::Png,
            },
            language,
            theme: match self.theme {
                None | Some(Theme::Light) => ExportTheme::Light,
                Some(Theme::Dark) => ExportTheme::Dark,
                Some(Theme::Print) => ExportTheme::Print,
            },
            scale: self.scale.unwrap_or(2.0),
            transparent: false,
            title_block: true,
            legend: true,
            marks: true,
        }
    }
}

fn id(format: Format) -> &'static str {
    match format {
        Format::Json => "json",
        Format::Svg => "svg",
        Format::Png => "png",
    }
}

fn write(exhibit: Exhibit<'_>, args: &PreviewArgs, out: &Path) -> Result<(), WorkspaceError> {
    replace(out, &exhibit.bytes(args)?)
}

/// A file in the folder for each view, called like the view; the same name again gets a number.
fn in_folder(folder: &Path, views: Vec<(ViewRef, String)>, ending: &str) -> Vec<(ViewRef, PathBuf)> {
    let mut taken = BTreeSet::new();
    let place = |(view, name): (ViewRef, String)| {
        let stem = stem_of(&name).unwrap_or_else(|| "view".to_owned());
        let numbered = (2_u64..).map(|number| format!("{stem} {number}"));
        // Where upper and lower case are the same, these must still be different files.
        let mut free = std::iter::once(stem.clone()).chain(numbered).filter(|stem| taken.insert(stem.to_lowercase()));
        let stem = free.next().unwrap_or_default();
        (view, folder.join(format!("{stem}.{ending}")))
    };
    views.into_iter().map(place).collect()
}
