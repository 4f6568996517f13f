//! A copy to share: a new file that holds a state and nothing of how it came about.

use std::path::Path;

use crate::workspace::{Editor, Workspace};
use crate::{Source, WorkspaceError};

/// Makes a new file with this state; with the versions of its file, if so. A version, and a text form, has none.
///
/// # Errors
/// As for [`Workspace::create`]; nothing is overwritten.
pub fn share_copy(source: &Source, out: &Path, versions: bool, editor: Editor) -> Result<(), WorkspaceError> {
    if source.is_whole_file() {
        return Workspace::look_into(&source.path, editor)?.share_copy(out, versions);
    }
    Workspace::create(out, &source.model, editor).map(drop)
}
