//! A new model: a file from the first click.

use std::fs;

use serde::Deserialize;
use specta::Type;
use tragwerk_model::{Change, Diff, Model, ModelInfo};
use tragwerk_store::{Cause, StoreError};

use crate::WorkspaceError;
use crate::built_in::{TEMPLATES, template};
use crate::state::State;
use crate::wire::OpenModel;
use crate::workspace::Workspace;

/// What it begins with.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct NewModelArgs {
    /// Id of a template; none: the empty one.
    #[serde(default)]
    pub template: Option<String>,
}

pub(crate) fn answer(state: &mut State, args: NewModelArgs) -> Result<OpenModel, WorkspaceError> {
    let template = args.template.as_deref().map(template).transpose()?.unwrap_or(&TEMPLATES[0]);
    let model = template.model(state.language())?;
    let workspace = create_untitled(state, model)?;
    state.show(workspace)
}

/// The next free `Untitled N.gtm` in the documents folder; the model is called like its file. What the template says
/// about itself stays behind.
fn create_untitled(state: &State, mut model: Model) -> Result<Workspace, WorkspaceError> {
    let folder = &state.places.documents;
    // Where it cannot be made, creating the file says so.
    let _ = fs::create_dir_all(folder);
    loop {
        let path = tragwerk_store::untitled_path(folder);
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let before = model.info().clone();
        let after = ModelInfo { name, description: String::new(), language: before.language.clone() };
        let diff = Diff { info: vec![Change::changed(before, after)], ..Diff::default() };
        model.apply(&diff).map_err(WorkspaceError::fault)?;
        match Workspace::create(&path, &model, state.editor()) {
            // Another program was faster.
            Err(WorkspaceError::Store(StoreError { cause: Cause::FileExists, .. })) => {}
            other => return other,
        }
    }
}
