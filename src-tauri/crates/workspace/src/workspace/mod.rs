//! One open model: its file, its records in memory, what can be undone. The typed API below the desk.
//!
//! What it is not: it words nothing and knows no request. Invariant: between two calls memory equals the file at
//! [`Workspace::revision`].

mod cells;
mod common;
mod execute;
mod exhibit;
mod findings;
mod fixes;
mod import;
mod label;
mod layout;
mod merge;
mod open;
mod reload;
mod rename;
mod restore;
mod scenarios;
mod step;
mod told;
mod undo;
mod versions;
mod waivers;

pub use cells::{Left, Outcome};
pub use common::Ancestor;
pub(crate) use layout::arranged_part;
pub use merge::{Merging, Settled};
pub(crate) use open::read_text;
pub use waivers::Grounds;

use std::path::Path;
use std::sync::{Arc, OnceLock};

use tragwerk_diagram::Routed;
use tragwerk_model::{Diff, Id, Model, ModelInfo};
use tragwerk_rules::{Engine, Pack};
use tragwerk_store::{Access, Label, Migrated, Millis, Store, UndoGroup, UndoState, Warning};

use crate::wire::Origin;
use crate::{Allowed, Checked, Outside};

/// Who edits, and with what clock.
#[derive(Debug, Clone)]
pub struct Editor {
    /// Whose steps undo takes back; the same through restarts, so that undo goes back through them.
    pub session: String,
    /// Where the edits come from, for the log: `window`, `command line`.
    pub origin: String,
    /// Clock and ids.
    pub outside: Outside,
    /// Whose own rules may run.
    pub allowed: Allowed,
}

/// An open model.
#[derive(Debug)]
pub struct Workspace {
    store: Store,
    model: Model,
    undo: UndoState,
    warnings: Vec<Warning>,
    migrated: Option<Migrated>,
    editor: Editor,
    /// Id of the scenario that is open.
    scenario: String,
    /// Worked out when first asked for; emptied by every step that means something or changes what is found.
    checked: OnceLock<Arc<Checked>>,
    /// Follows the model from when findings were first asked for.
    engine: OnceLock<Engine>,
    /// The pack of the present state; read when first asked for.
    pack: OnceLock<Arc<Pack>>,
    /// The courses of the pictures that were drawn last.
    routed: Routed,
}

/// A step that the file has taken (or, with an empty diff, one that had nothing to change).
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// Revision before.
    pub base: u64,
    /// Revision after; equal to `base` when there was nothing to change.
    pub revision: u64,
    /// Where it came from.
    pub origin: Origin,
    /// What changed.
    pub diff: Diff,
    /// Ids of the records made, in the order of the operations.
    pub created: Vec<Id>,
    /// What the user should hear about it: code of a text and its arguments.
    pub told: Option<Label>,
}

impl Workspace {
    /// The model.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// Name, description, language of the model.
    pub fn info(&self) -> &ModelInfo {
        self.model.info()
    }

    /// The revision in memory.
    pub fn revision(&self) -> u64 {
        self.store.revision()
    }

    /// The courses of the pictures of it that were drawn last, for whoever draws the next.
    pub fn routed(&self) -> &Routed {
        &self.routed
    }

    /// When that revision was made: the date that exports show.
    pub fn edited_at(&self) -> Millis {
        self.store.revision_at()
    }

    /// The file, symbolic links followed.
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// Name of the file.
    pub fn file_name(&self) -> String {
        self.path().file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    /// What may be done with the file.
    pub fn access(&self) -> Access {
        self.store.access()
    }

    /// What was noticed when the file was opened.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// What was done to the file on opening, if an older program had written it.
    pub fn migrated(&self) -> Option<&Migrated> {
        self.migrated.as_ref()
    }

    /// The canonical text of the model.
    pub fn text(&self) -> String {
        self.store.canonical_text()
    }

    /// What would be undone next.
    pub fn undo_label(&self) -> Option<&Label> {
        self.undo.undo.last().map(label_of)
    }

    /// What would be done again next.
    pub fn redo_label(&self) -> Option<&Label> {
        self.undo.redo.last().map(label_of)
    }

    /// Who edits here.
    pub fn editor(&self) -> &Editor {
        &self.editor
    }
}

fn label_of(group: &UndoGroup) -> &Label {
    &group.label
}
