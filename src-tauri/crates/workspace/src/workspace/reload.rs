//! Another program has changed the file: memory follows.

use tragwerk_model::{Diff, Model};
use tragwerk_store::{Cause, Label};

use super::open::{scenario_of, undo_of};
use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::wire::Origin;

impl Workspace {
    /// Whether the file is no longer as memory has it. Cheap. A file that is gone or cannot be asked counts as
    /// unchanged here: the next step will say so.
    pub fn has_moved_on(&self) -> bool {
        match self.store.outside_change() {
            Ok(change) => change.is_some(),
            Err(error) => matches!(error.cause, Cause::FileReplaced) && self.path().exists(),
        }
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
