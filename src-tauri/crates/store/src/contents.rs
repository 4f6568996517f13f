//! Canonical texts of whole models, packed against one another and found by their checksum.
//!
//! Invariant: what is read is proven by its checksum; a text, once kept, is never changed.

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::canonical::ContentHash;
use crate::error::Cause;
use crate::packing::{pack, unpack};

/// At most so many texts are unpacked to read one; the next one is stored complete.
const LONGEST_CHAIN: u32 = 20;

/// Whether a text is kept.
pub(crate) fn has_content(connection: &Connection, hash: &ContentHash) -> Result<bool, Cause> {
    let mut statement = connection.prepare_cached("SELECT count(*) FROM contents WHERE hash = ?1")?;
    Ok(statement.query_row([hash], |row| row.get::<_, u64>(0))? > 0)
}

/// Keeps a text, unless it is kept already.
pub(crate) fn add_content(
    connection: &Connection,
    text: &str,
    hash: ContentHash,
    base: Option<ContentHash>,
) -> Result<(), Cause> {
    if has_content(connection, &hash)? {
        return Ok(());
    }
    let base = base.map(|base| Ok::<_, Cause>((base, read_content(connection, base)?))).transpose()?;
    let base = base.filter(|(_, content)| content.depth + 1 < LONGEST_CHAIN);
    let data = pack(text.as_bytes(), base.as_ref().map(|(_, content)| content.text.as_bytes()))?;
    let depth = base.as_ref().map_or(0, |(_, content)| content.depth + 1);
    connection.execute(
        "INSERT INTO contents (hash, base, depth, size, data) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![hash, base.map(|(base, _)| base), depth, text.len(), data],
    )?;
    Ok(())
}

/// A kept text.
pub(crate) struct Content {
    pub text: String,
    /// How many were unpacked before it.
    depth: u32,
}

/// A row of `contents`.
struct Packed {
    base: Option<ContentHash>,
    data: Vec<u8>,
}

fn packed(connection: &Connection, hash: ContentHash) -> Result<Option<Packed>, Cause> {
    let mut statement = connection.prepare_cached("SELECT base, data FROM contents WHERE hash = ?1")?;
    let row = |row: &Row<'_>| Ok(Packed { base: row.get(0)?, data: row.get(1)? });
    Ok(statement.query_row([hash], row).optional()?)
}

/// Unpacks a text along its chain and proves it by its checksum.
pub(crate) fn read_content(connection: &Connection, hash: ContentHash) -> Result<Content, Cause> {
    let mut chain = Vec::new();
    let mut next = Some(hash);
    while let Some(hash) = next {
        let packed = packed(connection, hash)?.ok_or_else(|| Cause::damaged("a version's text is missing"))?;
        next = packed.base;
        chain.push(packed.data);
        if chain.len() > LONGEST_CHAIN as usize {
            return Err(Cause::damaged("a version's text hangs on too many others"));
        }
    }
    let depth = chain.len() as u32 - 1;
    let mut text = None;
    for data in chain.iter().rev() {
        text = Some(unpack(data, text.as_deref().map(str::as_bytes))?);
    }
    let text = text.unwrap_or_default();
    if *blake3::hash(text.as_bytes()).as_bytes() != hash {
        return Err(Cause::damaged("a version's text does not match its checksum"));
    }
    Ok(Content { text, depth })
}
