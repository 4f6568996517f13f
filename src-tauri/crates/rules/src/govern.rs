//! What a pack makes of findings: how much they weigh, own rules, which waivers hold. Knows no rule but those about
//! waivers, which are about what comes out of it.

use std::cmp::Reverse;

use crate::check::guarded;
use crate::found::Gathered;
use crate::packs::Pack;
use crate::{Check, CheckOptions, Fact, Finding, Heading, Reading, packs, rule_failed, rules, waivers};

/// The fact that tells how much a finding weighs by itself, where the pack says otherwise.
pub const BY_ITSELF: &str = "severity_by_itself";

/// The findings as they are told, in display order. `raw` is what the rules found by themselves, `own` what own rules
/// did.
pub(crate) fn govern(
    reading: &Reading<'_>,
    options: &CheckOptions,
    raw: impl IntoIterator<Item = Finding>,
    own: Vec<Finding>,
) -> Vec<Finding> {
    let pack: &Pack = &options.pack;
    let mut found = Gathered::default();
    let raw = raw.into_iter().filter(|finding| finding.heading != Heading::Waivers);
    for finding in raw.chain(own).filter_map(|finding| weighed(pack, finding)) {
        found.add(finding, None);
    }
    for finding in &mut found.all {
        finding.waived = None;
    }
    waivers::apply(reading.model(), options.today.as_deref(), pack.end_required, &mut found.all);
    let mut later = Gathered::default();
    for rule in rules().iter().filter(|rule| matches!(rule.check, Check::Waivers(_))) {
        guarded(rule, reading, &found, None, &mut later, options);
    }
    let mut all = found.all;
    all.extend(later.all.into_iter().filter_map(|finding| weighed(pack, finding)));
    all.extend(about_pack(pack));
    in_order(reading, all)
}

/// The finding as it weighs under the pack; none: it is not told. What is about rules and packs themselves always is.
fn weighed(pack: &Pack, mut finding: Finding) -> Option<Finding> {
    if !matches!(finding.code.as_ref(), rule_failed::CODE | crate::own::FAILED) {
        let weighs = pack.weigh(&finding.code, finding.heading, finding.nature, finding.severity)?;
        if weighs != finding.severity {
            // Its texts go by what was found, not by how much that weighs here.
            finding.facts.set(BY_ITSELF, Fact::Text(finding.severity.id().into()));
            finding.severity = weighs;
        }
    }
    Some(finding)
}

/// What is to be said about the pack itself.
fn about_pack(pack: &Pack) -> Vec<Finding> {
    let waiting = pack.waiting.iter().map(|rule| rule.code.clone()).collect::<Vec<_>>();
    let waits = (!waiting.is_empty()).then(|| packs::waiting(waiting));
    pack.problems.iter().map(packs::Problem::finding).chain(waits).collect()
}

fn in_order(reading: &Reading<'_>, findings: Vec<Finding>) -> Vec<Finding> {
    let weight = |finding: &Finding| {
        let subject = finding.subject.as_ref().and_then(|id| reading.at(id.as_str()));
        subject.map_or(0, |at| reading.degree(at))
    };
    let mut placed: Vec<_> = findings
        .into_iter()
        .map(|finding| ((finding.nature, finding.severity, Reverse(weight(&finding))), finding))
        .collect();
    placed.sort_by(|(a_place, a), (b_place, b)| {
        let (code, subject) = (a.code.cmp(&b.code), a.subject.cmp(&b.subject));
        a_place.cmp(b_place).then(code).then(subject).then_with(|| a.key.cmp(&b.key))
    });
    placed.into_iter().map(|(_, finding)| finding).collect()
}
