//! A file of an older schema version becomes one of this program's: done or not begun.
//!
//! First a verified copy beside the file, then one transaction that makes the tables, saves the state as a version and
//! begins an epoch of the undo log. Invariant: the model is the same before and after, in canonical text.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::Cause;
use crate::open::load_moment;
use crate::store::{Access, Revision, latest_revision};
use crate::versions::{NewVersion, State, add_unless_saved};
use crate::{SCHEMA_VERSION, connection, epochs, place, scenarios, schema, whole_copy};

/// What was done to a file of an older schema version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    /// Schema version it had.
    pub from: u32,
    /// The file as it was, beside it.
    pub backup: PathBuf,
    /// Id of the version that holds its state.
    pub version: String,
}

/// Migrates an open file. `still_there` says whether the path still means it.
///
/// # Errors
/// `migration-no-room` when the copy or the new tables do not fit; whatever reading the file and writing a step may
/// report. The file is then as it was, and there is no copy.
pub(crate) fn migrate(
    connection: &Connection,
    path: &Path,
    still_there: impl Fn() -> Result<(), Cause>,
) -> Result<Option<Migrated>, Cause> {
    check_alone(connection, path)?;
    connection::make_durable(connection)?;
    migrate_checked(connection, path, still_there).map_err(|cause| match cause {
        Cause::DiskFull => Cause::MigrationNoRoom { needed: fs::metadata(path).map_or(0, |data| data.len()) },
        other => other,
    })
}

/// Whatever is wrong with the file is found before anything is written.
fn check_alone(connection: &Connection, path: &Path) -> Result<(), Cause> {
    let moment = connection.unchecked_transaction()?;
    load_moment(&moment, path, Access::ReadWrite).map(drop)
}

fn migrate_checked(
    connection: &Connection,
    path: &Path,
    still_there: impl Fn() -> Result<(), Cause>,
) -> Result<Option<Migrated>, Cause> {
    // From here on nobody else writes; reading goes on.
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    let from = schema::version(&transaction)?;
    if from >= SCHEMA_VERSION {
        return Ok(None);
    }
    let loaded = load_moment(&transaction, path, Access::ReadWrite)?;
    let backup = keep_copy(path, from, &loaded.revision)?;
    let change = || {
        let version = change(&transaction, from, &loaded.canonical.text(), &loaded.revision)?;
        still_there()?;
        Ok(version)
    };
    let finished = change().and_then(|version| {
        transaction.commit().or_else(|error| settle(connection, error))?;
        Ok(version)
    });
    match finished {
        Ok(version) => Ok(Some(Migrated { from, backup, version })),
        Err(cause) => {
            // Nothing was migrated, so the copy tells nothing that the file does not.
            let _ = fs::remove_file(&backup);
            Err(cause)
        }
    }
}

/// A disk can take it all and fail only at saying that it lasts. Then it counts, as soon as another write has lasted.
fn settle(connection: &Connection, error: rusqlite::Error) -> Result<(), Cause> {
    if schema::version(connection).is_ok_and(|version| version == SCHEMA_VERSION) {
        return Ok(connection.pragma_update(None, "user_version", SCHEMA_VERSION)?);
    }
    Err(error.into())
}

fn change(connection: &Connection, from: u32, text: &str, revision: &Revision) -> Result<String, Cause> {
    schema::advance(connection, from, SCHEMA_VERSION)?;
    epochs::begin(connection, revision)?;
    let told = NewVersion {
        // The same words in every language.
        name: format!("Format {from}"),
        note: String::new(),
        author: String::new(),
        at: revision.at,
        scenario: scenarios::current(connection)?.id,
        automatic: true,
    };
    Ok(add_unless_saved(connection, told, &State { text, revision })?.id)
}

/// The file as it is, beside it.
fn keep_copy(path: &Path, from: u32, expected: &Revision) -> Result<PathBuf, Cause> {
    // Another connection, as SQLite copies nothing out of one that is about to write.
    let source = connection::open(path, false)?;
    let (aside, copied) = whole_copy::build(&source, place::folder_of(path))?;
    if copied != *expected || latest_revision(&source)? != *expected {
        return Err(Cause::damaged("the copy is not as the file"));
    }
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let names = (1..1_000).map(|number| match number {
        1 => path.with_file_name(format!("{stem} (format {from}).gtm")),
        _ => path.with_file_name(format!("{stem} (format {from}) {number}.gtm")),
    });
    whole_copy::name_it(&aside, names)
}
