//! Two states of a model beside each other.

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::{CompareResult, PointRef};
use crate::{WorkspaceError, compare};

/// Which two.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct CompareArgs {
    /// The earlier state.
    pub before: PointRef,
    /// The later state.
    pub after: PointRef,
}

pub(crate) fn answer(state: &mut State, args: CompareArgs) -> Result<CompareResult, WorkspaceError> {
    let workspace = state.workspace()?;
    let hidden = state.discreet();
    let (before, after) = (workspace.point(&args.before)?.shown(hidden), workspace.point(&args.after)?.shown(hidden));
    Ok(compare::compare(state.language(), &before, &after))
}
