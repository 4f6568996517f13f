//! The picture of a view.

use serde::Deserialize;
use specta::Type;
use tragwerk_diagram::Scene;

use crate::discreet::shown;
use crate::state::State;
use crate::wire::ViewRef;
use crate::{WorkspaceError, picture};

/// Which picture.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct SceneArgs {
    /// The view.
    pub view: ViewRef,
    /// Whether counts of open questions are drawn.
    pub marks: bool,
}

pub(crate) fn answer(state: &mut State, args: SceneArgs) -> Result<Scene, WorkspaceError> {
    let workspace = state.workspace()?;
    let findings = if args.marks { workspace.findings() } else { &[] };
    let model = shown(workspace.model(), state.discreet());
    Ok(picture::scene_after(&model, &args.view, state.language(), findings, workspace.routed())?)
}
