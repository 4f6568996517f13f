//! What is likeliest done about each of some findings, in two or three words.

use serde::Deserialize;
use specta::Type;

use crate::state::State;
use crate::wire::FirstFix;
use crate::{WorkspaceError, words};

/// Which findings.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct FirstFixesArgs {
    /// Those that are in sight. One that is gone, or that no step answers, gets no words.
    pub fingerprints: Vec<String>,
}

pub(crate) fn answer(state: &mut State, args: FirstFixesArgs) -> Result<Vec<FirstFix>, WorkspaceError> {
    let found = state.workspace()?.first_fixes(&args.fingerprints);
    let worded = |(fingerprint, fix)| FirstFix { fingerprint, label: words::fix_in_short(state.language(), &fix) };
    Ok(found.into_iter().map(worded).collect())
}
