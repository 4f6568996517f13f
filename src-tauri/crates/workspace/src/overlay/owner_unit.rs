//! Whose an element is.

use std::collections::BTreeMap;

use tragwerk_model::{Id, Model};
use tragwerk_rules::{At, Reading, notions};

use super::Category;

/// By owner unit, as the rules define it; a unit is its own, a role belongs to the unit it is in.
pub(super) fn categories(reading: &Reading<'_>) -> BTreeMap<Id, Category> {
    let all = reading.all().map(|at| {
        let category = home(reading, at).map_or(Category::NoUnit, |unit| {
            let unit = reading.element(unit);
            Category::Unit { name: unit.name.clone(), id: unit.id.clone() }
        });
        (reading.element(at).id.clone(), category)
    });
    all.collect()
}

/// The unit of every element that has one.
pub(crate) fn home_units(model: &Model) -> BTreeMap<Id, Id> {
    let reading = Reading::of(model);
    let id = |at| reading.element(at).id.clone();
    reading.all().filter_map(|at| Some((id(at), id(home(&reading, at)?)))).collect()
}

fn home(reading: &Reading<'_>, at: At) -> Option<At> {
    notions::unit_of(reading, at).or_else(|| notions::owner_unit(reading, at))
}
