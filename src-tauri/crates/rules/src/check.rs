//! Runs the rules over a model. Knows how rules are run and listed, not what any of them looks for.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tragwerk_model::Model;

use crate::automation::automated_dysfunction;
use crate::found::Gathered;
use crate::govern::{Weighed, govern};
use crate::own::OwnStanding;
use crate::{At, Check, Finding, Found, Hit, Pack, Reading, Rule, order, rule_failed, rules, waivers};

/// What a check depends on besides the model.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CheckOptions {
    /// Today's date (ISO 8601, `2027-06-30`): waivers that ended before it no longer hold. Without it none ends.
    pub today: Option<String>,
    /// Which rules run, and how. By default all, as they are.
    pub pack: Arc<Pack>,
}

/// What a check gives.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outcome {
    /// The findings as the pack has them, in display order.
    pub findings: Vec<Finding>,
    /// What the rules find by themselves, whatever the pack says, where that is something else: the scorecard goes by
    /// it.
    pub conditions: Option<Vec<Finding>>,
}

impl Outcome {
    /// What the scorecard goes by.
    pub fn conditions(&self) -> &[Finding] {
        self.conditions.as_deref().unwrap_or(&self.findings)
    }
}

/// All findings of all rules in display order: flaws before gaps, the gravest first, then by how many relations the
/// subject has, then by code and id.
pub fn check(model: &Model, options: &CheckOptions) -> Vec<Finding> {
    outcome(model, options).findings
}

/// The same, with what the scorecard goes by.
pub fn outcome(model: &Model, options: &CheckOptions) -> Outcome {
    let pack = &options.pack;
    let reading = Reading::of(model).with_parameters(&pack.parameters);
    let raw = check_with(rules(), &reading, options);
    if pack.is_plain() {
        return Outcome { findings: raw, conditions: None };
    }
    let own = OwnStanding::of(&pack.own, &reading).findings(&pack.own);
    let shared = raw.iter().cloned().map(Arc::new);
    let findings = govern(&reading, options, shared, own, &mut Weighed::default());
    let findings = findings.into_iter().map(Arc::unwrap_or_clone).collect();
    Outcome { findings, conditions: Some(by_default(model, options).unwrap_or(raw)) }
}

/// What the rules find with their own numbers, where the pack sets one that the scorecard goes by otherwise.
pub(crate) fn by_default(model: &Model, options: &CheckOptions) -> Option<Vec<Finding>> {
    let differs = options.pack.parameters.differs(&automated_dysfunction::DEPTH);
    differs.then(|| check_with(rules(), &Reading::of(model), options))
}

/// What these rules find by themselves, whatever the pack says, in display order.
pub fn check_with(rules: &[&Rule], reading: &Reading<'_>, options: &CheckOptions) -> Vec<Finding> {
    let mut found = Gathered::default();
    let turns: [fn(&Check) -> bool; 3] = [
        |check| matches!(check, Check::Each(_) | Check::Whole(_)),
        |check| matches!(check, Check::Last(_)),
        |check| matches!(check, Check::Waivers(_)),
    ];
    for (turn, number) in turns.into_iter().zip(0..) {
        // What is about waivers is nothing that a waiver could be about.
        if number == 2 {
            waivers::apply(reading.model(), options.today.as_deref(), &mut found.all);
        }
        let mut later = Gathered::default();
        for rule in rules.iter().filter(|rule| turn(&rule.check)) {
            guarded(rule, reading, &found, None, &mut later, options);
        }
        found.join(later);
    }
    order::in_display_order(rules, found, reading)
}

/// Adds what a rule finds, at all of its subjects or at these. A rule that panics is reported as such, and what it found
/// before is dropped; tells whether it did not.
pub(crate) fn guarded(
    rule: &Rule,
    reading: &Reading<'_>,
    found: &dyn Found,
    subjects: Option<&[At]>,
    more: &mut Gathered,
    options: &CheckOptions,
) -> bool {
    let before = more.all.len();
    let went_well = catch_unwind(AssertUnwindSafe(|| run(rule, reading, found, subjects, more, options))).is_ok();
    if !went_well {
        more.truncate(before);
        more.add(rule_failed::finding(rule), None);
    }
    went_well
}

fn run(
    rule: &Rule,
    reading: &Reading<'_>,
    found: &dyn Found,
    subjects: Option<&[At]>,
    more: &mut Gathered,
    options: &CheckOptions,
) {
    let mut hits = Vec::new();
    let all = || rule.subjects.iter().flat_map(|kind| reading.of_kind(*kind)).copied();
    // What is found at one element is made a finding before the next is looked at: as long as it is at hand.
    let mut at_each = |check: &dyn Fn(At, &mut Vec<Hit>)| {
        let mut look = |at| {
            check(at, &mut hits);
            more.add_hits(rule, reading, &mut hits);
        };
        match subjects {
            Some(subjects) => subjects.iter().copied().for_each(&mut look),
            None => all().for_each(&mut look),
        }
    };
    match rule.check {
        Check::Each(check) => at_each(&|at, hits| check(reading, at, hits)),
        Check::Last(check) => at_each(&|at, hits| check(reading, found, at, hits)),
        Check::Whole(check) => check(reading, &mut hits),
        Check::Waivers(check) => check(reading, found, options, &mut hits),
    }
    more.add_hits(rule, reading, &mut hits);
}
