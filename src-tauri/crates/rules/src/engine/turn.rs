//! One update: which rules look again, in which order, and what comes of it.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{Change, Diff, Id, Relation, Severity, Waiver};

use super::standing::{Fall, Ids, Stood, in_order};
use super::touched::{Dirty, Touched, looks_at_each};
use super::{Engine, FindingsDelta};
use crate::automation::automated_dysfunction::DEPTH;
use crate::check::guarded;
use crate::found::Gathered;
use crate::{At, Check, Finding, Found, Reading, Reads, Rule, finding, rules, waivers};

/// One update of an engine.
pub(super) struct Turn<'t, 'm> {
    engine: &'t mut Engine,
    reading: &'t Reading<'m>,
    diff: &'t Diff,
    touched: Touched<'t>,
    /// Elements whose relations are others now.
    moved: Ids,
    /// What findings were before the update and what they are now, by fingerprint.
    changes: BTreeMap<String, (Option<Finding>, Option<Finding>)>,
}

impl<'t, 'm> Turn<'t, 'm> {
    pub fn new(engine: &'t mut Engine, reading: &'t Reading<'m>, diff: &'t Diff) -> Self {
        let touched = Touched::of(diff, reading);
        let moved = weighed_anew(diff);
        Self { engine, reading, diff, touched, moved, changes: BTreeMap::new() }
    }

    /// Waivers that came, went or changed are applied to what stands.
    pub fn apply_waivers(&mut self) {
        if self.diff.waivers.is_empty() {
            return;
        }
        let both = |change: &Change<Waiver>| change.before.iter().chain(&change.after).map(print).collect::<Vec<_>>();
        let prints = self.diff.waivers.iter().flat_map(both).collect();
        let (model, today) = (self.reading.model(), self.engine.options.today.clone());
        let change = self.engine.standing.waive(&prints, |finding| waivers::apply(model, today.as_deref(), finding));
        self.note(change);
    }

    /// The rules that read the model alone.
    pub fn look_at_model(&mut self) {
        let changed: BTreeSet<&Id> =
            self.diff.elements.iter().filter_map(|change| change.record()).map(|element| &element.id).collect();
        let mut new = Gathered::default();
        let mut fall = Vec::new();
        for rule in rules() {
            let reads_model = matches!(rule.check, Check::Each(_) | Check::Whole(_));
            let shown = || !changed.is_empty() && self.engine.standing.shows(rule, &changed);
            let dirty = if reads_model { self.touched.dirty(rule, self.reading, shown) } else { Dirty::No };
            fall.push(self.look(rule, dirty, &Gathered::default(), &mut new));
        }
        let moved = std::mem::take(&mut self.moved);
        self.settle(&fall, &moved, new, true);
    }

    /// The rules that read what others found: around what changed and around the errors that did.
    pub fn look_at_findings(&mut self) {
        let told = self.changes.values().flat_map(|(before, after)| before.iter().chain(after));
        let told = told.filter(|finding| finding.severity == Severity::Error);
        let told: BTreeSet<At> =
            told.filter_map(|finding| self.reading.at(finding.subject.as_ref()?.as_str())).collect();
        self.look_with_findings(|turn, rule| match (&rule.check, rule.reads) {
            (Check::Last(_), Reads::Findings { radius, relations }) => {
                let further = turn.reading.parameter(&DEPTH).saturating_sub(DEPTH.default as usize);
                let radius = radius.saturating_add(u8::try_from(further).unwrap_or(u8::MAX));
                turn.touched.around(turn.reading, radius, relations, told.iter().copied())
            }
            (Check::Last(_), _) => Dirty::All,
            _ => Dirty::No,
        });
    }

    /// The rules about waivers, where one changed, or what one is about.
    pub fn look_at_waivers(&mut self) {
        let changed: BTreeSet<&str> =
            self.diff.elements.iter().filter_map(|change| change.record()).map(|element| element.id.as_str()).collect();
        let touches = |waiver: &Waiver| {
            changed.contains(waiver.subject.as_str())
                || (!self.changes.is_empty() && self.changes.contains_key(&print(waiver)))
        };
        if !self.diff.waivers.is_empty() || self.reading.model().waivers().any(touches) {
            self.look_with_findings(|_, rule| match rule.check {
                Check::Waivers(_) => Dirty::All,
                _ => Dirty::No,
            });
        }
    }

    /// What the update changed.
    pub fn delta(self) -> FindingsDelta {
        let (mut removed, mut added) = (Vec::new(), Vec::new());
        for (before, after) in self.changes.into_values().filter(|(before, after)| before != after) {
            removed.extend(before);
            added.extend(after);
        }
        in_order(self.reading, &mut removed);
        in_order(self.reading, &mut added);
        FindingsDelta { removed, added }
    }

    fn look_with_findings(&mut self, dirty: impl Fn(&Self, &Rule) -> Dirty) {
        let standing = std::mem::take(&mut self.engine.standing);
        let mut new = Gathered::default();
        let stood = Stood::of(self.reading, &standing);
        let mut fall = Vec::new();
        for rule in rules() {
            let dirty = dirty(self, rule);
            fall.push(self.look(rule, dirty, &stood, &mut new));
        }
        self.engine.standing = standing;
        let waivable = !new.all.iter().any(|finding| finding.heading == crate::Heading::Waivers);
        if fall.iter().any(|fall| !matches!(fall, Fall::None)) {
            self.settle(&fall, &Ids::default(), new, waivable);
        }
    }

    /// Lets one rule look where it has to; gives what of its findings falls.
    fn look(&mut self, rule: &Rule, dirty: Dirty, found: &dyn Found, new: &mut Gathered) -> Fall {
        let dirty = if self.engine.broken.contains(rule.code) && dirty != Dirty::No { Dirty::All } else { dirty };
        let (subjects, fall) = match dirty {
            Dirty::No => return Fall::None,
            Dirty::At(all) if looks_at_each(rule) => {
                let of_kind = |at: &At| rule.subjects.contains(&self.reading.kind(*at));
                let subjects: Vec<At> = all.into_iter().filter(of_kind).collect();
                let ids = subjects.iter().map(|at| &self.reading.named(*at).id);
                let ids = ids.chain(self.touched.gone.iter().copied()).cloned().collect();
                (Some(subjects), Fall::About(ids))
            }
            Dirty::At(_) | Dirty::All => (None, Fall::All),
        };
        if guarded(rule, self.reading, found, subjects.as_deref(), new, &self.engine.options) {
            self.engine.broken.remove(rule.code);
            return fall;
        }
        self.engine.broken.insert(rule.code.to_owned());
        Fall::All
    }

    fn settle(&mut self, fall: &[Fall], moved: &Ids, mut new: Gathered, waivable: bool) {
        if waivable {
            waivers::apply(self.reading.model(), self.engine.options.today.as_deref(), &mut new.all);
        }
        let change = self.engine.standing.replace(self.reading, fall, moved, new.all);
        self.note(change);
    }

    fn note(&mut self, (removed, added): (Vec<Finding>, Vec<Finding>)) {
        for finding in removed {
            let print = finding.fingerprint.clone();
            self.changes.entry(print).and_modify(|(_, after)| *after = None).or_insert((Some(finding), None));
        }
        for finding in added {
            let print = finding.fingerprint.clone();
            self.changes.entry(print).or_default().1 = Some(finding);
        }
    }
}

/// What differs between two lists, each in its order.
pub(super) fn difference<'f>(
    before: impl Iterator<Item = &'f Finding> + Clone,
    after: impl Iterator<Item = &'f Finding> + Clone,
) -> FindingsDelta {
    FindingsDelta { removed: only_in(before.clone(), after.clone()), added: only_in(after, before) }
}

fn only_in<'f>(these: impl Iterator<Item = &'f Finding>, those: impl Iterator<Item = &'f Finding>) -> Vec<Finding> {
    let known: BTreeMap<&str, &Finding> = those.map(|finding| (finding.fingerprint.as_str(), finding)).collect();
    these.filter(|finding| known.get(finding.fingerprint.as_str()) != Some(finding)).cloned().collect()
}

/// The ends of the relations that came, went or were joined otherwise.
fn weighed_anew(diff: &Diff) -> Ids {
    let ends = |relation: &Relation| [relation.source.clone(), relation.target.clone()];
    let both = |change: &Change<Relation>| change.before.iter().chain(&change.after).flat_map(ends).collect::<Vec<_>>();
    diff.relations.iter().flat_map(both).collect()
}

/// The fingerprint a waiver is about.
fn print(waiver: &Waiver) -> String {
    let subject = Id::new(&waiver.subject);
    finding::fingerprint(&waiver.code, Some(&subject).filter(|_| !waiver.subject.is_empty()), &waiver.key)
}
