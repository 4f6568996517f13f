//! Who is in which category, on a small model.

use tragwerk_model::Model;
use tragwerk_model::text_form::read;

use super::{Category, Coverage, Heat, Overlaid, overlaid};
use crate::wire::{OverlayKind, ViewRef};

const MODEL: &str = r#"{ "format": "gtm-model", "format_version": 1, "name": "Small",
  "elements": [
    { "id": "a", "kind": "activity", "name": "Qualify" },
    { "id": "b", "kind": "buyer_role", "name": "Plant manager" },
    { "id": "d", "kind": "decision", "name": "Grant discounts" },
    { "id": "m", "kind": "metric", "name": "Win rate" },
    { "id": "p", "kind": "policy", "name": "By size" },
    { "id": "r", "kind": "role", "name": "Head of sales" },
    { "id": "u", "kind": "unit", "name": "Sales" }
  ],
  "relations": [
    { "id": "r1", "kind": "part_of", "source": "r", "target": "u" },
    { "id": "r2", "kind": "decides", "source": "r", "target": "d" },
    { "id": "r3", "kind": "basis_for", "source": "p", "target": "d" },
    { "id": "r4", "kind": "informs", "source": "m", "target": "d" },
    { "id": "r5", "kind": "accountable_for", "source": "r", "target": "d" },
    { "id": "r6", "kind": "responsible_for", "source": "u", "target": "a" }
  ],
  "views": [ { "id": "v", "viewpoint": "free", "name": "Part", "nodes": [
    { "element": "a", "x": 0, "y": 0, "width": 152, "height": 52 },
    { "element": "d", "x": 200, "y": 0, "width": 152, "height": 52 } ] } ] }"#;

fn model() -> Model {
    read(MODEL).expect("a model")
}

fn all() -> ViewRef {
    ViewRef::Generated { viewpoint: tragwerk_model::Viewpoint::OperatingModel, filter: None }
}

/// Element and category, one a line.
fn told(view: &ViewRef, kind: OverlayKind) -> Vec<(String, Category)> {
    let overlaid = overlaid(&model(), &[], view, kind);
    let category = |at: u32| overlaid.categories[at as usize].0.clone();
    overlaid.elements.iter().map(|(id, at)| (id.to_string(), category(*at))).collect()
}

fn of(told: &[(String, Category)], id: &str) -> Option<Category> {
    told.iter().find(|(one, _)| one == id).map(|(_, category)| category.clone())
}

#[test]
fn owner_units_are_those_of_the_rules() {
    let told = told(&all(), OverlayKind::OwnerUnit);
    let sales = Some(Category::Unit { name: "Sales".to_owned(), id: model().element("u").expect("there").id.clone() });
    for id in ["u", "r", "a", "d"] {
        assert_eq!(of(&told, id), sales, "{id}");
    }
    assert_eq!(of(&told, "b"), Some(Category::NoUnit));
}

#[test]
fn decisions_reach_what_is_joined_with_them() {
    let told = told(&all(), OverlayKind::Decisions);
    let coverage = |id| match of(&told, id) {
        Some(Category::Decisions(coverage)) => Some(coverage),
        _ => None,
    };
    assert_eq!(coverage("d"), Some(Coverage::Settled));
    assert_eq!(coverage("m"), Some(Coverage::Covered));
    assert_eq!(coverage("a"), Some(Coverage::Uncovered));
}

#[test]
fn only_what_stands_in_a_view_is_asked_and_colours_are_those_of_the_model() {
    let view = ViewRef::Stored { id: model().views().next().expect("one").id.clone() };
    let part = overlaid(&model(), &[], &view, OverlayKind::Layer);
    assert_eq!(part.elements.len(), 2);
    assert_eq!(part.categories.iter().map(|(.., count)| count).sum::<u32>(), 2);
    let whole = overlaid(&model(), &[], &all(), OverlayKind::Layer);
    let colours =
        |of: &Overlaid| of.categories.iter().map(|(category, tone, _)| (category.clone(), *tone)).collect::<Vec<_>>();
    assert_eq!(colours(&part), colours(&whole));
}

#[test]
fn nothing_open_is_calm() {
    let told = told(&all(), OverlayKind::Questions);
    assert!(told.iter().all(|(_, category)| *category == Category::Questions(Heat::None)));
}
