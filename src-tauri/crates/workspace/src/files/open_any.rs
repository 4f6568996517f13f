//! Any file a model can be read from: a model file or a text form, by its content.
//!
//! Invariant: looking into a file changes nothing.

use std::path::Path;

use tragwerk_model::Model;

use super::content::{Content, content_of};
use crate::WorkspaceError;
use crate::workspace::{Editor, Workspace, read_text};

/// A model that was read from a file.
#[derive(Debug)]
pub enum Readable {
    /// A model file, open.
    File(Box<Workspace>),
    /// A text form.
    Text(Box<Model>),
}

impl Readable {
    /// The model.
    pub fn model(&self) -> &Model {
        match self {
            Self::File(workspace) => workspace.model(),
            Self::Text(model) => model,
        }
    }
}

/// Opens a model file, or reads a text form.
///
/// # Errors
/// As for [`Workspace::open`]; all problems of a text.
pub(crate) fn open_any(path: &Path, editor: Editor) -> Result<Readable, WorkspaceError> {
    either(path, || Workspace::open(path, editor))
}

/// The same, only to look at it.
///
/// # Errors
/// As for [`Workspace::look_into`]; all problems of a text.
pub fn look_into_any(path: &Path, editor: Editor) -> Result<Readable, WorkspaceError> {
    either(path, || Workspace::look_into(path, editor))
}

fn either(path: &Path, open: impl FnOnce() -> Result<Workspace, WorkspaceError>) -> Result<Readable, WorkspaceError> {
    match content_of(path)? {
        Content::Text(text) => {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            Ok(Readable::Text(Box::new(read_text(&text, &name)?)))
        }
        Content::Other => Ok(Readable::File(Box::new(open()?))),
    }
}
