//! The model that the desk shows: opened, described whole, closed.

use tragwerk_store::Version;

use crate::settings::Recent;
use crate::state::State;
use crate::thumbnail::thumbnail;
use crate::wire::{FileState, OpenModel};
use crate::workspace::Workspace;
use crate::{WorkspaceError, backups, words};

impl State {
    /// Puts a model on the desk in place of the one that was there.
    ///
    /// # Errors
    /// None that a model which could be opened has.
    pub(crate) fn show(&mut self, mut workspace: Workspace) -> Result<OpenModel, WorkspaceError> {
        self.close();
        // Without a place for it there is no backup; the model is open all the same.
        if backups::keep_one(&self.places.backups, &workspace, self.outside.clock.now()).is_ok() {
            // What cannot be written now is in the log as before.
            let _ = workspace.fold_log(self.settings.kept.log.to_store());
        }
        self.open = Some(workspace);
        (self.file, self.kept) = (FileState::Same, false);
        self.remember();
        self.snapshot()
    }

    /// Takes the model off the desk.
    pub(crate) fn close(&mut self) {
        self.remember();
        self.open = None;
    }

    /// Puts the open model in front of the recent ones, as it is now.
    pub(crate) fn remember(&mut self) {
        let Some(workspace) = &self.open else { return };
        let flaws = words::counts(workspace.findings()).flaws;
        self.settings.remember(Recent {
            path: workspace.path().to_owned(),
            name: workspace.info().name.clone(),
            opened: self.outside.clock.now(),
            flaws: Some(flaws),
            thumbnail: thumbnail(workspace.model()),
        });
    }

    /// The whole open model.
    ///
    /// # Errors
    /// `no-model-open`.
    pub(crate) fn snapshot(&mut self) -> Result<OpenModel, WorkspaceError> {
        let (questions, scorecard) = self.asked()?;
        let workspace = self.workspace()?;
        let (language, model) = (self.language(), workspace.model());
        // A file of a newer program may keep its versions in a way this one does not know.
        let versions = workspace.versions().unwrap_or_default();
        let scenarios = workspace.scenarios().unwrap_or_default();
        let scenario = scenarios.iter().find(|scenario| scenario.id == workspace.scenario());
        let by_hand = |version: &&Version| !version.told.automatic && version.told.scenario == workspace.scenario();
        let views: Vec<_> = model.views().cloned().collect();
        Ok(OpenModel {
            revision: workspace.revision(),
            path: workspace.path().to_string_lossy().into_owned(),
            file_name: workspace.file_name(),
            file: self.file,
            access: words::access(workspace, self.file),
            access_reason: words::access_reason(language, workspace, self.file),
            migrated: words::migrated(language, workspace),
            info: workspace.info().clone(),
            elements: model.elements().cloned().collect(),
            relations: model.relations().cloned().collect(),
            nodes: views.iter().flat_map(|view| model.nodes_in(&view.id)).cloned().collect(),
            edges: views.iter().flat_map(|view| model.edges_in(&view.id)).cloned().collect(),
            notes: views.iter().flat_map(|view| model.notes_in(&view.id)).cloned().collect(),
            views,
            generated: words::generated(language, model),
            questions,
            scorecard,
            undo: workspace.undo_label().map(|step| words::label(language, step)),
            redo: workspace.redo_label().map(|step| words::label(language, step)),
            versions: u32::try_from(versions.len()).unwrap_or(u32::MAX),
            scenario: scenario.map_or_else(|| words::no_scenario(workspace.scenario()), words::scenario),
            scenarios: u32::try_from(scenarios.len()).unwrap_or(u32::MAX),
            conflicts: u32::try_from(model.conflicts().count()).unwrap_or(u32::MAX),
            saved_version: versions.iter().rfind(by_hand).map(|version| words::version(language, version)),
        })
    }
}
