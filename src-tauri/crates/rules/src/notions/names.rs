//! Elements that are called the same.

use std::collections::BTreeMap;

use super::{folded, likeness};
use crate::{At, Reading};

/// Those of these elements (by id) that share a folded name with others: each group by id.
pub fn of_one_name(reading: &Reading<'_>, elements: &[At]) -> Vec<Vec<At>> {
    let likenesses = reading.derived.likenesses.get_or_init(|| {
        let names = reading.all().map(|at| likeness(&reading.named(at).name));
        names.collect()
    });
    let mut alike: Vec<(u64, At)> = elements.iter().map(|at| (likenesses[at.index()], *at)).collect();
    #[cfg(test)]
    alike.iter().for_each(|(_, at)| _ = reading.element(*at));
    alike.sort_unstable();
    let several = alike.chunk_by(|a, b| a.0 == b.0).filter(|alike| alike.len() > 1);
    several.flat_map(|alike| equal(reading, alike)).collect()
}

/// What is alike is nearly always equal; looked at it is here.
fn equal(reading: &Reading<'_>, alike: &[(u64, At)]) -> Vec<Vec<At>> {
    let mut by_name: BTreeMap<String, Vec<At>> = BTreeMap::new();
    for (_, at) in alike {
        by_name.entry(folded(&reading.element(*at).name)).or_default().push(*at);
    }
    by_name.into_values().filter(|same| same.len() > 1).collect()
}
