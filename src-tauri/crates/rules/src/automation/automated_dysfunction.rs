//! AUT02 automated-dysfunction: the automation rests on something that does not carry.
//!
//! Automation scales what is there. Automated lead generation amplifies a bad handoff, a forecast model hardens a wrong
//! assumption: faster, and with the authority of the machine. What is open underneath should be answered first.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::{At, Check, Fixes, Found, Heading, Hit, Parameter, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "AUT02",
    name: "automated-dysfunction",
    heading: Heading::Automation,
    severities: &[Severity::Error, Severity::Warning],
    nature: None,
    subjects: &[ElementKind::Automation],
    reads: Reads::Findings {
        radius: 4,
        relations: &[RelationKind::Automates, RelationKind::Reads, RelationKind::FlowsTo],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Last(check),
    fixes: Fixes::None,
};

/// How many flows further an automated activity or handoff is felt.
pub static DEPTH: Parameter = Parameter { code: "AUT02", name: "depth", default: 3, least: 0, most: 20 };

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

fn check(reading: &Reading<'_>, found: &dyn Found, automation: At, hits: &mut Vec<Hit>) {
    let mut subjects = Vec::new();
    let mut underlying = Vec::new();
    for at in rests_on(reading, automation) {
        let errors = found.errors_about(at).into_iter().filter(|finding| carries(finding.heading));
        let before = underlying.len();
        underlying.extend(errors);
        subjects.extend((underlying.len() > before).then_some(at));
    }
    if underlying.iter().all(|finding| finding.code == "OWN01") {
        return;
    }
    let flaw = underlying.iter().any(|finding| finding.nature == Nature::Flaw);
    let (severity, nature) = if flaw { (Severity::Error, Nature::Flaw) } else { (Severity::Warning, Nature::Gap) };
    let hit = Hit::on(automation, severity).of_nature(nature).number("findings", underlying.len());
    hits.push(hit.names("underneath", subjects.iter().copied()).elements(subjects));
}

/// Whether a heading says what an automation can rest on.
fn carries(heading: Heading) -> bool {
    !matches!(heading, Heading::Automation | Heading::Hygiene | Heading::Waivers)
}

/// What the automation automates and reads, and what the automated activities and handoffs flow to within [`DEPTH`]
/// steps.
fn rests_on(reading: &Reading<'_>, automation: At) -> BTreeSet<At> {
    let automated = reading.targets(automation, RelationKind::Automates);
    let mut beneath: BTreeSet<At> = automated.clone().chain(reading.targets(automation, RelationKind::Reads)).collect();
    let mut seen: BTreeSet<At> = automated.collect();
    let mut edge: Vec<At> = seen.iter().copied().collect();
    for _ in 0..reading.parameter(&DEPTH) {
        let next = edge.iter().flat_map(|at| reading.targets(*at, RelationKind::FlowsTo));
        edge = next.filter(|at| seen.insert(*at)).collect();
        beneath.extend(&edge);
    }
    beneath
}
