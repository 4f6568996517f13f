//! Backups of models that are opened: when one is made, how many are kept, and where they lie.
//!
//! Invariants: a backup is of a state that was on the disk, made before anything is edited; only what lies in the folder
//! for backups is ever deleted.

use std::fs;
use std::path::{Path, PathBuf};

use tragwerk_model::Refusal;
use tragwerk_store::Millis;
use tragwerk_store::backup::{Backup, Keep, back_up, document_key, file_name, list, outdated};

use crate::WorkspaceError;
use crate::workspace::Workspace;

const HOUR: Millis = 60 * 60 * 1000;
const DAY: Millis = 24 * HOUR;

/// The newest twenty of a model, none older than a quarter of a year.
const KEEP: Keep = Keep { count: 20, age: 92 * DAY };

/// Keeps a copy of a model that has been edited since the last one, at most one an hour, and lets old ones go.
///
/// # Errors
/// What reading the folder or writing the copy reports; the model is untouched.
pub(crate) fn keep_one(folder: &Path, workspace: &Workspace, now: Millis) -> Result<(), WorkspaceError> {
    let path = workspace.path();
    let newest = of_model(folder, path)?.into_iter().next();
    let known = |backup: &Backup| backup.at >= workspace.edited_at() || now.saturating_sub(backup.at) < HOUR;
    if workspace.revision() == 0 || newest.as_ref().is_some_and(known) {
        return Ok(());
    }
    keep(folder, workspace, now)
}

/// Keeps a copy of a model and lets old ones go.
///
/// # Errors
/// As for [`keep_one`].
pub(crate) fn keep(folder: &Path, workspace: &Workspace, now: Millis) -> Result<(), WorkspaceError> {
    fs::create_dir_all(folder).map_err(|error| WorkspaceError::fault(error.to_string()))?;
    workspace.keep_as(&folder.join(file_name(workspace.path(), now)))?;
    for old in outdated(&list(folder)?, now, KEEP) {
        // One that cannot be deleted now is in the list again next time.
        let _ = fs::remove_file(&old.path);
    }
    Ok(())
}

/// The backups of a model, the newest first.
///
/// # Errors
/// What reading the folder reports.
pub(crate) fn of_model(folder: &Path, model: &Path) -> Result<Vec<Backup>, WorkspaceError> {
    let key = document_key(model);
    Ok(list(folder)?.into_iter().filter(|backup| backup.document == key).collect())
}

/// A backup by its path; nothing else is one.
///
/// # Errors
/// `backup-not-found`.
pub(crate) fn named(folder: &Path, path: &Path) -> Result<Backup, WorkspaceError> {
    let found = list(folder)?.into_iter().find(|backup| backup.path == path);
    Ok(found.ok_or_else(|| {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        Refusal::new("backup-not-found").with("file", name)
    })?)
}

/// Deletes a backup.
///
/// # Errors
/// `backup-not-found`, `file-io`.
pub(crate) fn delete(folder: &Path, path: &Path) -> Result<(), WorkspaceError> {
    let backup = named(folder, path)?;
    Ok(fs::remove_file(&backup.path).map_err(|error| crate::files::refusal(&backup.path, &error))?)
}

/// Copies a backup, history included, to a new file.
///
/// # Errors
/// `backup-not-found`, what reading it and writing the file reports.
pub(crate) fn copy_to(folder: &Path, path: &Path, to: PathBuf) -> Result<PathBuf, WorkspaceError> {
    let backup = named(folder, path)?;
    let opened = tragwerk_store::open(&backup.path)?;
    back_up(&opened.store, &to)?;
    Ok(to)
}
