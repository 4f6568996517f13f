//! The integration matrix in words.

use std::collections::BTreeMap;

use tragwerk_model::{Id, Model};
use tragwerk_rules::matrix::{Matrix, Tie, Tied};
use tragwerk_text::{Args, Language, say};

use crate::wire::{IntegrationMatrix, MatrixCell, MatrixTie, MatrixUnit};

/// The matrix of this model, its units by name.
pub fn integration_matrix(language: Language, model: &Model, matrix: &Matrix) -> IntegrationMatrix {
    let mut units: Vec<MatrixUnit> =
        matrix.units.iter().map(|id| MatrixUnit { id: id.clone(), name: name(model, id) }).collect();
    units.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
    let places: BTreeMap<&Id, u32> = units.iter().map(|unit| &unit.id).zip(0..).collect();
    let cell = |pair: &Tied| {
        let (a, b) = (*places.get(&pair.one)?, *places.get(&pair.other)?);
        let ties = pair.ties.iter().map(|(tie, by)| tied(language, model, *tie, by)).collect();
        Some(MatrixCell { one: a.min(b), other: a.max(b), ties })
    };
    let mut cells: Vec<MatrixCell> = matrix.pairs.iter().filter_map(cell).collect();
    cells.sort_by_key(|cell| (cell.one, cell.other));
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let tied = count(cells.iter().filter(|cell| !cell.ties.is_empty()).count());
    IntegrationMatrix { pairs: count(cells.len()), tied, cells, units }
}

fn tied(language: Language, model: &Model, tie: Tie, by: &[Id]) -> MatrixTie {
    MatrixTie {
        kind: tie.id().to_owned(),
        label: say(language, &format!("matrix-{}", tie.id()), &Args::new()),
        elements: by.to_vec(),
        names: by.iter().map(|id| name(model, id)).collect(),
    }
}

fn name(model: &Model, id: &Id) -> String {
    model.element(id.as_str()).map_or_else(String::new, |element| element.name.clone())
}
