//! Named versions of the open model.

use tragwerk_model::{Model, Refusal};
use tragwerk_store::{MAIN_SCENARIO, NewVersion, Version};

use super::Workspace;
use crate::WorkspaceError;

impl Workspace {
    /// Saves the present state as a version. Blanks around the name are dropped.
    ///
    /// # Errors
    /// `version-name-missing`; stale when the file has moved on; what the file reports.
    pub fn save_version(&mut self, name: &str, note: &str, author: &str) -> Result<Version, WorkspaceError> {
        if name.trim().is_empty() {
            return Err(Refusal::new("version-name-missing").into());
        }
        Ok(self.store.save_version(NewVersion {
            name: name.trim().to_owned(),
            note: note.to_owned(),
            author: author.trim().to_owned(),
            at: self.editor.outside.clock.now(),
            scenario: MAIN_SCENARIO.to_owned(),
            automatic: false,
        })?)
    }

    /// All versions, the oldest first.
    ///
    /// # Errors
    /// What the file reports.
    pub fn versions(&self) -> Result<Vec<Version>, WorkspaceError> {
        Ok(self.store.versions()?)
    }

    /// The model as it was in a version.
    ///
    /// # Errors
    /// `version-not-found`, what the file reports.
    pub fn read_version(&self, id: &str) -> Result<Model, WorkspaceError> {
        Ok(self.store.read_version(id)?)
    }
}
