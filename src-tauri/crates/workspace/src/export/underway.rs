//! An export of the desk: it holds what it shows, so that edits meanwhile change nothing in it.

use std::path::PathBuf;
use std::sync::Arc;

use tragwerk_diagram::Routed;
use tragwerk_model::{Model, Refusal};
use tragwerk_store::Millis;

use super::{Exhibit, Run};
use crate::wire::{ExportOptions, ExportProgress};
use crate::{Checked, WorkspaceError, discreet};

/// A state of a model and what is said about it, to keep.
#[derive(Debug, Clone)]
pub struct Exhibited {
    /// The model.
    pub model: Model,
    /// What the rules say to it.
    pub checked: Arc<Checked>,
    /// Name of the version it is.
    pub version: Option<String>,
    /// When it was last edited.
    pub edited_at: Option<Millis>,
    /// An earlier state whose differences are drawn.
    pub before: Option<Model>,
    /// The courses of pictures that were drawn before.
    pub routed: Routed,
}

/// An export and where it goes.
#[derive(Debug)]
pub(crate) struct Underway {
    exhibited: Exhibited,
    run: Run,
    path: PathBuf,
    model: PathBuf,
}

impl Exhibited {
    /// It as it is shown: with the holders of roles, or (`hidden`) without them.
    pub(crate) fn shown(self, hidden: bool) -> Self {
        let discreet = |model: &Model| discreet::shown(model, hidden).into_owned();
        Self { before: self.before.as_ref().map(discreet), model: discreet(&self.model), ..self }
    }

    /// It as something to export.
    pub fn exhibit(&self) -> Exhibit<'_> {
        Exhibit {
            model: &self.model,
            checked: &self.checked,
            version: self.version.as_deref(),
            edited_at: self.edited_at,
            before: self.before.as_ref(),
            routed: Some(&self.routed),
        }
    }
}

impl Underway {
    /// Nothing is drawn yet.
    ///
    /// # Errors
    /// As for [`Run::begin`].
    pub(crate) fn begin(
        exhibited: Exhibited,
        options: ExportOptions,
        path: PathBuf,
        model: PathBuf,
    ) -> Result<Self, Refusal> {
        let run = Run::begin(exhibited.exhibit(), options)?;
        Ok(Self { exhibited, run, path, model })
    }

    /// How many views will be drawn.
    pub(crate) fn of(&self) -> u32 {
        count(self.run.of())
    }

    /// Draws the next view and gives the export back; writes it when all are drawn. Between the last view and the
    /// writing it can still be dropped.
    ///
    /// # Errors
    /// As for [`Run::step`] and [`Run::write`]; nothing is then written.
    pub(crate) fn go_on(mut self) -> Result<(ExportProgress, Option<Self>), WorkspaceError> {
        let (drawn, of) = (self.run.done(), self.run.of());
        if drawn < of {
            self.run.step(self.exhibited.exhibit())?;
            return Ok((ExportProgress { done: count(self.run.done()), of: count(of), written: None }, Some(self)));
        }
        let written = self.run.write(self.exhibited.exhibit(), &self.path, &self.model)?;
        Ok((ExportProgress { done: count(drawn), of: count(of), written: Some(written) }, None))
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
