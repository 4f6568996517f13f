//! A backup is opened as a new file in the documents folder; the backup stays as it is.

use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use specta::Type;
use tragwerk_text::{Args, date, say};

use crate::files::free_path;
use crate::outside::iso;
use crate::state::State;
use crate::wire::OpenModel;
use crate::workspace::Workspace;
use crate::{WorkspaceError, backups};

/// Which backup.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct OpenBackupArgs {
    /// Its path, as the list of backups says it.
    pub path: PathBuf,
}

pub(crate) fn answer(state: &mut State, args: OpenBackupArgs) -> Result<OpenModel, WorkspaceError> {
    let folder = &state.places.backups;
    let backup = backups::named(folder, &args.path)?;
    let day = date(state.language(), &iso(backup.at));
    let words = Args::new().with("name", backup.name).with("date", day);
    let stem = say(state.language(), "backup-file", &words);
    let _ = fs::create_dir_all(&state.places.documents);
    let to = backups::copy_to(folder, &args.path, free_path(&state.places.documents, &stem))?;
    let copy = Workspace::open(&to, state.editor())?;
    state.show(copy)
}
