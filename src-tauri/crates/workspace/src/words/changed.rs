//! The event after a step.

use tragwerk_text::Language;

use super::{label, questions, scorecard};
use crate::wire::Changed;
use crate::workspace::{Done, Workspace};

/// The event for a step of this model.
pub(crate) fn changed(language: Language, workspace: &Workspace, done: Done) -> Changed {
    Changed {
        base: done.base,
        revision: done.revision,
        origin: done.origin,
        patch: done.diff,
        questions: questions(language, workspace.findings()),
        scorecard: scorecard(language, &workspace.scorecard()),
        undo: workspace.undo_label().map(|step| label(language, step)),
        redo: workspace.redo_label().map(|step| label(language, step)),
        told: done.told.map(|told| label(language, &told)),
    }
}
