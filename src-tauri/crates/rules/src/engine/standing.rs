//! The findings that stand, in display order, and how some of them are replaced.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use tragwerk_model::{Id, Nature, Severity};

use crate::notions::likeness;
use crate::{At, Finding, Found, Heading, Reading, Rule, rule_failed};

/// Which findings of a rule fall.
#[derive(Debug, Clone, Default)]
pub(super) enum Fall {
    #[default]
    None,
    /// Those about these.
    About(Ids),
    All,
}

/// A few ids, asked about many.
#[derive(Debug, Clone, Default)]
pub(super) struct Ids {
    ids: BTreeSet<Id>,
    /// A bit for each: most others are told apart by it.
    bits: u64,
}

impl FromIterator<Id> for Ids {
    fn from_iter<I: IntoIterator<Item = Id>>(ids: I) -> Self {
        let ids: BTreeSet<Id> = ids.into_iter().collect();
        let bits = ids.iter().fold(0, |bits, id| bits | 1 << bit(id));
        Self { ids, bits }
    }
}

impl Ids {
    fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Whether the subject of a finding with this mark is one of these.
    fn has(&self, mark: Mark, finding: &Finding) -> bool {
        mark.bit < 64
            && self.bits >> mark.bit & 1 == 1
            && finding.subject.as_ref().is_some_and(|id| self.ids.contains(id))
    }
}

/// One of 64, nearly always another for other ids.
fn bit(id: &Id) -> u8 {
    (likeness(id.as_str()) >> 13 & 63) as u8
}

/// What of a finding is asked for most.
#[derive(Debug, Clone, Copy)]
struct Mark {
    rule: u8,
    /// The bit of its subject; 64 without.
    bit: u8,
}

/// What becomes of a finding that stands.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Fate {
    Stays,
    /// Its subject has other relations: it belongs into another place.
    Moves,
    Falls,
}

/// Findings in display order with their marks. When some come or go, only pointers move.
#[derive(Debug, Default)]
pub(super) struct Standing {
    findings: Vec<Arc<Finding>>,
    marks: Vec<Mark>,
    numbers: BTreeMap<&'static str, u8>,
    /// Empty; kept for its room.
    spare: (Vec<Arc<Finding>>, Vec<Mark>),
}

/// What comes, with its marks.
type Coming = Vec<(Arc<Finding>, Mark)>;

/// What the display order goes by, but for the key.
type Place<'f> = (Nature, Severity, Reverse<usize>, &'f str, Option<&'f Id>);

impl Standing {
    /// These findings, in display order.
    pub fn new(all: &[&'static Rule], findings: Vec<Finding>) -> Self {
        let numbers: BTreeMap<_, _> = all.iter().map(|rule| rule.code).zip(0..).collect();
        let mut standing = Self { numbers, ..Self::default() };
        standing.marks = findings.iter().map(|finding| standing.mark(finding)).collect();
        standing.findings = findings.into_iter().map(Arc::new).collect();
        standing
    }

    pub fn shared(&self) -> &[Arc<Finding>] {
        &self.findings
    }

    pub fn findings(&self) -> impl ExactSizeIterator<Item = &Finding> + Clone {
        self.findings.iter().map(Arc::as_ref)
    }

    /// Takes the findings that fall out and puts the new ones in; gives what is gone and what has come. Findings about
    /// elements that weigh more or less now are put in their place again.
    pub fn replace(
        &mut self,
        reading: &Reading<'_>,
        fall: &[Fall],
        moved: &Ids,
        mut new: Vec<Finding>,
    ) -> (Vec<Finding>, Vec<Finding>) {
        if new.is_empty() && moved.is_empty() && fall.iter().all(|fall| matches!(fall, Fall::None)) {
            return (Vec::new(), Vec::new());
        }
        let mut fates = self.fates(fall, moved);
        self.keep_equal(&mut fates, moved, &mut new);
        let first = fates.iter().position(|fate| *fate != Fate::Stays).unwrap_or(fates.len());
        if new.is_empty() && first == fates.len() {
            return (Vec::new(), Vec::new());
        }
        let added = new.clone();
        let mut removed = Vec::new();
        let mut coming: Coming = new.into_iter().map(|new| (self.mark(&new), Arc::new(new))).map(swap).collect();
        // What stands before the first change stays where it is.
        let before = |new: &Finding| self.findings[..first].partition_point(|old| compare(reading, old, new).is_lt());
        let start = coming.iter().map(|(new, _)| before(new)).min().unwrap_or(first);
        let (mut kept, mut marks) = std::mem::take(&mut self.spare);
        let rest = self.findings.drain(start..).zip(self.marks.drain(start..));
        for ((finding, mark), fate) in rest.zip(fates.drain(start..)) {
            match fate {
                Fate::Stays => {
                    kept.push(finding);
                    marks.push(mark);
                }
                Fate::Moves => coming.push((finding, mark)),
                Fate::Falls => removed.push(Arc::unwrap_or_clone(finding)),
            }
        }
        coming.sort_by(|(a, _), (b, _)| compare(reading, a, b));
        // What moves may belong before all that.
        let lowest = coming
            .first()
            .map_or(start, |(new, _)| self.findings.partition_point(|old| compare(reading, old, new).is_lt()));
        if lowest < start {
            kept.splice(..0, self.findings.drain(lowest..));
            marks.splice(..0, self.marks.drain(lowest..));
        }
        self.merge(reading, &mut kept, &mut marks, coming);
        self.spare = (kept, marks);
        (removed, added)
    }

    /// Gives every finding that stands another look at its waiver; gives what they were and what they are.
    pub fn waive(&mut self, prints: &BTreeSet<String>, apply: impl Fn(&mut [Finding])) -> (Vec<Finding>, Vec<Finding>) {
        let (mut removed, mut added) = (Vec::new(), Vec::new());
        for finding in self.findings.iter_mut().filter(|finding| finding.heading != Heading::Waivers) {
            if prints.contains(&finding.fingerprint) {
                let mut now = Finding { waived: None, ..finding.as_ref().clone() };
                apply(std::slice::from_mut(&mut now));
                if now != **finding {
                    added.push(now.clone());
                    removed.push(Arc::unwrap_or_clone(std::mem::replace(finding, Arc::new(now))));
                }
            }
        }
        (removed, added)
    }

    /// Whether a finding about one of these, or proved by one of these, stands under the rule.
    pub fn shows(&self, rule: &Rule, ids: &BTreeSet<&Id>) -> bool {
        let number = self.numbers.get(rule.code).copied();
        let of_rule = self.marks.iter().zip(&self.findings).filter(|(mark, _)| Some(mark.rule) == number);
        let mut all = of_rule.flat_map(|(_, finding)| finding.subject.iter().chain(&finding.evidence));
        all.any(|id| ids.contains(id))
    }

    fn fates(&self, fall: &[Fall], moved: &Ids) -> Vec<Fate> {
        let fate = |(mark, finding): (&Mark, &Finding)| {
            let falls = match &fall[usize::from(mark.rule)] {
                Fall::None => false,
                Fall::About(ids) => ids.has(*mark, finding),
                Fall::All => true,
            };
            match (falls, moved.has(*mark, finding)) {
                (true, _) => Fate::Falls,
                (false, true) => Fate::Moves,
                (false, false) => Fate::Stays,
            }
        };
        self.marks.iter().zip(self.findings()).map(fate).collect()
    }

    /// What falls and is found again exactly as it was stays.
    fn keep_equal(&self, fates: &mut [Fate], moved: &Ids, new: &mut Vec<Finding>) {
        let falling = fates.iter().zip(0..).filter(|(fate, _)| **fate == Fate::Falls);
        let falling: BTreeMap<&str, usize> =
            falling.map(|(_, place)| (self.findings[place].fingerprint.as_str(), place)).collect();
        new.retain(|finding| match falling.get(finding.fingerprint.as_str()) {
            Some(place) if *self.findings[*place] == *finding => {
                let moves = moved.has(self.marks[*place], finding);
                fates[*place] = if moves { Fate::Moves } else { Fate::Stays };
                false
            }
            _ => true,
        });
    }

    /// Puts what is kept and what comes, both in order, into one list.
    fn merge(&mut self, reading: &Reading<'_>, kept: &mut Vec<Arc<Finding>>, marks: &mut Vec<Mark>, coming: Coming) {
        let before = |finding: &Finding, new: &Finding| compare(reading, finding, new).is_lt();
        let places: Vec<usize> =
            coming.iter().map(|(new, _)| kept.partition_point(|finding| before(finding, new))).collect();
        let (mut rest, mut rest_marks) = (kept.drain(..), marks.drain(..));
        let mut done = 0;
        for ((new, mark), place) in coming.into_iter().zip(places) {
            self.findings.extend(rest.by_ref().take(place - done));
            self.marks.extend(rest_marks.by_ref().take(place - done));
            self.findings.push(new);
            self.marks.push(mark);
            done = place;
        }
        self.findings.extend(rest);
        self.marks.extend(rest_marks);
    }

    /// Its mark: the rule that found it, or that broke, and its subject.
    fn mark(&self, finding: &Finding) -> Mark {
        let code = if finding.code == rule_failed::CODE { finding.key.as_str() } else { &finding.code };
        let rule = self.numbers.get(code).copied().unwrap_or_default();
        Mark { rule, bit: finding.subject.as_ref().map_or(64, bit) }
    }
}

fn swap<A, B>((a, b): (A, B)) -> (B, A) {
    (b, a)
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
    standing: &'s Standing,
    errors: OnceLock<BTreeMap<&'s Id, Vec<&'s Finding>>>,
    prints: OnceLock<BTreeSet<&'s str>>,
}

impl<'s, 'm> Stood<'s, 'm> {
    pub fn of(reading: &'s Reading<'m>, standing: &'s Standing) -> Self {
        Self { reading, standing, errors: OnceLock::new(), prints: OnceLock::new() }
    }
}

impl Found for Stood<'_, '_> {
    fn errors_about(&self, subject: At) -> Vec<&Finding> {
        let errors = self.errors.get_or_init(|| {
            let mut errors: BTreeMap<&Id, Vec<&Finding>> = BTreeMap::new();
            for finding in self.standing.findings().filter(|finding| finding.severity == Severity::Error) {
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
        let about = self.standing.findings().filter(|finding| finding.heading != Heading::Waivers);
        let prints = self.prints.get_or_init(|| about.map(|finding| finding.fingerprint.as_str()).collect());
        prints.contains(fingerprint)
    }
}
