//! Someone chooses a side of an open conflict; what hangs on a whole element or view comes or goes with it.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::delete_element::DeleteElement;
use super::delete_view::DeleteView;
use super::disconnect::without_relations;
use super::find::{change_element, change_relation, changed};
use super::settle_view;
use crate::constraints::{check_ends, check_name};
use crate::diff::Change;
use crate::fields::{fields, from_whole, record};
use crate::merge::{fits_its_kind, relation_fits_its_kind};
use crate::{
    Conflict, ConflictRecord, Diff, Element, ElementKind, Id, Model, Refusal, Relation, RelationKind, ViewNode, Waiver,
};

/// A side of a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Side {
    /// What was there before both.
    Base,
    /// What holds now.
    Ours,
    /// What the other side says.
    Theirs,
}

/// Settles an open conflict.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct ResolveConflict {
    /// The conflict.
    pub conflict: Id,
    /// Whose word holds.
    pub side: Side,
}

impl ResolveConflict {
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
        let unknown = || Refusal::new("conflict-unknown").with("id", &self.conflict);
        let conflict = model.conflict(self.conflict.as_str()).ok_or_else(unknown)?;
        let mut diff = match self.side {
            Side::Ours => Diff::default(),
            Side::Base => chosen(model, conflict, conflict.base.as_ref())?,
            Side::Theirs => chosen(model, conflict, conflict.theirs.as_ref())?,
        };
        diff.conflicts.push(Change::removed(conflict.clone()));
        Ok(diff)
    }
}

/// What makes the model say this about what the conflict is about.
fn chosen(model: &Model, conflict: &Conflict, value: Option<&Json>) -> Result<Diff, Refusal> {
    let id = Id::from(conflict.target.as_str());
    match (conflict.record, conflict.field.as_deref()) {
        (ConflictRecord::Element, None) => element(model, &id, value),
        (ConflictRecord::Element, Some(field)) => change_element(model, &id, |element| {
            *element = with(element, field, value).filter(fits_its_kind).ok_or_else(misfit)?;
            check_name(&element.name)
        }),
        (ConflictRecord::Relation, None) => relation(model, &id, value),
        (ConflictRecord::Relation, Some(field)) => change_relation(model, &id, |relation| {
            *relation = with(relation, field, value).filter(relation_fits_its_kind).ok_or_else(misfit)?;
            check_standing(model, relation, None)
        }),
        (ConflictRecord::View, None) => match value {
            Some(value) => settle_view::put(model, value),
            None if model.view(id.as_str()).is_none() => Ok(Diff::default()),
            None => DeleteView { id }.diff(model),
        },
        (ConflictRecord::View, Some(field)) => settle_view::change(model, &id, field, value),
        (ConflictRecord::Waiver, field) => waiver(model, &id, field, value),
        (ConflictRecord::Model, field) => {
            let info = changed(model.info(), |info| {
                *info = with(info, field.unwrap_or_default(), value).ok_or_else(misfit)?;
                check_name(&info.name)
            })?;
            Ok(Diff { info, ..Diff::default() })
        }
        (ConflictRecord::Pack, _) => {
            let after = value.and_then(Json::as_str).map(str::to_owned);
            let before = model.rule_pack().map(str::to_owned);
            let change = Change { before, after };
            let rule_pack = if change.before == change.after { Vec::new() } else { vec![change] };
            Ok(Diff { rule_pack, ..Diff::default() })
        }
    }
}

pub(super) fn misfit() -> Refusal {
    Refusal::new("conflict-misfit")
}

/// The record with another value of one field.
fn with<T: Serialize + serde::de::DeserializeOwned>(like: &T, field: &str, value: Option<&Json>) -> Option<T> {
    let mut fields = fields(like);
    match value {
        Some(value) => fields.insert(field.to_owned(), value.clone()),
        None => fields.remove(field),
    };
    record(like, &fields)
}

fn element(model: &Model, id: &Id, value: Option<&Json>) -> Result<Diff, Refusal> {
    let known = model.element(id.as_str());
    let Some(value) = value else {
        return match known {
            Some(_) => DeleteElement { id: id.clone() }.diff(model),
            None => Ok(Diff::default()),
        };
    };
    let like = Element::new("", ElementKind::Unit, "");
    let back = from_whole(&like, value).filter(fits_its_kind).ok_or_else(misfit)?;
    let mut diff = Diff::default();
    for relation in listed(value, "relations", &Relation::new("", RelationKind::PartOf, "", "")) {
        // What else is gone cannot come back through this choice.
        if check_standing(model, &relation, Some(&back)).is_ok() {
            let before = model.relation(relation.id.as_str()).cloned();
            diff.relations.push(Change { before, after: Some(relation) });
        }
    }
    for node in listed(value, "nodes", &settle_view::some_node()) {
        diff.nodes.extend(place(model, node).map(Change::added));
    }
    for edge in listed(value, "edges", &settle_view::some_edge()) {
        let there = diff.relations.iter().any(|change| change.record().is_some_and(|each| each.id == edge.relation));
        let missing = model.view(edge.view.as_str()).is_some() && model.edge(&edge.view, &edge.relation).is_none();
        if there && missing {
            diff.edges.push(Change::added(edge));
        }
    }
    diff.elements.push(Change { before: known.cloned(), after: Some(back) });
    diff.relations.retain(|change| change.before != change.after);
    diff.elements.retain(|change| change.before != change.after);
    Ok(diff)
}

/// The place in a view, on top, if that view is there and has not got one already.
fn place(model: &Model, mut node: ViewNode) -> Option<ViewNode> {
    model.view(node.view.as_str())?;
    if model.node(&node.view, &node.element).is_some() {
        return None;
    }
    node.order = model.nodes_in(&node.view).last().map_or(0, |last| last.order.saturating_add(1));
    let there = |parent: &Id| model.node(&node.view, parent).is_some();
    node.parent = node.parent.clone().filter(there);
    Some(node)
}

fn listed<T: Serialize + serde::de::DeserializeOwned>(value: &Json, key: &str, like: &T) -> Vec<T> {
    let items = value.get(key).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(|item| from_whole(like, item)).collect()
}

fn relation(model: &Model, id: &Id, value: Option<&Json>) -> Result<Diff, Refusal> {
    let known = model.relation(id.as_str());
    let Some(value) = value else {
        return Ok(without_relations(model, known.into_iter().collect()));
    };
    let like = Relation::new("", RelationKind::PartOf, "", "");
    let back = from_whole(&like, value).filter(relation_fits_its_kind).ok_or_else(misfit)?;
    check_standing(model, &back, None)?;
    let change = Change { before: known.cloned(), after: Some(back) };
    let relations = if change.before == change.after { Vec::new() } else { vec![change] };
    Ok(Diff { relations, ..Diff::default() })
}

/// A relation needs its ends (`arriving` is as good as there), and the table has to allow it between them.
fn check_standing(model: &Model, relation: &Relation, arriving: Option<&Element>) -> Result<(), Refusal> {
    let kind = |id: &Id| {
        let element = arriving.filter(|element| element.id == *id).or_else(|| model.element(id.as_str()));
        element.map(|element| element.kind).ok_or_else(|| Refusal::new("conflict-end-missing").with("id", id))
    };
    check_ends(relation.kind, kind(&relation.source)?, kind(&relation.target)?)
}

fn waiver(model: &Model, id: &Id, field: Option<&str>, value: Option<&Json>) -> Result<Diff, Refusal> {
    let known = model.waiver(id.as_str());
    let after = match (field, known, value) {
        (None, _, None) => None,
        (None, _, Some(value)) => Some(from_whole(&some_waiver(), value).ok_or_else(misfit)?),
        (Some(field), Some(known), value) => Some(with(known, field, value).filter(is_complete).ok_or_else(misfit)?),
        (Some(_), None, _) => return Err(misfit()),
    };
    let change = Change { before: known.cloned(), after };
    let waivers = if change.before == change.after { Vec::new() } else { vec![change] };
    Ok(Diff { waivers, ..Diff::default() })
}

fn is_complete(waiver: &Waiver) -> bool {
    [&waiver.code, &waiver.severity, &waiver.reason, &waiver.who].into_iter().all(|text| !text.is_empty())
}

fn some_waiver() -> Waiver {
    let empty = String::new;
    Waiver {
        id: Id::new(""),
        code: empty(),
        subject: empty(),
        key: empty(),
        severity: empty(),
        reason: empty(),
        who: empty(),
        until: None,
    }
}
