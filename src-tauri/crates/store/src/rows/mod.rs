//! Records as rows: for each sort of record the SQL that writes and reads it, one file per sort.
//!
//! Invariant: what is read is exactly what was written; a row of another shape is damage, never guessed at.

mod conflict;
mod constraints;
mod element;
mod head;
mod relation;
mod view;
mod waiver;
mod wreckage;

pub(crate) use constraints::{check, check_removals};
pub(crate) use head::begin;
pub(crate) use wreckage::read_wreckage;

use rusqlite::types::Value as Cell;
use rusqlite::{Connection, Row, params_from_iter};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tragwerk_model::text_form::MAX_RECORDS;
use tragwerk_model::{Change, Diff, Model, ModelInfo, Record};

use crate::error::Cause;
use crate::schema;

/// A record with a table of its own.
trait Stored: Record {
    /// Inserts [`Stored::cells`].
    const INSERT: &'static str;
    /// Deletes the row with [`Stored::key_cells`].
    const DELETE: &'static str;
    /// Selects the columns of [`Stored::cells`] in their order.
    const SELECT: &'static str;

    fn cells(&self) -> Result<Vec<Cell>, Cause>;
    fn key_cells(&self) -> Vec<Cell>;
    fn from_row(row: &Row<'_>) -> Result<Self, Cause>;
}

/// Writes the changes of a diff to the record tables.
///
/// # Errors
/// Damage when a row is not there, or there already, against what the diff remembers.
pub(crate) fn write(connection: &Connection, diff: &Diff) -> Result<(), Cause> {
    head::write(connection, diff)?;
    write_all(connection, &diff.elements)?;
    write_all(connection, &diff.relations)?;
    write_all(connection, &diff.views)?;
    write_all(connection, &diff.nodes)?;
    write_all(connection, &diff.edges)?;
    write_all(connection, &diff.notes)?;
    write_all(connection, &diff.waivers)?;
    write_all(connection, &diff.conflicts)
}

fn write_all<T: Stored>(connection: &Connection, changes: &[Change<T>]) -> Result<(), Cause> {
    let mut delete = connection.prepare_cached(T::DELETE)?;
    let mut insert = connection.prepare_cached(T::INSERT)?;
    for before in changes.iter().filter_map(|change| change.before.as_ref()) {
        if delete.execute(params_from_iter(before.key_cells()))? != 1 {
            return Err(Cause::damaged(format!("no row to change: {}", key_text(before))));
        }
    }
    for after in changes.iter().filter_map(|change| change.after.as_ref()) {
        insert.execute(params_from_iter(after.cells()?)).map_err(|error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ConstraintViolation) => {
                Cause::damaged(format!("a row already there: {}", key_text(after)))
            }
            _ => error.into(),
        })?;
    }
    Ok(())
}

fn key_text<T: Stored>(record: &T) -> String {
    let text = |cell| if let Cell::Text(text) = cell { text } else { String::new() };
    record.key_cells().into_iter().map(text).collect::<Vec<_>>().join("/")
}

/// Reads the model out of the record tables.
///
/// # Errors
/// Damage when a row has a wrong shape or the records together are no model; [`Cause::TooLarge`] when there are more
/// than the format allows.
pub(crate) fn read(connection: &Connection) -> Result<Model, Cause> {
    let (info, rule_pack) = head::read(connection)?;
    let mut left = MAX_RECORDS;
    let content = Diff {
        info: vec![Change::changed(ModelInfo::default(), info)],
        elements: read_all(connection, &mut left)?,
        relations: read_all(connection, &mut left)?,
        views: read_all(connection, &mut left)?,
        nodes: read_all(connection, &mut left)?,
        edges: read_all(connection, &mut left)?,
        notes: read_all(connection, &mut left)?,
        waivers: read_all(connection, &mut left)?,
        rule_pack: rule_pack.map(Change::added).into_iter().collect(),
        conflicts: if has_conflicts(connection)? { read_all(connection, &mut left)? } else { Vec::new() },
    };
    let mut model = Model::default();
    model.apply(&content).map_err(|misfit| Cause::damaged(misfit.to_string()))?;
    constraints::check(&model, &content).map_err(Cause::damaged)?;
    Ok(model)
}

/// Schema version 1 knew no conflicts.
fn has_conflicts(connection: &Connection) -> Result<bool, Cause> {
    Ok(schema::version(connection)? > 1)
}

fn read_all<T: Stored>(connection: &Connection, left: &mut usize) -> Result<Vec<Change<T>>, Cause> {
    let mut statement = connection.prepare(T::SELECT)?;
    let mut rows = statement.query([])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        *left = left.checked_sub(1).ok_or(Cause::TooLarge)?;
        records.push(Change::added(T::from_row(row)?));
    }
    Ok(records)
}

/// A whole model as the diff that makes it out of nothing.
pub(crate) fn everything(model: &Model) -> Diff {
    let mut content = Diff {
        info: vec![Change::changed(ModelInfo::default(), model.info().clone())],
        elements: model.elements().cloned().map(Change::added).collect(),
        relations: model.relations().cloned().map(Change::added).collect(),
        views: model.views().cloned().map(Change::added).collect(),
        waivers: model.waivers().cloned().map(Change::added).collect(),
        rule_pack: model.rule_pack().map(str::to_owned).map(Change::added).into_iter().collect(),
        conflicts: model.conflicts().cloned().map(Change::added).collect(),
        ..Diff::default()
    };
    for view in model.views() {
        content.nodes.extend(model.nodes_in(&view.id).into_iter().cloned().map(Change::added));
        content.edges.extend(model.edges_in(&view.id).into_iter().cloned().map(Change::added));
        content.notes.extend(model.notes_in(&view.id).into_iter().cloned().map(Change::added));
    }
    content
}

pub(crate) fn to_json(value: &impl Serialize) -> Result<String, Cause> {
    serde_json::to_string(value).map_err(|error| Cause::damaged(error.to_string()))
}

pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Cause> {
    serde_json::from_str(text).map_err(|error| Cause::damaged(error.to_string()))
}

/// A JSON column.
fn json_at<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T, Cause> {
    from_json(row.get_ref(column)?.as_str().map_err(|error| Cause::damaged(error.to_string()))?)
}

/// A column with the stable id of a kind.
fn kind_at<T>(row: &Row<'_>, column: usize, from_id: impl Fn(&str) -> Option<T>) -> Result<T, Cause> {
    let id: String = row.get(column)?;
    from_id(&id).ok_or_else(|| Cause::damaged(format!("unknown kind {id}")))
}

/// A column with a place in the drawing order.
fn order_at(row: &Row<'_>, column: usize) -> Result<u32, Cause> {
    Ok(row.get(column)?)
}
