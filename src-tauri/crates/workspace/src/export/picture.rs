//! A view as a picture that says what it shows.

use tragwerk_diagram::Scene;
use tragwerk_exchange::svg::{self, Look, Paper, Picture, TitleBlock};
use tragwerk_text::{Args, Language, date, say};

use super::Exhibit;
use crate::outside::iso;
use crate::wire::{ExportFormat, ExportOptions, ExportPaper, ExportTheme, ViewRef};
use crate::{WorkspaceError, picture};

/// A scene and how it is presented.
pub(super) struct Shown {
    pub(super) scene: Scene,
    pub(super) picture: Picture,
}

impl Exhibit<'_> {
    /// The picture as SVG, as it looks in the format that is asked for.
    ///
    /// # Errors
    /// `view-unknown`.
    pub fn svg(&self, options: &ExportOptions) -> Result<String, WorkspaceError> {
        let shown = self.shown(&options.view, options)?;
        Ok(svg::write(&shown.scene, &shown.picture))
    }

    /// A view, drawn as the options say.
    ///
    /// # Errors
    /// `view-unknown`.
    pub(super) fn shown(&self, view: &ViewRef, options: &ExportOptions) -> Result<Shown, WorkspaceError> {
        let findings = if options.marks { &self.checked.findings[..] } else { &[] };
        let scene = match self.before {
            Some(before) => picture::comparison(before, self.model, view, options.language, findings)?,
            None => picture::scene(self.model, view, options.language, findings)?,
        };
        let picture = self.presented(&scene, options);
        Ok(Shown { scene, picture })
    }

    fn presented(&self, scene: &Scene, options: &ExportOptions) -> Picture {
        let described = Args::new()
            .with_said("viewpoint", &format!("viewpoint-{}", scene.viewpoint.id()))
            .with("view", scene.name.as_str())
            .with("model", self.model.info().name.as_str())
            .with("elements", scene.nodes.len())
            .with("relations", scene.edges.len());
        Picture {
            look: look(options.theme),
            language: options.language.id().to_owned(),
            description: say(options.language, "picture-described", &described),
            title_block: (options.title_block && options.format != ExportFormat::Html)
                .then(|| self.title_block(options.language, &scene.name)),
            legend: options.legend,
            marks: options.marks,
            transparent: options.transparent && options.format.may_be_transparent(),
            paper: paper(options),
        }
    }

    pub(super) fn title_block(&self, language: Language, view: &str) -> TitleBlock {
        TitleBlock {
            model: self.model.info().name.clone(),
            view: view.to_owned(),
            version: match self.version {
                Some(version) => say(language, "picture-version", &Args::new().with("version", version)),
                None => say(language, "picture-unsaved", &Args::new()),
            },
            date: self.edited_at.map(|at| date(language, &iso(at))).unwrap_or_default(),
        }
    }
}

/// The paper that a format fills.
fn paper(options: &ExportOptions) -> Option<Paper> {
    match (options.format, options.paper) {
        (ExportFormat::Pdf, ExportPaper::A4) => Some(Paper::A4),
        (ExportFormat::Pdf, ExportPaper::A3) => Some(Paper::A3),
        (ExportFormat::Pdf, ExportPaper::Wide) | (ExportFormat::Pptx, _) => Some(Paper::Wide),
        _ => None,
    }
}

pub(super) fn look(theme: ExportTheme) -> Look {
    match theme {
        ExportTheme::Light => Look::Light,
        ExportTheme::Dark => Look::Dark,
        ExportTheme::Print => Look::Print,
    }
}
