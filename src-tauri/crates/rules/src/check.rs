//! Runs the rules over a model. Knows how rules are run and listed, not what any of them looks for.

use std::cmp::Reverse;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::{Deserialize, Serialize};
use tragwerk_model::Model;

use crate::{Check, Finding, Hit, Reading, Rule, rule_failed, rules, waivers};

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
    let turns: [fn(&Check) -> bool; 2] =
        [|check| matches!(check, Check::Each(_) | Check::Whole(_)), |check| matches!(check, Check::Last(_))];
    for turn in turns {
        for rule in rules.iter().filter(|rule| turn(&rule.check)) {
            let found = guarded(rule, reading, &findings, options);
            findings.extend(found);
        }
    }
    let today = options.today.as_deref();
    waivers::apply(reading.model(), today, &mut findings);
    let about_waivers = rules.iter().filter(|rule| matches!(rule.check, Check::Waivers(_)));
    let found: Vec<_> = about_waivers.flat_map(|rule| guarded(rule, reading, &findings, options)).collect();
    findings.extend(found);
    in_display_order(findings, reading)
}

/// A rule that panics is reported as such; what it found before is dropped.
fn guarded(rule: &Rule, reading: &Reading<'_>, findings: &[Finding], options: &CheckOptions) -> Vec<Finding> {
    match catch_unwind(AssertUnwindSafe(|| run(rule, reading, findings, options))) {
        Ok(hits) => hits.into_iter().map(|hit| hit.into_finding(rule, reading)).collect(),
        Err(_) => vec![rule_failed::finding(rule)],
    }
}

fn run(rule: &Rule, reading: &Reading<'_>, findings: &[Finding], options: &CheckOptions) -> Vec<Hit> {
    let mut hits = Vec::new();
    match rule.check {
        Check::Each(check) => {
            for at in rule.subjects.iter().flat_map(|kind| reading.of_kind(*kind)) {
                check(reading, *at, &mut hits);
            }
        }
        Check::Whole(check) => check(reading, &mut hits),
        Check::Last(check) => check(reading, findings, &mut hits),
        Check::Waivers(check) => check(reading, findings, options, &mut hits),
    }
    hits
}

/// The numbers of elements stand for their ids: they are in the same order.
fn in_display_order(findings: Vec<Finding>, reading: &Reading<'_>) -> Vec<Finding> {
    let key = |finding: &Finding| {
        let subject = finding.subject.as_ref().and_then(|id| reading.at(id.as_str()));
        let weight = Reverse(subject.map_or(0, |at| reading.degree(at)));
        (finding.nature, finding.severity, weight, finding.code.clone(), subject)
    };
    let mut order: Vec<_> = findings.iter().zip(0..).map(|(finding, place)| (key(finding), place)).collect();
    order.sort_unstable_by(|(a, a_place), (b, b_place): &(_, usize)| {
        a.cmp(b).then_with(|| findings[*a_place].key.cmp(&findings[*b_place].key))
    });
    let mut findings: Vec<_> = findings.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, place)| findings[place].take()).collect()
}
