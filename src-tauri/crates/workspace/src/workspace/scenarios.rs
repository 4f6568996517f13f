//! Scenarios of the open file: made, renamed, deleted, gone over to.

use tragwerk_model::Refusal;
use tragwerk_store::{Beginning, Label, LogEntry, NewScenario, Scenario};

use super::open::undo_of;
use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::wire::Origin;

impl Workspace {
    /// The living scenarios, the oldest first.
    ///
    /// # Errors
    /// What the file reports.
    pub fn scenarios(&self) -> Result<Vec<Scenario>, WorkspaceError> {
        Ok(self.store.scenarios()?.into_iter().filter(|scenario| scenario.deleted_at.is_none()).collect())
    }

    /// The model as it is in a scenario.
    ///
    /// # Errors
    /// `scenario-not-found`, what the file reports.
    pub fn scenario_model(&self, id: &str) -> Result<tragwerk_model::Model, WorkspaceError> {
        Ok(self.store.scenario_model(id)?)
    }

    /// Id of the scenario that is open.
    pub fn scenario(&self) -> &str {
        &self.scenario
    }

    /// Makes a scenario that begins as a version, or as the present state; does not go over to it.
    ///
    /// # Errors
    /// `scenario-name-missing`, `scenario-name-taken`, `version-not-found`, what the file reports.
    pub fn create_scenario(&mut self, name: &str, from: Option<&str>) -> Result<Scenario, WorkspaceError> {
        let from = match from {
            Some(version) => Beginning::Version(version.to_owned()),
            None => Beginning::Now(self.automatic("scenario")),
        };
        let id = self.editor.outside.ids.next().to_string();
        let at = self.editor.outside.clock.now();
        Ok(self.store.create_scenario(NewScenario { id, name: named(name)?, from, at })?)
    }

    /// Gives a scenario another name.
    ///
    /// # Errors
    /// `scenario-name-missing`, `scenario-name-taken`, `scenario-not-found`, what the file reports.
    pub fn rename_scenario(&mut self, id: &str, name: &str) -> Result<Scenario, WorkspaceError> {
        Ok(self.store.rename_scenario(id, &named(name)?)?)
    }

    /// Deletes a scenario that is not open; its versions stay.
    ///
    /// # Errors
    /// `scenario-is-current`, `scenario-not-found`, what the file reports.
    pub fn delete_scenario(&mut self, id: &str) -> Result<(), WorkspaceError> {
        Ok(self.store.delete_scenario(id, self.editor.outside.clock.now())?)
    }

    /// Goes over to another scenario. What is left is kept as a version; undo goes on where it was there.
    ///
    /// # Errors
    /// `scenario-is-current`, `scenario-not-found`, stale, what the file reports.
    pub fn switch_scenario(&mut self, id: &str) -> Result<Done, WorkspaceError> {
        let base = self.revision();
        let entry = LogEntry {
            session: self.editor.session.clone(),
            origin: self.editor.origin.clone(),
            group: None,
            label: Label { code: "step-switch".to_owned(), args: [].into() },
            at: self.editor.outside.clock.now(),
            undoes: None,
            redoes: None,
            scenario: String::new(),
        };
        let leaving = self.automatic("scenario");
        let switched = self.store.switch_scenario(&self.model, id, leaving, entry)?;
        self.scenario = switched.scenario.id;
        self.model = switched.model;
        self.forget_findings();
        self.undo = undo_of(&self.store, &self.editor.session, &self.scenario)?;
        let told =
            Label { code: "told-switched".to_owned(), args: [("name".to_owned(), switched.scenario.name)].into() };
        Ok(Done {
            base,
            revision: switched.revision,
            origin: Origin::Switch,
            diff: switched.diff,
            created: Vec::new(),
            told: Some(told),
        })
    }
}

fn named(name: &str) -> Result<String, Refusal> {
    let name = name.trim();
    if name.is_empty() { Err(Refusal::new("scenario-name-missing")) } else { Ok(name.to_owned()) }
}
