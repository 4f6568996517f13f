//! Two elements that mean the same become one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::disconnect::without_relations;
use super::find::element;
use crate::diff::Change;
use crate::{Diff, Element, Id, Model, Refusal, Relation, Statement, Value, ViewNode};

/// Joins one element to another of its kind: relations, places in views and what was said go over, then it leaves. What
/// both say differently of one attribute is kept as a statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct JoinElements {
    /// The element that stays.
    pub keep: Id,
    /// The element that goes into it.
    pub drop: Id,
}

impl JoinElements {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let (keep, drop) = (element(model, &self.keep)?, element(model, &self.drop)?);
        if keep.id == drop.id || keep.kind != drop.kind {
            return Err(Refusal::new("join-kinds").with("keep", &keep.name).with("drop", &drop.name));
        }
        let mut diff = self.relations(model);
        self.places(model, &mut diff);
        let both = together(keep, drop);
        diff.elements.push(Change::removed(drop.clone()));
        if both != *keep {
            diff.elements.push(Change::changed(keep.clone(), both));
        }
        Ok(diff)
    }

    /// Relations go over; one that is there already, or would lead from the element to itself, leaves.
    fn relations(&self, model: &Model) -> Diff {
        let key = |relation: &Relation| (relation.kind, relation.source.clone(), relation.target.clone());
        let mut known: BTreeSet<_> = model.relations_of(self.keep.as_str()).into_iter().map(key).collect();
        let (mut gone, mut moved) = (Vec::new(), Vec::new());
        for before in model.relations_of(self.drop.as_str()) {
            let end = |id: &Id| if *id == self.drop { self.keep.clone() } else { id.clone() };
            let after = Relation { source: end(&before.source), target: end(&before.target), ..before.clone() };
            let own = after.source == after.target && before.source != before.target;
            match own || !known.insert(key(&after)) {
                true => gone.push(before),
                false => moved.push(Change::changed(before.clone(), after)),
            }
        }
        // What lay between the two would now lead from the element to itself.
        let mut diff = without_relations(model, gone);
        diff.relations.extend(moved);
        diff
    }

    fn places(&self, model: &Model, diff: &mut Diff) {
        for view in model.views_showing(&self.drop) {
            let taken = model.node(view, &self.keep).is_some();
            for node in model.nodes_in(view) {
                let parent = node.parent.as_ref().map(|parent| if *parent == self.drop { &self.keep } else { parent });
                let parent = parent
                    .filter(|parent| {
                        **parent != node.element && !(taken && **parent == self.keep && node.element == self.keep)
                    })
                    .cloned();
                if node.element == self.drop {
                    diff.nodes.push(Change::removed(node.clone()));
                    if !taken {
                        let element = self.keep.clone();
                        let parent = parent.filter(|parent| *parent != element);
                        diff.nodes.push(Change::added(ViewNode { element, parent, ..node.clone() }));
                    }
                } else if parent != node.parent {
                    // A box in the one that leaves stands in the one that stays only where that cannot go in circles.
                    let parent = parent.filter(|_| !taken);
                    diff.nodes.push(Change::changed(node.clone(), ViewNode { parent, ..node.clone() }));
                }
            }
        }
    }
}

fn together(keep: &Element, drop: &Element) -> Element {
    let mut both = keep.clone();
    if both.description.is_empty() {
        both.description.clone_from(&drop.description);
    }
    let said = |attribute: &str, value: &Value| Statement {
        attribute: attribute.to_owned(),
        value: match value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(yes) => yes.to_string(),
        },
        source: drop.name.clone(),
    };
    for (attribute, value) in &drop.attributes {
        match both.attributes.get(attribute) {
            None => drop_in(&mut both, attribute, value),
            Some(known) if known != value => both.statements.push(said(attribute, value)),
            Some(_) => {}
        }
    }
    for (key, text) in &drop.properties {
        both.properties.entry(key.clone()).or_insert_with(|| text.clone());
    }
    both.tags.extend(drop.tags.iter().filter(|tag| !keep.tags.contains(tag)).cloned());
    both.statements.extend(drop.statements.iter().filter(|each| !keep.statements.contains(each)).cloned());
    both
}

fn drop_in(element: &mut Element, attribute: &str, value: &Value) {
    element.attributes.insert(attribute.to_owned(), value.clone());
}
