//! The open model as something to export.

use super::Workspace;
use crate::WorkspaceError;
use crate::export::Exhibit;
use crate::wire::PreviewArgs;

impl Workspace {
    /// The export as bytes.
    ///
    /// # Errors
    /// As for [`Exhibit::bytes`].
    pub fn export(&self, args: &PreviewArgs) -> Result<Vec<u8>, WorkspaceError> {
        self.with_exhibit(|exhibit| exhibit.bytes(args))
    }

    /// The picture as SVG, whatever the format.
    ///
    /// # Errors
    /// As for [`Exhibit::svg`].
    pub fn export_svg(&self, args: &PreviewArgs) -> Result<String, WorkspaceError> {
        self.with_exhibit(|exhibit| exhibit.svg(args))
    }

    /// The present state is a version when the newest one was saved from this revision.
    fn with_exhibit<T>(&self, use_it: impl FnOnce(Exhibit<'_>) -> T) -> T {
        let versions = self.versions().unwrap_or_default();
        let saved = versions.iter().rfind(|version| !version.told.automatic && version.revision == self.revision());
        use_it(Exhibit {
            model: self.model(),
            findings: self.findings(),
            version: saved.map(|version| version.told.name.as_str()),
            edited_at: Some(self.edited_at()),
        })
    }
}
