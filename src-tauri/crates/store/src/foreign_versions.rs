//! Versions of another file come into this one, so that what was merged is known here.
//!
//! Invariant: nothing that is here already is changed; a version keeps its id, its parents and its scenario. A scenario
//! that is not known here comes along as a deleted one: part of the history.

use rusqlite::{Connection, params};

use crate::contents::{add_content, has_content, read_content};
use crate::error::{Cause, StoreError};
use crate::scenarios::{self, Scenario};
use crate::store::{Millis, Store};
use crate::versions::{self, NewVersion, State, Version, find, find_content, insert_version};

/// What comes along: scenarios, and versions with their texts in the order of saving.
pub(crate) struct Arriving {
    pub scenarios: Vec<Scenario>,
    pub versions: Vec<(Version, String)>,
    at: Millis,
}

impl Store {
    /// Adds the versions of another file. `present`, when given, is what that file's present state is kept as here
    /// (in its current scenario), unless a version there holds just these contents; that version is returned, to be
    /// named as a parent of the merge.
    ///
    /// # Errors
    /// As for [`Store::versions`] of the other file and for [`Store::commit`] of this one; nothing is added then.
    pub fn add_versions_of(
        &mut self,
        other: &Self,
        present: Option<NewVersion>,
    ) -> Result<Option<Version>, StoreError> {
        let (present, arriving) = other.leaving(present).map_err(|cause| other.failed(cause))?;
        self.change_scenarios(|_, connection| arrive(connection, &arriving))?;
        Ok(present)
    }

    pub(crate) fn leaving(&self, present: Option<NewVersion>) -> Result<(Option<Version>, Arriving), Cause> {
        self.is_known()?;
        let moment = self.connection.unchecked_transaction()?;
        let mut versions = Vec::new();
        for version in versions::read_versions(&moment)? {
            let text = read_content(&moment, version.content)?.text;
            versions.push((version, text));
        }
        let present = present.map(|told| self.present_version(&moment, told)).transpose()?;
        if let Some(version) = &present
            && find(&moment, &version.id)?.is_none()
        {
            versions.push((version.clone(), self.canonical.text()));
        }
        let arriving = Arriving { scenarios: scenarios::read(&moment)?, versions, at: self.revision.at };
        Ok((present, arriving))
    }

    /// The head of the current scenario if it holds the present state, else a version that is not saved there.
    fn present_version(&self, connection: &Connection, told: NewVersion) -> Result<Version, Cause> {
        let scenario = scenarios::current(connection)?;
        let head = scenario.head.as_deref().map(|head| find(connection, head)).transpose()?.flatten();
        match head {
            Some(version) if version.content == self.revision.hash => Ok(version),
            _ => {
                let told = NewVersion { scenario: scenario.id, ..told };
                let state = State { text: "", revision: &self.revision };
                versions::describe(told, &state, scenario.head.into_iter().collect())
            }
        }
    }
}

fn arrive(connection: &Connection, arriving: &Arriving) -> Result<(), Cause> {
    let known = scenarios::read(connection)?;
    for Scenario { id, name, head, created_at, deleted_at, .. } in &arriving.scenarios {
        if known.iter().all(|scenario| scenario.id != *id) {
            let deleted_at = deleted_at.unwrap_or(arriving.at);
            connection.execute(
                "INSERT INTO scenarios (id, name, head, current, created_at, deleted_at) VALUES (?1, ?2, ?3, 0, ?4, ?5)",
                params![id, name, head, created_at, deleted_at],
            )?;
        }
    }
    add_versions(connection, &arriving.versions)
}

/// Those that are not there yet.
pub(crate) fn add_versions(connection: &Connection, versions: &[(Version, String)]) -> Result<(), Cause> {
    for (version, text) in versions {
        if find(connection, &version.id)?.is_some() {
            continue;
        }
        let parent = version.parents.first().map(|id| find_content(connection, id)).transpose()?.flatten();
        if !has_content(connection, &version.content)? {
            add_content(connection, text, version.content, parent)?;
        }
        insert_version(connection, version)?;
    }
    Ok(())
}
