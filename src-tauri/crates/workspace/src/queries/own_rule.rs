//! An own rule while it is written: what is wrong with it, and what it would find in the open model.

use serde::Deserialize;
use specta::Type;
use tragwerk_model::ElementKind;
use tragwerk_rules::own::{self, Program, Trouble};
use tragwerk_rules::packs::{Draft, Edit, OwnRules, Position, Problem, edited, resolve};

use crate::governing::EMBEDDED;
use crate::state::State;
use crate::wire::{DraftProblem, FoundElement, OwnRuleCheck};
use crate::{WorkspaceError, words};

/// So many of what it would find are told.
const MOST_TOLD: usize = 50;

/// Which rule.
#[derive(Debug, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct OwnRuleArgs {
    /// As it is written so far.
    pub rule: Draft,
    /// The code of the one it is to replace; null: it is new.
    pub replaces: Option<String>,
}

pub(crate) fn answer(state: &mut State, args: OwnRuleArgs) -> Result<OwnRuleCheck, WorkspaceError> {
    let language = state.language();
    let workspace = state.workspace()?;
    let OwnRuleArgs { rule, replaces } = args;
    let subjects: Vec<ElementKind> = rule.subjects.iter().filter_map(|id| ElementKind::from_id(id)).collect();
    let mut problems = Vec::new();
    let mut note = |field: &str, trouble: Option<(&str, Trouble)>| {
        if let Some((text, Trouble { at, cause })) = trouble {
            let at = Position::of(text, at);
            let problem = Problem { pack: String::new(), at, rule: None, cause };
            let sentence = words::pack_sentence(language, &problem);
            problems.push(DraftProblem {
                field: field.to_owned(),
                line: Some(at.line),
                column: Some(at.column),
                sentence,
            });
        }
    };
    if !subjects.is_empty() && !rule.when.trim().is_empty() {
        note("when", Program::condition(&rule.when, &subjects).err().map(|trouble| (rule.when.as_str(), trouble)));
    }
    if !subjects.is_empty() && !rule.evidence.is_empty() {
        let read = Program::elements(&rule.evidence, &subjects).err();
        note("evidence", read.map(|trouble| (rule.evidence.as_str(), trouble)));
    }
    // Everything else is as in a pack that has this rule.
    let text = workspace.model().rule_pack().unwrap_or_default();
    let text = edited(text, &Edit::OwnRule { replaces, rule: Box::new(rule.clone()) })?;
    let pack = resolve(EMBEDDED, &text, OwnRules::Run, &|_| None);
    let about_it = |problem: &&Problem| problem.pack == EMBEDDED && problem.rule.as_deref() == Some(rule.code.as_str());
    for problem in pack.problems.iter().filter(about_it).filter(|one| !one.cause.code.starts_with("expr-")) {
        let field = problem.cause.args.get("key").cloned().unwrap_or_else(|| match problem.cause.code.as_str() {
            "own-code" | "own-code-taken" => "code".to_owned(),
            "own-kind" => "subject".to_owned(),
            _ => String::new(),
        });
        let sentence = words::pack_sentence(language, problem);
        problems.push(DraftProblem { field, line: None, column: None, sentence });
    }
    // Before it has a question and a code of its own, it shows what it finds all the same.
    let filled = Draft { code: "DRAFT-1".to_owned(), question_en: or(&rule.question_en, "{name}"), ..rule };
    let alone = edited("", &Edit::OwnRule { replaces: None, rule: Box::new(filled) })?;
    let alone = resolve(EMBEDDED, &alone, OwnRules::Run, &|_| None);
    let found = own::found(workspace.model(), &alone.own);
    let (failed, found): (Vec<_>, Vec<_>) = found.into_iter().partition(|finding| finding.code == own::FAILED);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let told = found.iter().take(MOST_TOLD).filter_map(|finding| {
        Some(FoundElement { id: finding.subject.clone()?, question: words::question(language, finding) })
    });
    Ok(OwnRuleCheck {
        problems,
        found: told.collect(),
        count: count(found.len()),
        of: count(workspace.model().elements().filter(|element| subjects.contains(&element.kind)).count()),
        failed: failed.first().map(|finding| words::own_failure(language, finding)),
    })
}

fn or(text: &str, otherwise: &str) -> String {
    if text.is_empty() { otherwise.to_owned() } else { text.to_owned() }
}
