//! The model gets a name, and its file with it.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use specta::Type;
use tragwerk_model::constraints::check_name;
use tragwerk_model::ops::{EditModel, Op};

use crate::WorkspaceError;
use crate::files::{free_path, stem_of};
use crate::state::State;
use crate::wire::{OpenModel, Origin, Step};
use crate::workspace::{Done, Workspace};

/// The name.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct NameModelArgs {
    /// Revision the wish was made at.
    #[specta(type = u32)]
    pub base: u64,
    /// What it is to be called.
    pub name: String,
}

pub(crate) fn answer(state: &mut State, args: NameModelArgs) -> Result<OpenModel, WorkspaceError> {
    check_name(&args.name)?;
    let workspace = state.workspace_mut()?;
    workspace.check_base(args.base)?;
    let before = workspace.path().to_owned();
    if let Some(path) = path_for(&before, &args.name) {
        workspace.rename_file(&path)?;
    }
    match rename(workspace, &args) {
        Ok(done) => {
            state.announce(done)?;
            state.settings.forget(&before);
            state.remember();
            state.snapshot()
        }
        Err(error) => {
            // The file keeps its name when the model does; should that fail too, only the file's name is new.
            let _ = workspace.rename_file(&before);
            Err(error)
        }
    }
}

fn rename(workspace: &mut Workspace, args: &NameModelArgs) -> Result<Done, WorkspaceError> {
    let name = Some(args.name.trim().to_owned());
    let op = Op::EditModel(EditModel { name, description: None, language: None });
    workspace.run(args.base, Step { ops: vec![op], group: None }, Origin::Edit)
}

/// A free path in the same folder for a file of that name; none when the file is called so already, or the name holds
/// nothing a file could be called by.
fn path_for(current: &Path, name: &str) -> Option<PathBuf> {
    let stem = stem_of(name)?;
    if current.file_stem().is_some_and(|known| known.to_string_lossy() == stem) {
        return None;
    }
    Some(free_path(current.parent()?, &stem))
}
