//! A layout is put into a view, as one step.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::find::{element, view};
use crate::constraints::{check_place, check_size};
use crate::diff::Change;
use crate::records::has_parent_cycle;
use crate::{Diff, Id, Model, Refusal, ViewEdge, ViewNode};

/// Where a layout puts one element.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ArrangedNode {
    /// The element.
    pub element: Id,
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// Element of the view that contains it.
    #[serde(default)]
    pub parent: Option<Id>,
}

/// Puts elements where a layout says; elements not standing in the view yet are placed, others that the layout
/// does not name stay. Hand-drawn routes of lines that end at one of them go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ArrangeView {
    /// The view.
    pub view: Id,
    /// Elements with their boxes, each at most once.
    pub nodes: Vec<ArrangedNode>,
}

impl ArrangeView {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        view(model, &self.view)?;
        let shown = model.nodes_in(&self.view);
        let mut order = shown.last().map_or(0, |top| top.order.saturating_add(1));
        let mut diff = Diff::default();
        for arranged in &self.nodes {
            element(model, &arranged.element)?;
            check_place(&[arranged.x, arranged.y])?;
            check_size(arranged.width, arranged.height)?;
            let before = model.node(&self.view, &arranged.element);
            let after = self.node(arranged, before.map_or(order, |node| node.order));
            match before {
                Some(before) if *before == after => {}
                Some(before) => diff.nodes.push(Change::changed(before.clone(), after)),
                None => {
                    order = order.saturating_add(1);
                    diff.nodes.push(Change::added(after));
                }
            }
        }
        self.check_parents(model)?;
        diff.edges = self.touched(model).map(Change::removed).collect();
        Ok(diff)
    }

    /// Routes of lines that end at something that is arranged.
    fn touched<'a>(&'a self, model: &'a Model) -> impl Iterator<Item = ViewEdge> + 'a {
        let arranged: BTreeSet<&Id> = self.nodes.iter().map(|node| &node.element).collect();
        let touched = move |edge: &&ViewEdge| {
            let relation = model.relation(edge.relation.as_str());
            relation.is_none_or(|relation| arranged.contains(&relation.source) || arranged.contains(&relation.target))
        };
        model.edges_in(&self.view).into_iter().filter(touched).cloned()
    }

    fn node(&self, arranged: &ArrangedNode, order: u32) -> ViewNode {
        ViewNode {
            view: self.view.clone(),
            element: arranged.element.clone(),
            order,
            x: arranged.x,
            y: arranged.y,
            width: arranged.width,
            height: arranged.height,
            parent: arranged.parent.clone(),
        }
    }

    fn check_parents(&self, model: &Model) -> Result<(), Refusal> {
        let named = |id: &Id| self.nodes.iter().any(|node| node.element == *id);
        for parent in self.nodes.iter().filter_map(|node| node.parent.as_ref()) {
            if !named(parent) && model.node(&self.view, parent).is_none() {
                return Err(Refusal::new("parent-unknown").with("id", parent));
            }
        }
        let kept = model.nodes_in(&self.view).into_iter().filter(|node| !named(&node.element)).cloned();
        let all: Vec<_> = kept.chain(self.nodes.iter().map(|node| self.node(node, 0))).collect();
        if has_parent_cycle(all.iter()) {
            return Err(Refusal::new("parent-cycle"));
        }
        Ok(())
    }
}
