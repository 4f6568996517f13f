//! The model's rule pack is edited as a form does: one edit, one step.

use serde::Deserialize;
use specta::Type;
use tragwerk_rules::packs::{Edit, edited};

use super::set_rule_pack::{self, SetRulePackArgs};
use crate::WorkspaceError;
use crate::state::State;
use crate::wire::Executed;

/// The edit, and the revision it was made for.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct TuneRulePackArgs {
    /// What is to be different.
    pub edit: Edit,
    /// Revision.
    #[specta(type = u32)]
    pub base: u64,
}

pub(crate) fn answer(state: &mut State, args: TuneRulePackArgs) -> Result<Executed, WorkspaceError> {
    let before = state.workspace()?.model().rule_pack().unwrap_or_default();
    let text = edited(before, &args.edit)?;
    let text = if text.trim().is_empty() { String::new() } else { text };
    set_rule_pack::answer(state, SetRulePackArgs { text, group: None, base: args.base })
}
