//! The file of the open model gets another name.

use std::path::Path;

use super::Workspace;
use crate::WorkspaceError;

impl Workspace {
    /// Gives the file another name. Never overwrites.
    ///
    /// # Errors
    /// As for [`tragwerk_store::Store::rename`]; the file then keeps its name.
    pub fn rename_file(&mut self, to: &Path) -> Result<(), WorkspaceError> {
        Ok(self.store.rename(to)?)
    }
}
