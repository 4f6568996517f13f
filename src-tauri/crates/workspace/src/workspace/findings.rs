//! Findings and scorecard of the open model, worked out when first asked for and again after each step that means
//! something.

use std::sync::Arc;

use tragwerk_rules::{Finding, Scorecard};

use super::Workspace;
use crate::Checked;

impl Workspace {
    /// Findings and scorecard of the present state, as of today.
    pub fn checked(&self) -> &Arc<Checked> {
        self.checked.get_or_init(|| Arc::new(Checked::of(&self.model, &self.editor.outside.today())))
    }

    /// Findings in display order, waived ones included.
    pub fn findings(&self) -> &[Finding] {
        &self.checked().findings
    }

    /// The seven figures.
    pub fn scorecard(&self) -> Scorecard {
        self.checked().scorecard
    }
}
