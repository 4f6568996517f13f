//! Backups: verified copies of whole model files, in a folder of their own, told apart by the document they are of.
//!
//! Knows no clock and no policy but what it is told. Invariant: a backup that has a name is whole; nothing is overwritten.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::{Cause, StoreError};
use crate::store::{Millis, Store};
use crate::{inspect, place, whole_copy};

/// A backup in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// What the document was called, without extension.
    pub name: String,
    /// Which document it is of, see [`document_key`].
    pub document: String,
    /// When it was made.
    pub at: Millis,
    /// Bytes.
    pub size: u64,
}

/// How many backups of a document are kept. The newest one always is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// At most so many.
    pub count: usize,
    /// None that is older, in milliseconds.
    pub age: Millis,
}

/// Copies the whole file, history included, to `to`; when this returns, the copy is on the disk, read back and found
/// whole. Where another file has taken its place or it is gone, it is still the open one that is copied.
///
/// # Errors
/// `file-exists` (nothing is overwritten), `folder-not-found`, `folder-read-only`, `disk-full`, `file-damaged`,
/// `file-newer`, `file-io`; `file-replaced` while the file in its place is being written. No half file is left.
pub fn back_up(store: &Store, to: &Path) -> Result<(), StoreError> {
    store.is_known().and_then(|()| undisturbed(store)).map_err(|cause| store.failed(cause))?;
    copy_to(store, to).map_err(|cause| cause.at(to))
}

/// No journal of another file lies where SQLite would take it for that of the open one.
fn undisturbed(store: &Store) -> Result<(), Cause> {
    match store.still_there() {
        Err(Cause::FileReplaced) if !inspect::has_journal(store.path()) => Ok(()),
        other => other,
    }
}

fn copy_to(store: &Store, to: &Path) -> Result<(), Cause> {
    let to = place::resolve_new(to)?;
    if fs::symlink_metadata(&to).is_ok() {
        return Err(Cause::FileExists);
    }
    if !place::is_writable(place::folder_of(&to)) {
        return Err(Cause::FolderReadOnly);
    }
    let (aside, _) = whole_copy::build(&store.connection, place::folder_of(&to))?;
    whole_copy::name_it(&aside, std::iter::once(to)).map(drop)
}

/// What tells documents of the same name apart: 8 hexadecimal digits of the path.
pub fn document_key(document: &Path) -> String {
    blake3::hash(document.as_os_str().as_encoded_bytes()).to_hex().chars().take(8).collect()
}

/// The name of a backup of a document, made at that time: `NAME.KEY.MILLISECONDS.gtm`.
pub fn file_name(document: &Path, at: Millis) -> String {
    let stem = document.file_stem().unwrap_or_default().to_string_lossy();
    format!("{stem}.{}.{at}.gtm", document_key(document))
}

/// The backups in a folder, the newest first; other files are left out. A folder that does not exist has none.
///
/// # Errors
/// `file-io` when the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Backup>, StoreError> {
    let mut found = match fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(|entry| backup_of(&entry.ok()?)).collect::<Vec<_>>(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(Cause::Io(error).at(folder)),
    };
    found.sort_by(|a, b| (b.at, &a.path).cmp(&(a.at, &b.path)));
    Ok(found)
}

fn backup_of(entry: &fs::DirEntry) -> Option<Backup> {
    let metadata = entry.metadata().ok().filter(fs::Metadata::is_file)?;
    let file = entry.file_name().into_string().ok()?;
    let (rest, at) = file.strip_suffix(".gtm")?.rsplit_once('.')?;
    let (name, document) = rest.rsplit_once('.')?;
    let is_key = document.len() == 8 && document.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_key.then_some(Backup {
        path: entry.path(),
        name: name.to_owned(),
        document: document.to_owned(),
        at: at.parse().ok()?,
        size: metadata.len(),
    })
}

/// Which of these backups are no longer kept. Each document counts for itself.
pub fn outdated(backups: &[Backup], now: Millis, keep: Keep) -> Vec<&Backup> {
    let is_outdated = |backup: &&Backup| {
        let newer = backups
            .iter()
            .filter(|other| other.document == backup.document && (other.at, &other.path) > (backup.at, &backup.path));
        let newer = newer.count();
        newer > 0 && (newer >= keep.count || now.saturating_sub(backup.at) > keep.age)
    };
    backups.iter().filter(is_outdated).collect()
}
