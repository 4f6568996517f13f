//! States the file has been in: at a revision, and the last one that two files have both had.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row};
use tragwerk_model::{Diff, Model};

use crate::canonical::{Canonical, ContentHash};
use crate::contents::{has_content, read_content};
use crate::error::{Cause, StoreError};
use crate::packing::unpack;
use crate::rows;
use crate::scenarios::Scenario;
use crate::store::{Millis, Revision, Store, latest_revision};
use crate::versions::{Version, model_of, read_versions};

/// A state that two files have both had.
#[derive(Debug)]
pub struct CommonState {
    /// The model in that state.
    pub model: Model,
    /// When both had left it at the earliest: the earlier of their last times in it.
    pub at: Millis,
}

impl Store {
    /// The model as it was at a revision: out of a version with just these contents, else by walking the log back.
    ///
    /// # Errors
    /// `step-not-found` when there is no such revision or the log does not reach back to it; `file-locked`,
    /// `file-damaged`, `file-io`; `file-newer` for a file this program does not fully know.
    pub fn state_at(&self, revision: u64) -> Result<Model, StoreError> {
        self.read_state(|connection| read_state_at(connection, revision))
    }

    /// The last state that both files have had and that one of them can still tell, whatever scenario it was in; none
    /// when there is none.
    ///
    /// # Errors
    /// As for [`Store::state_at`], of either file.
    pub fn common_state(&self, theirs: &Self) -> Result<Option<CommonState>, StoreError> {
        let others = theirs.read_state(states)?;
        let ours = self.read_state(states)?;
        // The time until which both could have been in it: a state one of them came back to later is older.
        let both = ours.into_iter().filter_map(|(hash, last)| others.get(&hash).map(|other| (last.min(*other), hash)));
        let mut both: Vec<_> = both.collect();
        both.sort_unstable();
        for ((at, _), hash) in both.into_iter().rev() {
            for file in [self, theirs] {
                if let Some(model) = file.read_state(|connection| read_state_of(connection, &hash))? {
                    return Ok(Some(CommonState { model, at }));
                }
            }
        }
        Ok(None)
    }

    /// Whether nothing that `other` knows is missing here: the file has been at its very revision, and has its versions
    /// and scenarios. Then `other` is an earlier state of this file.
    ///
    /// # Errors
    /// As for [`Store::versions`], of either file.
    pub fn continues(&self, other: &Self) -> Result<bool, StoreError> {
        let known = self.read_state(|connection| revision_numbered(connection, other.revision.number))?;
        let here = (self.versions()?, self.scenarios()?);
        let has_version = |version: &Version| here.0.iter().any(|kept| kept.id == version.id);
        let has_scenario = |scenario: &Scenario| here.1.iter().any(|kept| kept.id == scenario.id);
        Ok(known.as_ref() == Some(&other.revision)
            && other.versions()?.iter().all(has_version)
            && other.scenarios()?.iter().all(has_scenario))
    }

    fn read_state<T>(&self, read: impl FnOnce(&Connection) -> Result<T, Cause>) -> Result<T, StoreError> {
        let state = self.is_known().and_then(|()| read(&*self.connection.unchecked_transaction()?));
        state.map_err(|cause| self.failed(cause))
    }
}

/// When the file was last in each of its states, and the number of that revision.
fn states(connection: &Connection) -> Result<BTreeMap<ContentHash, (Millis, u64)>, Cause> {
    let mut last = BTreeMap::new();
    let mut note = |hash: ContentHash, when: (Millis, u64)| {
        let known = last.entry(hash).or_insert(when);
        *known = when.max(*known);
    };
    for version in read_versions(connection)? {
        note(version.content, (version.told.at, version.revision));
    }
    let mut statement = connection.prepare_cached("SELECT hash, at, number FROM revision")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        note(row.get(0)?, (row.get(1)?, row.get(2)?));
    }
    Ok(last)
}

fn revision_numbered(connection: &Connection, number: u64) -> Result<Option<Revision>, Cause> {
    let mut statement = connection.prepare_cached("SELECT at, hash FROM revision WHERE number = ?1")?;
    let read = |row: &Row<'_>| Ok(Revision { number, at: row.get(0)?, hash: row.get(1)? });
    Ok(statement.query_row([number], read).optional()?)
}

fn read_state_at(connection: &Connection, revision: u64) -> Result<Model, Cause> {
    let mut statement = connection.prepare_cached("SELECT hash FROM revision WHERE number = ?1")?;
    let hash: Option<ContentHash> = statement.query_row([revision], |row| row.get(0)).optional()?;
    let hash = hash.ok_or(Cause::StepNotFound { seq: revision })?;
    if has_content(connection, &hash)? { read_kept(connection, &hash) } else { walk_back(connection, revision, &hash) }
}

/// A state by its checksum; none when the log no longer leads back to it.
fn read_state_of(connection: &Connection, hash: &ContentHash) -> Result<Option<Model>, Cause> {
    if has_content(connection, hash)? {
        return read_kept(connection, hash).map(Some);
    }
    let mut statement = connection.prepare_cached("SELECT max(number) FROM revision WHERE hash = ?1")?;
    let revision: Option<u64> = statement.query_row([hash], |row| row.get(0))?;
    match revision {
        Some(revision) if revision >= first_reached(connection)? => walk_back(connection, revision, hash).map(Some),
        _ => Ok(None),
    }
}

/// The first revision that the log leads back to without a gap.
fn first_reached(connection: &Connection) -> Result<u64, Cause> {
    let mut statement = connection.prepare_cached("SELECT seq FROM log ORDER BY seq DESC")?;
    let mut rows = statement.query([])?;
    let mut reached = latest_revision(connection)?.number;
    while let Some(row) = rows.next()? {
        if row.get::<_, u64>(0)? != reached {
            break;
        }
        reached -= 1;
    }
    Ok(reached)
}

fn read_kept(connection: &Connection, hash: &ContentHash) -> Result<Model, Cause> {
    model_of(&blake3::Hash::from_bytes(*hash).to_hex(), &read_content(connection, *hash)?.text)
}

/// Takes every later step back; the checksum of the revision proves the result.
fn walk_back(connection: &Connection, revision: u64, hash: &ContentHash) -> Result<Model, Cause> {
    let mut model = rows::read(connection)?;
    let mut statement = connection.prepare_cached("SELECT diff FROM log WHERE seq = ?1")?;
    for seq in (revision + 1..=latest_revision(connection)?.number).rev() {
        let packed: Option<Vec<u8>> = statement.query_row([seq], |row| row.get(0)).optional()?;
        let packed = packed.ok_or(Cause::StepNotFound { seq })?;
        let diff: Diff = rows::from_json(&unpack(&packed, None)?)?;
        model.apply(&diff.reversed()).map_err(|misfit| Cause::damaged(misfit.to_string()))?;
    }
    if Canonical::of(&model).hash()? == *hash { Ok(model) } else { Err(Cause::damaged("the log does not lead back")) }
}
