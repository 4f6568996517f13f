//! Rows of a damaged file: each one that can be read, from the front and from the back of its table.
//!
//! Invariant: reads only tables that are defined exactly as this program defines them; guesses at nothing.

use std::collections::BTreeMap;

use rusqlite::Connection;
use tragwerk_model::text_form::MAX_RECORDS;
use tragwerk_model::{Change, Diff, ModelInfo, Record};

use super::{Stored, head};

/// What was found.
#[derive(Debug, Default)]
pub(crate) struct Wreckage {
    /// The records as the diff that makes them out of nothing; they need not fit together.
    pub content: Diff,
    /// Rows known to be there that could not be read.
    pub unreadable: usize,
    /// Whether the head of the model was read.
    pub has_head: bool,
}

/// Reads all that can be read. `is_ours` says whether a table is defined as this program defines it.
pub(crate) fn read_wreckage(connection: &Connection, is_ours: impl Fn(&str) -> bool) -> Wreckage {
    let mut found = Wreckage::default();
    if is_ours("info")
        && let Ok((info, rule_pack)) = head::read(connection)
    {
        found.has_head = true;
        found.content.info = vec![Change::changed(ModelInfo::default(), info)];
        found.content.rule_pack = rule_pack.map(Change::added).into_iter().collect();
    }
    let lost = &mut found.unreadable;
    let content = &mut found.content;
    content.elements = rows_of(connection, "elements", &is_ours, &["id"], lost);
    content.relations = rows_of(connection, "relations", &is_ours, &["id"], lost);
    content.views = rows_of(connection, "views", &is_ours, &["id"], lost);
    content.nodes = rows_of(connection, "nodes", &is_ours, &["view", "element"], lost);
    content.edges = rows_of(connection, "edges", &is_ours, &["view", "relation"], lost);
    content.notes = rows_of(connection, "notes", &is_ours, &["view", "id"], lost);
    content.waivers = rows_of(connection, "waivers", &is_ours, &["id"], lost);
    content.conflicts = rows_of(connection, "conflicts", &is_ours, &["id"], lost);
    found
}

fn rows_of<T: Stored>(
    connection: &Connection,
    table: &str,
    is_ours: &impl Fn(&str) -> bool,
    key: &[&str],
    lost: &mut usize,
) -> Vec<Change<T>> {
    if !is_ours(table) {
        return Vec::new();
    }
    let mut records = BTreeMap::new();
    if !read_along(connection, &format!("{} ORDER BY {}", T::SELECT, key.join(", ")), &mut records) {
        // The way was blocked: what lies behind is reached from the other end.
        read_along(connection, &format!("{} ORDER BY {} DESC", T::SELECT, key.join(" DESC, ")), &mut records);
    }
    let count = connection.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, usize>(0));
    *lost += count.unwrap_or_default().saturating_sub(records.len());
    records.into_values().map(Change::added).collect()
}

/// Whether the end was reached. A row of a wrong shape is passed over.
fn read_along<T: Stored>(connection: &Connection, sql: &str, records: &mut BTreeMap<<T as Record>::Key, T>) -> bool {
    let Ok(mut statement) = connection.prepare(sql) else { return false };
    let Ok(mut rows) = statement.query([]) else { return false };
    for _ in 0..MAX_RECORDS {
        match rows.next() {
            Ok(Some(row)) => {
                if let Ok(record) = T::from_row(row) {
                    records.entry(record.key()).or_insert(record);
                }
            }
            Ok(None) => return true,
            Err(_) => return false,
        }
    }
    false
}
