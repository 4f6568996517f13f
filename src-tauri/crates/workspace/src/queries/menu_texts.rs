//! The words of the native menu and of the shell, by id.

use std::collections::BTreeMap;

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Nothing;

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<BTreeMap<String, String>, WorkspaceError> {
    Ok(tragwerk_text::menu_texts(state.language()))
}
