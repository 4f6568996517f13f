//! What would be without something, in words.

use tragwerk_model::Element;
use tragwerk_rules::stress::Stress;
use tragwerk_text::{Args, Language, say};

use super::questions::worded;
use super::scorecard_deltas;
use crate::wire::{StressResult, StressedElement};

/// A stress test's result.
pub fn stress(language: Language, stress: &Stress) -> StressResult {
    let without: Vec<String> = stress.without.iter().map(|element| element.name.clone()).collect();
    let args = Args::new()
        .with("without", without)
        .with("opened", stress.opened.len())
        .with("closed", stress.closed.len())
        .with("relations", stress.relations)
        .with("gone", stress.gone.len());
    StressResult {
        sentence: say(language, "stress-sentence", &args),
        without: stress.without.iter().map(named).collect(),
        gone: stress.gone.iter().map(named).collect(),
        relations: u32::try_from(stress.relations).unwrap_or(u32::MAX),
        opened: stress.opened.iter().map(|finding| worded(language, finding)).collect(),
        closed: stress.closed.iter().map(|finding| worded(language, finding)).collect(),
        scorecard: scorecard_deltas(language, &stress.before, &stress.after),
    }
}

fn named(element: &Element) -> StressedElement {
    StressedElement { id: element.id.clone(), kind: element.kind, name: element.name.clone() }
}
