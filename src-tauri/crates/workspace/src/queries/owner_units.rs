//! Whose unit each element is, as the rules define it; elements without one are absent.

use std::collections::BTreeMap;

use tragwerk_model::Id;

use crate::state::State;
use crate::wire::Nothing;
use crate::{WorkspaceError, picture};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<BTreeMap<Id, Id>, WorkspaceError> {
    Ok(picture::options(state.workspace()?.model()).owner_units)
}
