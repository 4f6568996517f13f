//! How records come into a model: by a diff that fits, or all at once.
//!
//! Invariant: a diff is applied wholly or not at all.

use std::collections::BTreeMap;

use petgraph::graph::NodeIndex;
use petgraph::stable_graph::StableDiGraph;

use super::Model;
use crate::diff::{Change, Record};
use crate::{Diff, Element, Id, Relation};

/// A diff that does not fit the model it is applied to: some record is not as the diff remembers it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{record} {id} is not as the change remembers it")]
pub struct Misfit {
    /// Which sort of record.
    pub record: &'static str,
    /// Its key.
    pub id: String,
}

impl Model {
    /// Applies a diff, wholly or not at all.
    ///
    /// # Errors
    /// [`Misfit`] when a record is not as the diff's `before` says; the model is then unchanged.
    pub fn apply(&mut self, diff: &Diff) -> Result<(), Misfit> {
        self.check_fit(diff)?;
        for change in &diff.info {
            self.info = change.after.clone().unwrap_or_default();
        }
        self.apply_graph(diff);
        put_all(&mut self.views, &diff.views);
        put_all(&mut self.nodes, &diff.nodes);
        put_all(&mut self.edges, &diff.edges);
        put_all(&mut self.notes, &diff.notes);
        put_all(&mut self.waivers, &diff.waivers);
        for change in &diff.rule_pack {
            self.rule_pack.clone_from(&change.after);
        }
        put_all(&mut self.conflicts, &diff.conflicts);
        Ok(())
    }

    /// The model that holds exactly what a diff adds, without copying a record: for reading a whole one.
    ///
    /// What the diff removes or remembers counts for nothing. A relation is left out when an end of it is not there.
    pub fn of_added(diff: Diff) -> Self {
        let mut graph = StableDiGraph::with_capacity(diff.elements.len(), diff.relations.len());
        let elements: BTreeMap<Id, NodeIndex> =
            added(diff.elements).map(|element| (element.id.clone(), graph.add_node(element))).collect();
        let place = |relation: Relation| {
            let (source, target) = (elements.get(&relation.source)?, elements.get(&relation.target)?);
            Some((relation.id.clone(), graph.add_edge(*source, *target, relation)))
        };
        let relations = added(diff.relations).filter_map(place).collect();
        Self {
            info: added(diff.info).last().unwrap_or_default(),
            graph,
            elements,
            relations,
            views: by_key(diff.views),
            nodes: by_key(diff.nodes),
            edges: by_key(diff.edges),
            notes: by_key(diff.notes),
            waivers: by_key(diff.waivers),
            rule_pack: added(diff.rule_pack).last(),
            conflicts: by_key(diff.conflicts),
        }
    }

    /// Whether every record is as the diff's `before` says, so that it can be applied.
    ///
    /// # Errors
    /// [`Misfit`] names the first record that is not.
    pub fn check_fit(&self, diff: &Diff) -> Result<(), Misfit> {
        fits("model", &diff.info, |()| Some(&self.info), |()| String::new())?;
        fits("element", &diff.elements, |id| self.element(id.as_str()), Id::to_string)?;
        fits("relation", &diff.relations, |id| self.relation(id.as_str()), Id::to_string)?;
        fits("view", &diff.views, |id| self.views.get(id), Id::to_string)?;
        fits("node", &diff.nodes, |key| self.nodes.get(key), pair)?;
        fits("edge", &diff.edges, |key| self.edges.get(key), pair)?;
        fits("note", &diff.notes, |key| self.notes.get(key), pair)?;
        fits("waiver", &diff.waivers, |id| self.waivers.get(id), Id::to_string)?;
        fits("rule pack", &diff.rule_pack, |()| self.rule_pack.as_ref(), |()| String::new())?;
        fits("conflict", &diff.conflicts, |id| self.conflicts.get(id), Id::to_string)
    }

    /// Relations go before elements leave and come after elements arrive.
    fn apply_graph(&mut self, diff: &Diff) {
        for change in &diff.relations {
            if let Some(before) = &change.before
                && let Some(edge) = self.relations.remove(&before.id)
            {
                self.graph.remove_edge(edge);
            }
        }
        for change in &diff.elements {
            self.apply_element(change);
        }
        for relation in diff.relations.iter().filter_map(|change| change.after.as_ref()) {
            let ends = (self.node_index(relation.source.as_str()), self.node_index(relation.target.as_str()));
            if let (Some(source), Some(target)) = ends {
                let edge = self.graph.add_edge(source, target, relation.clone());
                self.relations.insert(relation.id.clone(), edge);
            }
        }
    }

    fn apply_element(&mut self, change: &Change<Element>) {
        match (&change.before, &change.after) {
            (_, Some(after)) => match self.elements.get(&after.id) {
                Some(index) => self.graph[*index] = after.clone(),
                None => {
                    let index = self.graph.add_node(after.clone());
                    self.elements.insert(after.id.clone(), index);
                }
            },
            (Some(before), None) => {
                if let Some(index) = self.elements.remove(&before.id) {
                    self.graph.remove_node(index);
                }
            }
            (None, None) => {}
        }
    }
}

fn pair((view, id): &(Id, Id)) -> String {
    format!("{view}/{id}")
}

fn added<T>(changes: Vec<Change<T>>) -> impl Iterator<Item = T> {
    changes.into_iter().filter_map(|change| change.after)
}

fn by_key<T: Record>(changes: Vec<Change<T>>) -> BTreeMap<T::Key, T> {
    added(changes).map(|record| (record.key(), record)).collect()
}

fn put_all<T: Record>(records: &mut BTreeMap<T::Key, T>, changes: &[Change<T>]) {
    for change in changes {
        if let Some(before) = &change.before {
            records.remove(&before.key());
        }
        if let Some(after) = &change.after {
            records.insert(after.key(), after.clone());
        }
    }
}

fn fits<'a, T: Record + 'a>(
    record: &'static str,
    changes: &[Change<T>],
    current: impl Fn(&T::Key) -> Option<&'a T>,
    name: impl Fn(&T::Key) -> String,
) -> Result<(), Misfit> {
    for change in changes {
        let Some(key) = change.record().map(Record::key) else {
            continue;
        };
        if current(&key) != change.before.as_ref() {
            // A head that was never set counts as absent.
            return Err(Misfit { record, id: name(&key) });
        }
    }
    Ok(())
}
