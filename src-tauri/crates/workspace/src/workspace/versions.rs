//! Named versions of the open model.

use tragwerk_model::{Model, Refusal};
use tragwerk_store::{Cause, NewVersion, StoreError, Version};

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
            scenario: self.scenario.clone(),
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

    /// The version with this id.
    ///
    /// # Errors
    /// `version-not-found`, what the file reports.
    pub fn version(&self, id: &str) -> Result<Version, WorkspaceError> {
        let found = self.versions()?.into_iter().find(|version| version.id == id);
        Ok(found.ok_or_else(|| Refusal::new("version-not-found").with("id", id))?)
    }

    /// The version that a user means: by id, by its name if only one has it, or `name~N`.
    ///
    /// # Errors
    /// `version-not-found`, `version-ambiguous`, what the file reports.
    pub fn named_version(&self, name: &str) -> Result<Version, WorkspaceError> {
        Ok(crate::reading::named(&self.versions()?, name)?.clone())
    }

    /// Saves the present state as an automatic version, if its last edit is of an earlier day and nothing holds it yet.
    ///
    /// # Errors
    /// What the file reports.
    pub fn save_daily(&mut self) -> Result<(), WorkspaceError> {
        const DAY: i64 = 24 * 60 * 60 * 1000;
        let now = self.editor.outside.clock.now();
        let kept = self.versions()?.iter().any(|version| version.content == self.store.content_hash());
        if now.div_euclid(DAY) > self.edited_at().div_euclid(DAY) && !kept && self.revision() > 0 {
            let told = NewVersion { at: self.edited_at(), ..self.automatic("daily") };
            self.store.save_version(told)?;
        }
        Ok(())
    }

    /// Adds the versions of another file, its present state as the last of them; gives the id of that one.
    ///
    /// # Errors
    /// What either file reports; nothing is added then.
    pub fn add_versions_of(&mut self, other: &Self) -> Result<Option<String>, WorkspaceError> {
        let present = NewVersion { at: other.edited_at(), ..other.automatic("merged-from") };
        Ok(self.store.add_versions_of(&other.store, Some(present))?.map(|version| version.id))
    }

    /// Writes a copy of the present state to a new file; its versions only when chosen.
    ///
    /// # Errors
    /// As for [`tragwerk_store::Store::share_copy`]; nothing is overwritten.
    pub fn share_copy(&self, to: &std::path::Path, versions: bool) -> Result<(), WorkspaceError> {
        Ok(self.store.share_copy(to, versions)?)
    }

    /// Copies the file as it is, history included, to a new file.
    ///
    /// # Errors
    /// As for [`tragwerk_store::backup::back_up`].
    pub fn back_up(&self, to: &std::path::Path) -> Result<(), WorkspaceError> {
        Ok(tragwerk_store::backup::back_up(&self.store, to)?)
    }

    /// Keeps what is open in a new file, also when the open one was replaced or is gone: with its history, where that
    /// can still be read.
    ///
    /// # Errors
    /// As for [`Workspace::create`]; nothing is overwritten.
    pub fn keep_as(&self, to: &std::path::Path) -> Result<(), WorkspaceError> {
        match self.back_up(to) {
            Err(WorkspaceError::Store(StoreError {
                cause: Cause::FileReplaced | Cause::FileDamaged { .. } | Cause::Sql(_),
                ..
            })) => Self::create(to, &self.model, self.editor.clone()).map(drop),
            other => other,
        }
    }

    /// The model as it was in a version.
    ///
    /// # Errors
    /// `version-not-found`, what the file reports.
    pub fn read_version(&self, id: &str) -> Result<Model, WorkspaceError> {
        Ok(self.store.read_version(id)?)
    }
}
