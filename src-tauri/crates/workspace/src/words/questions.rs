//! Findings as questions to the room: worded, folded, counted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tragwerk_model::{Nature, Severity};
use tragwerk_rules::list::{Line, first_ten, fold};
use tragwerk_rules::packs::PROBLEM;
use tragwerk_rules::{BY_ITSELF, Fact, Finding, Heading};
use tragwerk_text::{Args, Language, attribute, say};

use super::packs;
use crate::wire::{Counts, FoldedLine, HeadingCount, Question, Questions};

/// Everything else about findings whose questions are worded already, in their order.
pub(super) fn around(language: Language, findings: &[Arc<Finding>], items: Vec<Arc<Question>>) -> Questions {
    let (waived, lines): (Vec<Line>, Vec<Line>) = fold(findings).into_iter().partition(|line| line.waived);
    // Only a line of a single finding asks its question.
    let single: BTreeSet<&str> = lines.iter().chain(&waived).filter_map(only).collect();
    let single = items.iter().filter(|item| single.contains(item.fingerprint.as_str()));
    let by_fingerprint: BTreeMap<&str, &Question> =
        single.map(|item| (item.fingerprint.as_str(), item.as_ref())).collect();
    let titled = |code: &str| {
        let found = findings.iter().find(|finding| finding.code == code);
        found.map_or_else(String::new, |finding| title(language, finding))
    };
    Questions {
        number: 0,
        first: first_ten(&lines).into_iter().filter_map(|at| u32::try_from(at).ok()).collect(),
        lines: lines.iter().map(|line| folded(line, &by_fingerprint, &titled)).collect(),
        waived_lines: waived.iter().map(|line| folded(line, &by_fingerprint, &titled)).collect(),
        counts: counts(findings),
        headings: headings(language, findings),
        items,
    }
}

/// The question to the room that a finding asks.
pub fn question(language: Language, finding: &Finding) -> String {
    if let Some(own) = own(language, finding, "question") {
        return own;
    }
    say(language, &format!("rule-{}", finding.code), &args(language, finding))
}

/// One sentence about the evidence of a finding.
pub fn explanation(language: Language, finding: &Finding) -> String {
    if let Some(why) = own(language, finding, "why").or_else(|| own(language, finding, "title")) {
        return why;
    }
    if is_own(finding) {
        return say(language, "own-explanation", &Args::new().with("rule", finding.name.replace('-', " ")));
    }
    say(language, &format!("rule-{}.evidence", finding.code), &args(language, finding))
}

/// What the own rule of a finding says itself: its question, why it matters, its title.
fn own(language: Language, finding: &Finding, part: &str) -> Option<String> {
    let fact = |language: Language| finding.facts.get(&format!("own_{part}_{}", language.id()));
    let other = if language == Language::De { Language::En } else { Language::De };
    match fact(language).or_else(|| fact(other))? {
        Fact::Text(text) => Some(text.to_string()),
        _ => None,
    }
}

/// Whether an own rule found it.
fn is_own(finding: &Finding) -> bool {
    own(Language::En, finding, "question").is_some()
}

/// The short title of the rule that found it.
pub fn title(language: Language, finding: &Finding) -> String {
    match own(language, finding, "title") {
        Some(title) => title,
        None if is_own(finding) => finding.name.replace('-', " "),
        None => say(language, &format!("rule-{}.name", finding.code), &Args::new()),
    }
}

/// One finding as a question.
pub fn worded(language: Language, finding: &Finding) -> Question {
    Question {
        fingerprint: finding.fingerprint.clone(),
        code: finding.code.to_string(),
        heading: finding.heading.id().to_owned(),
        severity: finding.severity,
        nature: finding.nature,
        subject: finding.subject.clone(),
        evidence: finding.evidence.clone(),
        question: question(language, finding),
        explanation: explanation(language, finding),
        waived: finding.waived.is_some(),
        waiver: finding.waived.as_deref().cloned(),
    }
}

/// The arguments of a finding's texts: its facts, and how much it weighs.
fn args(language: Language, finding: &Finding) -> Args {
    let kind = match finding.facts.get("kind") {
        Some(Fact::Text(kind)) => kind.as_ref(),
        _ => "",
    };
    let severity = match finding.facts.get(BY_ITSELF) {
        Some(Fact::Text(severity)) => severity.as_ref(),
        _ => finding.severity.id(),
    };
    let mut args = Args::new().with("severity", severity);
    if finding.code == PROBLEM {
        args.set("sentence", packs::sentence_of(language, finding));
    }
    for (name, fact) in finding.facts.iter() {
        match fact {
            Fact::Text(id) if name == "failure" => args = args.with_said(name, &format!("own-failure-{id}")),
            Fact::Text(id) if name == "attribute" && finding.code != PROBLEM => {
                args.set(name, attribute(language, kind, id))
            }
            Fact::Text(text) => args.set(name, text.as_ref()),
            Fact::Number(number) => args.set(name, *number),
            Fact::Names(names) => args.set(name, names.clone()),
        }
    }
    args
}

/// The finding of a line, where it is the only one.
fn only(line: &Line) -> Option<&str> {
    match &line.fingerprints[..] {
        [only] => Some(only),
        _ => None,
    }
}

fn folded(line: &Line, items: &BTreeMap<&str, &Question>, titled: &dyn Fn(&str) -> String) -> FoldedLine {
    let only = only(line).and_then(|only| items.get(only));
    let title = || titled(&line.code);
    FoldedLine {
        code: line.code.to_string(),
        severity: line.severity,
        nature: line.nature,
        heading: line.heading.id().to_owned(),
        question: only.map_or_else(title, |item| item.question.clone()),
        fingerprints: line.fingerprints.clone(),
    }
}

/// How many there are.
pub fn counts(findings: &[Arc<Finding>]) -> Counts {
    let mut counts = Counts::default();
    for finding in findings {
        if finding.waived.is_some() {
            counts.waived += 1;
            continue;
        }
        match finding.severity {
            Severity::Error => counts.error += 1,
            Severity::Warning => counts.warning += 1,
            Severity::Hint => counts.hint += 1,
        }
        match finding.nature {
            Nature::Flaw => counts.flaws += 1,
            Nature::Gap => counts.gaps += 1,
        }
    }
    counts
}

fn headings(language: Language, findings: &[Arc<Finding>]) -> Vec<HeadingCount> {
    let open = |heading: &Heading| {
        findings.iter().filter(|finding| finding.waived.is_none() && finding.heading == *heading).count()
    };
    let counted = Heading::ALL.iter().map(|heading| (heading, open(heading))).filter(|(_, count)| *count > 0);
    let worded = |(heading, count): (&Heading, usize)| HeadingCount {
        id: heading.id().to_owned(),
        label: say(language, &format!("heading-{}", heading.id()), &Args::new()),
        count: u32::try_from(count).unwrap_or(u32::MAX),
    };
    counted.map(worded).collect()
}
