//! An earlier state comes back, as a step and a version of its own; nothing is overwritten.

use tragwerk_store::{Label, NewVersion, Saving};

use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::wire::Origin;

impl Workspace {
    /// The model becomes what it was in a version: one step that can be undone, with an automatic version before and
    /// one after it.
    ///
    /// # Errors
    /// `version-not-found`; stale, what the file reports. Nothing has changed then.
    pub fn restore_version(&mut self, base: u64, id: &str) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let version = self.version(id)?;
        let model = self.read_version(id)?;
        let label =
            Label { code: "step-restore".to_owned(), args: [("name".to_owned(), version.told.name.clone())].into() };
        let after = NewVersion { note: version.told.name, ..self.automatic("restored") };
        let saving = Saving {
            before: Some(self.automatic("before-restore")),
            after: Some(after),
            extra_parents: vec![version.id],
        };
        self.replace(Origin::Restore, model, label, saving)
    }
}
