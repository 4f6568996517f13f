//! JRN12 undefined-shared-stage: two units work on the stage, and it is not stated when it begins or ends.
//!
//! Where each has its own idea of when a buyer is in the stage, they count different buyers, and the rate from stage to
//! stage is about nothing.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "JRN12",
    name: "undefined-shared-stage",
    heading: Heading::Journey,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::JourneyStage],
    reads: Reads::Through {
        radius: 3,
        relations: &[
            RelationKind::Serves,
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
            RelationKind::PartOf,
        ],
        elements: &[],
        there: &[],
        along: &[RelationKind::PartOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
journey_stage evaluation "Evaluation" entry_criteria="Asked for a demo"
activity webinar "Webinars"
activity demo "Demos"
marketing responsible_for webinar
sales responsible_for demo
webinar, demo serves evaluation
"#;

const RIGHT: &str = r#"
unit marketing "Marketing"
unit sales "Sales"
journey_stage evaluation "Evaluation" entry_criteria="Asked for a demo" exit_criteria="Offer made"
activity webinar "Webinars"
activity demo "Demos"
marketing responsible_for webinar
sales responsible_for demo
webinar, demo serves evaluation
"#;

fn check(reading: &Reading<'_>, stage: At, hits: &mut Vec<Hit>) {
    let lacks = |attribute| notions::is_empty(reading.text(stage, attribute));
    let missing = match (lacks("entry_criteria"), lacks("exit_criteria")) {
        (false, false) => return,
        (true, true) => "both",
        (true, false) => "entry",
        (false, true) => "exit",
    };
    let units = notions::units_serving(reading, stage);
    let is_shared = units.iter().any(|u| units.iter().any(|v| notions::are_distinct(reading, *u, *v)));
    if is_shared {
        let hit = Hit::on(stage, Severity::Warning).elements(units.iter().copied());
        hits.push(hit.names("units", units).text("missing", missing));
    }
}

fn fixes(case: &Case<'_>, stage: At) -> Vec<Fix> {
    let lacks = |attribute: &&str| notions::is_empty(case.reading.text(stage, attribute));
    let missing: Vec<&'static str> = ["entry_criteria", "exit_criteria"].into_iter().filter(lacks).collect();
    vec![fix::state("state-criteria", case, stage, &missing)]
}
