//! The responsibility matrix: what somebody answers for by who does, with the letters of the pictures.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_exchange::table::{Cell, Column, Table};
use tragwerk_model::metamodel::Family;
use tragwerk_model::{Id, Model, Relation};
use tragwerk_text::Language;

use super::{headed, kind, sorted, word};
use crate::wire::ExportTable;

/// Rows: what there is an answer for. Columns: roles, units and forums.
pub(super) fn responsibilities(language: Language, model: &Model) -> Table {
    let ties: Vec<&Relation> =
        model.relations().filter(|relation| relation.kind.family() == Family::Responsibility).collect();
    let among = |ids: BTreeSet<&Id>| sorted(model.elements().filter(move |element| ids.contains(&element.id)));
    let holders = among(ties.iter().map(|tie| &tie.source).collect());
    let things = among(ties.iter().map(|tie| &tie.target).collect());
    let mut letters: BTreeMap<(&Id, &Id), BTreeSet<(tragwerk_model::RelationKind, String)>> = BTreeMap::new();
    for tie in ties {
        let letter = word(language, &format!("picture-letter-{}", tie.kind.id()));
        letters.entry((&tie.target, &tie.source)).or_default().insert((tie.kind, letter));
    }
    let mut table = headed(language, ExportTable::ResponsibilityMatrix, &[("kind", 1.0), ("name", 2.0)]);
    table.columns.extend(holders.iter().map(|holder| Column::new(holder.name.as_str(), 1.0)));
    let said = |thing: &Id, holder: &Id| {
        let all = letters.get(&(thing, holder)).into_iter().flatten().map(|(_, letter)| letter.as_str());
        Cell::Text(all.collect::<Vec<_>>().join(", "))
    };
    for thing in things {
        let mut row = vec![kind(language, thing.kind).into(), thing.name.as_str().into()];
        row.extend(holders.iter().map(|holder| said(&thing.id, &holder.id)));
        table.rows.push(row);
    }
    table
}
