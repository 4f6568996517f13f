//! Named versions: whole models in canonical text, packed against the version before them.
//!
//! Invariant: a version is read without any other table than `versions` and `contents`, and only through the text
//! form, so it outlives every change of the record tables.

use rusqlite::{Connection, OptionalExtension, Row, params};
use tragwerk_model::{Model, text_form};

use crate::canonical::ContentHash;
use crate::error::{Cause, StoreError};
use crate::packing::{pack, unpack};
use crate::rows;
use crate::store::{Millis, Store};

/// At most so many texts are unpacked to read one; the next one is stored complete.
const LONGEST_CHAIN: u32 = 20;

/// What is told about a version when it is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewVersion {
    /// What it is called.
    pub name: String,
    /// Longer text; may be empty.
    pub note: String,
    /// Who saves it; may be empty.
    pub author: String,
    /// When.
    pub at: Millis,
    /// Scenario it belongs to.
    pub scenario: String,
    /// Saved by the program, not by hand.
    pub automatic: bool,
}

/// A saved version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// 16 hexadecimal digits, from a checksum of everything else here.
    pub id: String,
    /// What was told when it was saved.
    pub told: NewVersion,
    /// Revision it was taken from.
    pub revision: u64,
    /// Ids of the versions it follows.
    pub parents: Vec<String>,
    /// blake3 of its canonical text.
    pub content: ContentHash,
}

impl Store {
    /// Saves the known revision as a version, following the last one of its scenario.
    ///
    /// # Errors
    /// As for [`Store::commit`].
    pub fn save_version(&mut self, told: NewVersion) -> Result<Version, StoreError> {
        self.write_version(told).map_err(|cause| self.failed(cause))
    }

    /// All versions, the oldest first.
    ///
    /// # Errors
    /// `file-locked`, `file-damaged`, `file-io`; `file-newer` for a file this program does not fully know.
    pub fn versions(&self) -> Result<Vec<Version>, StoreError> {
        self.is_known().and_then(|()| read_versions(&self.connection)).map_err(|cause| self.failed(cause))
    }

    /// The model as it was in a version.
    ///
    /// # Errors
    /// `version-not-found`, else as for [`Store::versions`].
    pub fn read_version(&self, id: &str) -> Result<Model, StoreError> {
        let text = self.version_text(id)?;
        text_form::read(&text).map_err(|error| self.failed(Cause::damaged(format!("version {id}: {error}"))))
    }

    /// The canonical text of a version.
    ///
    /// # Errors
    /// As for [`Store::read_version`].
    pub fn version_text(&self, id: &str) -> Result<String, StoreError> {
        let text = self.is_known().and_then(|()| {
            let moment = self.connection.unchecked_transaction()?;
            let content = find_content(&moment, id)?.ok_or_else(|| Cause::VersionNotFound { id: id.to_owned() })?;
            Ok(read_content(&moment, content)?.text)
        });
        text.map_err(|cause| self.failed(cause))
    }

    fn write_version(&mut self, told: NewVersion) -> Result<Version, Cause> {
        let (transaction, seen) = self.begin()?;
        let head = head_of(&transaction, &told.scenario)?;
        let mut version = Version {
            id: String::new(),
            told,
            revision: self.revision.number,
            parents: head.iter().cloned().collect(),
            content: self.revision.hash,
        };
        version.id = id_of(&version)?;
        let base = head.map(|id| find_content(&transaction, &id)).transpose()?.flatten();
        add_content(&transaction, &self.canonical.text(), version.content, base)?;
        add_version(&transaction, &version)?;
        self.still_there()?;
        transaction.commit()?;
        self.data_version = seen;
        Ok(version)
    }
}

fn head_of(connection: &Connection, scenario: &str) -> Result<Option<String>, Cause> {
    let mut statement = connection.prepare_cached("SELECT head FROM scenarios WHERE id = ?1")?;
    let head: Option<Option<String>> = statement.query_row([scenario], |row| row.get(0)).optional()?;
    head.ok_or_else(|| Cause::damaged(format!("there is no scenario {scenario}")))
}

fn id_of(version: &Version) -> Result<String, Cause> {
    let NewVersion { name, note, author, at, scenario, automatic } = &version.told;
    let content = blake3::Hash::from_bytes(version.content).to_hex();
    let identity = (name, note, author, at, scenario, automatic, version.revision, &version.parents, content.as_str());
    let hash = blake3::hash(rows::to_json(&identity)?.as_bytes()).to_hex();
    Ok(hash.chars().take(16).collect())
}

fn add_version(connection: &Connection, version: &Version) -> Result<(), Cause> {
    let told = &version.told;
    connection.execute(
        "INSERT INTO versions (id, scenario, name, note, author, at, revision, parents, automatic, content) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            version.id,
            told.scenario,
            told.name,
            told.note,
            told.author,
            told.at,
            version.revision,
            rows::to_json(&version.parents)?,
            told.automatic,
            version.content,
        ],
    )?;
    connection.execute("UPDATE scenarios SET head = ?1 WHERE id = ?2", params![version.id, told.scenario])?;
    Ok(())
}

fn read_versions(connection: &Connection) -> Result<Vec<Version>, Cause> {
    let mut statement = connection.prepare_cached(
        "SELECT id, scenario, name, note, author, at, revision, parents, automatic, content FROM versions \
         ORDER BY rowid",
    )?;
    let mut found = statement.query([])?;
    let mut versions = Vec::new();
    while let Some(row) = found.next()? {
        versions.push(version(row)?);
    }
    Ok(versions)
}

fn version(row: &Row<'_>) -> Result<Version, Cause> {
    let parents: String = row.get(7)?;
    Ok(Version {
        id: row.get(0)?,
        told: NewVersion {
            scenario: row.get(1)?,
            name: row.get(2)?,
            note: row.get(3)?,
            author: row.get(4)?,
            at: row.get(5)?,
            automatic: row.get(8)?,
        },
        revision: row.get(6)?,
        parents: rows::from_json(&parents)?,
        content: row.get(9)?,
    })
}

fn find_content(connection: &Connection, id: &str) -> Result<Option<ContentHash>, Cause> {
    let mut statement = connection.prepare_cached("SELECT content FROM versions WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

/// Keeps a text, unless it is kept already.
fn add_content(connection: &Connection, text: &str, hash: ContentHash, base: Option<ContentHash>) -> Result<(), Cause> {
    if packed(connection, hash)?.is_some() {
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
struct Content {
    text: String,
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
fn read_content(connection: &Connection, hash: ContentHash) -> Result<Content, Cause> {
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
