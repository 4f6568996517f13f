//! The event after a step.

use tragwerk_text::Language;

use super::label;
use crate::wire::{Changed, QuestionsChange, ScorecardLine};
use crate::workspace::{Done, Workspace};

/// The event for a step of this model, with what has become of its questions, and its scorecard, in words.
pub(crate) fn changed(
    language: Language,
    workspace: &Workspace,
    done: Done,
    (questions, scorecard): (QuestionsChange, Vec<ScorecardLine>),
) -> Changed {
    Changed {
        base: done.base,
        revision: done.revision,
        origin: done.origin,
        patch: done.diff,
        questions,
        scorecard,
        undo: workspace.undo_label().map(|step| label(language, step)),
        redo: workspace.redo_label().map(|step| label(language, step)),
        scenario: workspace.scenario().to_owned(),
        conflicts: u32::try_from(workspace.model().conflicts().count()).unwrap_or(u32::MAX),
        told: done.told.map(|told| label(language, &told)),
    }
}
