//! From which state two states went apart.

use tragwerk_model::{Model, Refusal};

use super::Workspace;
use crate::WorkspaceError;
use crate::compare::Point;
use crate::wire::PointRef;

/// The state two states come from.
#[derive(Debug)]
pub struct Ancestor {
    /// The model in that state.
    pub model: Model,
    /// Id of the version it is, if it is one.
    pub version: Option<String>,
}

impl Workspace {
    /// The last state that the open model and another state both come from; none when nobody knows.
    ///
    /// # Errors
    /// What either file reports.
    pub fn ancestor(&self, theirs: &PointRef) -> Result<Option<Ancestor>, WorkspaceError> {
        let of_version = |id: String| -> Result<Ancestor, WorkspaceError> {
            Ok(Ancestor { model: self.read_version(&id)?, version: Some(id) })
        };
        match theirs {
            PointRef::Now {} => Ok(None),
            PointRef::Version { id } => {
                let base = self.store.last_common_version(&self.scenario, id)?;
                base.map(of_version).transpose()
            }
            PointRef::Scenario { id } => {
                let base = self.store.merge_base(&self.scenario, id)?;
                base.map(of_version).transpose()
            }
            PointRef::File { path } => {
                let other = match crate::files::look_into_any(path, self.editor.clone())? {
                    crate::files::Readable::File(other) => other,
                    crate::files::Readable::Text(_) => return Ok(None),
                };
                let common = self.store.common_state(&other.store)?;
                Ok(common.map(|common| Ancestor { model: common.model, version: None }))
            }
        }
    }

    /// Id of the version that a state is in the open file; the versions of another file are added for it.
    ///
    /// # Errors
    /// What either file reports.
    pub(crate) fn version_of(&mut self, point: &PointRef) -> Result<Option<String>, WorkspaceError> {
        match point {
            PointRef::Now {} => Ok(None),
            PointRef::Version { id } => Ok(Some(id.clone())),
            PointRef::Scenario { id } => {
                let found = self.scenarios()?.into_iter().find(|scenario| scenario.id == *id);
                Ok(found.and_then(|scenario| scenario.head))
            }
            PointRef::File { path } => match crate::files::look_into_any(path, self.editor.clone())? {
                crate::files::Readable::File(other) => self.add_versions_of(&other),
                crate::files::Readable::Text(_) => Ok(None),
            },
        }
    }

    /// The state named as ancestor, else the one that is found.
    ///
    /// # Errors
    /// `merge-base-unknown` when none is named and none found; as for [`Workspace::ancestor`].
    pub fn ancestor_or(&self, named: Option<&PointRef>, theirs: &PointRef) -> Result<Ancestor, WorkspaceError> {
        let found = match named {
            Some(point) => {
                let Point { model, version, .. } = self.point(point)?;
                Some(Ancestor { model: model.into_owned(), version: version.map(|version| version.id) })
            }
            None => self.ancestor(theirs)?,
        };
        Ok(found.ok_or_else(|| Refusal::new("merge-base-unknown"))?)
    }
}
