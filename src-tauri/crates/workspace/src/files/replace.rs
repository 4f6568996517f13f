//! A file is written whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tragwerk_model::Refusal;

use crate::WorkspaceError;

/// Writes a file; one that is there is replaced in one step.
///
/// # Errors
/// `folder-not-found`, `folder-read-only`, `disk-full`, `file-io`; what was there is then as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), WorkspaceError> {
    write(path, bytes).map_err(|error| refusal(path, &error).into())
}

/// An export never takes the place of the model it is made from.
///
/// # Errors
/// `export-onto-model`.
pub fn refuse_model(out: &Path, model: &Path) -> Result<(), WorkspaceError> {
    let real = |path: &Path| fs::canonicalize(path).ok();
    if out != model && (real(out).is_none() || real(out) != real(model)) {
        return Ok(());
    }
    let file = model.file_name().unwrap_or_default().to_string_lossy();
    Err(Refusal::new("export-onto-model").with("file", file).into())
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".tragwerk-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // What any new file gets; the umask takes away.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut aside = builder.tempfile_in(folder)?;
    aside.write_all(bytes)?;
    aside.as_file().sync_all()?;
    aside.persist(path)?;
    Ok(())
}

pub(crate) fn refusal(path: &Path, error: &io::Error) -> Refusal {
    let code = match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "folder-not-found",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "folder-read-only",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk-full",
        _ => "file-io",
    };
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let folder = path.parent().unwrap_or(Path::new("")).to_string_lossy();
    Refusal::new(code).with("file", name).with("folder", folder).with("detail", error)
}
