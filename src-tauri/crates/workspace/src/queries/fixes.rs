//! What can be done about a finding, or about several at once.

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::FixInfo;
use crate::{WorkspaceError, words};

/// Which findings.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct FixesArgs {
    /// One, or all of a folded line.
    pub fingerprints: Vec<String>,
}

pub(crate) fn answer(state: &mut State, args: FixesArgs) -> Result<Vec<FixInfo>, WorkspaceError> {
    let fixes = state.workspace()?.fixes(&args.fingerprints)?;
    Ok(fixes.iter().map(|fix| words::fix(state.language(), fix, args.fingerprints.len())).collect())
}
