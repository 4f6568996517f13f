//! The page of a rule.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Refusal;
use tragwerk_text::{Args, say};

use crate::state::State;
use crate::wire::RuleInfo;
use crate::{WorkspaceError, words};

/// Which rule.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct RuleArgs {
    /// Its code: `DEC01`.
    pub code: String,
}

pub(crate) fn answer(state: &mut State, args: RuleArgs) -> Result<RuleInfo, WorkspaceError> {
    let rule = tragwerk_rules::rule(&args.code).ok_or_else(|| Refusal::new("rule-unknown").with("code", &args.code))?;
    let said = |part: &str| say(state.language(), &format!("rule-{}.{part}", rule.code), &Args::new());
    Ok(RuleInfo {
        code: rule.code.to_owned(),
        name: said("name"),
        heading: rule.heading.id().to_owned(),
        finds: said("finds"),
        why: said("why"),
        answer: said("answer"),
        fixes: words::fixes_of_rule(state.language(), rule),
        wrong: rule.wrong.trim().to_owned(),
        right: rule.right.trim().to_owned(),
    })
}
