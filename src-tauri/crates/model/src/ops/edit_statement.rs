//! What someone said is put right.

use serde::{Deserialize, Serialize};

use super::find::RecordRef;
use crate::constraints::check_statement;
use crate::{Diff, Model, Refusal, Statement};

/// Replaces a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EditStatement {
    /// Element or relation.
    pub record: RecordRef,
    /// Which of its statements, from 0.
    pub index: u32,
    /// What it says now.
    pub statement: Statement,
}

impl EditStatement {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        check_statement(&self.statement)?;
        self.record.edit_statements(model, |statements| {
            let at = statements.get_mut(self.index as usize).ok_or_else(|| Refusal::new("statement-unknown"))?;
            at.clone_from(&self.statement);
            Ok(())
        })
    }
}
