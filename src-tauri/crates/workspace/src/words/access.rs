//! What may be done with a file, why not more, and what was done to it on opening.

use std::collections::BTreeMap;

use tragwerk_store::Warning;
use tragwerk_text::{Args, Language, refusal, say};

use crate::wire::{Access, FileState};
use crate::workspace::Workspace;

/// What may be done with the open file.
pub(crate) fn access(workspace: &Workspace, file: FileState) -> Access {
    match (workspace.access(), file) {
        (tragwerk_store::Access::ReadWrite, FileState::Same) => Access::ReadWrite,
        _ => Access::ReadOnly,
    }
}

/// Why it can only be looked at, worded.
pub(crate) fn access_reason(language: Language, workspace: &Workspace, file: FileState) -> Option<String> {
    let folder = workspace.path().parent().map(|folder| folder.to_string_lossy().into_owned());
    let mut args: BTreeMap<String, String> =
        [("file".to_owned(), workspace.file_name()), ("folder".to_owned(), folder.unwrap_or_default())].into();
    match file {
        FileState::Same => {}
        FileState::Replaced => return Some(refusal(language, "file-replaced", &args)),
        FileState::Gone => return Some(refusal(language, "file-gone", &args)),
    }
    let warning = workspace.warnings().iter().find(|warning| matches!(warning, Warning::ReadOnly(_)))?;
    if let Warning::ReadOnly(tragwerk_store::ReadOnlyReason::Newer(found)) = warning {
        args.insert("found".to_owned(), found.to_string());
        args.insert("known".to_owned(), tragwerk_store::SCHEMA_VERSION.to_string());
    }
    Some(refusal(language, warning.code(), &args))
}

/// What was done to the file on opening because an older program had written it: where it is kept as it was.
pub fn migrated(language: Language, workspace: &Workspace) -> Option<String> {
    let copy = workspace.migrated()?.backup.file_name()?.to_string_lossy().into_owned();
    let names = Args::new().with("file", workspace.file_name()).with("copy", copy);
    Some(say(language, "told-migrated", &names))
}
