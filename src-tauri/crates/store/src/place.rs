//! Where a model file stands: which file a path means, whether it can be written, names that are free.
//!
//! Knows no SQL. Invariant: nothing here ever overwrites a file. Files are looked at by name only: opening and
//! closing a database file beside SQLite would drop SQLite's locks (POSIX).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use file_id::FileId;

use crate::error::Cause;

/// Device and file number of what the path means now; none when there is nothing.
pub(crate) fn identity(path: &Path) -> Option<FileId> {
    file_id::get_file_id(path).ok()
}

/// The folder a file is in; the current one for a bare name.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The path with every symbolic link followed, of a file that does not exist yet: its folder resolved.
///
/// # Errors
/// [`Cause::FolderNotFound`] when there is no such folder.
pub(crate) fn resolve_new(path: &Path) -> Result<PathBuf, Cause> {
    let name = path.file_name().ok_or(Cause::NotADatabase)?;
    match fs::canonicalize(folder_of(path)) {
        Ok(folder) if folder.is_dir() => Ok(folder.join(name)),
        Ok(_) => Err(Cause::FolderNotFound),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Cause::FolderNotFound),
        Err(error) => Err(error.into()),
    }
}

/// Whether we may write to the file or folder: it has write permission for someone, and we are allowed to.
///
/// Permission bits count for the superuser as well: who takes them away means it.
pub(crate) fn is_writable(path: &Path) -> bool {
    let Ok(metadata) = fs::metadata(path) else { return false };
    // On Windows the read-only attribute of a folder says nothing about creating files in it.
    let marked = metadata.permissions().readonly() && (cfg!(unix) || metadata.is_file());
    !marked && system_allows(path)
}

#[cfg(unix)]
fn system_allows(path: &Path) -> bool {
    rustix::fs::access(path, rustix::fs::Access::WRITE_OK).is_ok()
}

#[cfg(not(unix))]
fn system_allows(_path: &Path) -> bool {
    true
}

/// An empty file in the folder; removed when dropped, unless it got another name.
pub(crate) fn file_aside(folder: &Path) -> Result<tempfile::TempPath, Cause> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".tragwerk-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // What any new file gets; the umask takes away.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    Ok(builder.tempfile_in(folder)?.into_temp_path())
}

/// Gives a file another name in one indivisible step, unless something of that name exists.
///
/// # Errors
/// [`Cause::FileExists`] when the name is taken; the file then keeps its name.
pub(crate) fn move_without_overwriting(from: &Path, to: &Path) -> Result<(), Cause> {
    match fs::hard_link(from, to) {
        Ok(()) => Ok(fs::remove_file(from)?),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Cause::FileExists),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Cause::FileNotFound),
        Err(_) => move_onto_reserved_name(from, to),
    }
}

/// For file systems without hard links: takes the name with an empty file first.
fn move_onto_reserved_name(from: &Path, to: &Path) -> Result<(), Cause> {
    drop(fs::File::create_new(to)?);
    fs::rename(from, to).map_err(|error| {
        // The empty file is ours; leaving it would be worse than not being able to remove it.
        let _ = fs::remove_file(to);
        error.into()
    })
}

/// Makes names created or removed in the folder last through a loss of power.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), Cause> {
    if cfg!(unix) {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// The next free `Untitled N.gtm` in a folder, counting from 1.
pub fn untitled_path(folder: &Path) -> PathBuf {
    let mut number: u32 = 1;
    loop {
        let path = folder.join(format!("Untitled {number}.gtm"));
        if fs::symlink_metadata(&path).is_err() || number == u32::MAX {
            return path;
        }
        number += 1;
    }
}
