//! The road every change takes: file first, then everything else.

use tragwerk_model::{Diff, Id};
use tragwerk_store::{Committed, Label, LogEntry, LogRow, Saving};

use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::wire::Origin;

/// What is known of a step besides its diff.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// Steps of one group in succession are undone together.
    pub group: Option<String>,
    /// Last row of the group it takes back.
    pub undoes: Option<u64>,
    /// Last row of the group it does again.
    pub redoes: Option<u64>,
    /// Ids of the records it makes.
    pub created: Vec<Id>,
    /// What the user should hear.
    pub told: Option<Label>,
}

impl Workspace {
    /// Refuses a step that was made for another revision.
    pub(crate) fn check_base(&self, base: u64) -> Result<(), WorkspaceError> {
        let current = self.revision();
        if base == current { Ok(()) } else { Err(WorkspaceError::Stale { base, current }) }
    }

    /// Writes a diff that memory already has. When the file does not take it, memory is set back.
    pub(super) fn commit(
        &mut self,
        origin: Origin,
        diff: Diff,
        label: Label,
        step: Told,
    ) -> Result<Done, WorkspaceError> {
        self.commit_with(origin, diff, label, step, Saving::default())
    }

    /// The same, with versions before and after it, all or nothing.
    pub(super) fn commit_with(
        &mut self,
        origin: Origin,
        diff: Diff,
        label: Label,
        step: Told,
        saving: Saving,
    ) -> Result<Done, WorkspaceError> {
        let base = self.revision();
        let Told { group, undoes, redoes, created, told } = step;
        if diff.is_empty() {
            return Ok(Done { base, revision: base, origin, diff, created, told });
        }
        let entry = LogEntry {
            session: self.editor.session.clone(),
            origin: self.editor.origin.clone(),
            group,
            label,
            at: self.editor.outside.clock.now(),
            undoes,
            redoes,
            scenario: self.scenario.clone(),
        };
        match self.store.commit_with(base, &self.model, &diff, &entry, saving) {
            Ok(Committed { revision, .. }) => {
                self.follow(&diff);
                self.undo.push(&LogRow { seq: revision, revision, entry });
                Ok(Done { base, revision, origin, diff, created, told })
            }
            Err(error) => {
                self.model.apply(&diff.reversed()).map_err(WorkspaceError::fault)?;
                Err(error.into())
            }
        }
    }
}
