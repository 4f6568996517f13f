//! Runs the rules over a model. Knows how rules are run and listed, not what any of them looks for.

use std::cmp::Reverse;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::{Deserialize, Serialize};
use tragwerk_model::Model;

use crate::{Check, Finding, Hit, Reading, Rule, rule_failed, rules, waiving};

/// What a check depends on besides the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CheckOptions {
    /// Today's date (ISO 8601, `2027-06-30`): waivers that ended before it no longer hold. Without it none ends.
    pub today: Option<String>,
}

/// All findings of all rules in display order: flaws before gaps, the gravest first, then by how many relations the
/// subject has, then by code and id.
pub fn check(model: &Model, options: &CheckOptions) -> Vec<Finding> {
    let reading = Reading::of(model);
    check_with(rules(), &reading, options)
}

/// The findings of these rules in display order.
pub fn check_with(rules: &[&Rule], reading: &Reading<'_>, options: &CheckOptions) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (last, first): (Vec<_>, Vec<_>) = rules.iter().partition(|rule| matches!(rule.check, Check::Last(_)));
    for rule in first.into_iter().chain(last) {
        let found = guarded(rule, reading, &findings);
        findings.extend(found);
    }
    waiving::apply(reading.model(), options.today.as_deref(), &mut findings);
    in_display_order(findings, reading)
}

/// A rule that panics is reported as such; what it found before is dropped.
fn guarded(rule: &Rule, reading: &Reading<'_>, findings: &[Finding]) -> Vec<Finding> {
    match catch_unwind(AssertUnwindSafe(|| run(rule, reading, findings))) {
        Ok(hits) => hits.into_iter().map(|hit| hit.into_finding(rule, reading)).collect(),
        Err(_) => vec![rule_failed::finding(rule)],
    }
}

fn run(rule: &Rule, reading: &Reading<'_>, findings: &[Finding]) -> Vec<Hit> {
    let mut hits = Vec::new();
    match rule.check {
        Check::Each(check) => {
            for at in rule.subjects.iter().flat_map(|kind| reading.of_kind(*kind)) {
                check(reading, *at, &mut hits);
            }
        }
        Check::Whole(check) => check(reading, &mut hits),
        Check::Last(check) => check(reading, findings, &mut hits),
    }
    hits
}

fn in_display_order(findings: Vec<Finding>, reading: &Reading<'_>) -> Vec<Finding> {
    let weight = |finding: &Finding| {
        let subject = finding.subject.as_ref().and_then(|id| reading.at(id.as_str()));
        Reverse(subject.map_or(0, |at| reading.degree(at)))
    };
    let mut weighed: Vec<_> = findings.into_iter().map(|finding| (weight(&finding), finding)).collect();
    weighed.sort_unstable_by(|(a_weight, a), (b_weight, b)| {
        let a_key = (a.nature, a.severity, a_weight, &a.code, &a.subject, &a.key);
        a_key.cmp(&(b.nature, b.severity, b_weight, &b.code, &b.subject, &b.key))
    });
    weighed.into_iter().map(|(_, finding)| finding).collect()
}
