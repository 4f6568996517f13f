//! What leaves the program: pictures, documents and the text form, as bytes. Where they go is the caller's.
//!
//! Invariant: same model, same arguments, same bytes; dates are those of the last edit.

mod deck;
mod division;
mod picture;
mod places;
mod report;
mod run;
mod underway;

pub use run::{OutFile, Run};
pub use underway::Exhibited;
pub(crate) use underway::Underway;

use tragwerk_diagram::Routed;
use tragwerk_model::Model;
use tragwerk_store::Millis;

use crate::wire::ExportOptions;
use crate::{Checked, WorkspaceError};

/// What is exported: a model, and what is said about it.
#[derive(Debug, Clone, Copy)]
pub struct Exhibit<'a> {
    /// The model.
    pub model: &'a Model,
    /// What the rules say to it.
    pub checked: &'a Checked,
    /// Name of the version it is; none: a state that was not saved as one.
    pub version: Option<&'a str>,
    /// When it was last edited; none where nobody knows (a text form).
    pub edited_at: Option<Millis>,
    /// An earlier state whose differences are drawn; none: the model as it is.
    pub before: Option<&'a Model>,
    /// The courses of pictures that were drawn before; none: nothing was.
    pub routed: Option<&'a Routed>,
}

impl Exhibit<'_> {
    /// One view, or the model as text, as bytes.
    ///
    /// # Errors
    /// `view-unknown`, `picture-too-large`, `scale-invalid`, `picture-not-drawn`.
    pub fn bytes(&self, options: &ExportOptions) -> Result<Vec<u8>, WorkspaceError> {
        let mut run = Run::of_one(options.clone())?;
        while run.done() < run.of() {
            run.step(*self)?;
        }
        Ok(run.files(*self)?.into_iter().next().map(|file| file.bytes).unwrap_or_default())
    }
}
