//! The rule pack of the open model, or a text that may become it.

use serde::Deserialize;
use specta::Type;
use tragwerk_rules::packs::{OwnRules, resolve};

use crate::governing::EMBEDDED;
use crate::state::State;
use crate::wire::RulePackInfo;
use crate::{WorkspaceError, words};

/// Which text.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct RulePackArgs {
    /// A text that is being written; null: the model's own.
    pub text: Option<String>,
}

pub(crate) fn answer(state: &mut State, args: RulePackArgs) -> Result<RulePackInfo, WorkspaceError> {
    let language = state.language();
    let workspace = state.workspace()?;
    let findings = workspace.findings();
    Ok(match args.text {
        Some(text) => {
            let pack = resolve(EMBEDDED, &text, OwnRules::Run, &|_| None);
            words::rule_pack(language, &text, &pack, findings)
        }
        None => {
            let text = workspace.model().rule_pack().unwrap_or_default();
            words::rule_pack(language, text, workspace.pack(), findings)
        }
    })
}
