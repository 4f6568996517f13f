//! MOD04 shown-nowhere: the element stands in no view.
//!
//! What nobody sees is not part of the talk. It may be right and still be forgotten.

use tragwerk_model::ops::{Op, PlaceElement};
use tragwerk_model::records::MAX_COORDINATE;
use tragwerk_model::{ElementKind, Id, Nature, Severity, View};

use crate::fix::{Ask, Case, Fix, Pick, Step};
use crate::reading::Marks;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "MOD04",
    name: "shown-nowhere",
    heading: Heading::Hygiene,
    severities: &[Severity::Hint],
    nature: Some(Nature::Gap),
    subjects: ElementKind::ALL,
    reads: Reads::Views,
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
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

/// Room between what stands in a view and what is placed below it.
const BELOW: f64 = 36.0;

/// It is placed below everything else in a view.
fn fixes(case: &Case<'_>, at: At) -> Vec<Fix> {
    let (model, element) = (case.reading.model(), case.id(at));
    let views: Vec<_> = model.views().collect();
    let placed = |view: &Id| {
        let nodes = model.nodes_in(view);
        let x = nodes.iter().map(|node| node.x).fold(f64::INFINITY, f64::min);
        let y = nodes.iter().map(|node| node.y + node.height).fold(f64::NEG_INFINITY, f64::max) + BELOW;
        let (x, y) = if nodes.is_empty() { (0.0, 0.0) } else { (x, y.min(MAX_COORDINATE)) };
        let (view, element) = (view.clone(), element.clone());
        Op::PlaceElement(PlaceElement { view, element, x, y, width: None, height: None, parent: None })
    };
    match views[..] {
        [] => Vec::new(),
        [only] => vec![Fix::safe("place").op(placed(&only.id))],
        _ => {
            let pick = |view: &&View| Pick { id: view.id.to_string(), name: view.name.clone() };
            let ask = Ask::Pick { what: "view", picks: views.iter().map(pick).collect() };
            let step = |view: &&View| Step::If { answer: 0, picked: view.id.to_string(), ops: vec![placed(&view.id)] };
            vec![views.iter().map(step).fold(Fix::asking("place", ask), Fix::step)]
        }
    }
}
