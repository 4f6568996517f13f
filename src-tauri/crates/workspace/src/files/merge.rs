//! Two files that came from one are merged into a third (or into one of them).
//!
//! Invariant: what is written is whole or not there; until it is, every file is as it was.

use std::path::Path;

use tragwerk_model::merge::{Merged, merge};
use tragwerk_model::{Conflict, Model, Refusal, text_form};

use super::replace;
use crate::workspace::{Editor, Merging, Workspace};
use crate::{Source, WorkspaceError};

/// As what a merge is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeFormat {
    /// A model file: the history of *ours*, the versions of *theirs*, the merge as one step.
    File,
    /// A text form.
    Text,
}

/// Merges, and writes the result to `out`, which is replaced in one step. Gives what is open in it.
///
/// # Errors
/// `file-unfinished` when `out` has an unfinished write of its own; what reading and writing report.
pub fn merge_files(
    ancestor: &Model,
    ours: &Source,
    theirs: &Source,
    out: (&Path, MergeFormat),
    editor: Editor,
) -> Result<Vec<Conflict>, WorkspaceError> {
    let (out, format) = out;
    let Merged { model, .. } = merge(ancestor, &ours.model, &theirs.model);
    let open = model.conflicts().cloned().collect();
    match format {
        MergeFormat::Text => replace(out, text_form::write(&model).as_bytes())?,
        MergeFormat::File => write_file(&model, ancestor, ours, theirs, out, editor)?,
    }
    Ok(open)
}

fn write_file(
    merged: &Model,
    ancestor: &Model,
    ours: &Source,
    theirs: &Source,
    out: &Path,
    editor: Editor,
) -> Result<(), WorkspaceError> {
    refuse_unfinished(out)?;
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let aside = tempfile::Builder::new().prefix(".tragwerk-").tempdir_in(folder);
    let aside = aside.map_err(|error| super::replace::refusal(out, &error))?;
    let path = aside.path().join("merged.gtm");
    if ours.is_whole_file() {
        let original = Workspace::look_into(&ours.path, editor.clone())?;
        original.back_up(&path)?;
        drop(original);
        let mut copy = Workspace::open(&path, editor.clone())?;
        let version = match theirs.is_whole_file() {
            true => copy.add_versions_of(&Workspace::look_into(&theirs.path, editor)?)?,
            false => None,
        };
        let merging = Merging { name: theirs.name(), version, ..Merging::default() };
        copy.merge_in(copy.revision(), ancestor, &theirs.model, merging)?;
    } else {
        drop(Workspace::create(&path, merged, editor)?);
    }
    std::fs::rename(&path, out).map_err(|error| super::replace::refusal(out, &error).into())
}

/// A journal beside the file would be applied to what takes its place.
fn refuse_unfinished(out: &Path) -> Result<(), Refusal> {
    let mut journal = out.as_os_str().to_owned();
    journal.push("-journal");
    if std::fs::metadata(Path::new(&journal)).is_ok_and(|metadata| metadata.len() > 0) {
        let file = out.file_name().unwrap_or_default().to_string_lossy();
        return Err(Refusal::new("file-unfinished").with("file", file));
    }
    Ok(())
}
