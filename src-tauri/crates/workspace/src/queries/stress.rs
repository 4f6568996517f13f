//! What if something were gone?

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Id;

use crate::state::State;
use crate::wire::StressResult;
use crate::{WorkspaceError, words};

/// Without what.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct StressArgs {
    /// The elements.
    pub ids: Vec<Id>,
}

pub(crate) fn answer(state: &mut State, args: StressArgs) -> Result<StressResult, WorkspaceError> {
    let stress = state.workspace()?.stress(&args.ids)?;
    Ok(words::stress(state.language(), &stress))
}
