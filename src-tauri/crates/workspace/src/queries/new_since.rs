//! What is open now that a version did not have, or not as grave: a baseline.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use specta::Type;
use tragwerk_rules::Finding;

use crate::state::State;
use crate::wire::NewSince;
use crate::{Checked, WorkspaceError};

/// Since when.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct NewSinceArgs {
    /// Id of the version.
    pub version: String,
}

pub(crate) fn answer(state: &mut State, args: NewSinceArgs) -> Result<NewSince, WorkspaceError> {
    let workspace = state.workspace()?;
    let before = workspace.read_version(&args.version)?;
    // The version is looked at as the model is now: another pack makes nothing new.
    let before = Checked::of(&before, &workspace.check_options()).findings;
    let known: BTreeMap<_, _> = before.iter().map(|finding| (&finding.fingerprint, finding.severity)).collect();
    let is_new =
        |finding: &&Arc<Finding>| known.get(&finding.fingerprint).is_none_or(|severity| finding.severity < *severity);
    let new = workspace.findings().iter().filter(is_new);
    Ok(NewSince { fingerprints: new.map(|finding| finding.fingerprint.clone()).collect() })
}
