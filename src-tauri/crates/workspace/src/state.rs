//! What the desk holds between two requests: settings, the open model, events not sent yet.

use std::sync::Arc;

use tragwerk_model::{Diff, Refusal};
use tragwerk_text::Language;

use crate::export::Underway;
use crate::last_step::LastStep;
use crate::laying_out::Layout;
use crate::settings::Settings;
use crate::wire::{Changed, Executed, ExportProgress, FileState, Origin, Questions, QuestionsChange, ScorecardLine};
use crate::words::Worded;
use crate::workspace::{Done, Editor, Workspace};
use crate::{Allowed, Outside, Places, WorkspaceError, backups, governing, words};

/// Where steps of the desk come from, in the log.
const ORIGIN: &str = "window";

/// The desk's memory.
pub(crate) struct State {
    /// Folders of the user.
    pub places: Places,
    /// Language, theme, recent models, session.
    pub settings: Settings,
    /// Clock and ids.
    pub outside: Outside,
    /// The open model.
    pub open: Option<Workspace>,
    /// Whether its path still means its file, as it was when last asked.
    pub file: FileState,
    /// Whether what is open is among the backups since it is no longer in its file.
    pub kept: bool,
    /// Events not sent yet, in order.
    pub outbox: Vec<Changed>,
    /// The courses of the pictures shown last, whichever model they are of.
    /// What the last step touched.
    pub last_step: Option<LastStep>,
    /// The words of the last state.
    worded: Worded,
    /// The export on its way, and how many were begun.
    export: (u32, Option<Underway>),
    /// The layout that is worked out, and how many were begun.
    layout: (u32, Option<Layout>),
}

impl State {
    /// Nothing open yet; settings as they were kept.
    pub(crate) fn new(places: Places, outside: Outside) -> Self {
        let settings = Settings::read(&places.config, &outside);
        let (file, kept) = (FileState::Same, false);
        let (outbox, worded, export, layout) = (Vec::new(), Worded::default(), (0, None), (0, None));
        let (open, last_step) = (None, None);
        Self { places, settings, outside, open, file, kept, outbox, last_step, worded, export, layout }
    }

    /// Language of the program.
    pub(crate) fn language(&self) -> Language {
        self.settings.kept.language
    }

    /// Whether names of those who hold roles are left out of what is shown.
    pub(crate) fn discreet(&self) -> bool {
        self.settings.kept.preferences.hide_holders
    }

    /// The open model.
    ///
    /// # Errors
    /// `no-model-open`.
    pub(crate) fn workspace(&self) -> Result<&Workspace, WorkspaceError> {
        self.open.as_ref().ok_or_else(|| Refusal::new("no-model-open").into())
    }

    /// The open model, to change it.
    ///
    /// # Errors
    /// `no-model-open`.
    pub(crate) fn workspace_mut(&mut self) -> Result<&mut Workspace, WorkspaceError> {
        self.open.as_mut().ok_or_else(|| Refusal::new("no-model-open").into())
    }

    /// Who edits at this desk.
    pub(crate) fn editor(&self) -> Editor {
        Editor {
            session: self.settings.kept.session.clone(),
            origin: ORIGIN.to_owned(),
            outside: self.outside.clone(),
            allowed: self.allowed(),
        }
    }

    /// Whose own rules may run here.
    pub(crate) fn allowed(&self) -> Allowed {
        Allowed::Those(Arc::new(self.settings.kept.own_rules.iter().cloned().collect()))
    }

    /// Open questions and scorecard of the open model, worded.
    ///
    /// # Errors
    /// `no-model-open`.
    pub(crate) fn asked(&mut self) -> Result<(Arc<Questions>, Vec<ScorecardLine>), WorkspaceError> {
        let checked = Arc::clone(self.workspace()?.checked());
        Ok(self.worded.of(self.language(), &checked))
    }

    /// What has become of the open questions since they were last told, and the scorecard.
    ///
    /// # Errors
    /// `no-model-open`.
    fn asked_since(&mut self) -> Result<(QuestionsChange, Vec<ScorecardLine>), WorkspaceError> {
        let before = self.worded.told();
        let (now, scorecard) = self.asked()?;
        Ok((words::questions_change(&before, &now), scorecard))
    }

    /// Notes the event of a step, and gives the answer to who asked for it. No event when nothing changed.
    pub(crate) fn announce(&mut self, done: Done) -> Result<Executed, WorkspaceError> {
        let executed = Executed { revision: done.revision, created: done.created.clone() };
        if !done.diff.is_empty() || done.base != done.revision {
            self.last_step = LastStep::of(&done);
            let asked = self.asked_since()?;
            let event = words::changed(self.language(), self.workspace()?, done, asked);
            self.outbox.push(event);
        }
        Ok(executed)
    }

    /// Lets the own rules of this pack text run here from now on, if it has any.
    ///
    /// # Errors
    /// `no-model-open`.
    pub(crate) fn allow_own_rules(&mut self, text: &str) -> Result<(), WorkspaceError> {
        if let Some(print) = governing::print(text) {
            self.settings.allow(print);
        }
        let allowed = self.allowed();
        self.workspace_mut()?.allow(allowed);
        Ok(())
    }

    /// Tells everyone the questions again, though the model is as it was.
    ///
    /// # Errors
    /// `no-model-open`.
    pub(crate) fn tell_again(&mut self) -> Result<Executed, WorkspaceError> {
        let asked = self.asked_since()?;
        let workspace = self.workspace()?;
        let revision = workspace.revision();
        let done = Done {
            base: revision,
            revision,
            origin: Origin::Edit,
            diff: Diff::default(),
            created: Vec::new(),
            told: None,
        };
        let event = words::changed(self.language(), workspace, done, asked);
        self.outbox.push(event);
        Ok(Executed { revision, created: Vec::new() })
    }

    /// An export is on its way; one that was left is dropped. Gives its number.
    pub(crate) fn begin_export(&mut self, export: Underway) -> u32 {
        let number = self.export.0 + 1;
        self.export = (number, Some(export));
        number
    }

    /// Takes the export one step further.
    ///
    /// # Errors
    /// `export-gone`; as for [`Underway::go_on`], and then it is dropped.
    pub(crate) fn continue_export(&mut self, number: u32) -> Result<ExportProgress, WorkspaceError> {
        let export = if number == self.export.0 { self.export.1.take() } else { None };
        let (progress, rest) = export.ok_or_else(|| Refusal::new("export-gone"))?.go_on()?;
        self.export.1 = rest;
        Ok(progress)
    }

    /// Drops an export, if it is still on its way.
    pub(crate) fn cancel_export(&mut self, number: u32) {
        if number == self.export.0 {
            self.export.1 = None;
        }
    }

    /// A layout is worked out; one that was left is called off. Gives its number.
    pub(crate) fn begin_layout(&mut self, layout: Layout) -> u32 {
        let number = self.layout.0 + 1;
        self.cancel_layout(self.layout.0);
        self.layout = (number, Some(layout));
        number
    }

    /// Waits a moment for a layout and carries it out when it is there; none: not yet.
    ///
    /// # Errors
    /// `layout-gone`; as for [`Layout::wait`] and [`Workspace::lay_out`].
    pub(crate) fn continue_layout(&mut self, number: u32) -> Result<Option<Executed>, WorkspaceError> {
        let layout = if number == self.layout.0 { self.layout.1.take() } else { None };
        let layout = layout.ok_or_else(|| Refusal::new("layout-gone"))?;
        let Some(places) = layout.wait()? else {
            self.layout.1 = Some(layout);
            return Ok(None);
        };
        let done = self.workspace_mut()?.lay_out(layout.base, &layout.view, &layout.what, places)?;
        self.announce(done).map(Some)
    }

    /// Calls a layout off, if it is still worked out.
    pub(crate) fn cancel_layout(&mut self, number: u32) {
        if number == self.layout.0
            && let Some(layout) = self.layout.1.take()
        {
            layout.cancel();
        }
    }

    /// When another program has changed the file of the open model, memory follows and everyone hears of it. When
    /// another file has taken its place that does not go on from it, or it is gone, what is open stays, and is kept.
    pub(crate) fn follow_file(&mut self) {
        let Some(workspace) = self.open.as_mut() else { return };
        let before = std::mem::replace(&mut self.file, workspace.file_state());
        let follows = match self.file {
            FileState::Same => workspace.has_moved_on(),
            FileState::Replaced => before != FileState::Replaced && workspace.is_continued(),
            FileState::Gone => false,
        };
        if follows {
            // What cannot be read now is told by the next step, which the file will refuse.
            if let Ok(done) = workspace.reload() {
                self.file = FileState::Same;
                let _ = self.announce(done);
            }
        } else if self.file == FileState::Same {
            self.kept = false;
        } else if !self.kept {
            self.kept = self.keep_what_is_open().is_ok();
        }
    }

    /// Puts what is open among the backups.
    ///
    /// # Errors
    /// What writing the copy reports.
    pub(crate) fn keep_what_is_open(&mut self) -> Result<(), WorkspaceError> {
        backups::keep(&self.places.backups, self.workspace()?, self.outside.clock.now())
    }

    /// After a panic memory may be ahead of the file: the file counts.
    pub(crate) fn recover(&mut self) {
        let Some(workspace) = self.open.as_mut() else { return };
        match workspace.reload() {
            Ok(done) => {
                let _ = self.announce(done);
            }
            Err(_) => self.open = None,
        }
    }
}
