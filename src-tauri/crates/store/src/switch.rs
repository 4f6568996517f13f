//! Going from one scenario to another: one transaction, one revision, one row of the log that undo never sees.
//!
//! Invariant: a switch loses nothing. The state left behind is the head of its scenario, and what its text does not
//! tell is kept beside it, so that undo goes on there as if one had never left.

use rusqlite::{Connection, params};
use tragwerk_model::{Diff, Model};

use crate::canonical::ContentHash;
use crate::commit::add_log_row;
use crate::contents::read_content;
use crate::error::{Cause, StoreError};
use crate::log::{LogEntry, NO_SCENARIO};
use crate::scenarios::{Scenario, current, living, refuse_current};
use crate::store::{Revision, Store, add_revision};
use crate::versions::{NewVersion, State, Version, add_unless_saved, find_content, model_of};
use crate::{orders, rows};

/// A switch that is on the disk.
#[derive(Debug)]
pub struct Switched {
    /// The model of the scenario that is current now.
    pub model: Model,
    /// What leads to it from the model before.
    pub diff: Diff,
    /// The new revision.
    pub revision: u64,
    /// The version that holds the state left behind.
    pub left: Version,
    /// The scenario that is current now.
    pub scenario: Scenario,
}

impl Store {
    /// Makes another scenario the current one. `now` is the model of the known revision; `leaving` says what the
    /// state left behind is saved as, if its scenario's head has not just these contents (its scenario is filled
    /// in); `entry` tells about the row of the log, which belongs to no scenario.
    ///
    /// # Errors
    /// `scenario-not-found`, `scenario-is-current`, else as for [`Store::commit`]; nothing has changed then.
    pub fn switch_scenario(
        &mut self,
        now: &Model,
        to: &str,
        leaving: NewVersion,
        entry: LogEntry,
    ) -> Result<Switched, StoreError> {
        let target = self.target(to).map_err(|cause| self.failed(cause))?;
        let diff = Diff::between(now, &target.model);
        let text = self.canonical.text();
        let leaving = Leaving { model: now, text, told: leaving };
        let written = self.with_lines_of(&diff, &target.model, |store, hash| {
            if hash != target.content {
                return Err(Cause::damaged(format!("scenario {to} is not as its text says")));
            }
            store.write_switch(&diff, &target, leaving, entry)
        });
        let (left, scenario) = written?;
        Ok(Switched { model: target.model, diff, revision: self.revision(), left, scenario })
    }

    /// The model as it is in a scenario: the present one, if it is the current scenario.
    ///
    /// # Errors
    /// `scenario-not-found`, `file-locked`, `file-damaged`, `file-io`; `file-newer` for a file this program does
    /// not fully know.
    pub fn scenario_model(&self, id: &str) -> Result<Model, StoreError> {
        let model = self.is_known().and_then(|()| {
            let moment = self.connection.unchecked_transaction()?;
            let scenario = living(&moment, id)?;
            if scenario.current { rows::read(&moment) } else { Ok(state(&moment, &scenario)?.model) }
        });
        model.map_err(|cause| self.failed(cause))
    }

    fn target(&self, id: &str) -> Result<Target, Cause> {
        self.is_known()?;
        let moment = self.connection.unchecked_transaction()?;
        state(&moment, &refuse_current(living(&moment, id)?)?)
    }

    fn write_switch(
        &mut self,
        diff: &Diff,
        target: &Target,
        leaving: Leaving<'_>,
        entry: LogEntry,
    ) -> Result<(Version, Scenario), Cause> {
        let revision = Revision { number: self.revision.number + 1, at: entry.at, hash: target.content };
        let (transaction, seen) = self.begin()?;
        if living(&transaction, &target.scenario.id)?.head != target.scenario.head {
            return Err(Cause::Stale { base: self.revision.number, current: self.revision.number });
        }
        let left_scenario = current(&transaction)?.id;
        let told = NewVersion { scenario: left_scenario.clone(), ..leaving.told };
        let left = add_unless_saved(&transaction, told, &State { text: &leaving.text, revision: &self.revision })?;
        orders::keep(&transaction, &left_scenario, leaving.model, &self.revision.hash)?;
        rows::write(&transaction, diff)?;
        add_revision(&transaction, &revision)?;
        let entry = LogEntry { scenario: NO_SCENARIO.to_owned(), ..entry };
        add_log_row(&transaction, revision.number, diff, &entry)?;
        transaction.execute("UPDATE scenarios SET current = (id = ?1)", params![target.scenario.id])?;
        let scenario = living(&transaction, &target.scenario.id)?;
        self.finish(transaction, &revision)?;
        self.data_version = seen;
        self.revision = revision;
        Ok((left, scenario))
    }
}

/// The state left behind.
struct Leaving<'a> {
    model: &'a Model,
    text: String,
    told: NewVersion,
}

/// A scenario that is not the current one, and its state.
struct Target {
    scenario: Scenario,
    content: ContentHash,
    model: Model,
}

fn state(connection: &Connection, scenario: &Scenario) -> Result<Target, Cause> {
    let missing = || Cause::damaged(format!("scenario {} has no state", scenario.id));
    let head = scenario.head.as_deref().ok_or_else(missing)?;
    let content = find_content(connection, head)?.ok_or_else(missing)?;
    let mut model = model_of(head, &read_content(connection, content)?.text)?;
    orders::put_back(connection, &scenario.id, &mut model, &content)?;
    Ok(Target { scenario: scenario.clone(), content, model })
}
