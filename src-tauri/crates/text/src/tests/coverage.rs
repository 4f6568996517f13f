//! Everything that has an id in the metamodel has a word in both languages.

use tragwerk_model::metamodel::{AttributeSpec, AttributeType};
use tragwerk_model::{ElementKind, Layer, Nature, RelationKind, Severity, Viewpoint};

use crate::{Language, has};

/// Headings of the rules (rules.md) and figures of the scorecard.
const HEADINGS: [&str; 9] = [
    "ownership",
    "decision_rights",
    "data_logic",
    "goal_conflicts",
    "journey",
    "structure",
    "automation",
    "hygiene",
    "waivers",
];
const SCORES: [&str; 7] = [
    "decision_clarity",
    "ownership_clarity",
    "steerability",
    "integration",
    "traceability",
    "journey_coverage",
    "amplification",
];
const FORMS: [&str; 3] = ["plural", "inline", "a-dative"];

fn attributes() -> impl Iterator<Item = &'static AttributeSpec> {
    let of_kinds = ElementKind::ALL.iter().flat_map(|kind| kind.attributes());
    of_kinds.chain(RelationKind::ALL.iter().flat_map(|kind| kind.attributes()))
}

fn wanted() -> Vec<String> {
    let mut ids = Vec::new();
    for kind in ElementKind::ALL.iter().map(|kind| kind.id()) {
        ids.push(format!("kind-{kind}"));
        ids.extend(FORMS.map(|form| format!("kind-{kind}.{form}")));
    }
    ids.extend(Layer::ALL.iter().map(|layer| format!("layer-{}", layer.id())));
    for kind in RelationKind::ALL.iter().map(|kind| kind.id()) {
        ids.extend([format!("relation-{kind}"), format!("relation-{kind}.reversed")]);
    }
    for spec in attributes() {
        ids.push(format!("attribute-{}", spec.id));
        if let AttributeType::Choice(choices) = spec.holds {
            ids.extend(choices.iter().map(|value| format!("choice-{}-{value}", spec.id)));
        }
    }
    ids.extend(Viewpoint::ALL.iter().map(|viewpoint| format!("viewpoint-{}", viewpoint.id())));
    ids.extend(Severity::ALL.iter().map(|severity| format!("severity-{}", severity.id())));
    ids.extend(Nature::ALL.iter().map(|nature| format!("nature-{}", nature.id())));
    ids.extend(HEADINGS.map(|heading| format!("heading-{heading}")));
    ids.extend(SCORES.map(|score| format!("scorecard-{score}")));
    ids
}

#[test]
fn everything_of_the_metamodel_has_a_word() {
    for language in Language::ALL {
        let missing: Vec<_> = wanted().into_iter().filter(|id| !has(language, id)).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", language.id());
    }
}

#[test]
fn no_word_for_what_is_not_in_the_metamodel() {
    let wanted = wanted();
    let known = |id: &str| wanted.iter().any(|wanted| wanted == id);
    for (area, text) in crate::catalogue::texts(Language::En) {
        if !matches!(*area, "kinds" | "relations" | "viewpoints") {
            continue;
        }
        let ids = text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
        let ids = ids.filter(|id| ["kind-", "layer-", "relation-", "viewpoint-"].iter().any(|of| id.starts_with(of)));
        let stray: Vec<_> = ids.filter(|id| !known(id)).collect();
        assert!(stray.is_empty(), "{area}: {stray:?}");
    }
}

#[test]
fn a_picture_has_words_for_everything_it_shows() {
    let letters =
        RelationKind::ALL.iter().filter(|kind| kind.family() == tragwerk_model::metamodel::Family::Responsibility);
    let mut ids: Vec<_> = letters.map(|kind| format!("picture-letter-{}", kind.id())).collect();
    for nature in Nature::ALL {
        ids.extend(Severity::ALL.iter().map(|severity| format!("picture-mark-{}-{}", nature.id(), severity.id())));
    }
    for language in Language::ALL {
        let missing: Vec<_> = ids.iter().filter(|id| !has(language, id)).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", language.id());
    }
}
