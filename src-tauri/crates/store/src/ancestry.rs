//! How versions descend from one another. Pure.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::StoreError;
use crate::store::Store;
use crate::versions::Version;

impl Store {
    /// Id of the last version that the head of a scenario and a version both descend from; none when there is none.
    ///
    /// # Errors
    /// As for [`Store::versions`].
    pub fn last_common_version(&self, scenario: &str, version: &str) -> Result<Option<String>, StoreError> {
        let head = self.scenarios()?.into_iter().find(|each| each.id == scenario).and_then(|found| found.head);
        let versions = self.versions()?;
        Ok(head.and_then(|head| last_common(&versions, &head, version)))
    }

    /// Id of the last version that the heads of two scenarios both descend from, along the parents; none when they
    /// have none in common.
    ///
    /// # Errors
    /// `scenario-not-found`, else as for [`Store::versions`].
    pub fn merge_base(&self, one: &str, other: &str) -> Result<Option<String>, StoreError> {
        let head = |id: &str| -> Result<Option<String>, StoreError> {
            let found = self.scenarios()?.into_iter().find(|scenario| scenario.id == id);
            let missing = || self.failed(crate::Cause::ScenarioNotFound { id: id.to_owned() });
            Ok(found.ok_or_else(missing)?.head)
        };
        match (head(one)?, head(other)?) {
            (Some(one), Some(other)) => Ok(last_common(&self.versions()?, &one, &other)),
            _ => Ok(None),
        }
    }
}

/// The last version that both descend from (each counts as its own descendant): a common ancestor that no other
/// common ancestor descends from; of several the one saved last. `versions` is in the order of saving.
pub(crate) fn last_common(versions: &[Version], one: &str, other: &str) -> Option<String> {
    let parents: BTreeMap<&str, &[String]> =
        versions.iter().map(|version| (version.id.as_str(), version.parents.as_slice())).collect();
    let (ours, theirs) = (ancestors(&parents, &[one]), ancestors(&parents, &[other]));
    let common: BTreeSet<&str> = ours.intersection(&theirs).copied().collect();
    let of_common = common.iter().flat_map(|id| parents.get(id).copied().unwrap_or_default());
    let earlier = ancestors(&parents, &of_common.map(String::as_str).collect::<Vec<_>>());
    let ids = versions.iter().rev().map(|version| version.id.as_str());
    ids.filter(|id| common.contains(id) && !earlier.contains(id)).map(str::to_owned).next()
}

/// These versions and all they descend from.
fn ancestors<'a>(parents: &BTreeMap<&'a str, &'a [String]>, of: &[&'a str]) -> BTreeSet<&'a str> {
    let mut found = BTreeSet::new();
    let mut left = of.to_vec();
    while let Some(id) = left.pop() {
        if found.insert(id) {
            left.extend(parents.get(id).copied().unwrap_or_default().iter().map(String::as_str));
        }
    }
    found
}
