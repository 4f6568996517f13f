//! The open file: what is known of it between two calls, and the checks before each of them.

use std::fmt;
use std::path::{Path, PathBuf};

use file_id::FileId;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use tragwerk_model::Model;

use crate::canonical::{Canonical, ContentHash};
use crate::error::{Cause, StoreError};
use crate::{connection, open, place};

/// Milliseconds since 1970-01-01T00:00:00Z.
pub type Millis = i64;

/// Id of the scenario every file begins with.
pub const MAIN_SCENARIO: &str = "main";

/// What may be done with an open file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading and writing.
    ReadWrite,
    /// Reading only.
    ReadOnly(ReadOnlyReason),
}

/// Why a file is open for reading only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// The file has no write permission.
    File,
    /// Nothing may be created in its folder, which a safe write needs.
    Folder,
    /// It was written by a newer program, with this schema version.
    Newer(u32),
}

/// An open model file. One per window or command; several on one file get along.
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    pub(crate) identity: Option<FileId>,
    pub(crate) access: Access,
    pub(crate) revision: Revision,
    pub(crate) data_version: i64,
    pub(crate) canonical: Canonical,
}

/// What a file holds now.
#[derive(Debug)]
pub struct Reloaded {
    /// The model.
    pub model: Model,
    /// Its revision.
    pub revision: u64,
}

impl Store {
    /// The file, symbolic links followed.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it can be written, or why not.
    pub fn access(&self) -> Access {
        self.access
    }

    /// The revision this store knows; the file may have moved on, see [`Store::outside_change`].
    pub fn revision(&self) -> u64 {
        self.revision.number
    }

    /// When the known revision was made.
    pub fn revision_at(&self) -> Millis {
        self.revision.at
    }

    /// blake3 of the canonical text of the known revision.
    pub fn content_hash(&self) -> ContentHash {
        self.revision.hash
    }

    /// The canonical text of the known revision.
    pub fn canonical_text(&self) -> String {
        self.canonical.text()
    }

    /// Whether somebody else has changed the model: the file's revision, when it is not the one this store knows.
    /// Cheap enough to ask once a second.
    ///
    /// # Errors
    /// `file-replaced`, `file-locked` and whatever reading may report.
    pub fn outside_change(&self) -> Result<Option<u64>, StoreError> {
        let current = self.still_there().and_then(|()| {
            if data_version(&self.connection)? == self.data_version {
                return Ok(self.revision.number);
            }
            Ok(latest_revision(&self.connection)?.number)
        });
        let current = current.map_err(|cause| self.failed(cause))?;
        Ok((current != self.revision.number).then_some(current))
    }

    /// Reads the file again, with all checks of opening.
    ///
    /// # Errors
    /// As for [`crate::open`], and `file-replaced` when the path means another file now (open that one anew).
    pub fn reload(&mut self) -> Result<Reloaded, StoreError> {
        let loaded = self.still_there().and_then(|()| open::load(&self.connection, &self.path, self.access));
        let loaded = loaded.map_err(|cause| self.failed(cause))?;
        self.revision = loaded.revision;
        self.data_version = loaded.data_version;
        self.canonical = loaded.canonical;
        Ok(Reloaded { model: loaded.model, revision: self.revision.number })
    }

    pub(crate) fn failed(&self, cause: Cause) -> StoreError {
        cause.at(&self.path)
    }

    /// The path still means the file that is open.
    pub(crate) fn still_there(&self) -> Result<(), Cause> {
        if place::identity(&self.path) == self.identity { Ok(()) } else { Err(Cause::FileReplaced) }
    }

    pub(crate) fn may_write(&self) -> Result<(), Cause> {
        match self.access {
            Access::ReadWrite => Ok(()),
            Access::ReadOnly(ReadOnlyReason::File) => Err(Cause::FileReadOnly),
            Access::ReadOnly(ReadOnlyReason::Folder) => Err(Cause::FolderReadOnly),
            Access::ReadOnly(ReadOnlyReason::Newer(_)) => self.is_known(),
        }
    }

    /// Refuses what only a file of a known schema version can tell.
    pub(crate) fn is_known(&self) -> Result<(), Cause> {
        match self.access {
            Access::ReadOnly(ReadOnlyReason::Newer(found)) => {
                Err(Cause::FileNewer { found, known: crate::SCHEMA_VERSION })
            }
            _ => Ok(()),
        }
    }

    /// Begins a write: waits for others, then makes sure that the file is ours and as we know it. Also gives the
    /// data version seen, to be kept when the write has succeeded.
    pub(crate) fn begin(&self) -> Result<(Transaction<'_>, i64), Cause> {
        self.may_write()?;
        self.still_there()?;
        let transaction = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
        let seen = data_version(&transaction)?;
        if seen != self.data_version {
            let current = latest_revision(&transaction)?.number;
            if current != self.revision.number {
                return Err(Cause::Stale { base: self.revision.number, current });
            }
            open::check_hash(&transaction, &self.revision.hash)?;
        }
        Ok((transaction, seen))
    }
}

/// Without the contents: what is logged names nobody.
impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { access, revision, .. } = self;
        f.debug_struct("Store").field("access", access).field("revision", &revision.number).finish_non_exhaustive()
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if self.access == Access::ReadWrite {
            connection::tidy_up(&self.connection);
        }
    }
}

/// A row of the revision table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Revision {
    pub number: u64,
    pub at: Millis,
    pub hash: ContentHash,
}

pub(crate) fn latest_revision(connection: &Connection) -> Result<Revision, Cause> {
    let sql = "SELECT number, at, hash FROM revision ORDER BY number DESC LIMIT 1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let row = rows.next()?.ok_or_else(|| Cause::damaged("there is no revision"))?;
    Ok(Revision { number: row.get(0)?, at: row.get(1)?, hash: row.get(2)? })
}

pub(crate) fn add_revision(connection: &Connection, revision: &Revision) -> Result<(), Cause> {
    let mut statement = connection.prepare_cached("INSERT INTO revision (number, at, hash) VALUES (?1, ?2, ?3)")?;
    statement.execute(rusqlite::params![revision.number, revision.at, revision.hash])?;
    Ok(())
}

/// A number that changes when another connection commits.
pub(crate) fn data_version(connection: &Connection) -> Result<i64, Cause> {
    Ok(connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
}
