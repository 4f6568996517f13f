//! A state of a model by its reference: now, a version, a scenario, another file.
//!
//! What it is not: it opens nothing for editing and words nothing. Invariant: nothing that is read is changed.

use std::borrow::Cow;
use std::sync::Arc;

use tragwerk_model::{Model, Refusal};
use tragwerk_store::{Millis, Version};

use crate::governing::{Allowed, options};
use crate::wire::PointRef;
use crate::workspace::Workspace;
use crate::{Checked, Source, WorkspaceError, discreet};

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
    /// Name of the scenario it is the state of, of a scenario.
    pub scenario: Option<String>,
    /// What the rules say to it, where that is known already.
    checked: Option<Arc<Checked>>,
    today: String,
    allowed: Allowed,
}

impl Point<'_> {
    /// What the rules say to it, as of today.
    pub fn checked(&self) -> Arc<Checked> {
        self.checked
            .clone()
            .unwrap_or_else(|| Arc::new(Checked::of(&self.model, &options(&self.model, &self.today, &self.allowed))))
    }
}

impl Point<'static> {
    /// A state that was read from a file or one of its versions.
    pub fn of(source: Source, today: String) -> Self {
        let named = source.version.as_ref();
        let version = source.versions.iter().rev().find(|version| Some(&version.told.name) == named).cloned();
        let point = PointRef::File { path: source.path };
        Self {
            point,
            model: Cow::Owned(source.model),
            at: source.edited_at,
            version,
            scenario: None,
            checked: None,
            today,
            allowed: Allowed::None,
        }
    }
}

impl Point<'_> {
    /// It as it is shown: with the holders of roles, or (`hidden`) without them.
    #[must_use]
    pub fn shown(self, hidden: bool) -> Self {
        match discreet::shown(&self.model, hidden) {
            Cow::Owned(model) => Self { model: Cow::Owned(model), ..self },
            Cow::Borrowed(_) => self,
        }
    }

    /// What was there before everything: an empty model.
    pub fn nothing(&self) -> Self {
        Self { model: Cow::Owned(Model::default()), version: None, checked: None, ..self.clone() }
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
            PointRef::Scenario { id } => {
                let scenarios = self.scenarios()?;
                let found = scenarios.into_iter().find(|scenario| scenario.id == *id);
                let scenario = found.ok_or_else(|| Refusal::new("scenario-not-found").with("id", id))?;
                let head = scenario.head.map(|head| self.version(&head)).transpose()?;
                let at = head.map(|head| head.told.at);
                let state = match scenario.current {
                    true => self.now(point),
                    false => self.other(point, self.scenario_model(id)?, at, None),
                };
                Ok(Point { scenario: Some(scenario.name), ..state })
            }
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
            scenario: None,
            checked: Some(Arc::clone(self.checked())),
            today: self.editor().outside.today(),
            allowed: self.editor().allowed.clone(),
        }
    }

    fn version_point(&self, point: &PointRef, id: &str) -> Result<Point<'_>, WorkspaceError> {
        let version = self.version(id)?;
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
            scenario: None,
            checked: None,
            today: self.editor().outside.today(),
            allowed: self.editor().allowed.clone(),
        }
    }
}
