//! The model gets another rule pack, written as text.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::ops::{EditRulePack, Op};

use crate::WorkspaceError;
use crate::state::State;
use crate::wire::{Executed, Step};

/// The text, and the revision it was written for.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct SetRulePackArgs {
    /// TOML; empty: none.
    pub text: String,
    /// Edits of one group in succession are undone together.
    #[serde(default)]
    pub group: Option<String>,
    /// Revision.
    #[specta(type = u32)]
    pub base: u64,
}

pub(crate) fn answer(state: &mut State, args: SetRulePackArgs) -> Result<Executed, WorkspaceError> {
    // Own rules that are written here run here; those that came with the file and wait go on waiting.
    let waited = !state.workspace()?.pack().waiting.is_empty();
    let SetRulePackArgs { text, group, base } = args;
    let ops = vec![Op::EditRulePack(EditRulePack { text: text.clone() })];
    let done = state.workspace_mut()?.execute(base, Step { ops, group })?;
    if !waited {
        state.allow_own_rules(&text)?;
    }
    state.announce(done)
}
