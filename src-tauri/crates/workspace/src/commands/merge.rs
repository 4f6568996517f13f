//! Another state is merged into the open model, as one step.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Id;
use tragwerk_model::ops::{JoinElements, ResolveConflict, Side};

use crate::state::State;
use crate::wire::{Executed, MergeChoice, MergeJoin, MergeSide, PointRef};
use crate::workspace::{Merging, Settled};
use crate::{WorkspaceError, words};

/// What is merged, and what is settled with it.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct MergeArgs {
    /// The state that is merged in.
    pub theirs: PointRef,
    /// The state both come from; none: the one that is found.
    pub base: Option<PointRef>,
    /// Revision that the preview was worked out for.
    #[specta(type = u32)]
    pub revision: u64,
    /// Conflicts that are settled at once; the others stay open.
    pub choices: Vec<MergeChoice>,
    /// Elements that become one.
    pub join: Vec<MergeJoin>,
}

pub(crate) fn answer(state: &mut State, args: MergeArgs) -> Result<Executed, WorkspaceError> {
    let language = state.language();
    let workspace = state.workspace()?;
    let ancestor = workspace.ancestor_or(args.base.as_ref(), &args.theirs)?;
    let theirs = workspace.point(&args.theirs)?;
    let name = words::point(language, &theirs).label;
    let theirs = theirs.model.into_owned();
    let settled = Settled {
        choices: args.choices.into_iter().map(chosen).collect(),
        joins: args.join.into_iter().map(|MergeJoin { keep, drop }| JoinElements { keep, drop }).collect(),
    };
    let workspace = state.workspace_mut()?;
    let version = workspace.version_of(&args.theirs)?;
    let merging = Merging { name, version, settled };
    let done = workspace.merge_in(args.revision, &ancestor.model, &theirs, merging)?;
    state.announce(done)
}

fn chosen(choice: MergeChoice) -> ResolveConflict {
    let side = match choice.side {
        MergeSide::Base => Side::Base,
        MergeSide::Ours => Side::Ours,
        MergeSide::Theirs => Side::Theirs,
    };
    ResolveConflict { conflict: Id::from(choice.conflict), side }
}
