//! Activities: what steers them and whose they are.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, RelationKind};

use super::owner_unit;
use crate::reading::reach;
use crate::{At, Reading};

/// An activity is *directed* when a decision `directs` it or one of its `part_of` ancestors.
pub fn is_directed(reading: &Reading<'_>, activity: At) -> bool {
    let directed = reading.derived.directed.get_or_init(|| {
        let activities = reading.starting_at(ElementKind::Activity).iter().copied();
        let itself = activities.filter(|at| reading.has_into(*at, RelationKind::Directs));
        reach(reading, itself, |at| reading.sources(at, RelationKind::PartOf))
    });
    directed.has(activity)
}

/// The activities whose owner unit it is.
pub fn activities_of<'r>(reading: &'r Reading<'_>, unit: At) -> &'r [At] {
    let all = reading.derived.activities_of.get_or_init(|| {
        let mut owned: BTreeMap<At, Vec<At>> = BTreeMap::new();
        for activity in reading.starting_at(ElementKind::Activity) {
            if let Some(unit) = owner_unit(reading, *activity) {
                owned.entry(unit).or_default().push(*activity);
            }
        }
        owned
    });
    all.get(&unit).map(Vec::as_slice).unwrap_or_default()
}
