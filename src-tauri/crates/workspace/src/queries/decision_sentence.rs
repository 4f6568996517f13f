//! A decision in one sentence.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::{Id, Refusal};
use tragwerk_rules::sentence;

use crate::state::State;
use crate::wire::DecisionSentence;
use crate::{WorkspaceError, words};

/// Which decision.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct DecisionSentenceArgs {
    /// Its id.
    pub id: Id,
}

pub(crate) fn answer(state: &mut State, args: DecisionSentenceArgs) -> Result<DecisionSentence, WorkspaceError> {
    let parts = sentence::decision(state.workspace()?.model(), &args.id);
    let parts = parts.ok_or_else(|| Refusal::new("element-unknown").with("id", &args.id))?;
    Ok(words::decision_sentence(state.language(), &parts))
}
