//! Named versions: whole models in canonical text, packed against the version before them.
//!
//! Invariant: a version is read without any other table than `versions` and `contents`, and only through the text
//! form, so it outlives every change of the record tables.

use rusqlite::{Connection, OptionalExtension, Row, params};
use tragwerk_model::{Model, text_form};

use crate::canonical::ContentHash;
use crate::contents::{add_content, read_content};
use crate::error::{Cause, StoreError};
use crate::rows;
use crate::store::{Millis, Revision, Store};

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
        model_of(id, &self.version_text(id)?).map_err(|cause| self.failed(cause))
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
        let state = State { text: &self.canonical.text(), revision: &self.revision };
        let version = add(&transaction, told, &state, &[])?;
        self.still_there()?;
        transaction.commit()?;
        self.data_version = seen;
        Ok(version)
    }
}

/// The model of a version's text.
pub(crate) fn model_of(id: &str, text: &str) -> Result<Model, Cause> {
    text_form::read(text).map_err(|error| Cause::damaged(format!("version {id}: {error}")))
}

/// A state of the record tables, to be saved as a version.
pub(crate) struct State<'a> {
    /// Its canonical text.
    pub text: &'a str,
    /// Its revision, with the checksum of the text.
    pub revision: &'a Revision,
}

/// Saves a state as the new head of its scenario, following the head there was and the versions also named.
pub(crate) fn add(
    connection: &Connection,
    told: NewVersion,
    state: &State<'_>,
    also: &[String],
) -> Result<Version, Cause> {
    let head = head_of(connection, &told.scenario)?;
    let mut parents: Vec<String> = head.iter().cloned().collect();
    for parent in also {
        if !parents.contains(parent) {
            parents.push(parent.clone());
        }
    }
    let version = describe(told, state, parents)?;
    let base = head.map(|id| find_content(connection, &id)).transpose()?.flatten();
    add_content(connection, state.text, version.content, base)?;
    insert_version(connection, &version)?;
    connection.execute("UPDATE scenarios SET head = ?1 WHERE id = ?2", params![version.id, version.told.scenario])?;
    Ok(version)
}

/// A version of a state, with its id; not saved.
pub(crate) fn describe(told: NewVersion, state: &State<'_>, parents: Vec<String>) -> Result<Version, Cause> {
    let Revision { number: revision, hash: content, .. } = *state.revision;
    let mut version = Version { id: String::new(), told, revision, parents, content };
    version.id = id_of(&version)?;
    Ok(version)
}

/// As [`add`], unless the head of the scenario has just these contents: then that is the version.
pub(crate) fn add_unless_saved(connection: &Connection, told: NewVersion, state: &State<'_>) -> Result<Version, Cause> {
    if let Some(head) = head_of(connection, &told.scenario)?
        && let Some(version) = find(connection, &head)?
        && version.content == state.revision.hash
    {
        return Ok(version);
    }
    add(connection, told, state, &[])
}

fn head_of(connection: &Connection, scenario: &str) -> Result<Option<String>, Cause> {
    let mut statement = connection.prepare_cached("SELECT head FROM scenarios WHERE id = ?1")?;
    let head: Option<Option<String>> = statement.query_row([scenario], |row| row.get(0)).optional()?;
    head.ok_or_else(|| Cause::ScenarioNotFound { id: scenario.to_owned() })
}

fn id_of(version: &Version) -> Result<String, Cause> {
    let NewVersion { name, note, author, at, scenario, automatic } = &version.told;
    let content = blake3::Hash::from_bytes(version.content).to_hex();
    let identity = (name, note, author, at, scenario, automatic, version.revision, &version.parents, content.as_str());
    let hash = blake3::hash(rows::to_json(&identity)?.as_bytes()).to_hex();
    Ok(hash.chars().take(16).collect())
}

pub(crate) fn insert_version(connection: &Connection, version: &Version) -> Result<(), Cause> {
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
    Ok(())
}

const COLUMNS: &str = "id, scenario, name, note, author, at, revision, parents, automatic, content";

/// All versions, the oldest first.
pub(crate) fn read_versions(connection: &Connection) -> Result<Vec<Version>, Cause> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM versions ORDER BY rowid"))?;
    let mut found = statement.query([])?;
    let mut versions = Vec::new();
    while let Some(row) = found.next()? {
        versions.push(version(row)?);
    }
    Ok(versions)
}

/// The version with this id.
pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<Version>, Cause> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM versions WHERE id = ?1"))?;
    let mut found = statement.query([id])?;
    found.next()?.map(version).transpose()
}

/// The version in a row, for a file whose lists cannot be trusted.
pub(crate) fn read_version_at(connection: &Connection, rowid: i64) -> Result<Option<Version>, Cause> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM versions WHERE rowid = ?1"))?;
    let mut found = statement.query([rowid])?;
    found.next()?.map(version).transpose()
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

pub(crate) fn find_content(connection: &Connection, id: &str) -> Result<Option<ContentHash>, Cause> {
    let mut statement = connection.prepare_cached("SELECT content FROM versions WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}
