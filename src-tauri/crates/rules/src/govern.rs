//! What a pack makes of findings: how much they weigh, own rules, which waivers hold. Knows no rule but those about
//! waivers, which are about what comes out of it. What it changes nothing about is shared, not copied.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use crate::check::guarded;
use crate::found::Gathered;
use crate::packs::Pack;
use crate::waivers::Covering;
use crate::{
    At, Check, CheckOptions, Fact, Finding, FindingsDelta, Found, Heading, Reading, packs, rule_failed, rules,
};

/// The fact that tells how much a finding weighs by itself, where the pack says otherwise.
pub const BY_ITSELF: &str = "severity_by_itself";

/// What became of findings before, so that the same is not made again. Only looked up in, never walked through.
#[derive(Debug, Default)]
pub(crate) struct Weighed(HashMap<usize, (Arc<Finding>, Option<Arc<Finding>>)>);

/// The findings as they are told, in display order. `raw` is what the rules found by themselves, `own` what own rules
/// did.
pub(crate) fn govern(
    reading: &Reading<'_>,
    options: &CheckOptions,
    raw: impl IntoIterator<Item = Arc<Finding>>,
    own: Vec<Arc<Finding>>,
    known: &mut Weighed,
) -> Vec<Arc<Finding>> {
    let pack: &Pack = &options.pack;
    let covering = Covering::of(reading.model(), options.today.as_deref(), pack.end_required);
    let mut now = Weighed::default();
    let raw = raw.into_iter().filter(|finding| finding.heading != Heading::Waivers);
    let mut all: Vec<Arc<Finding>> = Vec::new();
    for finding in raw.chain(own) {
        let place = Arc::as_ptr(&finding) as usize;
        let (finding, told) = known.0.remove(&place).unwrap_or_else(|| {
            let told = weighed(pack, &finding);
            (finding, told)
        });
        all.extend(told.clone().map(|told| waived(&covering, told)));
        now.0.insert(place, (finding, told));
    }
    *known = now;
    let mut later = Gathered::default();
    let told = Told { findings: &all, prints: OnceLock::new() };
    for rule in rules().iter().filter(|rule| matches!(rule.check, Check::Waivers(_))) {
        guarded(rule, reading, &told, None, &mut later, options);
    }
    all.extend(later.all.into_iter().map(Arc::new).filter_map(|finding| weighed(pack, &finding)));
    all.extend(about_pack(pack).into_iter().map(Arc::new));
    in_order(reading, all)
}

/// What differs between two lists that share what is the same.
pub(crate) fn difference(before: &[Arc<Finding>], after: &[Arc<Finding>]) -> FindingsDelta {
    let places = |all: &[Arc<Finding>]| all.iter().map(|one| Arc::as_ptr(one) as usize).collect::<HashSet<_>>();
    let (was, is) = (places(before), places(after));
    let only = |all: &'_ [Arc<Finding>], not: &HashSet<usize>| -> Vec<Arc<Finding>> {
        all.iter().filter(|one| !not.contains(&(Arc::as_ptr(one) as usize))).cloned().collect()
    };
    let (gone, come) = (only(before, &is), only(after, &was));
    let by_print = |all: &[Arc<Finding>]| -> BTreeMap<String, Arc<Finding>> {
        all.iter().map(|one| (one.fingerprint.clone(), Arc::clone(one))).collect()
    };
    let (known_gone, known_come) = (by_print(&gone), by_print(&come));
    let unlike = |all: Vec<Arc<Finding>>, known: &BTreeMap<String, Arc<Finding>>| {
        let unlike = all.into_iter().filter(|one| known.get(&one.fingerprint) != Some(one));
        unlike.map(|one| (*one).clone()).collect()
    };
    FindingsDelta { removed: unlike(gone, &known_come), added: unlike(come, &known_gone) }
}

/// The finding as it weighs under the pack, not waived; none: it is not told. What is about rules and packs themselves
/// always is.
fn weighed(pack: &Pack, finding: &Arc<Finding>) -> Option<Arc<Finding>> {
    let mut told = Arc::clone(finding);
    if finding.waived.is_some() {
        Arc::make_mut(&mut told).waived = None;
    }
    if matches!(finding.code.as_ref(), rule_failed::CODE | crate::own::FAILED) {
        return Some(told);
    }
    let weighs = pack.weigh(&finding.code, finding.heading, finding.nature, finding.severity)?;
    if weighs != finding.severity {
        let told = Arc::make_mut(&mut told);
        // Its texts go by what was found, not by how much that weighs here.
        told.facts.set(BY_ITSELF, Fact::Text(finding.severity.id().into()));
        told.severity = weighs;
    }
    Some(told)
}

/// The finding with the waiver that covers it.
fn waived(covering: &Covering<'_>, mut finding: Arc<Finding>) -> Arc<Finding> {
    if let Some(waived) = covering.waived(&finding) {
        Arc::make_mut(&mut finding).waived = Some(waived);
    }
    finding
}

/// What was found, for the rules about waivers.
struct Told<'f> {
    findings: &'f [Arc<Finding>],
    prints: OnceLock<BTreeSet<&'f str>>,
}

impl Found for Told<'_> {
    fn errors_about(&self, _: At) -> Vec<&Finding> {
        Vec::new()
    }

    fn has(&self, fingerprint: &str) -> bool {
        let all = || self.findings.iter().map(|finding| finding.fingerprint.as_str()).collect();
        self.prints.get_or_init(all).contains(fingerprint)
    }
}

/// What is to be said about the pack itself.
fn about_pack(pack: &Pack) -> Vec<Finding> {
    let waiting = pack.waiting.iter().map(|rule| rule.code.clone()).collect::<Vec<_>>();
    let waits = (!waiting.is_empty()).then(|| packs::waiting(waiting));
    pack.problems.iter().map(packs::Problem::finding).chain(waits).collect()
}

fn in_order(reading: &Reading<'_>, findings: Vec<Arc<Finding>>) -> Vec<Arc<Finding>> {
    let weight = |finding: &Finding| {
        let subject = finding.subject.as_ref().and_then(|id| reading.at(id.as_str()));
        subject.map_or(0, |at| reading.degree(at))
    };
    let mut placed: Vec<_> = findings
        .into_iter()
        .map(|finding| ((finding.nature, finding.severity, Reverse(weight(&finding))), finding))
        .collect();
    placed.sort_by(|(a_place, a), (b_place, b)| {
        a_place
            .cmp(b_place)
            .then_with(|| a.code.cmp(&b.code))
            .then_with(|| a.subject.cmp(&b.subject))
            .then_with(|| a.key.cmp(&b.key))
    });
    placed.into_iter().map(|(_, finding)| finding).collect()
}
