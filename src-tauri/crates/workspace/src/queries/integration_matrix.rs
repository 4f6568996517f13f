//! Which units are integrated with which, and by what.

use tragwerk_rules::matrix::matrix;

use crate::state::State;
use crate::wire::{IntegrationMatrix, Nothing};
use crate::{WorkspaceError, words};

pub(crate) fn answer(state: &mut State, _: Nothing) -> Result<IntegrationMatrix, WorkspaceError> {
    let model = state.workspace()?.model();
    Ok(words::integration_matrix(state.language(), model, &matrix(model)))
}
