//! Views and what stands in them as rows.

use rusqlite::Row;
use rusqlite::types::Value as Cell;
use tragwerk_model::{Note, View, ViewEdge, ViewNode, Viewpoint};

use super::{Stored, json_at, kind_at, order_at, to_json};
use crate::error::Cause;

impl Stored for View {
    const INSERT: &'static str = "INSERT INTO views (id, viewpoint, name) VALUES (?1, ?2, ?3)";
    const DELETE: &'static str = "DELETE FROM views WHERE id = ?1";
    const SELECT: &'static str = "SELECT id, viewpoint, name FROM views";

    fn cells(&self) -> Result<Vec<Cell>, Cause> {
        Ok(vec![self.id.to_string().into(), self.viewpoint.id().to_owned().into(), self.name.clone().into()])
    }

    fn key_cells(&self) -> Vec<Cell> {
        vec![self.id.to_string().into()]
    }

    fn from_row(row: &Row<'_>) -> Result<Self, Cause> {
        Ok(Self {
            id: row.get::<_, String>(0)?.into(),
            viewpoint: kind_at(row, 1, Viewpoint::from_id)?,
            name: row.get(2)?,
        })
    }
}

impl Stored for ViewNode {
    const INSERT: &'static str = "INSERT INTO nodes \
        (view, element, ordinal, x, y, width, height, parent) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    const DELETE: &'static str = "DELETE FROM nodes WHERE view = ?1 AND element = ?2";
    const SELECT: &'static str = "SELECT view, element, ordinal, x, y, width, height, parent FROM nodes";

    fn cells(&self) -> Result<Vec<Cell>, Cause> {
        Ok(vec![
            self.view.to_string().into(),
            self.element.to_string().into(),
            self.order.into(),
            self.x.into(),
            self.y.into(),
            self.width.into(),
            self.height.into(),
            self.parent.as_ref().map(ToString::to_string).into(),
        ])
    }

    fn key_cells(&self) -> Vec<Cell> {
        vec![self.view.to_string().into(), self.element.to_string().into()]
    }

    fn from_row(row: &Row<'_>) -> Result<Self, Cause> {
        Ok(Self {
            view: row.get::<_, String>(0)?.into(),
            element: row.get::<_, String>(1)?.into(),
            order: order_at(row, 2)?,
            x: row.get(3)?,
            y: row.get(4)?,
            width: row.get(5)?,
            height: row.get(6)?,
            parent: row.get::<_, Option<String>>(7)?.map(Into::into),
        })
    }
}

impl Stored for ViewEdge {
    const INSERT: &'static str = "INSERT INTO edges (view, relation, ordinal, waypoints) VALUES (?1, ?2, ?3, ?4)";
    const DELETE: &'static str = "DELETE FROM edges WHERE view = ?1 AND relation = ?2";
    const SELECT: &'static str = "SELECT view, relation, ordinal, waypoints FROM edges";

    fn cells(&self) -> Result<Vec<Cell>, Cause> {
        Ok(vec![
            self.view.to_string().into(),
            self.relation.to_string().into(),
            self.order.into(),
            to_json(&self.waypoints)?.into(),
        ])
    }

    fn key_cells(&self) -> Vec<Cell> {
        vec![self.view.to_string().into(), self.relation.to_string().into()]
    }

    fn from_row(row: &Row<'_>) -> Result<Self, Cause> {
        Ok(Self {
            view: row.get::<_, String>(0)?.into(),
            relation: row.get::<_, String>(1)?.into(),
            order: order_at(row, 2)?,
            waypoints: json_at(row, 3)?,
        })
    }
}

impl Stored for Note {
    const INSERT: &'static str =
        "INSERT INTO notes (view, id, ordinal, x, y, width, height, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    const DELETE: &'static str = "DELETE FROM notes WHERE view = ?1 AND id = ?2";
    const SELECT: &'static str = "SELECT view, id, ordinal, x, y, width, height, text FROM notes";

    fn cells(&self) -> Result<Vec<Cell>, Cause> {
        Ok(vec![
            self.view.to_string().into(),
            self.id.to_string().into(),
            self.order.into(),
            self.x.into(),
            self.y.into(),
            self.width.into(),
            self.height.into(),
            self.text.clone().into(),
        ])
    }

    fn key_cells(&self) -> Vec<Cell> {
        vec![self.view.to_string().into(), self.id.to_string().into()]
    }

    fn from_row(row: &Row<'_>) -> Result<Self, Cause> {
        Ok(Self {
            view: row.get::<_, String>(0)?.into(),
            id: row.get::<_, String>(1)?.into(),
            order: order_at(row, 2)?,
            x: row.get(3)?,
            y: row.get(4)?,
            width: row.get(5)?,
            height: row.get(6)?,
            text: row.get(7)?,
        })
    }
}
