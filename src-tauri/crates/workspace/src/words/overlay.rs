//! Words of overlays: what the categories are called and which sign stands for them.

use tragwerk_text::{Args, Language, say};

use crate::overlay::{Category, Coverage, Heat, Overlaid, signs};
use crate::wire::{OverlayCategory, OverlayInfo};

/// An overlay in words. Signs are chosen among all categories of the model, also those that the view has none of.
pub(crate) fn overlay(language: Language, overlaid: Overlaid) -> OverlayInfo {
    let labels: Vec<String> = overlaid.categories.iter().map(|(category, ..)| label(language, category)).collect();
    let short = signs(&labels);
    let categories =
        overlaid.categories.into_iter().zip(labels).zip(short).map(|(((category, tone, count), label), short)| {
            OverlayCategory { sign: sign(&category).map_or(short, str::to_owned), label, tone, count }
        });
    OverlayInfo { categories: categories.collect(), elements: overlaid.elements }
}

fn label(language: Language, category: &Category) -> String {
    let word = |id: &str| say(language, id, &Args::new());
    match category {
        Category::Unit { name, .. } => name.clone(),
        Category::NoUnit => word("overlay-no-unit"),
        Category::Questions(Heat::None) => word("overlay-questions-none"),
        Category::Questions(Heat::One) => word("overlay-questions-one"),
        Category::Questions(Heat::Few) => word("overlay-questions-few"),
        Category::Questions(Heat::Many) => word("overlay-questions-many"),
        Category::Layer(layer) => word(&format!("layer-{}", layer.id())),
        Category::Decisions(Coverage::Settled) => word("overlay-decision-settled"),
        Category::Decisions(Coverage::Unsettled) => word("overlay-decision-unsettled"),
        Category::Decisions(Coverage::Covered) => word("overlay-decision-covered"),
        Category::Decisions(Coverage::Uncovered) => word("overlay-decision-uncovered"),
    }
}

/// A sign of its own where a letter would say less.
fn sign(category: &Category) -> Option<&'static str> {
    match category {
        Category::Unit { .. } | Category::Layer(_) => None,
        Category::NoUnit | Category::Questions(Heat::None) => Some("–"),
        Category::Questions(Heat::One) => Some("1"),
        Category::Questions(Heat::Few) => Some("2+"),
        Category::Questions(Heat::Many) => Some("4+"),
        Category::Decisions(Coverage::Settled) => Some("✓"),
        Category::Decisions(Coverage::Unsettled) => Some("?"),
        Category::Decisions(Coverage::Covered) => Some("•"),
        Category::Decisions(Coverage::Uncovered) => Some("–"),
    }
}
