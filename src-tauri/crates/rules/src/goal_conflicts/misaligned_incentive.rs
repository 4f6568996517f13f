//! GOA07 misaligned-incentive: the role answers for or pursues goals, and is paid for something else.
//!
//! What one answers for and what one is paid for are two signals about what matters. Where they differ, pay wins,
//! quietly.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix, SECOND};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "GOA07",
    name: "misaligned-incentive",
    heading: Heading::GoalConflicts,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Role],
    reads: Reads::Local {
        radius: 3,
        relations: &[
            RelationKind::AccountableFor,
            RelationKind::Pursues,
            RelationKind::AppliesTo,
            RelationKind::Rewards,
            RelationKind::Measures,
            RelationKind::PartOf,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
role ae "Account Executive"
goal retention "95 % retention"
metric bookings "New bookings"
incentive commission "AE commission"
ae pursues retention
commission applies_to ae
commission rewards bookings
"#;

const RIGHT: &str = r#"
role ae "Account Executive"
goal retention "95 % retention"
metric kept "Revenue kept"
incentive commission "AE commission"
ae pursues retention
commission applies_to ae
commission rewards kept
kept measures retention
"#;

fn check(reading: &Reading<'_>, role: At, hits: &mut Vec<Hit>) {
    let answered =
        reading.targets(role, RelationKind::AccountableFor).chain(reading.targets(role, RelationKind::Pursues));
    let goals: BTreeSet<At> = answered.filter(|at| reading.kind(*at) == ElementKind::Goal).collect();
    let paid = std::iter::once(role).chain(notions::unit_of(reading, role));
    let incentives: BTreeSet<At> = paid.flat_map(|who| reading.sources(who, RelationKind::AppliesTo)).collect();
    if goals.is_empty() || incentives.is_empty() {
        return;
    }
    let mut targets = incentives.iter().flat_map(|incentive| notions::targets_of(reading, *incentive));
    let rewards_one = targets.any(|target| {
        goals.contains(&target) || reading.targets(target, RelationKind::Measures).any(|goal| goals.contains(&goal))
    });
    if !rewards_one {
        let hit = Hit::on(role, Severity::Warning).elements(goals.iter().copied()).elements(incentives.iter().copied());
        hits.push(hit.names("goals", goals).names("incentives", incentives));
    }
}

fn fixes(case: &Case<'_>, _: At) -> Vec<Fix> {
    let one_of = |what, kind| Ask::element(what, &[kind]).among(case.ids(case.evidence(kind)));
    let fix = Fix::asking("reward-goal", one_of("incentive", ElementKind::Incentive));
    let fix = fix.and_asking(one_of("goal", ElementKind::Goal));
    vec![fix.connect(CHOSEN, RelationKind::Rewards, SECOND)]
}
