//! Both states in one model, so that one picture can show what came, went and stayed.
//!
//! Invariant: it is a valid model. Whatever is in both is as it is after.

use std::collections::BTreeSet;

use tragwerk_model::diff::Change;
use tragwerk_model::graph::Misfit;
use tragwerk_model::{Diff, Id, Model, View, ViewNode};

/// The later state, and with it every element, relation and view that only the earlier one has. What is gone stands
/// where it stood.
///
/// # Errors
/// None for two valid models.
pub fn union(before: &Model, after: &Model) -> Result<Model, Misfit> {
    let gone = Diff {
        elements: added(before.elements().filter(|element| after.element(element.id.as_str()).is_none())),
        relations: added(before.relations().filter(|relation| after.relation(relation.id.as_str()).is_none())),
        views: added(before.views().filter(|view| after.view(view.id.as_str()).is_none())),
        nodes: before.views().flat_map(|view| nodes(before, after, view)).map(Change::added).collect(),
        ..Diff::default()
    };
    let mut both = after.clone();
    both.apply(&gone)?;
    Ok(both)
}

fn added<'m, T: Clone + 'm>(records: impl Iterator<Item = &'m T>) -> Vec<Change<T>> {
    records.cloned().map(Change::added).collect()
}

/// Places in a view that are added: all of a view that is gone, and those of elements that are gone. They lie below
/// what is still there.
fn nodes(before: &Model, after: &Model, view: &View) -> Vec<ViewNode> {
    let whole = after.view(view.id.as_str()).is_none();
    let stays = |node: &&&ViewNode| whole || after.element(node.element.as_str()).is_none();
    let before = before.nodes_in(&view.id);
    let places: Vec<&&ViewNode> = before.iter().filter(stays).collect();
    let inside: BTreeSet<&Id> = places.iter().map(|node| &node.element).collect();
    let known = |id: &Id| inside.contains(id) || after.node(&view.id, id).is_some();
    let place = |node: &&&ViewNode| ViewNode { parent: node.parent.clone().filter(known), ..(**node).clone() };
    places.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use tragwerk_model::text_form;

    use super::*;

    fn model(elements: &str, relations: &str, nodes: &str) -> Model {
        text_form::read(&format!(
            r#"{{ "format": "gtm-model", "format_version": 1, "name": "M", "elements": [ {elements} ],
                "relations": [ {relations} ],
                "views": [ {{ "id": "v", "viewpoint": "free", "name": "V", "nodes": [ {nodes} ] }} ] }}"#
        ))
        .expect("a model")
    }

    #[test]
    fn what_is_gone_is_there_where_it_was() {
        let unit = |id: &str, name: &str| format!(r#"{{ "id": "{id}", "kind": "unit", "name": "{name}" }}"#);
        let node = |id: &str, x: u32, parent: &str| {
            format!(r#"{{ "element": "{id}", "x": {x}, "y": 0, "width": 100, "height": 50, "parent": {parent} }}"#)
        };
        let line = |id: &str, a: &str, b: &str| {
            format!(r#"{{ "id": "{id}", "kind": "part_of", "source": "{a}", "target": "{b}" }}"#)
        };
        let before = model(
            &[unit("a", "A"), unit("b", "B"), unit("c", "C")].join(","),
            &[line("r", "a", "b"), line("s", "c", "b")].join(","),
            &[node("b", 0, "null"), node("a", 10, r#""b""#), node("c", 20, "null")].join(","),
        );
        let after = model(&[unit("b", "New"), unit("c", "C")].join(","), &line("s", "c", "b"), &node("c", 99, "null"));
        let both = union(&before, &after).expect("a model");
        let named: Vec<_> = both.elements().map(|element| element.name.as_str()).collect();
        assert_eq!(named, ["A", "New", "C"]);
        assert!(both.relation("r").is_some() && both.relation("s").is_some());
        let placed: Vec<_> = both
            .nodes_in(&Id::new("v"))
            .iter()
            .map(|node| (node.element.as_str(), node.x, node.parent.clone()))
            .collect();
        // Taken out of the picture is not gone: "b" is no longer shown, and so contains nothing.
        assert_eq!(placed.len(), 2, "{placed:?}");
        assert!(placed.contains(&("a", 10.0, None)) && placed.contains(&("c", 99.0, None)), "{placed:?}");
    }
}
