//! Scenarios: branches of the model in one file, each with a name and a last version.
//!
//! The record tables hold the state of the current scenario; the state of every other one is that of its head.
//! Invariant: exactly one living scenario is the current one, and every other has a head.

use rusqlite::{Connection, Row, params};

use crate::error::{Cause, StoreError};
use crate::store::{Millis, Store};
use crate::versions::{self, NewVersion, State};

/// A branch of the model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    /// Its id, [`crate::MAIN_SCENARIO`] for the one every file begins with.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Id of the version saved last in it; none in a scenario that never had one, which only the current one may be.
    pub head: Option<String>,
    /// Whether it is the one that is open.
    pub current: bool,
    /// When it was made.
    pub created_at: Millis,
    /// When it was deleted; its versions stay.
    pub deleted_at: Option<Millis>,
}

/// What is told about a scenario when it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewScenario {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it begins as.
    pub from: Beginning,
    /// When.
    pub at: Millis,
}

/// What a scenario begins as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Beginning {
    /// The state of a version, by its id.
    Version(String),
    /// The present state, kept as this version of the current scenario (unless its head has just these contents).
    Now(NewVersion),
}

impl Store {
    /// All scenarios, deleted ones too, the oldest first.
    ///
    /// # Errors
    /// `file-locked`, `file-damaged`, `file-io`; `file-newer` for a file this program does not fully know.
    pub fn scenarios(&self) -> Result<Vec<Scenario>, StoreError> {
        self.is_known().and_then(|()| read(&self.connection)).map_err(|cause| self.failed(cause))
    }

    /// The scenario that is open.
    ///
    /// # Errors
    /// As for [`Store::scenarios`].
    pub fn current_scenario(&self) -> Result<Scenario, StoreError> {
        self.is_known().and_then(|()| current(&self.connection)).map_err(|cause| self.failed(cause))
    }

    /// Makes a scenario; does not switch to it.
    ///
    /// # Errors
    /// `scenario-name-taken`, `version-not-found`, else as for [`Store::commit`].
    pub fn create_scenario(&mut self, new: NewScenario) -> Result<Scenario, StoreError> {
        self.change_scenarios(|store, connection| {
            refuse_taken(connection, &new.name, None)?;
            let head = store.head_for(connection, new.from)?;
            connection.execute(
                "INSERT INTO scenarios (id, name, head, current, created_at, deleted_at) VALUES (?1, ?2, ?3, 0, ?4, NULL)",
                params![new.id, new.name, head, new.at],
            )?;
            living(connection, &new.id)
        })
    }

    /// Gives a scenario another name.
    ///
    /// # Errors
    /// `scenario-not-found`, `scenario-name-taken`, else as for [`Store::commit`].
    pub fn rename_scenario(&mut self, id: &str, name: &str) -> Result<Scenario, StoreError> {
        self.change_scenarios(|_, connection| {
            living(connection, id)?;
            refuse_taken(connection, name, Some(id))?;
            connection.execute("UPDATE scenarios SET name = ?2 WHERE id = ?1", params![id, name])?;
            living(connection, id)
        })
    }

    /// Deletes a scenario; its versions and its row of history stay.
    ///
    /// # Errors
    /// `scenario-not-found`, `scenario-is-current`, else as for [`Store::commit`].
    pub fn delete_scenario(&mut self, id: &str, at: Millis) -> Result<(), StoreError> {
        self.change_scenarios(|_, connection| {
            refuse_current(living(connection, id)?)?;
            connection.execute("UPDATE scenarios SET deleted_at = ?2 WHERE id = ?1", params![id, at])?;
            Ok(())
        })
    }

    fn head_for(&self, connection: &Connection, from: Beginning) -> Result<String, Cause> {
        match from {
            Beginning::Version(id) => match versions::find(connection, &id)? {
                Some(version) => Ok(version.id),
                None => Err(Cause::VersionNotFound { id }),
            },
            Beginning::Now(told) => {
                let state = State { text: &self.canonical.text(), revision: &self.revision };
                let told = NewVersion { scenario: current(connection)?.id, ..told };
                Ok(versions::add_unless_saved(connection, told, &state)?.id)
            }
        }
    }

    pub(crate) fn change_scenarios<T>(
        &mut self,
        change: impl FnOnce(&Self, &Connection) -> Result<T, Cause>,
    ) -> Result<T, StoreError> {
        let changed = self.begin().and_then(|(transaction, seen)| {
            let changed = change(self, &transaction)?;
            self.still_there()?;
            transaction.commit()?;
            Ok((changed, seen))
        });
        let (changed, seen) = changed.map_err(|cause| self.failed(cause))?;
        self.data_version = seen;
        Ok(changed)
    }
}

pub(crate) fn read(connection: &Connection) -> Result<Vec<Scenario>, Cause> {
    let mut statement = connection.prepare_cached(
        "SELECT id, name, head, current, created_at, deleted_at FROM scenarios ORDER BY created_at, id",
    )?;
    let mut found = statement.query([])?;
    let mut scenarios = Vec::new();
    while let Some(row) = found.next()? {
        scenarios.push(scenario(row)?);
    }
    Ok(scenarios)
}

fn scenario(row: &Row<'_>) -> Result<Scenario, Cause> {
    Ok(Scenario {
        id: row.get(0)?,
        name: row.get(1)?,
        head: row.get(2)?,
        current: row.get(3)?,
        created_at: row.get(4)?,
        deleted_at: row.get(5)?,
    })
}

pub(crate) fn current(connection: &Connection) -> Result<Scenario, Cause> {
    let found = read(connection)?.into_iter().find(|scenario| scenario.current);
    found.ok_or_else(|| Cause::damaged("no scenario is the current one"))
}

pub(crate) fn living(connection: &Connection, id: &str) -> Result<Scenario, Cause> {
    let mut scenarios = read(connection)?.into_iter();
    let found = scenarios.find(|scenario| scenario.id == id && scenario.deleted_at.is_none());
    found.ok_or_else(|| Cause::ScenarioNotFound { id: id.to_owned() })
}

pub(crate) fn refuse_current(scenario: Scenario) -> Result<Scenario, Cause> {
    if scenario.current { Err(Cause::ScenarioIsCurrent { name: scenario.name }) } else { Ok(scenario) }
}

fn refuse_taken(connection: &Connection, name: &str, but: Option<&str>) -> Result<(), Cause> {
    let taken = read(connection)?
        .into_iter()
        .any(|other| other.deleted_at.is_none() && other.name == name && Some(other.id.as_str()) != but);
    if taken { Err(Cause::ScenarioNameTaken { name: name.to_owned() }) } else { Ok(()) }
}
