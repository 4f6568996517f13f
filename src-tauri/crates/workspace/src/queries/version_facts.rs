//! What a version changed, and how much is answered in it.

use serde::Deserialize;
use specta::Type;

use crate::compare::compare;
use crate::state::State;
use crate::wire::{PointRef, VersionFacts};
use crate::{WorkspaceError, words};

/// Which version.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct VersionFactsArgs {
    /// Its id.
    pub id: String,
}

pub(crate) fn answer(state: &mut State, args: VersionFactsArgs) -> Result<VersionFacts, WorkspaceError> {
    let language = state.language();
    let workspace = state.workspace()?;
    let after = workspace.point(&PointRef::Version { id: args.id.clone() })?;
    let parent = after.version.as_ref().and_then(|version| version.parents.first().cloned());
    let before = match parent {
        Some(id) => workspace.point(&PointRef::Version { id })?,
        None => after.nothing(),
    };
    let compared = compare(language, &before, &after);
    let checked = after.checked();
    let counts = words::counts(&checked.findings);
    Ok(VersionFacts {
        id: args.id,
        size: compared.counts,
        summary: compared.summary,
        questions: counts.flaws + counts.gaps,
        scorecard: words::scorecard(language, &checked.scorecard),
    })
}
