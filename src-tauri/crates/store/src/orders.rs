//! Places in the drawing order that a text does not tell: it counts from 0, while the log speaks of those there were.
//!
//! Invariant: a scenario that is entered again is exactly what was left, so that its log fits.

use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use tragwerk_model::{Change, Diff, Id, Model};

use crate::canonical::ContentHash;
use crate::error::Cause;
use crate::packing::{pack, unpack};
use crate::rows;

/// View, what stands in it, and its place.
type Place = (Id, Id, u32);

/// The places that are not those counted from 0.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct Orders {
    nodes: Vec<Place>,
    edges: Vec<Place>,
    notes: Vec<Place>,
}

impl Orders {
    fn of(model: &Model) -> Self {
        let mut orders = Self::default();
        for view in model.views() {
            let nodes = model.nodes_in(&view.id).into_iter().map(|node| (node.element.clone(), node.order));
            orders.nodes.extend(odd(&view.id, nodes));
            let edges = model.edges_in(&view.id).into_iter().map(|edge| (edge.relation.clone(), edge.order));
            orders.edges.extend(odd(&view.id, edges));
            let notes = model.notes_in(&view.id).into_iter().map(|note| (note.id.clone(), note.order));
            orders.notes.extend(odd(&view.id, notes));
        }
        orders
    }

    /// The diff that puts everything in its place; what is not there is left out.
    fn diff(&self, model: &Model) -> Diff {
        let nodes = self.nodes.iter().filter_map(|(view, id, order)| {
            let before = model.node(view, id)?.clone();
            let after = tragwerk_model::ViewNode { order: *order, ..before.clone() };
            Some(Change::changed(before, after))
        });
        let edges = self.edges.iter().filter_map(|(view, id, order)| {
            let before = model.edge(view, id)?.clone();
            let after = tragwerk_model::ViewEdge { order: *order, ..before.clone() };
            Some(Change::changed(before, after))
        });
        let notes = self.notes.iter().filter_map(|(view, id, order)| {
            let before = model.note(view, id)?.clone();
            let after = tragwerk_model::Note { order: *order, ..before.clone() };
            Some(Change::changed(before, after))
        });
        Diff { nodes: nodes.collect(), edges: edges.collect(), notes: notes.collect(), ..Diff::default() }
    }
}

fn odd(view: &Id, places: impl Iterator<Item = (Id, u32)>) -> Vec<Place> {
    let odd = places.zip(0_u32..).filter(|((_, order), counted)| order != counted);
    odd.map(|((id, order), _)| (view.clone(), id, order)).collect()
}

/// Keeps the places of a scenario that is left.
pub(crate) fn keep(connection: &Connection, scenario: &str, model: &Model, content: &ContentHash) -> Result<(), Cause> {
    connection.execute("DELETE FROM orders WHERE scenario = ?1", [scenario])?;
    let orders = Orders::of(model);
    if orders != Orders::default() {
        let data = pack(rows::to_json(&orders)?.as_bytes(), None)?;
        connection.execute(
            "INSERT INTO orders (scenario, content, data) VALUES (?1, ?2, ?3)",
            params![scenario, content, data],
        )?;
    }
    Ok(())
}

/// Puts what the text of a scenario's head gave into the places it had when it was left.
pub(crate) fn put_back(
    connection: &Connection,
    scenario: &str,
    model: &mut Model,
    content: &ContentHash,
) -> Result<(), Cause> {
    let mut statement = connection.prepare_cached("SELECT data FROM orders WHERE scenario = ?1 AND content = ?2")?;
    let packed: Option<Vec<u8>> = statement.query_row(params![scenario, content], |row| row.get(0)).optional()?;
    let Some(packed) = packed else { return Ok(()) };
    let orders: Orders = rows::from_json(&unpack(&packed, None)?)?;
    model.apply(&orders.diff(model)).map_err(|misfit| Cause::damaged(misfit.to_string()))
}
