//! What the last step touched, for the pictures that are drawn right after it.
//!
//! Knows a step by its diff only. It is kept until the next one: a picture further behind is drawn whole.

use tragwerk_diagram::Touched;
use tragwerk_model::{Diff, Id};

use crate::workspace::Done;

/// With more records a step touches pictures as wholes.
const MANY: usize = 200;

/// The last step.
#[derive(Debug)]
pub(crate) struct LastStep {
    base: u64,
    revision: u64,
    diff: Diff,
}

impl LastStep {
    /// Of a step that has just been done; none where it changed more than records that stand in pictures.
    pub(crate) fn of(done: &Done) -> Option<Self> {
        let Done { base, revision, diff, .. } = done;
        let whole = !diff.info.is_empty() || !diff.views.is_empty() || !diff.notes.is_empty() || diff.len() > MANY;
        (!whole).then(|| Self { base: *base, revision: *revision, diff: diff.clone() })
    }

    /// What of a view it touched, where it leads from the one revision to the other and nothing else does.
    pub(crate) fn touched(&self, view: &Id, since: u64, now: u64) -> Option<Touched> {
        (self.base == since && self.revision == now).then(|| Touched::of(&self.diff, view))
    }
}
