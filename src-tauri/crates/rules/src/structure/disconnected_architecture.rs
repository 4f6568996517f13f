//! STR06 disconnected-architecture: a part of the model hangs together and is joined to nothing else.
//!
//! An architecture is one. A part that nothing leads to or from was drawn for itself: it may be right, but it carries
//! nothing.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::reading::groups;
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR06",
    name: "disconnected-architecture",
    heading: Heading::Structure,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: ElementKind::ALL,
    reads: Reads::Global { elements: &[], there: &[], relations: RelationKind::ALL },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::None,
};

const WRONG: &str = r#"
goal wins "Win rate of 30 %"
activity outbound "Outbound sequences"
decision focus "Target accounts of the quarter"
metric rate "Win rate"
outbound contributes_to wins
focus directs outbound
rate informs focus
system erp "ERP"
data_object invoice "Invoice"
metric dso "Days sales outstanding"
erp master_of invoice
dso computed_from invoice
"#;

const RIGHT: &str = r#"
goal wins "Win rate of 30 %"
activity outbound "Outbound sequences"
decision focus "Target accounts of the quarter"
metric rate "Win rate"
outbound contributes_to wins
focus directs outbound
rate informs focus
system erp "ERP"
data_object invoice "Invoice"
metric dso "Days sales outstanding"
erp master_of invoice
dso computed_from invoice
dso informs focus
"#;

/// A part with fewer elements is a note in the margin.
const MIN: usize = 3;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let all: Vec<At> = reading.all().collect();
    let joined = all.iter().flat_map(|at| reading.all_out(*at).iter().map(move |link| (*at, link.other)));
    let parts = groups(&all, joined);
    // Parts are in the order of their smallest ids: of equal ones the first is the largest.
    let largest = parts.iter().map(Vec::len).max();
    let main = parts.iter().position(|part| Some(part.len()) == largest);
    for (place, part) in parts.into_iter().enumerate() {
        if Some(place) != main && part.len() >= MIN {
            let hit = Hit::on(part[0], Severity::Warning).number("count", part.len());
            hits.push(hit.elements(part.iter().copied()).names("part", part));
        }
    }
}
