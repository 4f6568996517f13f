//! A model gets a file of its own, beside others that stay as they are.

use std::path::Path;

use tragwerk_model::{Model, text_form};
use tragwerk_store::Cause;

use super::name::candidates;
use crate::WorkspaceError;
use crate::workspace::{Editor, Workspace};

/// Opens a file in the folder that holds this model and nothing else: the first of `STEM.gtm`, `STEM 2.gtm` … that is
/// free or that is the same model already, untouched since. So opening the same text or sample twice leaves one file,
/// and one that was edited meanwhile is neither overwritten nor taken for it.
///
/// # Errors
/// As for [`Workspace::create`].
pub(crate) fn place_copy(
    folder: &Path,
    stem: &str,
    model: &Model,
    editor: &Editor,
) -> Result<Workspace, WorkspaceError> {
    let text = text_form::write(model);
    for path in candidates(folder, stem) {
        match Workspace::create(&path, model, editor.clone()) {
            Err(WorkspaceError::Store(error)) if matches!(error.cause, Cause::FileExists) => {}
            other => return other,
        }
        // Only a file that was never edited counts: an edit taken back is still somebody's work.
        match Workspace::open(&path, editor.clone()) {
            Ok(same) if same.revision() == 0 && same.text() == text => return Ok(same),
            _ => {}
        }
    }
    Err(WorkspaceError::fault("no free name"))
}
