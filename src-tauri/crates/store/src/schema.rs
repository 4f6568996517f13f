//! The tables of a model file and the check that a file has exactly these.
//!
//! Invariant: a schema, once released, is never edited; a later one is a further step.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use crate::error::Cause;

/// `PRAGMA application_id` of a model file: "GTMT".
pub const APPLICATION_ID: i32 = 0x4754_4D54;

/// `PRAGMA user_version` of the files this program writes.
pub const SCHEMA_VERSION: u32 = 2;

/// What makes each schema version out of the one before it; the first out of nothing.
const STEPS: [&str; SCHEMA_VERSION as usize] = [include_str!("schema.sql"), include_str!("schema_2.sql")];

/// Tables that make up the model; a file of a newer version is read from these alone.
const RECORD_TABLES: [&str; 10] =
    ["info", "elements", "relations", "views", "nodes", "edges", "notes", "waivers", "conflicts", "revision"];

/// Makes the tables in an empty database and marks it as ours.
pub(crate) fn lay_out(connection: &Connection) -> Result<(), Cause> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    advance(connection, 0, SCHEMA_VERSION)
}

/// Brings the tables from one schema version to a later one. Belongs into a transaction.
pub(crate) fn advance(connection: &Connection, from: u32, to: u32) -> Result<(), Cause> {
    for step in STEPS.iter().take(to as usize).skip(from as usize) {
        connection.execute_batch(step)?;
    }
    Ok(connection.pragma_update(None, "user_version", to)?)
}

/// The schema version that the file says it has.
pub(crate) fn version(connection: &Connection) -> Result<u32, Cause> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Refuses a database whose tables are not exactly those of its schema version.
pub(crate) fn check(connection: &Connection) -> Result<(), Cause> {
    let fresh = Connection::open_in_memory()?;
    advance(&fresh, 0, version(connection)?)?;
    let expected = parts(&fresh)?;
    let found = parts(connection)?;
    for (part, definition) in &found {
        if expected.get(part) != Some(definition) {
            return Err(Cause::ForeignPart { part: format!("{} {}", part.0, part.1) });
        }
    }
    match expected.keys().find(|part| !found.contains_key(*part)) {
        Some((sort, name)) => Err(Cause::damaged(format!("{sort} {name} is missing"))),
        None => Ok(()),
    }
}

/// Names of the tables that are defined exactly as some version of this program defines them.
pub(crate) fn own_tables(connection: &Connection) -> Result<BTreeSet<String>, Cause> {
    let fresh = Connection::open_in_memory()?;
    advance(&fresh, 0, SCHEMA_VERSION)?;
    let expected = parts(&fresh)?;
    let found = parts(connection)?.into_iter().filter(|(part, definition)| expected.get(part) == Some(definition));
    Ok(found.filter(|((sort, _), _)| sort == "table").map(|((_, name), _)| name).collect())
}

/// Whether the record tables of a newer version are plain tables, so that reading them executes nothing.
pub(crate) fn is_readable(connection: &Connection) -> Result<bool, Cause> {
    let found = parts(connection)?;
    Ok(RECORD_TABLES.iter().all(|name| {
        let definition = found.get(&("table".to_owned(), (*name).to_owned()));
        definition.is_some_and(|sql| sql.starts_with("CREATE TABLE"))
    }))
}

/// Definition of everything in the schema by sort and name; SQLite's own statistics left out.
fn parts(connection: &Connection) -> Result<BTreeMap<(String, String), String>, Cause> {
    let mut statement = connection.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")?;
    let rows = statement.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    let mut found = BTreeMap::new();
    for row in rows {
        let (part, definition): ((String, String), String) = row?;
        if !part.1.starts_with("sqlite_stat") {
            found.insert(part, definition);
        }
    }
    Ok(found)
}
