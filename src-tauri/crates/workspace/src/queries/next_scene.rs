//! The picture of a view right after a step: what the step touched, where that is much sooner there than the whole.

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_diagram::{Scene, ScenePatch};

use super::scene::{self, SceneArgs};
use crate::discreet::shown;
use crate::state::State;
use crate::wire::ViewRef;
use crate::{WorkspaceError, picture};

/// Which picture, and what is known of it.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct NextSceneArgs {
    /// The view.
    pub view: ViewRef,
    /// Whether counts of open questions are drawn.
    pub marks: bool,
    /// Revision of the picture that is known.
    #[specta(type = u32)]
    pub since: u64,
}

/// The picture after a step.
#[derive(Debug, Serialize, Type)]
#[serde(tag = "drawn", rename_all = "snake_case")]
pub enum NextScene {
    /// All of it.
    Whole {
        /// The picture.
        scene: Scene,
    },
    /// What the step touched; the whole has to be asked for once there is time.
    Patch {
        /// What replaces its like in the picture that is known.
        patch: ScenePatch,
    },
}

pub(crate) fn answer(state: &mut State, args: NextSceneArgs) -> Result<NextScene, WorkspaceError> {
    if let Some(patch) = patch(state, &args)? {
        return Ok(NextScene::Patch { patch });
    }
    let scene = scene::answer(state, SceneArgs { view: args.view, marks: args.marks })?;
    Ok(NextScene::Whole { scene })
}

fn patch(state: &State, args: &NextSceneArgs) -> Result<Option<ScenePatch>, WorkspaceError> {
    let workspace = state.workspace()?;
    let ViewRef::Stored { id } = &args.view else { return Ok(None) };
    let last = state.last_step.as_ref();
    let Some(touched) = last.and_then(|last| last.touched(id, args.since, workspace.revision())) else {
        return Ok(None);
    };
    let findings = if args.marks { workspace.findings() } else { &[] };
    let model = shown(workspace.model(), state.discreet());
    Ok(picture::patch(&model, &args.view, state.language(), findings, &touched))
}
