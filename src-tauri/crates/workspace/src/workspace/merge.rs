//! What others made of the same model comes in: one step, saved as a version before and after.

use tragwerk_model::merge::{Merged, merge};
use tragwerk_model::ops::{JoinElements, Op, ResolveConflict};
use tragwerk_model::{Diff, Model};
use tragwerk_store::{Label, NewVersion, Saving};

use super::step::Told;
use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::wire::Origin;

/// How a merge is settled at once.
#[derive(Debug, Clone, Default)]
pub struct Settled {
    /// Sides of conflicts.
    pub choices: Vec<ResolveConflict>,
    /// Twins that become one.
    pub joins: Vec<JoinElements>,
}

/// What is merged in.
#[derive(Debug, Clone, Default)]
pub struct Merging {
    /// What it is called.
    pub name: String,
    /// Id of the version it is in the open file, if it is one.
    pub version: Option<String>,
    /// What is settled at once.
    pub settled: Settled,
}

impl Workspace {
    /// What a merge of this state into the open model would give.
    pub fn merge_preview(&self, ancestor: &Model, theirs: &Model) -> Merged {
        merge(ancestor, self.model(), theirs)
    }

    /// Merges another state into the open model, as one step. What is not chosen stays open. With an automatic version
    /// before it, and one after it that follows both, so that the next merge knows where to begin.
    ///
    /// # Errors
    /// What a choice refuses; stale, what the file reports. Nothing has changed then.
    pub fn merge_in(
        &mut self,
        base: u64,
        ancestor: &Model,
        theirs: &Model,
        merging: Merging,
    ) -> Result<Done, WorkspaceError> {
        let Merging { name, version, settled } = merging;
        self.check_base(base)?;
        let Merged { mut model, .. } = self.merge_preview(ancestor, theirs);
        let choices = settled.choices.into_iter().map(Op::ResolveConflict);
        let ops: Vec<Op> = choices.chain(settled.joins.into_iter().map(Op::JoinElements)).collect();
        tragwerk_model::ops::run(&mut model, &ops)?;
        let label = Label { code: "step-merge".to_owned(), args: [("name".to_owned(), name.clone())].into() };
        let saving = Saving {
            before: Some(self.automatic("before-merge")),
            after: version.is_some().then(|| NewVersion { note: name, ..self.automatic("merged") }),
            extra_parents: version.into_iter().collect(),
        };
        self.replace(Origin::Merge, model, label, saving)
    }

    /// The open model becomes this one, as one step.
    pub(super) fn replace(
        &mut self,
        origin: Origin,
        model: Model,
        label: Label,
        saving: Saving,
    ) -> Result<Done, WorkspaceError> {
        let diff = Diff::between(&self.model, &model);
        self.model.apply(&diff).map_err(WorkspaceError::fault)?;
        self.commit_with(origin, diff, label, Told::default(), saving)
    }

    /// What a version is told as that the program saves by itself; the name is a code, worded when it is shown.
    pub(super) fn automatic(&self, code: &str) -> NewVersion {
        NewVersion {
            name: code.to_owned(),
            note: String::new(),
            author: String::new(),
            at: self.editor.outside.clock.now(),
            scenario: self.scenario.clone(),
            automatic: true,
        }
    }
}
