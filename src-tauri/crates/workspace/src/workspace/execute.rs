//! One step by the user.

use tragwerk_model::ops::{Op, run};
use tragwerk_store::Saving;

use super::step::Told;
use super::{Done, Workspace, label, told};
use crate::WorkspaceError;
use crate::wire::{Origin, Step};

impl Workspace {
    /// Executes a step that was made for revision `base`: all its operations, or none. New records without an id
    /// get one.
    ///
    /// # Errors
    /// What a constraint refuses; stale when the model or its file has moved on; what the file reports.
    pub fn execute(&mut self, base: u64, step: Step) -> Result<Done, WorkspaceError> {
        self.run(base, step, Origin::Edit)
    }

    /// The same for steps of other origin.
    ///
    /// # Errors
    /// As for [`Workspace::execute`].
    pub(crate) fn run(&mut self, base: u64, step: Step, origin: Origin) -> Result<Done, WorkspaceError> {
        self.run_with(base, step, origin, Saving::default())
    }

    /// The same, with versions before and after it.
    pub(super) fn run_with(
        &mut self,
        base: u64,
        step: Step,
        origin: Origin,
        saving: Saving,
    ) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let Step { mut ops, group } = step;
        let ids = self.editor.outside.ids.clone();
        for op in &mut ops {
            op.fill_ids(&mut || ids.next());
        }
        let diff = run(&mut self.model, &ops)?;
        let label = label::of(&ops, &self.model, &diff);
        let step = Told {
            group,
            created: ops.iter().filter_map(Op::created).cloned().collect(),
            told: told::of(&ops, &diff),
            ..Told::default()
        };
        self.commit_with(origin, diff, label, step, saving)
    }
}
