//! The unit every element belongs to: its owner unit as the rules define it, of a role the unit it is in, a unit itself.
//! Elements without one are absent.

use std::collections::BTreeMap;

use tragwerk_model::Id;

use crate::state::State;
use crate::wire::Nothing;
use crate::{WorkspaceError, overlay};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<BTreeMap<Id, Id>, WorkspaceError> {
    Ok(overlay::home_units(state.workspace()?.model()))
}
