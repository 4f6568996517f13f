//! Opening and creating model files.

use std::path::Path;
use std::sync::OnceLock;

use tragwerk_diagram::Routed;
use tragwerk_model::{Model, text_form};
use tragwerk_store::{MAIN_SCENARIO, Opened, Store, UndoState};

use super::{Editor, Workspace};
use crate::WorkspaceError;

impl Workspace {
    /// Opens a model file.
    ///
    /// # Errors
    /// As for [`tragwerk_store::open`].
    pub fn open(path: &Path, editor: Editor) -> Result<Self, WorkspaceError> {
        Self::of(tragwerk_store::open(path)?, editor)
    }

    /// Opens a model file only to look at it: one of an older schema version stays as it is.
    ///
    /// # Errors
    /// As for [`tragwerk_store::look_into`].
    pub fn look_into(path: &Path, editor: Editor) -> Result<Self, WorkspaceError> {
        Self::of(tragwerk_store::look_into(path)?, editor)
    }

    fn of(opened: Opened, editor: Editor) -> Result<Self, WorkspaceError> {
        let scenario = scenario_of(&opened.store)?;
        let undo = undo_of(&opened.store, &editor.session, &scenario)?;
        Ok(Self {
            scenario,
            store: opened.store,
            model: opened.model,
            undo,
            warnings: opened.warnings,
            migrated: opened.migrated,
            editor,
            checked: OnceLock::new(),
            engine: OnceLock::new(),
            pack: OnceLock::new(),
            routed: Routed::default(),
        })
    }

    /// Creates a model file with these contents and opens it.
    ///
    /// # Errors
    /// As for [`tragwerk_store::create`]; nothing is overwritten.
    pub fn create(path: &Path, model: &Model, editor: Editor) -> Result<Self, WorkspaceError> {
        drop(tragwerk_store::create(path, model, editor.outside.clock.now())?);
        Self::open(path, editor)
    }

    /// Creates a model file that is an exact copy of a text form: ids, name, language, views, waivers, pack.
    /// `source` is what the text is called in errors.
    ///
    /// # Errors
    /// All problems of the text, else as for [`Workspace::create`]. No file is left.
    pub fn import(path: &Path, text: &str, source: &str, editor: Editor) -> Result<Self, WorkspaceError> {
        Self::create(path, &read_text(text, source)?, editor)
    }
}

/// Reads a text form.
///
/// # Errors
/// All its problems.
pub(crate) fn read_text(text: &str, source: &str) -> Result<Model, WorkspaceError> {
    text_form::read(text).map_err(|cause| WorkspaceError::Text { file: source.to_owned(), cause })
}

/// The scenario that is open; the first one in a file that a newer program wrote.
pub(super) fn scenario_of(store: &Store) -> Result<String, WorkspaceError> {
    match store.current_scenario() {
        Err(error) if error.code() == "file-newer" => Ok(MAIN_SCENARIO.to_owned()),
        scenario => Ok(scenario?.id),
    }
}

/// What this session can undo; nothing in a file that a newer program wrote.
pub(super) fn undo_of(store: &Store, session: &str, scenario: &str) -> Result<UndoState, WorkspaceError> {
    match store.undo_state(session, scenario) {
        Err(error) if error.code() == "file-newer" => Ok(UndoState::default()),
        state => Ok(state?),
    }
}
