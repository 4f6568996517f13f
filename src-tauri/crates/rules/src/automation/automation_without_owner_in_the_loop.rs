//! AUT01 automation-without-owner-in-the-loop: the automation acts by itself, and no role answers for it or no decision
//! directs it.
//!
//! What acts without anyone who answers for it cannot be stopped by anyone in particular. Who started it has often long
//! since moved on.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "AUT01",
    name: "automation-without-owner-in-the-loop",
    heading: Heading::Automation,
    severities: &[Severity::Error, Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::Automation],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::AccountableFor, RelationKind::Directs] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::None,
};

const WRONG: &str = r#"
automation leadgen "Automated lead generation" autonomy=acts
unit marketing "Marketing"
marketing responsible_for leadgen
"#;

const RIGHT: &str = r#"
automation leadgen "Automated lead generation" autonomy=acts
role ops "Marketing Operations"
decision limits "Limits of automated outreach"
ops accountable_for leadgen
limits directs leadgen
"#;

fn check(reading: &Reading<'_>, automation: At, hits: &mut Vec<Hit>) {
    if reading.text(automation, "autonomy") != "acts" {
        return;
    }
    let mut owners = notions::accountables(reading, automation).filter(|who| reading.kind(*who) == ElementKind::Role);
    let owned = owners.next().is_some();
    let directed = reading.has_into(automation, RelationKind::Directs);
    if owned && directed {
        return;
    }
    let severity = if owned { Severity::Hint } else { Severity::Error };
    let around = reading.into(automation, RelationKind::AccountableFor).iter();
    let around = around.chain(reading.into(automation, RelationKind::Directs));
    let directed = if directed { "yes" } else { "no" };
    hits.push(Hit::on(automation, severity).links(around).text("directed", directed));
}
