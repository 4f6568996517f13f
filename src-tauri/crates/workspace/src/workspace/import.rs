//! Records of a text form are added to the open model.

use tragwerk_model::ops::{ImportRecords, Op};
use tragwerk_store::Saving;

use super::open::read_text;
use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::wire::{Origin, Step};

impl Workspace {
    /// Adds all records of a text form in one step. The same id with the same content is skipped, with other
    /// content refused. `source` is what the text is called in errors.
    ///
    /// # Errors
    /// All problems of the text, `import-conflict`, else as for [`Workspace::execute`].
    pub fn import_records(&mut self, base: u64, text: String, source: &str) -> Result<Done, WorkspaceError> {
        read_text(&text, source)?;
        let ops = vec![Op::ImportRecords(ImportRecords { text })];
        let saving = Saving { before: Some(self.automatic("before-import")), ..Saving::default() };
        self.run_with(base, Step { ops, group: None }, Origin::Import, saving)
    }
}
