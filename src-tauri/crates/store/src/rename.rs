//! The file gets another name, and the store goes on with it.

use std::fs;
use std::path::Path;

use rusqlite::{Transaction, TransactionBehavior};

use crate::error::{Cause, StoreError};
use crate::store::Store;
use crate::{connection, place};

impl Store {
    /// Gives the file another name (in any folder of the same disk). Never overwrites.
    ///
    /// # Errors
    /// `file-exists`, `folder-not-found`, `folder-read-only`, `file-locked`, `file-replaced`, `file-io`; the file
    /// then keeps its name.
    pub fn rename(&mut self, to: &Path) -> Result<(), StoreError> {
        self.rename_resolved(to).map_err(|cause| cause.at(to))
    }

    fn rename_resolved(&mut self, to: &Path) -> Result<(), Cause> {
        self.may_write()?;
        self.still_there()?;
        let to = place::resolve_new(to)?;
        if to == self.path {
            return Ok(());
        }
        if !place::is_writable(place::folder_of(&to)) {
            return Err(Cause::FolderReadOnly);
        }
        // A journal keeps the old name and would be lost to the new one.
        connection::tidy_up(&self.connection);
        let moved = self.move_file(&to);
        connection::make_durable(&self.connection)?;
        moved
    }

    fn move_file(&mut self, to: &Path) -> Result<(), Cause> {
        {
            // Nobody writes, and so leaves no journal, while the name changes.
            let _lock = Transaction::new_unchecked(&self.connection, TransactionBehavior::Immediate)?;
            if place::identity(to) == self.identity {
                // The same name in other letters, where the file system does not tell them apart.
                fs::rename(&self.path, to)?;
            } else {
                place::move_without_overwriting(&self.path, to)?;
            }
        }
        self.connection = connection::open(to, true)?;
        // Another connection counts anew: the next write looks at the file closely.
        self.data_version = -1;
        let from = std::mem::replace(&mut self.path, to.to_owned());
        place::sync_folder(place::folder_of(&from))?;
        place::sync_folder(place::folder_of(to))
    }
}
