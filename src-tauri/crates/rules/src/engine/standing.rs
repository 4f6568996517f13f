//! The findings that stand, in display order, and how some of them are replaced.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use tragwerk_model::{Id, Nature, Severity};

use crate::{At, Finding, Found, Heading, Reading, Rule, rule_failed};

/// Which findings of a rule fall.
#[derive(Debug, Clone, Default)]
pub(super) enum Fall {
    #[default]
    None,
    /// Those about these.
    About(BTreeSet<Id>),
    All,
}

/// What becomes of a finding that stands.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fate {
    Stays,
    /// Its subject has other relations: it belongs into another place.
    Moves,
    Falls,
}

/// Findings in display order with the numbers of their rules.
#[derive(Debug, Default)]
pub(super) struct Standing {
    findings: Vec<Finding>,
    rules: Vec<u8>,
    numbers: BTreeMap<&'static str, u8>,
    /// Empty; kept for its room.
    spare: (Vec<Finding>, Vec<u8>),
}

/// What the display order goes by, but for the key.
type Place<'f> = (Nature, Severity, Reverse<usize>, &'f str, Option<&'f Id>);

impl Standing {
    /// These findings, in display order.
    pub fn new(all: &[&'static Rule], findings: Vec<Finding>) -> Self {
        let numbers: BTreeMap<_, _> = all.iter().map(|rule| rule.code).zip(0..).collect();
        let mut standing = Self { numbers, ..Self::default() };
        standing.rules = findings.iter().map(|finding| standing.number(finding)).collect();
        standing.findings = findings;
        standing
    }

    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Takes the findings that fall out and puts the new ones in; gives what is gone and what has come. Findings about
    /// elements that weigh more or less now are put in their place again.
    pub fn replace(
        &mut self,
        reading: &Reading<'_>,
        fall: &[Fall],
        moved: &BTreeSet<Id>,
        mut new: Vec<Finding>,
    ) -> (Vec<Finding>, Vec<Finding>) {
        let mut fates = self.fates(fall, moved);
        self.keep_equal(&mut fates, moved, &mut new);
        if new.is_empty() && fates.iter().all(|fate| *fate == Fate::Stays) {
            return (Vec::new(), Vec::new());
        }
        let added = new.clone();
        let mut coming: Vec<(Finding, u8)> =
            new.into_iter().map(|new| (self.number(&new), new)).map(|(n, f)| (f, n)).collect();
        let mut removed = Vec::new();
        let (mut kept, mut numbers) = std::mem::take(&mut self.spare);
        for ((finding, number), fate) in self.findings.drain(..).zip(self.rules.drain(..)).zip(fates) {
            match fate {
                Fate::Stays => {
                    kept.push(finding);
                    numbers.push(number);
                }
                Fate::Moves => coming.push((finding, number)),
                Fate::Falls => removed.push(finding),
            }
        }
        coming.sort_by(|(a, _), (b, _)| compare(reading, a, b));
        self.merge(reading, &mut kept, &mut numbers, coming);
        self.spare = (kept, numbers);
        (removed, added)
    }

    /// Gives every finding that stands another look at its waiver; gives what they were and what they are.
    pub fn waive(&mut self, prints: &BTreeSet<String>, apply: impl Fn(&mut [Finding])) -> (Vec<Finding>, Vec<Finding>) {
        let (mut removed, mut added) = (Vec::new(), Vec::new());
        for finding in self.findings.iter_mut().filter(|finding| finding.heading != Heading::Waivers) {
            if prints.contains(&finding.fingerprint) {
                let before = finding.clone();
                finding.waived = None;
                apply(std::slice::from_mut(finding));
                if before != *finding {
                    removed.push(before);
                    added.push(finding.clone());
                }
            }
        }
        (removed, added)
    }

    /// Whether a finding about one of these, or proved by one of these, stands under the rule.
    pub fn shows(&self, rule: &Rule, ids: &BTreeSet<&Id>) -> bool {
        let number = self.numbers.get(rule.code).copied();
        let of_rule = self.rules.iter().zip(&self.findings).filter(|(other, _)| Some(**other) == number);
        let mut all = of_rule.flat_map(|(_, finding)| finding.subject.iter().chain(&finding.evidence));
        all.any(|id| ids.contains(id))
    }

    fn fates(&self, fall: &[Fall], moved: &BTreeSet<Id>) -> Vec<Fate> {
        let fate = |(number, finding): (&u8, &Finding)| {
            let falls = match &fall[usize::from(*number)] {
                Fall::None => false,
                Fall::About(ids) => finding.subject.as_ref().is_some_and(|id| ids.contains(id)),
                Fall::All => true,
            };
            if falls { Fate::Falls } else { unless_moved(finding, moved) }
        };
        self.rules.iter().zip(&self.findings).map(fate).collect()
    }

    /// What falls and is found again exactly as it was stays.
    fn keep_equal(&self, fates: &mut [Fate], moved: &BTreeSet<Id>, new: &mut Vec<Finding>) {
        let falling = fates.iter().zip(0..).filter(|(fate, _)| **fate == Fate::Falls);
        let falling: BTreeMap<&str, usize> =
            falling.map(|(_, place)| (self.findings[place].fingerprint.as_str(), place)).collect();
        new.retain(|finding| match falling.get(finding.fingerprint.as_str()) {
            Some(place) if self.findings[*place] == *finding => {
                fates[*place] = unless_moved(finding, moved);
                false
            }
            _ => true,
        });
    }

    /// Puts what is kept and what comes, both in order, into one list.
    fn merge(
        &mut self,
        reading: &Reading<'_>,
        kept: &mut Vec<Finding>,
        numbers: &mut Vec<u8>,
        coming: Vec<(Finding, u8)>,
    ) {
        let before = |finding: &Finding, new: &Finding| compare(reading, finding, new).is_lt();
        let places: Vec<usize> =
            coming.iter().map(|(new, _)| kept.partition_point(|finding| before(finding, new))).collect();
        let (mut rest, mut rest_numbers) = (kept.drain(..), numbers.drain(..));
        let mut done = 0;
        for ((new, number), place) in coming.into_iter().zip(places) {
            self.findings.extend(rest.by_ref().take(place - done));
            self.rules.extend(rest_numbers.by_ref().take(place - done));
            self.findings.push(new);
            self.rules.push(number);
            done = place;
        }
        self.findings.extend(rest);
        self.rules.extend(rest_numbers);
    }

    /// The number of the rule that found it, or that broke.
    fn number(&self, finding: &Finding) -> u8 {
        let code = if finding.code == rule_failed::CODE { finding.key.as_str() } else { &finding.code };
        self.numbers.get(code).copied().unwrap_or_default()
    }
}

fn unless_moved(finding: &Finding, moved: &BTreeSet<Id>) -> Fate {
    let moves = finding.subject.as_ref().is_some_and(|id| moved.contains(id));
    if moves { Fate::Moves } else { Fate::Stays }
}

/// Puts findings into display order.
pub(super) fn in_order(reading: &Reading<'_>, findings: &mut [Finding]) {
    findings.sort_by(|a, b| compare(reading, a, b));
}

fn compare(reading: &Reading<'_>, a: &Finding, b: &Finding) -> std::cmp::Ordering {
    let first = (a.nature, a.severity).cmp(&(b.nature, b.severity));
    first.then_with(|| place(reading, a).cmp(&place(reading, b))).then_with(|| a.key.cmp(&b.key))
}

fn place<'f>(reading: &Reading<'_>, finding: &'f Finding) -> Place<'f> {
    let subject = finding.subject.as_ref();
    let weight = subject.and_then(|id| reading.at(id.as_str())).map_or(0, |at| reading.degree(at));
    (finding.nature, finding.severity, Reverse(weight), finding.code.as_ref(), subject)
}

/// What stands, for the rules that read findings: looked up when first asked for.
pub(super) struct Stood<'s, 'm> {
    reading: &'s Reading<'m>,
    findings: &'s [Finding],
    errors: OnceLock<BTreeMap<&'s Id, Vec<&'s Finding>>>,
    prints: OnceLock<BTreeSet<&'s str>>,
}

impl<'s, 'm> Stood<'s, 'm> {
    pub fn of(reading: &'s Reading<'m>, findings: &'s [Finding]) -> Self {
        Self { reading, findings, errors: OnceLock::new(), prints: OnceLock::new() }
    }
}

impl Found for Stood<'_, '_> {
    fn errors_about(&self, subject: At) -> Vec<&Finding> {
        let errors = self.errors.get_or_init(|| {
            let mut errors: BTreeMap<&Id, Vec<&Finding>> = BTreeMap::new();
            for finding in self.findings.iter().filter(|finding| finding.severity == Severity::Error) {
                if let Some(id) = &finding.subject {
                    errors.entry(id).or_default().push(finding);
                }
            }
            errors
        });
        errors.get(&self.reading.named(subject).id).cloned().unwrap_or_default()
    }

    fn has(&self, fingerprint: &str) -> bool {
        // What is about waivers is nothing that a waiver could be about.
        let about = self.findings.iter().filter(|finding| finding.heading != Heading::Waivers);
        let prints = self.prints.get_or_init(|| about.map(|finding| finding.fingerprint.as_str()).collect());
        prints.contains(fingerprint)
    }
}
