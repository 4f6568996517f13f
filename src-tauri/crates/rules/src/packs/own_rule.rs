//! Reads one `[[rule]]`: an organisation's own rule.

use std::collections::BTreeSet;

use serde_spanned::Spanned;
use toml::de::DeValue;
use tragwerk_model::{ElementKind, Layer, Nature, Refusal, Severity};

use super::table::{At, Reader};
use crate::own::{OwnRule, Program, Trouble};
use crate::{Heading, rule};

const KEYS: &[&str] = &[
    "code", "name", "title", "subject", "when", "evidence", "severity", "nature", "heading", "question", "why",
    "answer",
];

/// An own rule; none when it cannot run. Everything wrong with it is noted.
pub(super) fn read<'t>(
    reader: &mut Reader<'t>,
    table: &Spanned<DeValue<'t>>,
    taken: &BTreeSet<String>,
) -> Option<OwnRule> {
    let entries = reader.entries("rule", table);
    let find = |key: &str| entries.iter().find(|(name, _, _)| *name == key).map(|(_, _, value)| *value);
    reader.rule = find("code").and_then(|code| code.get_ref().as_str()).map(str::to_owned);
    for (key, at, _) in entries.iter().filter(|(key, _, _)| !KEYS.contains(key)) {
        reader.unknown_key(*at, key, KEYS);
    }
    let before = reader.problems.len();
    let missing = ["code", "subject", "when", "question"].into_iter().filter(|key| find(key).is_none());
    for key in missing.collect::<Vec<_>>() {
        reader.problem(table.span().start, Refusal::new("own-missing").with("key", key));
    }
    let code = find("code").and_then(|value| code(reader, value, taken));
    let subjects = find("subject").map(|value| kinds(reader, value)).unwrap_or_default();
    let severity = choice(reader, "severity", find("severity"), Severity::ALL, Severity::id);
    let nature = choice(reader, "nature", find("nature"), Nature::ALL, Nature::id);
    let heading = choice(reader, "heading", find("heading"), &Heading::ALL, Heading::id);
    let mut said = |key: &str| find(key).map(|value| reader.said(key, value)).unwrap_or_default();
    let (question, title, why, answer) = (said("question"), said("title"), said("why"), said("answer"));
    if let Some(value) = find("question").filter(|_| question.is_empty()) {
        reader.problem(value.span().start, Refusal::new("own-missing").with("key", "question"));
    }
    let name = find("name").and_then(|value| reader.text_of("name", value));
    let when = find("when").and_then(|value| program(reader, "when", value, &subjects));
    let evidence = find("evidence").map(|value| program(reader, "evidence", value, &subjects));
    let code = code?;
    if reader.problems.len() > before && (when.is_none() || subjects.is_empty() || question.is_empty()) {
        return None;
    }
    Some(OwnRule {
        name: name.unwrap_or_else(|| code.to_lowercase()),
        title,
        heading: heading.unwrap_or_else(|| heading_of(subjects[0])),
        severity: severity.unwrap_or(Severity::Warning),
        nature: nature.unwrap_or(Nature::Flaw),
        question,
        why,
        answer,
        when: when?,
        evidence: evidence.flatten(),
        pack: reader.pack.to_owned(),
        subjects,
        code,
    })
}

/// A code of capital letters, digits and hyphens that no other rule has.
fn code<'t>(reader: &mut Reader<'t>, value: At<'_, 't>, taken: &BTreeSet<String>) -> Option<String> {
    let code = reader.text_of("code", value)?;
    let fits = (2..=24).contains(&code.len())
        && code.starts_with(|first: char| first.is_ascii_uppercase())
        && code.chars().all(|one| one.is_ascii_uppercase() || one.is_ascii_digit() || one == '-');
    let is_ours = rule(&code).is_some() || ["RULE", "PACK", "MERGE"].iter().any(|ours| code.starts_with(ours));
    let cause = match (fits, is_ours || taken.contains(&code)) {
        (false, _) => "own-code",
        (true, true) => "own-code-taken",
        (true, false) => return Some(code),
    };
    reader.problem(value.span().start, Refusal::new(cause).with("code", code));
    None
}

fn kinds<'t>(reader: &mut Reader<'t>, value: At<'_, 't>) -> Vec<ElementKind> {
    let mut kinds = Vec::new();
    for (name, at) in reader.texts("subject", value) {
        match ElementKind::from_id(&name) {
            Some(kind) if kinds.contains(&kind) => {}
            Some(kind) => kinds.push(kind),
            None => {
                let known = ElementKind::ALL.iter().map(|kind| kind.id()).collect::<Vec<_>>().join(", ");
                reader.problem(at, Refusal::new("own-kind").with("kind", name).with("known", known));
            }
        }
    }
    kinds
}

fn choice<'t, T: Copy>(
    reader: &mut Reader<'t>,
    key: &str,
    value: Option<At<'_, 't>>,
    all: &[T],
    id: impl Fn(T) -> &'static str,
) -> Option<T> {
    let value = value?;
    let text = reader.text_of(key, value)?;
    let found = all.iter().copied().find(|one| id(*one) == text);
    if found.is_none() {
        let known = all.iter().map(|one| id(*one)).collect::<Vec<_>>().join(", ");
        let cause = Refusal::new("unknown-value").with("key", key).with("value", text).with("known", known);
        reader.problem(value.span().start, cause);
    }
    found
}

fn program<'t>(reader: &mut Reader<'t>, key: &str, value: At<'_, 't>, subjects: &[ElementKind]) -> Option<Program> {
    let source = reader.text_of(key, value)?;
    if subjects.is_empty() {
        return None;
    }
    let read = if key == "when" { Program::condition(&source, subjects) } else { Program::elements(&source, subjects) };
    match read {
        Ok(program) => Some(program),
        Err(Trouble { at, cause }) => {
            let at = reader.within(value, at);
            reader.problem(at, cause);
            None
        }
    }
}

/// Where its findings are listed when it does not say.
fn heading_of(kind: ElementKind) -> Heading {
    match (kind, kind.layer()) {
        (ElementKind::Automation, _) => Heading::Automation,
        (ElementKind::Handoff, _) => Heading::Journey,
        (ElementKind::Incentive, _) => Heading::GoalConflicts,
        (_, Layer::Strategy) => Heading::GoalConflicts,
        (_, Layer::Market) => Heading::Journey,
        (_, Layer::Organisation) => Heading::Ownership,
        (_, Layer::Decision) => Heading::DecisionRights,
        (_, Layer::Information) => Heading::DataLogic,
        _ => Heading::Structure,
    }
}
