//! Findings as commands print them: paragraphs for people, objects for programs (formats.md).

use serde::Serialize;
use tragwerk_workspace::model::{Id, Model, Nature, Severity};
use tragwerk_workspace::rules::{Finding, Heading, Waived};
use tragwerk_workspace::{Language, say, words};

/// Each finding in a paragraph of its own: how much it weighs and what it is, the question, the evidence.
pub fn paragraphs<'f>(language: Language, findings: impl IntoIterator<Item = &'f Finding>) -> String {
    let plain = |id: String| say(language, &id, &Default::default());
    let paragraph = |finding: &Finding| {
        let severity = plain(format!("severity-{}", finding.severity.id()));
        let nature = plain(format!("nature-{}", finding.nature.id()));
        let question = words::question(language, finding);
        let evidence = words::explanation(language, finding);
        format!("{}  {severity} · {nature}\n    {question}\n    {evidence}\n", finding.code)
    };
    findings.into_iter().map(paragraph).collect::<Vec<_>>().join("\n")
}

/// A finding as JSON.
#[derive(Serialize)]
pub struct Reported<'a> {
    code: &'a str,
    name: &'a str,
    severity: Severity,
    nature: Nature,
    heading: Heading,
    subject: Option<Subject<'a>>,
    evidence: &'a [Id],
    question: String,
    fingerprint: &'a str,
    waived: Option<&'a Waived>,
}

#[derive(Serialize)]
struct Subject<'a> {
    id: &'a str,
    kind: &'static str,
    name: &'a str,
}

/// A finding of this model, to be written as JSON.
pub fn reported<'a>(language: Language, model: &'a Model, finding: &'a Finding) -> Reported<'a> {
    let subject = finding.subject.as_ref().and_then(|id| model.element(id.as_str()));
    Reported {
        code: &finding.code,
        name: &finding.name,
        severity: finding.severity,
        nature: finding.nature,
        heading: finding.heading,
        subject: subject.map(|element| Subject {
            id: element.id.as_str(),
            kind: element.kind.id(),
            name: &element.name,
        }),
        evidence: &finding.evidence,
        question: words::question(language, finding),
        fingerprint: &finding.fingerprint,
        waived: finding.waived.as_deref(),
    }
}
