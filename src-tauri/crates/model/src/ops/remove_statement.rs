//! What someone said is taken back.

use serde::{Deserialize, Serialize};

use super::find::RecordRef;
use crate::{Diff, Model, Refusal};

/// Removes a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RemoveStatement {
    /// Element or relation.
    pub record: RecordRef,
    /// Which of its statements, from 0.
    pub index: u32,
}

impl RemoveStatement {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        self.record.edit_statements(model, |statements| {
            if self.index as usize >= statements.len() {
                return Err(Refusal::new("statement-unknown"));
            }
            statements.remove(self.index as usize);
            Ok(())
        })
    }
}
