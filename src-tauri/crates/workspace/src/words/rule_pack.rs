//! A rule pack as a form shows it.

use std::collections::BTreeMap;
use std::sync::Arc;

use tragwerk_rules::own::{FUNCTIONS, OwnRule};
use tragwerk_rules::packs::{Draft, PROFILES, SHIPPED, Said, Shipped, Weight, resolve, set_here};
use tragwerk_rules::packs::{OwnRules, Problem};
use tragwerk_rules::{Finding, Pack, Rule, parameters_of, rules};
use tragwerk_text::{Args, Language, say};

use super::packs::pack_sentence;
use crate::governing::EMBEDDED;
use crate::wire::{FunctionInfo, OwnRuleInfo, PackName, PackProblem, RulePackInfo, TunedParameter, TunedRule};

/// A pack with this text, and what is found under it.
pub fn rule_pack(language: Language, text: &str, pack: &Pack, findings: &[Arc<Finding>]) -> RulePackInfo {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.waived.is_none()) {
        *counts.entry(&finding.code).or_default() += 1;
    }
    let count = |code: &str| counts.get(code).copied().unwrap_or_default();
    let own = pack.own.iter().map(|rule| (rule, false)).chain(pack.waiting.iter().map(|rule| (rule, true)));
    let own = own.map(|(rule, waits)| OwnRuleInfo {
        draft: draft(rule),
        title: rule.titled(language.id()),
        severity: rule.severity,
        nature: rule.nature,
        here: rule.pack == EMBEDDED,
        waits,
        found: count(&rule.code),
    });
    let extended = |id: &str| pack.extends.iter().any(|known| known == id);
    let profile = PROFILES.iter().find(|profile| extended(profile.id)).map_or("governance", |profile| profile.id);
    let (set, parameters) = set_here(text);
    RulePackInfo {
        text: text.to_owned(),
        profile: profile.to_owned(),
        profiles: PROFILES.iter().map(|one| named(language, one, one.id == profile)).collect(),
        examples: SHIPPED.iter().map(|one| named(language, one, extended(one.id))).collect(),
        problems: pack.problems.iter().map(|problem| problem_of(language, problem)).collect(),
        rules: rules()
            .iter()
            .map(|rule| TunedRule {
                severity: set
                    .get(rule.code)
                    .filter(|level| **level != Default::default())
                    .map(|level| level.uniform().map_or("mixed", Weight::id).to_owned()),
                parameters: parameters_of(rule.code)
                    .map(|parameter| TunedParameter {
                        name: parameter.name.to_owned(),
                        label: say(language, &format!("parameter-{}", parameter.name), &Args::new()),
                        number: parameters.set_to(parameter).unwrap_or_else(|| {
                            u32::try_from(pack.parameters.get(parameter)).unwrap_or(parameter.default)
                        }),
                        default: parameter.default,
                        least: parameter.least,
                        most: parameter.most,
                    })
                    .collect(),
                ..tuned(language, rule, pack, count(rule.code))
            })
            .collect(),
        waits: !pack.waiting.is_empty(),
        own: own.collect(),
        functions: FUNCTIONS
            .iter()
            .map(|function| FunctionInfo {
                name: function.name.to_owned(),
                call: function.call.to_owned(),
                says: say(language, &format!("own-function-{}", function.name), &Args::new()),
            })
            .collect(),
    }
}

fn tuned(language: Language, rule: &Rule, pack: &Pack, found: u32) -> TunedRule {
    let said = |part: &str| say(language, &format!("rule-{}.{part}", rule.code), &Args::new());
    let natures = match rule.nature {
        Some(nature) => vec![nature],
        None => tragwerk_model::Nature::ALL.to_vec(),
    };
    let mut weights: Vec<Option<tragwerk_model::Severity>> = rule
        .severities
        .iter()
        .flat_map(|severity| natures.iter().map(|nature| pack.weigh(rule.code, rule.heading, *nature, *severity)))
        .collect();
    weights.sort_by_key(|weight| (weight.is_none(), *weight));
    weights.dedup();
    let words = weights.iter().map(|weight| match weight {
        Some(severity) => say(language, &format!("severity-{}", severity.id()), &Args::new()),
        None => say(language, "severity-off", &Args::new()),
    });
    TunedRule {
        code: rule.code.to_owned(),
        name: said("name"),
        finds: said("finds"),
        heading: rule.heading.id().to_owned(),
        heading_label: say(language, &format!("heading-{}", rule.heading.id()), &Args::new()),
        weighs: words.collect::<Vec<_>>().join(" / "),
        severity: None,
        parameters: Vec::new(),
        found,
    }
}

/// A problem for the wire.
pub fn problem_of(language: Language, problem: &Problem) -> PackProblem {
    PackProblem {
        pack: problem.pack.clone(),
        line: problem.at.line,
        column: problem.at.column,
        rule: problem.rule.clone(),
        sentence: pack_sentence(language, problem),
    }
}

fn named(language: Language, shipped: &Shipped, on: bool) -> PackName {
    let pack = resolve(shipped.id, shipped.text, OwnRules::Run, &|_| None);
    let said = |said: &Said| said.text(language.id()).to_owned();
    PackName { id: shipped.id.to_owned(), name: said(&pack.name), description: said(&pack.description), on }
}

/// A rule as it is written.
fn draft(rule: &OwnRule) -> Draft {
    let both = |said: &Said| (said.en.clone(), said.de.clone());
    let ((question_en, question_de), (title_en, title_de)) = (both(&rule.question), both(&rule.title));
    let ((why_en, why_de), (answer_en, answer_de)) = (both(&rule.why), both(&rule.answer));
    Draft {
        code: rule.code.clone(),
        name: rule.name.clone(),
        subjects: rule.subjects.iter().map(|kind| kind.id().to_owned()).collect(),
        when: rule.when.source().to_owned(),
        evidence: rule.evidence.as_ref().map_or_else(String::new, |evidence| evidence.source().to_owned()),
        severity: rule.severity.id().to_owned(),
        nature: rule.nature.id().to_owned(),
        question_en,
        question_de,
        title_en,
        title_de,
        why_en,
        why_de,
        answer_en,
        answer_de,
    }
}
