//! JRN05 stage-split-across-units: several units work on the stage, and two of them have nothing in common.
//!
//! Within one stage the buyer notices no boundary, so there must be none. Units that serve it side by side without a
//! shared goal, forum or handoff tell the buyer two stories.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN05",
    name: "stage-split-across-units",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::JourneyStage],
    reads: Reads::Through {
        radius: 1,
        relations: &[],
        elements: &[ElementKind::Unit],
        there: &[],
        along: &[
            RelationKind::Serves,
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
            RelationKind::PartOf,
            RelationKind::Pursues,
            RelationKind::ContributesTo,
            RelationKind::Measures,
            RelationKind::MemberOf,
            RelationKind::FlowsTo,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
journey_stage evaluation "Evaluation"
activity webinar "Webinars"
activity demo "Demos"
marketing responsible_for webinar
sales responsible_for demo
webinar, demo serves evaluation
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
journey_stage evaluation "Evaluation"
activity webinar "Webinars"
activity demo "Demos"
handoff asked "Demo requested"
marketing responsible_for webinar
sales responsible_for demo
webinar, demo serves evaluation
webinar flows_to asked
asked flows_to demo
"#;

fn check(reading: &Reading<'_>, stage: At, hits: &mut Vec<Hit>) {
    let units = notions::units_serving(reading, stage);
    let pairs = units.iter().enumerate().flat_map(|(place, u)| units[place + 1..].iter().map(move |v| (*u, *v)));
    let apart: BTreeSet<At> = pairs.filter(|(u, v)| are_apart(reading, *u, *v)).flat_map(|(u, v)| [u, v]).collect();
    if apart.is_empty() {
        return;
    }
    let of_them = |at: &At| notions::owner_unit(reading, *at).is_some_and(|unit| apart.contains(&unit));
    let work = reading.into(stage, RelationKind::Serves).iter().filter(|link| of_them(&link.other));
    let hit = Hit::on(stage, Severity::Warning).links(work).elements(apart.iter().copied());
    hits.push(hit.names("units", apart));
}

/// Two distinct units that share no stake, have no common forum and no handoff between them.
fn are_apart(reading: &Reading<'_>, u: At, v: At) -> bool {
    notions::are_distinct(reading, u, v)
        && !notions::share_a_stake(reading, u, v)
        && !notions::have_common_forum(reading, u, v)
        && !notions::has_handoff_between(reading, u, v)
}

fn fixes(case: &Case<'_>, _: At) -> Vec<Fix> {
    let units = case.evidence(ElementKind::Unit);
    vec![fix::share_goal(case, &units), fix::meet_in_forum(case, &units)]
}
