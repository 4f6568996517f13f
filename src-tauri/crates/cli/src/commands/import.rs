//! `import`: a text form becomes a model file, or its records are added to one.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;
use tragwerk_workspace::model::text_form;
use tragwerk_workspace::{Language, Workspace, say};

use crate::answer::{Answer, Failure, In};
use crate::options::{editor, language_of, open, read};

/// Takes a model into FILE.
///
/// FILE absent: made as an exact copy of SOURCE. FILE present: records are added; the same id with the same content
/// is skipped, with other content refused. A refused import changes nothing and leaves no file.
#[derive(Debug, Args)]
pub struct Import {
    /// The model file, NAME.gtm.
    file: PathBuf,
    /// What to take in: a text form (.gtm.json) or another model file; SOURCE@VERSION for a saved version.
    source: OsString,
}

impl Import {
    pub fn run(self) -> Result<Answer, Failure> {
        let source = read(&self.source, None)?;
        let (language, model) = (source.language(), &source.model);
        if self.file.symlink_metadata().is_err() {
            let made = Workspace::create(&self.file, model, editor()).said_in(language)?;
            let model = made.model();
            return Ok(told(language, [model.element_count(), model.relation_count(), model.views().count(), 0]));
        }
        let mut workspace = open(&self.file).said_in(language)?;
        let language = language_of(&workspace);
        let base = workspace.revision();
        let name = self.source.to_string_lossy();
        let text = text_form::write(model);
        let done = workspace.import_records(base, text, &name).said_in(language)?;
        let diff = &done.diff;
        let taken = [diff.elements.len(), diff.relations.len(), diff.views.len()];
        let offered = model.element_count() + model.relation_count() + model.views().count();
        let skipped = offered.saturating_sub(taken.iter().sum());
        Ok(told(language, [taken[0], taken[1], taken[2], skipped]))
    }
}

/// What was taken, and how many records were there already.
fn told(language: Language, [elements, relations, views, skipped]: [usize; 4]) -> Answer {
    let args = tragwerk_workspace::Args::new()
        .with("elements", elements)
        .with("relations", relations)
        .with("views", views)
        .with("skipped", skipped);
    let id = if skipped > 0 { "cli-imported.skipped" } else { "cli-imported" };
    Answer::text(say(language, id, &args) + "\n")
}
