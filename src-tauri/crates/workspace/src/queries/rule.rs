//! The page of a rule.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::Refusal;
use tragwerk_rules::own::OwnRule;
use tragwerk_rules::packs::Said;
use tragwerk_rules::{Heading, Pack};
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

/// What is about rules and packs themselves has a page, too.
const ABOUT_RULES: [&str; 5] = ["RULE01", "RULE02", "PACK01", "PACK02", "MERGE01"];

pub(crate) fn answer(state: &mut State, args: RuleArgs) -> Result<RuleInfo, WorkspaceError> {
    let language = state.language();
    if let Some(own) = state.workspace().ok().and_then(|open| own(open.pack(), &args.code)) {
        let said = |said: &Said| said.text(language.id()).to_owned();
        return Ok(RuleInfo {
            code: own.code.clone(),
            name: own.titled(language.id()),
            heading: own.heading.id().to_owned(),
            finds: own.when.source().trim().to_owned(),
            why: said(&own.why),
            answer: said(&own.answer),
            fixes: Vec::new(),
            wrong: String::new(),
            right: String::new(),
        });
    }
    let rule = tragwerk_rules::rule(&args.code);
    if rule.is_none() && !ABOUT_RULES.contains(&args.code.as_str()) {
        return Err(Refusal::new("rule-unknown").with("code", &args.code).into());
    }
    let said = |part: &str| say(language, &format!("rule-{}.{part}", args.code), &Args::new());
    Ok(RuleInfo {
        name: said("name"),
        heading: rule.map_or(Heading::Hygiene, |rule| rule.heading).id().to_owned(),
        finds: said("finds"),
        why: said("why"),
        answer: said("answer"),
        fixes: rule.map(|rule| words::fixes_of_rule(language, rule)).unwrap_or_default(),
        wrong: rule.map_or("", |rule| rule.wrong.trim()).to_owned(),
        right: rule.map_or("", |rule| rule.right.trim()).to_owned(),
        code: args.code,
    })
}

/// The own rule of this code.
fn own<'p>(pack: &'p Pack, code: &str) -> Option<&'p OwnRule> {
    pack.own.iter().chain(&pack.waiting).find(|rule| rule.code == code)
}
