//! A state of a model by its reference: now, a version, a scenario, another file.
//!
//! What it is not: it opens nothing for editing and words nothing. Invariant: nothing that is read is changed.

use std::borrow::Cow;
use std::sync::Arc;

use tragwerk_model::{Model, Refusal};
use tragwerk_store::{MAIN_SCENARIO, Millis, Version};

use crate::wire::PointRef;
use crate::workspace::Workspace;
use crate::{Checked, Source, WorkspaceError};

/// A state that was found.
#[derive(Debug, Clone)]
pub struct Point<'a> {
    /// Which it is.
    pub point: PointRef,
    /// The model in that state.
    pub model: Cow<'a, Model>,
    /// When it was last edited or saved; none where nobody knows (a text form).
    pub at: Option<Millis>,
    /// The version it is, of a version.
    pub version: Option<Version>,
    /// What the rules say to it, where that is known already.
    checked: Option<Arc<Checked>>,
    today: String,
}

impl Point<'_> {
    /// What the rules say to it, as of today.
    pub fn checked(&self) -> Arc<Checked> {
        self.checked.clone().unwrap_or_else(|| Arc::new(Checked::of(&self.model, &self.today)))
    }
}

impl Workspace {
    /// The state that a reference means, seen from this open model.
    ///
    /// # Errors
    /// `version-not-found`; as for [`Source::read`] for another file.
    pub fn point(&self, point: &PointRef) -> Result<Point<'_>, WorkspaceError> {
        match point {
            PointRef::Now {} => Ok(self.now(point)),
            PointRef::Version { id } => self.version_point(point, id),
            PointRef::Scenario { id } if id == MAIN_SCENARIO => Ok(self.now(point)),
            PointRef::Scenario { id } => Err(Refusal::new("version-not-found").with("id", id).into()),
            PointRef::File { path } => {
                let source = Source::read(path.as_os_str(), self.editor().clone())?;
                let at = source.edited_at;
                Ok(self.other(point, source.model, at, None))
            }
        }
    }

    fn now(&self, point: &PointRef) -> Point<'_> {
        Point {
            point: point.clone(),
            model: Cow::Borrowed(self.model()),
            at: Some(self.edited_at()),
            version: None,
            checked: Some(Arc::clone(self.checked())),
            today: self.editor().outside.today(),
        }
    }

    fn version_point(&self, point: &PointRef, id: &str) -> Result<Point<'_>, WorkspaceError> {
        let version = self.versions()?.into_iter().find(|version| version.id == id);
        let version = version.ok_or_else(|| Refusal::new("version-not-found").with("id", id))?;
        let model = self.read_version(id)?;
        let at = version.told.at;
        Ok(self.other(point, model, Some(at), Some(version)))
    }

    fn other(&self, point: &PointRef, model: Model, at: Option<Millis>, version: Option<Version>) -> Point<'_> {
        Point {
            point: point.clone(),
            model: Cow::Owned(model),
            at,
            version,
            checked: None,
            today: self.editor().outside.today(),
        }
    }
}
