//! Findings as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS), which code hosts show beside the lines.
//!
//! Waived findings are there as suppressed; the fingerprint is the one by which waivers and baselines know a finding.

use serde_json::{Value, json};
use tragwerk_model::Severity;

use crate::report::{Report, RuleWords, Told};

/// The report as JSON text, with a line break at its end.
pub fn write(report: &Report<'_>) -> String {
    let known = |code: &str| report.rules.binary_search_by(|rule| rule.code.as_str().cmp(code)).ok();
    let results: Vec<Value> = report.found.iter().map(|told| result(report, told, known(&told.finding.code))).collect();
    let driver = json!({
        "name": "Tragwerk",
        "version": report.program,
        "language": report.language,
        "rules": report.rules.iter().map(rule).collect::<Vec<_>>(),
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": driver },
            "artifacts": [{ "location": { "uri": uri(report.file) }, "description": { "text": report.model } }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(rule: &RuleWords) -> Value {
    json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": rule.title },
        "fullDescription": { "text": rule.finds },
        "help": { "text": format!("{}\n\n{}", rule.why, rule.answer) },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "heading": rule.heading.id() },
    })
}

fn result(report: &Report<'_>, told: &Told<'_>, rule: Option<usize>) -> Value {
    let finding = told.finding;
    let mut location = json!({ "physicalLocation": { "artifactLocation": { "uri": uri(report.file), "index": 0 } } });
    if let Some(line) = told.line {
        location["physicalLocation"]["region"] = json!({ "startLine": line });
    }
    if let (Some(id), Some(name)) = (&finding.subject, told.subject) {
        location["logicalLocations"] = json!([{ "name": name, "fullyQualifiedName": id.as_str(), "kind": "element" }]);
    }
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.severity),
        "message": { "text": format!("{}\n{}", told.question, told.explanation) },
        "locations": [location],
        "partialFingerprints": { "tragwerk/v1": finding.fingerprint },
        "properties": {
            "nature": finding.nature.id(),
            "heading": finding.heading.id(),
            "evidence": finding.evidence.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
        },
    });
    if let Some(at) = rule {
        result["ruleIndex"] = json!(at);
    }
    if report.only_new {
        result["baselineState"] = json!("new");
    }
    if let Some(waived) = &finding.waived {
        let until = waived.until.as_ref().map(|until| format!(", {until}")).unwrap_or_default();
        let justification = format!("{} ({}{until})", waived.reason, waived.who);
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": justification }]);
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// A path as a reference: slashes, everything else than plain letters escaped.
fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(byte as char),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
