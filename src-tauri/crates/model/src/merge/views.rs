//! Views, waivers, rule pack and head of a merge.
//!
//! Where both sides moved things in one view it is one question: whose layout.

use serde_json::{Map, Value as Json};

use super::content::{Contents, whole_view};
use super::decide::{Fate, Open, fate, mixed};
use super::relations::conflict;
use super::{Merge, Sides, ids};
use crate::diff::Change;
use crate::fields::{Fields, fields, id_after, record, whole};
use crate::{ConflictRecord, Diff, Id, ModelInfo};

impl Merge<'_> {
    pub(super) fn merge_views(&mut self, content: &mut Diff) {
        let all = ids(self.models.map(|model| model.views().map(|view| &view.id)));
        for id in all {
            let sides = self.models.map(|model| Contents::of(model, id));
            let merged = self.merge_view(id, &sides);
            let Some(mut view) = merged else { continue };
            view.retain(|id| self.elements.contains_key(id), |id| self.relations.contains_key(id));
            content.views.push(Change::added(view.view));
            content.nodes.extend(view.nodes.into_values().map(Change::added));
            content.edges.extend(view.edges.into_values().map(Change::added));
            content.notes.extend(view.notes.into_values().map(Change::added));
        }
    }

    fn merge_view(&mut self, id: &Id, sides: &Sides<Option<Contents>>) -> Option<Contents> {
        let Sides { base, ours, theirs } = sides;
        let settled = match (base, ours, theirs) {
            _ if ours == theirs || base == theirs => ours.clone(),
            _ if base == ours => theirs.clone(),
            (_, Some(ours), Some(theirs)) => return Some(self.mix_views(id, base.as_ref(), ours, theirs)),
            _ => {
                let values = [base, ours, theirs].map(|side| side.as_ref().map(whole_view));
                let [base, ours, theirs] = values;
                self.report(conflict(ConflictRecord::View, id, None, Sides { base, ours, theirs }));
                return sides.ours.clone();
            }
        };
        settled.map(|view| self.with_held_places(view, ours.as_ref()))
    }

    /// Both changed the view.
    fn mix_views(&mut self, id: &Id, base: Option<&Contents>, ours: &Contents, theirs: &Contents) -> Contents {
        let models = self.models;
        let sides = Sides {
            base: base.map(|view| view.fields(models.base)).unwrap_or_default(),
            ours: ours.fields(models.ours),
            theirs: theirs.fields(models.theirs),
        };
        let (together, open) = mixed(&sides);
        let (layout, other): (Vec<_>, Vec<_>) = open.into_iter().partition(|(field, _)| is_layout(field));
        for (field, values) in other {
            self.report(conflict(ConflictRecord::View, id, Some(&field), values));
        }
        // What is about a thing that is gone is no question of layout.
        let lasting: Vec<_> = layout.into_iter().filter(|(field, _)| self.is_on_both_sides(field)).collect();
        if !lasting.is_empty() {
            self.report(conflict(ConflictRecord::View, id, Some("layout"), layouts(lasting)));
        }
        let view = gathered(&together, ours, theirs);
        self.with_held_places(view, Some(ours))
    }

    /// Whether both sides still have what this place or route is of.
    fn is_on_both_sides(&self, field: &str) -> bool {
        let Sides { ours, theirs, .. } = self.models;
        let element = |id: Id| ours.element(id.as_str()).is_some() && theirs.element(id.as_str()).is_some();
        let relation = |id: Id| ours.relation(id.as_str()).is_some() && theirs.relation(id.as_str()).is_some();
        id_after(field, "nodes.").is_none_or(element) && id_after(field, "edges.").is_none_or(relation)
    }

    /// What stays although the other side deleted it keeps its place and its route.
    fn with_held_places(&self, mut view: Contents, ours: Option<&Contents>) -> Contents {
        let Some(ours) = ours else { return view };
        for (id, node) in &ours.nodes {
            if self.held.contains(id) {
                view.nodes.entry(id.clone()).or_insert_with(|| node.clone());
            }
        }
        for (id, edge) in &ours.edges {
            if self.models.theirs.relation(id.as_str()).is_none() && self.relations.contains_key(id) {
                view.edges.entry(id.clone()).or_insert_with(|| edge.clone());
            }
        }
        view
    }

    pub(super) fn merge_waivers(&mut self, content: &mut Diff) {
        let all = ids(self.models.map(|model| model.waivers().map(|waiver| &waiver.id)));
        for id in all {
            let sides = self.models.map(|model| model.waiver(id.as_str()));
            let values = || sides.map(|side| side.map(whole));
            let waiver = match fate(sides, fields) {
                Fate::Settled(waiver) => waiver,
                Fate::Contested => {
                    self.report(conflict(ConflictRecord::Waiver, id, None, values()));
                    sides.ours.cloned()
                }
                Fate::Mixed(together, open) => {
                    let made = sides.ours.and_then(|ours| record(ours, &together));
                    self.open_fields(ConflictRecord::Waiver, id, open, made.is_some(), values());
                    made.or_else(|| sides.ours.cloned())
                }
            };
            content.waivers.extend(waiver.map(Change::added));
        }
    }

    pub(super) fn merge_head(&mut self, content: &mut Diff) {
        let none = Id::new("");
        let (together, open) = mixed(&self.models.map(|model| fields(model.info())));
        let info = record(self.models.ours.info(), &together).unwrap_or_else(|| self.models.ours.info().clone());
        for (field, values) in open {
            self.report(conflict(ConflictRecord::Model, &none, Some(&field), values));
        }
        content.info.push(Change::changed(ModelInfo::default(), info));

        let pack = |model: &crate::Model| -> Fields {
            model.rule_pack().map(|pack| ("rule_pack".to_owned(), Json::from(pack))).into_iter().collect()
        };
        let (together, open) = mixed(&self.models.map(pack));
        for (field, values) in open {
            self.report(conflict(ConflictRecord::Pack, &none, Some(&field), values));
        }
        let pack = together.get("rule_pack").and_then(Json::as_str);
        content.rule_pack.extend(pack.map(|pack| Change::added(pack.to_owned())));
    }
}

fn is_layout(field: &str) -> bool {
    field.starts_with("nodes.") || field.starts_with("edges.")
}

/// The open places and routes of a view as one value a side.
fn layouts(open: Open) -> Sides<Option<Json>> {
    let mut all = Sides { base: Map::new(), ours: Map::new(), theirs: Map::new() };
    for (field, values) in open {
        // What is not there on a side is said, so that choosing that side takes it away.
        for (entries, value) in
            [(&mut all.base, values.base), (&mut all.ours, values.ours), (&mut all.theirs, values.theirs)]
        {
            entries.insert(field.clone(), value.unwrap_or(Json::Null));
        }
    }
    all.map(|entries| Some(Json::Object(entries)))
}

/// The view with these fields: things that ours has in their order, then those that only theirs has.
fn gathered(together: &Fields, ours: &Contents, theirs: &Contents) -> Contents {
    let mut view = ours.clone();
    if let Some(head) = record(&ours.view, &head_of(together)) {
        view.view = head;
    }
    let places = |field: &str| together.get(field);
    gather(&mut view.nodes, &theirs.nodes, "nodes", places, |node, order| node.order = order);
    gather(&mut view.edges, &theirs.edges, "edges", places, |edge, order| edge.order = order);
    gather(&mut view.notes, &theirs.notes, "notes", places, |note, order| note.order = order);
    view
}

fn head_of(together: &Fields) -> Fields {
    together
        .iter()
        .filter(|(field, _)| !field.contains('.'))
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect()
}

/// Takes of each thing the state that its field has: ours or theirs.
fn gather<'f, T: Clone + serde::Serialize>(
    ours: &mut std::collections::BTreeMap<Id, T>,
    theirs: &std::collections::BTreeMap<Id, T>,
    list: &str,
    value: impl Fn(&str) -> Option<&'f Json>,
    put: impl Fn(&mut T, u32),
) {
    let placed = |thing: &T| crate::fields::placed(thing);
    let mut next = u32::try_from(ours.len()).unwrap_or(u32::MAX);
    ours.retain(|id, _| value(&format!("{list}.{id}")).is_some());
    for (id, thing) in theirs {
        let Some(wanted) = value(&format!("{list}.{id}")) else { continue };
        match ours.get_mut(id) {
            Some(mine) if placed(mine) != *wanted => {
                // Its place in the drawing order stays.
                let order =
                    serde_json::to_value(&*mine).ok().and_then(|json| json["order"].as_u64()).unwrap_or_default();
                *mine = thing.clone();
                put(mine, u32::try_from(order).unwrap_or(u32::MAX));
            }
            Some(_) => {}
            None => {
                let mut new = thing.clone();
                put(&mut new, next);
                next = next.saturating_add(1);
                ours.insert(id.clone(), new);
            }
        }
    }
}
