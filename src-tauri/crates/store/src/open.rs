//! Opening a model file: whose it is, whether it is whole, what may be done with it, what it holds.

use std::path::Path;

use rusqlite::Connection;
use tragwerk_model::Model;

use crate::canonical::{Canonical, ContentHash};
use crate::error::{Cause, StoreError};
use crate::migrate::{Migrated, migrate};
use crate::store::{Access, ReadOnlyReason, Revision, Store, data_version, latest_revision};
use crate::{SCHEMA_VERSION, connection, inspect, place, rows, schema};

/// A file that was opened.
#[derive(Debug)]
pub struct Opened {
    /// The open file.
    pub store: Store,
    /// The model in it.
    pub model: Model,
    /// Its revision.
    pub revision: u64,
    /// What the user should know.
    pub warnings: Vec<Warning>,
    /// What was done to it, if an older program had written it.
    pub migrated: Option<Migrated>,
}

/// Something about an opened file that the user should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// It can only be read, and why.
    ReadOnly(ReadOnlyReason),
    /// A newer program wrote things into it that this one does not show.
    PartlyShown,
}

impl Warning {
    /// Kebab-case code: `file-read-only`, `folder-read-only`, `file-newer` or `file-partly-shown`.
    pub fn code(self) -> &'static str {
        match self {
            Self::ReadOnly(ReadOnlyReason::File) => "file-read-only",
            Self::ReadOnly(ReadOnlyReason::Folder) => "folder-read-only",
            Self::ReadOnly(ReadOnlyReason::Newer(_)) => "file-newer",
            Self::PartlyShown => "file-partly-shown",
        }
    }
}

/// Opens a model file. Nothing in it is changed by opening, but a write that a crash cut off is taken back, and a
/// file of an older schema version becomes one of the present, with a copy of what it was beside it.
///
/// A file that may not be written, or of a newer schema version whose records can be read, is opened for reading.
///
/// # Errors
/// `file-not-found`, `not-a-database`, `not-our-database`, `file-truncated`, `file-damaged`, `file-foreign-part`,
/// `file-newer`, `file-unfinished`, `file-locked` (after [`crate::WAITING_TIME`]), `file-too-large`,
/// `migration-no-room`, `file-io`.
pub fn open(path: &Path) -> Result<Opened, StoreError> {
    open_resolved(path, true).map_err(|cause| cause.at(path))
}

/// Opens a model file that is only to be looked at: as [`open`], but a file of an older schema version stays one, and
/// is open for reading.
///
/// # Errors
/// As for [`open`].
pub fn look_into(path: &Path) -> Result<Opened, StoreError> {
    open_resolved(path, false).map_err(|cause| cause.at(path))
}

/// Checks a file as opening does, and neither opens nor migrates it.
pub(crate) fn inspect_only(path: &Path) -> Result<(), StoreError> {
    let check = || {
        let path = std::fs::canonicalize(path)?;
        let access = match access_to(&path, inspect::schema_version(&path)?) {
            Access::ReadWrite => Access::ReadOnly(ReadOnlyReason::File),
            other => other,
        };
        let connection = connection::open(&path, false)?;
        load(&connection, &path, access).map(drop).map_err(|cause| inspect::explain(&path, cause))
    };
    check().map_err(|cause: Cause| cause.at(path))
}

fn open_resolved(given: &Path, migrating: bool) -> Result<Opened, Cause> {
    let path = std::fs::canonicalize(given)?;
    let identity = place::identity(&path);
    let version = inspect::schema_version(&path)?;
    let allowed = access_to(&path, version);
    // Also where nothing is to be changed, a write that was cut off is taken back.
    let connection = connection::open(&path, allowed == Access::ReadWrite)?;
    let is_older = version < SCHEMA_VERSION;
    let access = match allowed {
        Access::ReadWrite if is_older && !migrating => Access::ReadOnly(ReadOnlyReason::File),
        allowed => allowed,
    };
    let migrated = if access == Access::ReadWrite && is_older {
        let still_there = || if place::identity(&path) == identity { Ok(()) } else { Err(Cause::FileReplaced) };
        migrate(&connection, &path, still_there).map_err(|cause| inspect::explain(&path, cause))?
    } else {
        None
    };
    let loaded = load(&connection, &path, access).map_err(|cause| inspect::explain(&path, cause))?;
    if access == Access::ReadWrite {
        connection::make_durable(&connection)?;
    }
    let store = Store {
        connection,
        path,
        identity,
        access,
        revision: loaded.revision,
        data_version: loaded.data_version,
        canonical: loaded.canonical,
    };
    store.still_there()?;
    let revision = store.revision();
    Ok(Opened { store, model: loaded.model, revision, warnings: loaded.warnings, migrated })
}

fn access_to(path: &Path, version: u32) -> Access {
    if version > SCHEMA_VERSION {
        Access::ReadOnly(ReadOnlyReason::Newer(version))
    } else if !place::is_writable(path) {
        Access::ReadOnly(ReadOnlyReason::File)
    } else if !place::is_writable(place::folder_of(path)) {
        Access::ReadOnly(ReadOnlyReason::Folder)
    } else {
        Access::ReadWrite
    }
}

/// What a file holds.
pub(crate) struct Loaded {
    pub model: Model,
    pub canonical: Canonical,
    pub revision: Revision,
    pub data_version: i64,
    pub warnings: Vec<Warning>,
}

/// Checks and reads the whole file as of one moment.
pub(crate) fn load(connection: &Connection, path: &Path, access: Access) -> Result<Loaded, Cause> {
    load_moment(&*connection.unchecked_transaction()?, path, access)
}

/// As [`load`], within a transaction.
pub(crate) fn load_moment(moment: &Connection, path: &Path, access: Access) -> Result<Loaded, Cause> {
    check_length(moment, path)?;
    if let Access::ReadOnly(ReadOnlyReason::Newer(found)) = access {
        return load_newer(moment).map_err(|cause| match cause {
            Cause::FileLocked => cause,
            _ => Cause::FileNewer { found, known: SCHEMA_VERSION },
        });
    }
    schema::check(moment)?;
    quick_check(moment)?;
    let mut loaded = read(moment)?;
    if loaded.canonical.hash()? != loaded.revision.hash {
        return Err(Cause::damaged("the contents do not match their checksum"));
    }
    if let Access::ReadOnly(reason) = access {
        loaded.warnings.push(Warning::ReadOnly(reason));
    }
    Ok(loaded)
}

/// A newer version: what this program knows of it, if that can be read.
fn load_newer(connection: &Connection) -> Result<Loaded, Cause> {
    if !schema::is_readable(connection)? {
        return Err(Cause::damaged("other tables"));
    }
    let mut loaded = read(connection)?;
    let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    loaded.warnings.push(Warning::ReadOnly(ReadOnlyReason::Newer(version)));
    if loaded.canonical.hash()? != loaded.revision.hash {
        loaded.warnings.push(Warning::PartlyShown);
    }
    Ok(loaded)
}

fn read(connection: &Connection) -> Result<Loaded, Cause> {
    let data_version = data_version(connection)?;
    let revision = latest_revision(connection)?;
    let model = rows::read(connection)?;
    let canonical = Canonical::of(&model);
    Ok(Loaded { model, canonical, revision, data_version, warnings: Vec::new() })
}

/// The file is as long as it says; SQLite takes an incomplete last page for one that ends in zeros.
fn check_length(connection: &Connection, path: &Path) -> Result<(), Cause> {
    let pages: u64 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let page_size: u64 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let (expected, found) = (pages * page_size, std::fs::metadata(path)?.len());
    if found < expected { Err(Cause::FileTruncated { expected, found }) } else { Ok(()) }
}

/// SQLite's own check of pages, rows and types.
fn quick_check(connection: &Connection) -> Result<(), Cause> {
    let verdict: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Cause::damaged(verdict)) }
}

/// The records in the file are still those with this checksum, though somebody has written to it.
pub(crate) fn check_hash(connection: &Connection, expected: &ContentHash) -> Result<(), Cause> {
    if Canonical::of(&rows::read(connection)?).hash()? == *expected {
        Ok(())
    } else {
        Err(Cause::damaged("the contents were changed by another program"))
    }
}
