//! What leaves the program: pictures and the text form, as bytes. Where they go is the caller's.
//!
//! Invariant: same model, same arguments, same bytes; dates are those of the last edit.

use tragwerk_exchange::svg::{Look, Picture, TitleBlock};
use tragwerk_exchange::{json, png, svg};
use tragwerk_model::Model;
use tragwerk_rules::Finding;
use tragwerk_store::Millis;
use tragwerk_text::{Args, Language, date, say};

use crate::WorkspaceError;
use crate::outside::iso;
use crate::picture::scene;
use crate::wire::{ExportFormat, ExportTheme, PreviewArgs};

/// What is exported: a model, and what its picture says about it.
#[derive(Debug, Clone, Copy)]
pub struct Exhibit<'a> {
    /// The model.
    pub model: &'a Model,
    /// Its findings, for marks.
    pub findings: &'a [Finding],
    /// Name of the version it is; none: a state that was not saved as one.
    pub version: Option<&'a str>,
    /// When it was last edited; none where nobody knows (a text form).
    pub edited_at: Option<Millis>,
}

impl Exhibit<'_> {
    /// The export as bytes.
    ///
    /// # Errors
    /// `view-unknown`, `picture-too-large`, `scale-invalid`, `picture-not-drawn`.
    pub fn bytes(&self, args: &PreviewArgs) -> Result<Vec<u8>, WorkspaceError> {
        match args.format {
            ExportFormat::Json => Ok(json::write(self.model).into_bytes()),
            ExportFormat::Svg => Ok(self.svg(args)?.into_bytes()),
            ExportFormat::Png => {
                let picture = self.svg(args)?;
                png::write(&picture, args.scale).map_err(|error| error.refusal().into())
            }
        }
    }

    /// The picture as SVG, whatever the format.
    ///
    /// # Errors
    /// `view-unknown`.
    pub fn svg(&self, args: &PreviewArgs) -> Result<String, WorkspaceError> {
        let findings = if args.marks { self.findings } else { &[] };
        let scene = scene(self.model, &args.view, args.language, findings)?;
        let described = Args::new()
            .with_said("viewpoint", &format!("viewpoint-{}", scene.viewpoint.id()))
            .with("view", scene.name.as_str())
            .with("model", self.model.info().name.as_str())
            .with("elements", scene.nodes.len())
            .with("relations", scene.edges.len());
        let picture = Picture {
            look: look(args.theme),
            language: args.language.id().to_owned(),
            description: say(args.language, "picture-described", &described),
            title_block: args.title_block.then(|| self.title_block(args.language, &scene.name)),
            legend: args.legend,
            marks: args.marks,
            transparent: args.transparent,
        };
        Ok(svg::write(&scene, &picture))
    }

    fn title_block(&self, language: Language, view: &str) -> TitleBlock {
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

fn look(theme: ExportTheme) -> Look {
    match theme {
        ExportTheme::Light => Look::Light,
        ExportTheme::Dark => Look::Dark,
        ExportTheme::Print => Look::Print,
    }
}
