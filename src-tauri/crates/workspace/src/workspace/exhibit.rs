//! The open model as something to export.

use std::sync::Arc;

use super::Workspace;
use crate::WorkspaceError;
use crate::discreet::shown;
use crate::export::{Exhibit, Exhibited};
use crate::wire::{ExportOptions, PointRef};

impl Workspace {
    /// The export as bytes: one view, or the model as text. `discreet`: a picture is without the holders of roles.
    ///
    /// # Errors
    /// As for [`Exhibit::bytes`]; as for [`Self::point`].
    pub fn export(&self, options: &ExportOptions, discreet: bool) -> Result<Vec<u8>, WorkspaceError> {
        self.with_exhibit(options, discreet, |exhibit| exhibit.bytes(options))
    }

    /// The picture as SVG, as it looks in the format that is asked for.
    ///
    /// # Errors
    /// As for [`Exhibit::svg`]; as for [`Self::point`].
    pub fn export_svg(&self, options: &ExportOptions, discreet: bool) -> Result<String, WorkspaceError> {
        self.with_exhibit(options, discreet, |exhibit| exhibit.svg(options))
    }

    /// The present state, to keep; with the differences since an earlier one.
    ///
    /// # Errors
    /// As for [`Self::point`].
    pub fn exhibited(&self, since: Option<&PointRef>) -> Result<Exhibited, WorkspaceError> {
        Ok(Exhibited {
            model: self.model().clone(),
            checked: Arc::clone(self.checked()),
            version: self.saved_as(),
            edited_at: Some(self.edited_at()),
            before: since.map(|point| self.point(point)).transpose()?.map(|point| point.model.into_owned()),
            routed: self.routed().clone(),
        })
    }

    fn with_exhibit<T>(
        &self,
        options: &ExportOptions,
        discreet: bool,
        use_it: impl FnOnce(Exhibit<'_>) -> Result<T, WorkspaceError>,
    ) -> Result<T, WorkspaceError> {
        let before = options.since.as_ref().map(|point| self.point(point)).transpose()?;
        let hidden = discreet && !options.format.is_the_model();
        let before = before.as_ref().map(|point| shown(&point.model, hidden));
        use_it(Exhibit {
            model: &shown(self.model(), hidden),
            checked: self.checked(),
            version: self.saved_as().as_deref(),
            edited_at: Some(self.edited_at()),
            before: before.as_deref(),
            routed: Some(self.routed()),
        })
    }

    /// The present state is a version when the newest one was saved from this revision.
    fn saved_as(&self) -> Option<String> {
        let versions = self.versions().unwrap_or_default();
        let saved =
            versions.into_iter().rfind(|version| !version.told.automatic && version.revision == self.revision());
        saved.map(|version| version.told.name)
    }
}
