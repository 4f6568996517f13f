//! What own rules find, kept from one edit to the next: a rule looks again only where it can see a difference.
//!
//! Invariant: what stands is what the rules would find from scratch.

use std::collections::BTreeMap;
use std::sync::Arc;

use tragwerk_model::{Diff, Id, Model};

use super::failure::Failure;
use super::{OwnRule, finding};
use crate::engine::{Dirty, Touched};
use crate::{At, Finding, Reading};

/// What one rule says to each element it looks at, where it says anything.
#[derive(Debug, Default)]
pub(crate) struct OwnStanding(Vec<BTreeMap<Id, Said>>);

#[derive(Debug)]
enum Said {
    Found(Arc<Finding>),
    Failed(Failure, String),
}

impl OwnStanding {
    /// All rules look at everything.
    pub fn of(rules: &[OwnRule], reading: &Reading<'_>) -> Self {
        let mut standing = Self(Vec::new());
        for rule in rules {
            let mut said = BTreeMap::new();
            look(rule, reading, &everything(rule, reading), &mut said);
            standing.0.push(said);
        }
        standing
    }

    /// They follow the model to what a diff made of it.
    pub fn update(&mut self, rules: &[OwnRule], reading: &Reading<'_>, diff: &Diff) {
        if diff.elements.is_empty() && diff.relations.is_empty() {
            return;
        }
        let touched = Touched::of(diff, reading);
        for (rule, said) in rules.iter().zip(&mut self.0) {
            let again = match around(rule, &touched, reading) {
                Dirty::No => Vec::new(),
                Dirty::At(all) => all.into_iter().filter(|at| rule.subjects.contains(&reading.kind(*at))).collect(),
                Dirty::All => {
                    said.clear();
                    everything(rule, reading)
                }
            };
            for id in &touched.gone {
                said.remove(*id);
            }
            for at in &again {
                said.remove(&reading.named(*at).id);
            }
            look(rule, reading, &again, said);
        }
    }

    /// The findings, and one for each rule that fails somewhere.
    pub fn findings(&self, rules: &[OwnRule]) -> Vec<Arc<Finding>> {
        let mut all = Vec::new();
        for (rule, said) in rules.iter().zip(&self.0) {
            let mut failed: Option<(Failure, &str)> = None;
            let mut count = 0;
            for one in said.values() {
                match one {
                    Said::Found(finding) => all.push(Arc::clone(finding)),
                    Said::Failed(failure, name) => {
                        failed = failed.or(Some((*failure, name)));
                        count += 1;
                    }
                }
            }
            all.extend(failed.map(|(failure, name)| Arc::new(finding::failed(rule, name, failure, count))));
        }
        all
    }
}

/// What own rules would find in a model, and one finding for each that fails somewhere.
pub fn found(model: &Model, rules: &[OwnRule]) -> Vec<Finding> {
    let found = OwnStanding::of(rules, &Reading::of(model)).findings(rules);
    found.into_iter().map(Arc::unwrap_or_clone).collect()
}

fn everything(rule: &OwnRule, reading: &Reading<'_>) -> Vec<At> {
    rule.subjects.iter().flat_map(|kind| reading.of_kind(*kind)).copied().collect()
}

fn look(rule: &OwnRule, reading: &Reading<'_>, all: &[At], said: &mut BTreeMap<Id, Said>) {
    for at in all {
        let one = match rule.when.holds(reading, *at) {
            Ok(false) => continue,
            Ok(true) => Said::Found(Arc::new(finding::found(rule, reading, *at))),
            Err(failure) => Said::Failed(failure, reading.named(*at).name.clone()),
        };
        said.insert(reading.named(*at).id.clone(), one);
    }
}

/// Where a rule can see a difference.
fn around(rule: &OwnRule, touched: &Touched<'_>, reading: &Reading<'_>) -> Dirty {
    let both: Vec<_> =
        [Some(&rule.when), rule.evidence.as_ref()].into_iter().flatten().map(|one| one.local()).collect();
    if both.iter().any(|local| local.wide) {
        return Dirty::All;
    }
    let relations: Vec<_> = both.iter().flat_map(|local| &local.relations).copied().collect();
    let radius = both.iter().map(|local| local.radius).max().unwrap_or_default();
    touched.around(reading, radius, &relations, [])
}
