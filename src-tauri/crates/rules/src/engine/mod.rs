//! Findings that follow a model: after an edit only what it can touch is looked at again (see [`crate::Reads`]).
//!
//! Knows no rule. Invariant: after every update the findings are those of [`crate::check`] over the same model.

#[cfg(test)]
mod recorded;
mod standing;
mod touched;
mod turn;

use std::collections::BTreeSet;
use std::sync::Arc;

use tragwerk_model::{Diff, Model};

use self::standing::Standing;
pub(crate) use self::touched::{Dirty, Touched};
use self::turn::Turn;
use crate::check::{by_default, check_with};
use crate::govern::{Weighed, difference, govern};
use crate::notions::Derived;
use crate::own::OwnStanding;
use crate::reading::Index;
use crate::{CheckOptions, Finding, Reading, rule_failed, rules};

/// A diff of more records than this is not followed: everything is checked anew.
const MANY: usize = 400;

/// What an update changed, both lists in display order. A finding that is told otherwise (another severity, another
/// name in its facts, waived) is in both.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FindingsDelta {
    /// What is no longer found, or was told otherwise.
    pub removed: Vec<Finding>,
    /// What is found now.
    pub added: Vec<Finding>,
}

/// The findings of a model that changes.
#[derive(Debug)]
pub struct Engine {
    options: CheckOptions,
    index: Index,
    derived: Derived,
    standing: Standing,
    /// Rules that broke (by code): they look at everything again until they do not.
    broken: BTreeSet<String>,
    /// What the pack makes of it; none where it changes nothing.
    governed: Option<Governed>,
}

/// What own rules find, and all findings as they are told.
#[derive(Debug)]
struct Governed {
    own: OwnStanding,
    weighed: Weighed,
    findings: Vec<Arc<Finding>>,
}

impl Governed {
    fn tell(&mut self, reading: &Reading<'_>, options: &CheckOptions, standing: &Standing) {
        let own = self.own.findings(&options.pack.own);
        let raw = standing.shared().iter().cloned();
        self.findings = govern(reading, options, raw, own, &mut self.weighed);
    }
}

impl Engine {
    /// Checks a model from scratch.
    pub fn new(model: &Model, options: CheckOptions) -> Self {
        let reading = Reading::of(model).with_parameters(&options.pack.parameters);
        let findings = check_with(rules(), &reading, &options);
        let broken = findings.iter().filter(|finding| finding.code == rule_failed::CODE);
        let broken = broken.map(|finding| finding.key.clone()).collect();
        let standing = Standing::new(rules(), findings);
        let governed = (!options.pack.is_plain()).then(|| {
            let own = OwnStanding::of(&options.pack.own, &reading);
            let mut governed = Governed { own, weighed: Weighed::default(), findings: Vec::new() };
            governed.tell(&reading, &options, &standing);
            governed
        });
        let (index, derived) = reading.into_parts();
        Self { options, index, derived, standing, broken, governed }
    }

    /// All findings in display order, waived ones included.
    pub fn findings(&self) -> impl ExactSizeIterator<Item = &Finding> + Clone {
        self.shared().iter().map(|finding| &**finding)
    }

    /// The same, to keep: a finding that an update leaves as it is stays the same one.
    pub fn shared(&self) -> &[Arc<Finding>] {
        self.governed.as_ref().map_or(self.standing.shared(), |governed| &governed.findings)
    }

    /// What the scorecard goes by, where that is not the findings: what the rules find whatever the pack says.
    pub fn conditions(&self, model: &Model) -> Option<Vec<Finding>> {
        let told = self.governed.is_some();
        told.then(|| by_default(model, &self.options).unwrap_or_else(|| self.standing.findings().cloned().collect()))
    }

    /// What the findings depend on besides the model.
    pub fn options(&self) -> &CheckOptions {
        &self.options
    }

    /// Follows a model: `after` is what the diff made of the one known so far.
    pub fn update(&mut self, after: &Model, diff: &Diff) -> FindingsDelta {
        if diff.len() > MANY || Touched::changes_kinds(diff) {
            return self.anew(after);
        }
        let (index, derived) = (std::mem::take(&mut self.index), std::mem::take(&mut self.derived));
        let reading = Reading::followed(after, diff, index, derived).with_parameters(&self.options.pack.parameters);
        let mut turn = Turn::new(self, &reading, diff);
        turn.apply_waivers();
        turn.look_at_model();
        turn.look_at_findings();
        turn.look_at_waivers();
        let mut delta = turn.delta();
        if let Some(governed) = &mut self.governed {
            let before = std::mem::take(&mut governed.findings);
            governed.own.update(&self.options.pack.own, &reading, diff);
            governed.tell(&reading, &self.options, &self.standing);
            delta = difference(&before, &governed.findings);
        }
        (self.index, self.derived) = reading.into_parts();
        delta
    }

    fn anew(&mut self, after: &Model) -> FindingsDelta {
        let before = std::mem::replace(self, Self::new(after, self.options.clone()));
        turn::difference(before.findings(), self.findings())
    }
}
