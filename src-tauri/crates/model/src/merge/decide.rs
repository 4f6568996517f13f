//! What becomes of one record, or one field, that two sides may have changed. Pure data, no model.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::Sides;
use crate::fields::Fields;

/// Fields whose values are sets of things said.
const SETS: [&str; 2] = ["tags", "statements"];

/// Fields that both sides changed differently, with their three values.
pub(super) type Open = Vec<(String, Sides<Option<Json>>)>;

/// What becomes of a record.
#[derive(Debug)]
pub(super) enum Fate<T> {
    /// It is this, or gone.
    Settled(Option<T>),
    /// Both changed it: its fields together, and those that are open with their three values.
    Mixed(Fields, Open),
    /// One side deleted it, the other changed it.
    Contested,
}

/// Compares the three states of a record.
pub(super) fn fate<T: Clone + PartialEq>(sides: Sides<Option<&T>>, fields: impl Fn(&T) -> Fields) -> Fate<T> {
    let Sides { base, ours, theirs } = sides;
    if ours == theirs || base == theirs {
        return Fate::Settled(ours.cloned());
    }
    if base == ours {
        return Fate::Settled(theirs.cloned());
    }
    match (ours, theirs) {
        (Some(ours), Some(theirs)) => {
            let base = base.map(&fields).unwrap_or_default();
            let (together, open) = mixed(&Sides { base, ours: fields(ours), theirs: fields(theirs) });
            Fate::Mixed(together, open)
        }
        _ => Fate::Contested,
    }
}

/// All fields of three states together; of the open ones ours holds.
pub(super) fn mixed(sides: &Sides<Fields>) -> (Fields, Open) {
    let Sides { base, ours, theirs } = sides;
    let names: BTreeSet<&String> = base.keys().chain(ours.keys()).chain(theirs.keys()).collect();
    let (mut together, mut open) = (Fields::new(), Vec::new());
    for name in names {
        let values = Sides { base: base.get(name), ours: ours.get(name), theirs: theirs.get(name) };
        let value = match one(values) {
            Some(value) => value.cloned(),
            None if SETS.contains(&name.as_str()) => Some(union(values)),
            None => {
                open.push((name.clone(), values.map(Option::<&Json>::cloned)));
                values.ours.cloned()
            }
        };
        together.extend(value.map(|value| (name.clone(), value)));
    }
    (together, open)
}

/// The value when at most one side changed it, or both did the same.
fn one<T: PartialEq + Copy>(Sides { base, ours, theirs }: Sides<T>) -> Option<T> {
    match () {
        () if ours == theirs || base == theirs => Some(ours),
        () if base == ours => Some(theirs),
        () => None,
    }
}

/// What neither took away, in its order, and then what either added, in an order that does not depend on the sides.
fn union(sides: Sides<Option<&Json>>) -> Json {
    let items = |list: Option<&Json>| list.and_then(Json::as_array).cloned().unwrap_or_default();
    let Sides { base, ours, theirs } = sides.map(items);
    let mut kept: Vec<Json> =
        base.iter().filter(|item| ours.contains(item) && theirs.contains(item)).cloned().collect();
    let mut added: Vec<Json> = ours.into_iter().chain(theirs).filter(|item| !base.contains(item)).collect();
    added.sort_by_key(Json::to_string);
    added.dedup();
    kept.append(&mut added);
    Json::Array(kept)
}
