//! A verified copy of the whole file, built aside and then given its name in one step.
//!
//! Invariant: what gets a name has been read back with all checks and holds the same revision as the file it is of.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use crate::error::Cause;
use crate::open::load;
use crate::store::{Access, ReadOnlyReason, Revision};
use crate::{connection, place};

/// Copies what `source` reads into a nameless file in the folder, makes it last, and reads it back.
pub(crate) fn build(source: &Connection, folder: &Path) -> Result<(tempfile::TempPath, Revision), Cause> {
    let aside = place::file_aside(folder)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut copy = Connection::open_with_flags(&aside, flags)?;
    // Nobody else knows the file yet; it is synced as a whole below.
    copy.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    copy.pragma_update(None, "synchronous", "OFF")?;
    Backup::new(source, &mut copy)?.run_to_completion(1_000, std::time::Duration::ZERO, None)?;
    copy.close().map_err(|(_, error)| error)?;
    fs::File::open(&aside)?.sync_all()?;
    let revision = read_back(&aside)?;
    Ok((aside, revision))
}

fn read_back(path: &Path) -> Result<Revision, Cause> {
    let connection = connection::open(path, false)?;
    Ok(load(&connection, path, Access::ReadOnly(ReadOnlyReason::File))?.revision)
}

/// Gives the file the first free of these names, in its own folder, so that it lasts.
pub(crate) fn name_it(aside: &Path, names: impl Iterator<Item = PathBuf>) -> Result<PathBuf, Cause> {
    for name in names {
        match place::move_without_overwriting(aside, &name) {
            Err(Cause::FileExists) => {}
            Err(other) => return Err(other),
            Ok(()) => {
                place::sync_folder(place::folder_of(&name))?;
                return Ok(name);
            }
        }
    }
    Err(Cause::FileExists)
}
