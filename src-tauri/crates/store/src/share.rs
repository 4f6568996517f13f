//! A copy to hand on: a new file with the present state, built from the records, so that nothing of the past is in it
//! unless it was asked for.

use std::path::Path;

use rusqlite::{Connection, params};
use tragwerk_model::Model;

use crate::create::build_and_place;
use crate::error::{Cause, StoreError};
use crate::foreign_versions::{Arriving, add_versions};
use crate::store::Store;
use crate::{rows, scenarios};

impl Store {
    /// Writes a copy of the present state to a new file: no log; versions and scenarios only when chosen.
    ///
    /// # Errors
    /// As for [`crate::create`] of the new file and [`Store::versions`] of this one. No half file is left.
    pub fn share_copy(&self, to: &Path, with_versions: bool) -> Result<(), StoreError> {
        let (model, arriving) = self.present(with_versions).map_err(|cause| self.failed(cause))?;
        let placed = build_and_place(to, &model, self.revision.at, |connection| match &arriving {
            Some(arriving) => bring_along(connection, arriving),
            None => Ok(()),
        });
        placed.map_err(|cause| cause.at(to))
    }

    fn present(&self, with_versions: bool) -> Result<(Model, Option<Arriving>), Cause> {
        let arriving = if with_versions { Some(self.leaving(None)?.1) } else { None };
        Ok((rows::read(&self.connection)?, arriving))
    }
}

/// The scenarios as they are, instead of the one that a new file has, and all versions.
fn bring_along(connection: &Connection, arriving: &Arriving) -> Result<(), Cause> {
    connection.execute("DELETE FROM scenarios", [])?;
    for scenarios::Scenario { id, name, head, current, created_at, deleted_at } in &arriving.scenarios {
        connection.execute(
            "INSERT INTO scenarios (id, name, head, current, created_at, deleted_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![id, name, head, current, created_at, deleted_at],
        )?;
    }
    add_versions(connection, &arriving.versions)
}
