//! A new model file: built aside, then given its name in one step.

use std::fs;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, params};
use tragwerk_model::{Diff, Model};

use crate::canonical::Canonical;
use crate::error::{Cause, StoreError};
use crate::open::open;
use crate::store::{MAIN_SCENARIO, Millis, Revision, Store, add_revision};
use crate::{place, rows, schema};

/// Name of the scenario every file begins with.
const MAIN_NAME: &str = "as-is";

/// Creates a model file with these contents, at revision 0, and opens it.
///
/// # Errors
/// `file-exists` (nothing is overwritten), `folder-not-found`, `folder-read-only`, `disk-full`, `file-too-large`,
/// `would-corrupt`, `file-io`. No half file is left.
pub fn create(path: &Path, model: &Model, at: Millis) -> Result<Store, StoreError> {
    build_and_place(path, model, at, |_| Ok(())).map_err(|cause| cause.at(path))?;
    Ok(open(path)?.store)
}

/// Builds the file aside and gives it its name; `more` puts in what else is to be there.
pub(crate) fn build_and_place(
    given: &Path,
    model: &Model,
    at: Millis,
    more: impl FnOnce(&Connection) -> Result<(), Cause>,
) -> Result<(), Cause> {
    let path = place::resolve_new(given)?;
    let folder = place::folder_of(&path);
    if fs::symlink_metadata(&path).is_ok() {
        return Err(Cause::FileExists);
    }
    if !place::is_writable(folder) {
        return Err(Cause::FolderReadOnly);
    }
    let content = rows::everything(model);
    rows::check(model, &content).map_err(|detail| Cause::WouldCorrupt { detail: detail.to_owned() })?;
    let first = Revision { number: 0, at, hash: Canonical::of(model).hash()? };
    let aside = place::file_aside(folder)?;
    fill(&aside, &content, &first, more)?;
    place::move_without_overwriting(&aside, &path)?;
    place::sync_folder(folder)
}

fn fill(
    path: &Path,
    content: &Diff,
    first: &Revision,
    more: impl FnOnce(&Connection) -> Result<(), Cause>,
) -> Result<(), Cause> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    // Nobody else knows the file yet; it is synced as a whole below.
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    let filling = connection.transaction()?;
    schema::lay_out(&filling)?;
    rows::begin(&filling)?;
    rows::write(&filling, content)?;
    add_revision(&filling, first)?;
    filling.execute(
        "INSERT INTO scenarios (id, name, head, current, created_at, deleted_at) VALUES (?1, ?2, NULL, 1, ?3, NULL)",
        params![MAIN_SCENARIO, MAIN_NAME, first.at],
    )?;
    more(&filling)?;
    filling.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(fs::File::open(path)?.sync_all()?)
}
