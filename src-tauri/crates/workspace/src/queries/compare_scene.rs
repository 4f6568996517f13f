//! One picture of two states of a model.

use serde::Deserialize;
use specta::Type;
use tragwerk_diagram::Scene;

use crate::state::State;
use crate::wire::{PointRef, ViewRef};
use crate::{WorkspaceError, picture};

/// Which two, and which picture.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct CompareSceneArgs {
    /// The earlier state.
    pub before: PointRef,
    /// The later state.
    pub after: PointRef,
    /// The view; one that only the earlier state has is fine.
    pub view: ViewRef,
}

pub(crate) fn answer(state: &mut State, args: CompareSceneArgs) -> Result<Scene, WorkspaceError> {
    let workspace = state.workspace()?;
    let hidden = state.discreet();
    let (before, after) = (workspace.point(&args.before)?.shown(hidden), workspace.point(&args.after)?.shown(hidden));
    Ok(picture::comparison(&before.model, &after.model, &args.view, state.language(), &[])?)
}
