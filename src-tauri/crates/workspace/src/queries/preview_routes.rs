//! Lines while a pointer moves what they join.

use serde::Deserialize;
use specta::Type;
use tragwerk_diagram::scene::SceneEdge;
use tragwerk_model::Id;
use tragwerk_model::records::Point;

use crate::state::State;
use crate::wire::ViewRef;
use crate::{WorkspaceError, picture};

/// What moves in which picture.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct PreviewRoutesArgs {
    /// The view.
    pub view: ViewRef,
    /// Where the moved elements are now.
    pub moves: Vec<MovedElement>,
}

/// Where an element is while it moves.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct MovedElement {
    /// The element.
    pub element: Id,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
}

pub(crate) fn answer(state: &mut State, args: PreviewRoutesArgs) -> Result<Vec<SceneEdge>, WorkspaceError> {
    let moves: Vec<_> = args.moves.into_iter().map(|moved| (moved.element, Point { x: moved.x, y: moved.y })).collect();
    let model = state.workspace()?.model();
    Ok(picture::preview_routes(model, &args.view, state.language(), &moves)?)
}
