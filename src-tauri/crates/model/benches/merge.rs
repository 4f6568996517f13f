//! Comparing and merging two states of a model of 10,000 elements and 20,000 relations (performance.md: 150 ms each).

#![allow(missing_docs, clippy::expect_used, reason = "a benchmark that cannot go on fails")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use tragwerk_model::compare::compare;
use tragwerk_model::merge::merge;
use tragwerk_model::{Change, Diff, Element, ElementKind, Id, Model, Relation, RelationKind};

const SIZE: usize = 10_000;

/// Half of the elements are roles, half decisions; every decision has two relations and every role two.
fn large() -> Model {
    let id = |number: usize| Id::new(format!("e{number:05}"));
    let kind = |number: usize| if number.is_multiple_of(2) { ElementKind::Role } else { ElementKind::Decision };
    let elements = (0..SIZE).map(|number| Element::new(id(number), kind(number), format!("Element {number}")));
    let relation = |number: usize, kind: RelationKind, step: usize| {
        let (source, target) = (number - number % 2, ((number + step) % SIZE) | 1);
        Relation::new(format!("{}{number:05}", kind.id()), kind, id(source), id(target))
    };
    let relations = (0..SIZE).flat_map(|number| {
        [relation(number, RelationKind::Decides, 7), relation(number, RelationKind::InformedOf, 101)]
    });
    let content = Diff {
        elements: elements.map(Change::added).collect(),
        relations: relations.map(Change::added).collect(),
        ..Diff::default()
    };
    let mut model = Model::named("Large");
    model.apply(&content).expect("a model");
    model
}

/// Every so-many-th element gets another name.
fn renamed(base: &Model, every: usize, name: &str) -> Model {
    let picked = base.elements().step_by(every);
    let change = |before: &Element| {
        let after = Element { name: format!("{name} {}", before.id), ..before.clone() };
        Change::changed(before.clone(), after)
    };
    let diff = Diff { elements: picked.map(change).collect(), ..Diff::default() };
    let mut model = base.clone();
    model.apply(&diff).expect("fits");
    model
}

fn speed(criterion: &mut Criterion) {
    let base = large();
    let (ours, theirs) = (renamed(&base, 50, "Ours"), renamed(&base, 70, "Theirs"));
    let mut group = criterion.benchmark_group("10,000 elements");
    group.sample_size(20);
    group.bench_function("compare", |bench| bench.iter(|| black_box(compare(&base, &ours))));
    group.bench_function("merge", |bench| bench.iter(|| black_box(merge(&base, &ours, &theirs))));
    group.finish();
}

criterion_group!(benches, speed);
criterion_main!(benches);
