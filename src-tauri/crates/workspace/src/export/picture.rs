//! A view as a picture that says what it shows.

use std::collections::BTreeSet;

use tragwerk_diagram::{Routed, Scene};
use tragwerk_exchange::svg::{self, Look, Paper, Picture, TitleBlock};
use tragwerk_model::Id;
use tragwerk_text::{Args, Language, date, say};

use super::Exhibit;
use crate::outside::iso;
use crate::picture::Staged;
use crate::wire::{ExportFormat, ExportOptions, ExportPaper, ExportTheme, ViewRef};
use crate::{WorkspaceError, picture};

/// A scene and how it is presented.
pub(super) struct Shown {
    pub(super) scene: Scene,
    pub(super) picture: Picture,
    /// Whether it is shown for its parts, which follow, and not to be read itself.
    pub(super) overview: bool,
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
        let staged = self.staged(view, options)?;
        let all = options.only.is_empty() || options.all_views;
        let scene = if all { staged.scene } else { staged.part(&held(&staged.scene, &options.only)) };
        Ok(self.presented(scene, options))
    }

    pub(super) fn staged(&self, view: &ViewRef, options: &ExportOptions) -> Result<Staged<'_>, WorkspaceError> {
        let findings = if options.marks { &self.checked.findings[..] } else { &[] };
        let nothing = Routed::default();
        let routed = self.routed.unwrap_or(&nothing);
        let staged = match self.before {
            Some(before) => picture::compared(before, self.model, view, options.language, findings, routed)?,
            None => picture::staged(self.model, view, options.language, findings, routed)?,
        };
        Ok(staged)
    }

    /// A scene as the options say.
    pub(super) fn presented(&self, scene: Scene, options: &ExportOptions) -> Shown {
        let described = Args::new()
            .with_said("viewpoint", &format!("viewpoint-{}", scene.viewpoint.id()))
            .with("view", scene.name.as_str())
            .with("model", self.model.info().name.as_str())
            .with("elements", scene.nodes.len())
            .with("relations", scene.edges.len());
        let picture = Picture {
            look: look(options.theme),
            language: options.language.id().to_owned(),
            description: say(options.language, "picture-described", &described),
            title_block: (options.title_block && options.format != ExportFormat::Html)
                .then(|| self.title_block(options.language, &scene.name)),
            legend: options.legend,
            marks: options.marks,
            transparent: options.transparent && options.format.may_be_transparent(),
            paper: paper(options),
        };
        Shown { scene, picture, overview: false }
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
            remark: String::new(),
        }
    }
}

/// These elements with everything that they hold in a scene.
fn held(scene: &Scene, elements: &[Id]) -> BTreeSet<Id> {
    let mut held: BTreeSet<Id> = elements.iter().cloned().collect();
    // Parents come before what they contain.
    for node in &scene.nodes {
        if node.parent.as_ref().is_some_and(|parent| held.contains(parent)) {
            held.insert(node.element.clone());
        }
    }
    held
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
