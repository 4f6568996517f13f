//! MOD04 shown-nowhere: the element stands in no view.
//!
//! What nobody sees is not part of the talk. It may be right and still be forgotten.

use tragwerk_model::{ElementKind, Nature, Severity};

use crate::reading::Marks;
use crate::{Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "MOD04",
    name: "shown-nowhere",
    heading: Heading::Hygiene,
    severities: &[Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: ElementKind::ALL,
    reads: Reads::Global { elements: ElementKind::ALL, relations: &[] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::None,
};

const WRONG: &str = r#"
activity a, b "Outbound sequences"
shown a
"#;

const RIGHT: &str = r#"
activity a, b "Outbound sequences"
shown a, b
"#;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let model = reading.model();
    let mut shown = Marks::none(reading);
    let mut some_shown = false;
    for node in model.views().flat_map(|view| model.nodes_in(&view.id)) {
        if let Some(at) = reading.at(node.element.as_str()) {
            some_shown = true;
            shown.add(at);
        }
    }
    if some_shown {
        hits.extend(reading.all().filter(|at| !shown.has(*at)).map(|at| Hit::on(at, Severity::Hint)));
    }
}
