//! AUT02 automated-dysfunction: the automation rests on something that does not carry.
//!
//! Automation scales what is there. Automated lead generation amplifies a bad handoff, a forecast model hardens a wrong
//! assumption: faster, and with the authority of the machine. What is open underneath should be answered first.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::{At, Check, Finding, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "AUT02",
    name: "automated-dysfunction",
    heading: Heading::Automation,
    severities: &[Severity::Error, Severity::Warning],
    nature: None,
    subjects: &[ElementKind::Automation],
    reads: Reads::Findings { relations: &[RelationKind::Automates, RelationKind::Reads, RelationKind::FlowsTo] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Last(check),
    fixes: Fixes::None,
};

/// How many flows further an automated activity or handoff is felt.
const DEPTH: usize = 3;

const WRONG: &str = r#"
automation leadgen "Automated lead generation" autonomy=acts purpose=lead_generation
activity ads "Paid campaigns"
handoff mql "MQL to sales"
leadgen automates ads
ads flows_to mql
"#;

const RIGHT: &str = r#"
automation leadgen "Automated lead generation" autonomy=acts purpose=lead_generation
activity ads "Paid campaigns"
handoff mql "MQL to sales" trigger="Score reaches 60" acceptance_criteria="Fits the ICP" sla="24 h"
activity qualify "Qualification"
leadgen automates ads
ads flows_to mql
mql flows_to qualify
"#;

fn check(reading: &Reading<'_>, findings: &[Finding], hits: &mut Vec<Hit>) {
    let grave = grave_findings(reading, findings);
    for automation in reading.of_kind(ElementKind::Automation) {
        let beneath = rests_on(reading, *automation);
        let subjects: Vec<At> = beneath.into_iter().filter(|at| grave.contains_key(at)).collect();
        let underlying: Vec<&Finding> = subjects.iter().filter_map(|at| grave.get(at)).flatten().copied().collect();
        if underlying.iter().all(|finding| finding.code == "OWN01") {
            continue;
        }
        let flaw = underlying.iter().any(|finding| finding.nature == Nature::Flaw);
        let (severity, nature) = if flaw { (Severity::Error, Nature::Flaw) } else { (Severity::Warning, Nature::Gap) };
        let hit = Hit::on(*automation, severity).of_nature(nature).number("findings", underlying.len());
        hits.push(hit.names("underneath", subjects.iter().copied()).elements(subjects));
    }
}

/// Findings of severity error under the headings that say what an automation can rest on, by subject.
fn grave_findings<'f>(reading: &Reading<'_>, findings: &'f [Finding]) -> BTreeMap<At, Vec<&'f Finding>> {
    let mut by_subject: BTreeMap<At, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        let counts = !matches!(finding.heading, Heading::Automation | Heading::Hygiene | Heading::Waivers);
        let subject = finding.subject.as_ref().and_then(|id| reading.at(id.as_str()));
        if let Some(subject) = subject.filter(|_| counts && finding.severity == Severity::Error) {
            by_subject.entry(subject).or_default().push(finding);
        }
    }
    by_subject
}

/// What the automation automates and reads, and what the automated activities and handoffs flow to within [`DEPTH`]
/// steps.
fn rests_on(reading: &Reading<'_>, automation: At) -> BTreeSet<At> {
    let automated = reading.targets(automation, RelationKind::Automates);
    let mut beneath: BTreeSet<At> = automated.clone().chain(reading.targets(automation, RelationKind::Reads)).collect();
    let mut seen: BTreeSet<At> = automated.collect();
    let mut edge: Vec<At> = seen.iter().copied().collect();
    for _ in 0..DEPTH {
        let next = edge.iter().flat_map(|at| reading.targets(*at, RelationKind::FlowsTo));
        edge = next.filter(|at| seen.insert(*at)).collect();
        beneath.extend(&edge);
    }
    beneath
}
