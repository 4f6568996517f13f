//! Another program has changed the file: memory follows, if nothing that is open is lost by it.

use tragwerk_model::{Diff, Model};
use tragwerk_store::{Cause, Label};

use super::open::{scenario_of, undo_of};
use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::wire::{FileState, Origin};

impl Workspace {
    /// Whether the path still means the open file. Cheap. One that cannot be asked now counts as the open one: the next
    /// step will say so.
    pub fn file_state(&self) -> FileState {
        match self.store.outside_change() {
            Err(error) if matches!(error.cause, Cause::FileReplaced) => {
                if self.path().exists() {
                    FileState::Replaced
                } else {
                    FileState::Gone
                }
            }
            _ => FileState::Same,
        }
    }

    /// Whether the open file is no longer as memory has it. Cheap.
    pub fn has_moved_on(&self) -> bool {
        self.store.outside_change().is_ok_and(|change| change.is_some())
    }

    /// Whether the file in the place of the open one goes on from it, so that nothing is lost by reading it: what a sync
    /// program brings from where somebody else went on.
    pub fn is_continued(&self) -> bool {
        let other = tragwerk_store::look_into(self.path());
        other.is_ok_and(|other| other.store.continues(&self.store).unwrap_or(false))
    }

    /// Reads the file again, also when another one has taken its place.
    ///
    /// # Errors
    /// As for [`Workspace::open`]; memory is then as it was.
    pub fn reload(&mut self) -> Result<Done, WorkspaceError> {
        let base = self.revision();
        let model = self.read_again()?;
        self.scenario = scenario_of(&self.store)?;
        self.undo = undo_of(&self.store, &self.editor.session, &self.scenario)?;
        let diff = Diff::between(&self.model, &model);
        self.model = model;
        self.forget_findings();
        let told = Some(Label { code: "told-reloaded".to_owned(), args: [].into() });
        Ok(Done { base, revision: self.revision(), origin: Origin::Reload, diff, created: Vec::new(), told })
    }

    fn read_again(&mut self) -> Result<Model, WorkspaceError> {
        match self.store.reload() {
            Ok(reloaded) => Ok(reloaded.model),
            Err(error) if matches!(error.cause, Cause::FileReplaced) => {
                let opened = tragwerk_store::open(&error.path)?;
                self.store = opened.store;
                self.warnings = opened.warnings;
                Ok(opened.model)
            }
            Err(error) => Err(error.into()),
        }
    }
}
