//! How long a step, opening and a version take at 300 and 10,000 elements. On a memory disk where there is one, so
//! that the disk's own sync is left out; its cost is measured beside it.

#![allow(clippy::expect_used, missing_docs, reason = "a benchmark")]

use std::path::PathBuf;

use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};
use tempfile::TempDir;
use tragwerk_model::{Change, Diff, Element, ElementKind, Model, Relation, RelationKind, View, ViewNode, Viewpoint};
use tragwerk_store::{Label, LogEntry, MAIN_SCENARIO, NewVersion, Store, create, open};

/// Roles and decisions with 2.5 relations each, in views of 100.
fn model(elements: usize) -> Model {
    let half = elements / 2;
    let mut content = Diff::default();
    for at in 0..elements {
        let kind = if at < half { ElementKind::Role } else { ElementKind::Decision };
        let mut element = Element::new(format!("{at:032}"), kind, format!("Element number {at} of the model"));
        element.description = "What it is about, in a sentence of the usual length, as people write it.".to_owned();
        content.elements.push(Change::added(element));
    }
    for at in 0..elements * 5 / 2 {
        let (source, target) = (at % half, half + (at * 7 + at / half) % half);
        let relation = (RelationKind::Decides, format!("{source:032}"), format!("{target:032}"));
        content.relations.push(Change::added(Relation::new(format!("{at:032}"), relation.0, relation.1, relation.2)));
    }
    for at in 0..elements.div_ceil(100) {
        let (id, viewpoint) = (format!("view-{at}").as_str().into(), Viewpoint::DecisionMap);
        content.views.push(Change::added(View { id, viewpoint, name: format!("View {at}") }));
    }
    for at in 0..elements {
        content.nodes.push(Change::added(ViewNode {
            view: format!("view-{}", at / 100).into(),
            element: format!("{at:032}").into(),
            order: (at % 100) as u32,
            x: (at % 10) as f64 * 200.5,
            y: (at / 10 % 10) as f64 * 100.25,
            width: 176.0,
            height: 64.0,
            parent: None,
        }));
    }
    let mut model = Model::named("Bench");
    model.apply(&content).expect("a new model takes everything");
    model
}

fn entry() -> LogEntry {
    LogEntry {
        session: "bench".to_owned(),
        origin: "bench".to_owned(),
        group: None,
        label: Label { code: "step-bench".to_owned(), args: [].into() },
        at: 0,
        undoes: None,
        redoes: None,
        scenario: MAIN_SCENARIO.to_owned(),
    }
}

fn version(at: i64) -> NewVersion {
    let (name, note, author) = (format!("Workshop {at}"), String::new(), String::new());
    NewVersion { name, note, author, at, scenario: MAIN_SCENARIO.to_owned(), automatic: false }
}

/// One step that gives one element a name it never had.
fn edit(store: &mut Store, model: &mut Model, at: usize) {
    let before = model.elements().nth(at % model.element_count()).expect("an element").clone();
    let after = Element { name: format!("Name {at}"), ..before.clone() };
    let diff = Diff { elements: vec![Change::changed(before, after)], ..Diff::default() };
    model.apply(&diff).expect("fits");
    store.commit(store.revision(), model, &diff, &entry()).expect("committed");
}

fn memory_disk() -> PathBuf {
    let shared = PathBuf::from("/dev/shm");
    if shared.is_dir() { shared } else { std::env::temp_dir() }
}

/// Renames one element forth and back.
fn renamings(model: &Model) -> [Diff; 2] {
    let before = model.elements().nth(model.element_count() / 3).expect("there are elements").clone();
    let after = Element { name: "Another name".to_owned(), ..before.clone() };
    let forth = Diff { elements: vec![Change::changed(before, after)], ..Diff::default() };
    [forth.clone(), forth.reversed()]
}

fn steps(c: &mut Criterion) {
    let mut group = c.benchmark_group("step");
    for (disk, folder) in [("memory", memory_disk()), ("disk", PathBuf::from(env!("CARGO_TARGET_TMPDIR")))] {
        for elements in [300, 10_000] {
            let folder = TempDir::new_in(&folder).expect("a folder");
            let mut model = model(elements);
            let mut store = create(&folder.path().join("bench.gtm"), &model, 0).expect("a file");
            let mut diffs = renamings(&model).into_iter().cycle();
            group.bench_function(BenchmarkId::new(disk, elements), |b| {
                b.iter_batched(
                    || diffs.next().expect("endless"),
                    |diff| {
                        model.apply(&diff).expect("fits");
                        store.commit(store.revision(), &model, &diff, &entry()).expect("committed")
                    },
                    BatchSize::PerIteration,
                );
            });
        }
    }
    group.finish();
}

fn opening(c: &mut Criterion) {
    let mut group = c.benchmark_group("open");
    for elements in [300, 10_000] {
        let folder = TempDir::new_in(memory_disk()).expect("a folder");
        let path = folder.path().join("bench.gtm");
        drop(create(&path, &model(elements), 0).expect("a file"));
        group.bench_function(BenchmarkId::from_parameter(elements), |b| {
            b.iter(|| open(&path).expect("opened").revision);
        });
    }
    group.finish();
}

fn versions(c: &mut Criterion) {
    let mut group = c.benchmark_group("save version");
    for elements in [300, 10_000] {
        let folder = TempDir::new_in(memory_disk()).expect("a folder");
        let mut model = model(elements);
        let mut store = create(&folder.path().join("bench.gtm"), &model, 0).expect("a file");
        let mut at = 0;
        group.bench_function(BenchmarkId::from_parameter(elements), |b| {
            b.iter_custom(|times| {
                let mut spent = std::time::Duration::ZERO;
                for _ in 0..times {
                    at += 1;
                    edit(&mut store, &mut model, at);
                    let begin = std::time::Instant::now();
                    store.save_version(version(at as i64)).expect("saved");
                    spent += begin.elapsed();
                }
                spent
            });
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).measurement_time(std::time::Duration::from_secs(2));
    targets = steps, opening, versions
}
criterion_main!(benches);
