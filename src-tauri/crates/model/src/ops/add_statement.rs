//! Someone says something about an attribute.

use serde::{Deserialize, Serialize};

use super::find::RecordRef;
use crate::constraints::check_statement;
use crate::{Diff, Model, Refusal, Statement};

/// Adds a statement after the others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AddStatement {
    /// Element or relation.
    pub record: RecordRef,
    /// Who says what about which attribute.
    pub statement: Statement,
}

impl AddStatement {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        check_statement(&self.statement)?;
        self.record.edit_statements(model, |statements| {
            statements.push(self.statement.clone());
            Ok(())
        })
    }
}
