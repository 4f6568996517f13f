//! Taking back and doing again, from the log of the file.

use tragwerk_model::{Diff, Refusal};
use tragwerk_store::{LogKeep, UndoGroup};

use super::step::Told;
use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::wire::Origin;

impl Workspace {
    /// Takes back this session's last group of steps, as one step.
    ///
    /// # Errors
    /// `undo-nothing`; `undo-overtaken` when something it touched has been changed since by somebody else; else as
    /// for [`Workspace::execute`].
    pub fn undo(&mut self, base: u64) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let group = self.undo.undo.last().cloned().ok_or_else(|| Refusal::new("undo-nothing"))?;
        let diff = self.changes_of(&group)?.reversed();
        let step = Told { undoes: Some(group.last()), ..Told::default() };
        self.go(Origin::Undo, diff, group, step, "undo-overtaken")
    }

    /// Does again what was taken back last, as one step.
    ///
    /// # Errors
    /// `redo-nothing`, `redo-overtaken`, else as for [`Workspace::undo`].
    pub fn redo(&mut self, base: u64) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let group = self.undo.redo.last().cloned().ok_or_else(|| Refusal::new("redo-nothing"))?;
        let diff = self.changes_of(&group)?;
        let step = Told { redoes: Some(group.last()), ..Told::default() };
        self.go(Origin::Redo, diff, group, step, "redo-overtaken")
    }

    /// Folds what other sessions did long ago into the versions there are; gives how many steps that were.
    ///
    /// # Errors
    /// What the file reports; it is then as it was.
    pub fn fold_log(&mut self, keep: LogKeep) -> Result<u64, WorkspaceError> {
        let now = self.editor.outside.clock.now();
        Ok(self.store.fold_log(&self.editor.session, keep, now)?)
    }

    fn go(
        &mut self,
        origin: Origin,
        diff: Diff,
        group: UndoGroup,
        step: Told,
        overtaken: &str,
    ) -> Result<Done, WorkspaceError> {
        if let Err(misfit) = self.model.apply(&diff) {
            return Err(Refusal::new(overtaken).with("id", misfit.id).into());
        }
        self.commit(origin, diff, group.label, step)
    }

    /// The changes of a group, one after the other.
    fn changes_of(&self, group: &UndoGroup) -> Result<Diff, WorkspaceError> {
        let mut all = Diff::default();
        for seq in &group.steps {
            all = all.then(self.store.diff_of(*seq)?);
        }
        Ok(all)
    }
}
