//! Any file a model can be read from: a model file or a text form, by its content.

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
pub fn open_any(path: &Path, editor: Editor) -> Result<Readable, WorkspaceError> {
    match content_of(path)? {
        Content::Text(text) => {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            Ok(Readable::Text(Box::new(read_text(&text, &name)?)))
        }
        Content::Other => Ok(Readable::File(Box::new(Workspace::open(path, editor)?))),
    }
}
