//! What a merge would do; nothing is changed.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Diff;
use tragwerk_text::{Args, Language, say};

use crate::compare::Point;
use crate::state::State;
use crate::wire::{BaseInfo, DuplicateLine, MergePreview, PointRef};
use crate::workspace::{Ancestor, Workspace};
use crate::{WorkspaceError, words};

/// What is merged into the open model.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct MergePreviewArgs {
    /// The state that is merged in.
    pub theirs: PointRef,
    /// The state both come from; none: the one that is found.
    pub base: Option<PointRef>,
}

pub(crate) fn answer(state: &mut State, args: MergePreviewArgs) -> Result<MergePreview, WorkspaceError> {
    let language = state.language();
    let workspace = state.workspace()?;
    let theirs = workspace.point(&args.theirs)?;
    match workspace.ancestor_or(args.base.as_ref(), &args.theirs) {
        Ok(ancestor) => preview(language, workspace, &theirs, ancestor),
        Err(error) if error.to_refusal().code == "merge-base-unknown" => Ok(MergePreview {
            summary: say(language, "merge-base-missing", &Args::new()),
            theirs: words::point(language, &theirs),
            base: None,
            changes: Vec::new(),
            layout: Vec::new(),
            conflicts: Vec::new(),
            duplicates: Vec::new(),
            revision: workspace.revision(),
        }),
        Err(error) => Err(error),
    }
}

fn preview(
    language: Language,
    workspace: &Workspace,
    theirs: &Point<'_>,
    ancestor: Ancestor,
) -> Result<MergePreview, WorkspaceError> {
    let merged = workspace.merge_preview(&ancestor.model, &theirs.model);
    let ours = workspace.model();
    let told = words::changes(language, ours, &merged.model, &Diff::between(ours, &merged.model));
    let models = [ours, &*theirs.model, &ancestor.model];
    let counted = Args::new()
        .with("changes", told.lines.len())
        .with("conflicts", merged.conflicts.len())
        .with("duplicates", merged.duplicates.len());
    let twins = merged.duplicates.iter().map(|twin| DuplicateLine {
        kind: twin.kind,
        name: twin.name.clone(),
        ours: twin.ours.clone(),
        theirs: twin.theirs.clone(),
        label: say(
            language,
            "merge-twins",
            &Args::new().with("name", twin.name.as_str()).with_said("kind", &format!("kind-{}", twin.kind.id())),
        ),
    });
    Ok(MergePreview {
        summary: say(language, "merge-summary", &counted),
        theirs: words::point(language, theirs),
        base: Some(base(language, workspace, ancestor.version.as_deref())?),
        conflicts: merged.conflicts.iter().map(|open| words::conflict(language, &models, open)).collect(),
        duplicates: twins.collect(),
        changes: told.lines,
        layout: told.layout,
        revision: workspace.revision(),
    })
}

fn base(language: Language, workspace: &Workspace, version: Option<&str>) -> Result<BaseInfo, WorkspaceError> {
    let plain = |id: &str| say(language, id, &Args::new());
    let Some(id) = version else {
        return Ok(BaseInfo {
            point: None,
            label: plain("merge-base-common"),
            detail: plain("merge-base-common.detail"),
        });
    };
    let point = PointRef::Version { id: id.to_owned() };
    let info = words::point(language, &workspace.point(&point)?);
    Ok(BaseInfo { point: Some(point), label: info.label, detail: info.detail })
}
