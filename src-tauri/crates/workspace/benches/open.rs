//! How long opening, one step and a comparison take at 300 and 10,000 elements, with and without rules and words. On a
//! memory disk where there is one, so that the disk's own sync is left out.

#![allow(clippy::expect_used, missing_docs, reason = "a benchmark")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use serde_json::json;
use tempfile::TempDir;
use tragwerk_model::ops::{Op, RenameElement};
use tragwerk_model::{
    Change, Diff, Element, ElementKind, Id, Model, Relation, RelationKind, View, ViewNode, Viewpoint,
};
use tragwerk_workspace::wire::Step;
use tragwerk_workspace::{Allowed, Checked, Desk, Editor, Outside, Places, Workspace, governing, words};

/// Roles, decisions and metrics with about two relations each, in views of 100.
fn model(elements: usize) -> Model {
    let third = elements / 3;
    let mut content = Diff::default();
    for at in 0..elements {
        let kind = [ElementKind::Role, ElementKind::Decision, ElementKind::Metric][(at / third).min(2)];
        let mut element = Element::new(format!("{at:032}"), kind, format!("Element number {at} of the model"));
        element.description = "What it is about, in a sentence of the usual length, as people write it.".to_owned();
        content.elements.push(Change::added(element));
    }
    for at in 0..elements * 2 {
        let decision = third + (at * 7 + at / third) % third;
        let (kind, source) = match at % 2 {
            0 => (RelationKind::Decides, at % third),
            _ => (RelationKind::Informs, 2 * third + at % third),
        };
        let relation = Relation::new(format!("{at:032}"), kind, format!("{source:032}"), format!("{decision:032}"));
        content.relations.push(Change::added(relation));
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
            x: (at % 10) as f64 * 200.0,
            y: (at / 10 % 10) as f64 * 100.0,
            width: 176.0,
            height: 64.0,
            parent: None,
        }));
    }
    let mut model = Model::named("Bench");
    model.apply(&content).expect("a new model takes everything");
    model
}

fn editor() -> Editor {
    Editor {
        session: "bench".to_owned(),
        origin: "bench".to_owned(),
        outside: Outside::of_system(),
        allowed: Allowed::None,
    }
}

fn folder() -> TempDir {
    let shared = PathBuf::from("/dev/shm");
    TempDir::new_in(if shared.is_dir() { shared } else { std::env::temp_dir() }).expect("a folder")
}

fn desk(folder: &Path) -> Arc<Desk> {
    let at = |name: &str| folder.join(name);
    Arc::new(Desk::open(Places { documents: at("documents"), config: at("config"), backups: at("backups") }))
}

fn opening(c: &mut Criterion) {
    let mut group = c.benchmark_group("open");
    for elements in [300, 10_000] {
        let folder = folder();
        let path = folder.path().join("bench.gtm");
        let model = model(elements);
        drop(Workspace::create(&path, &model, editor()).expect("a file"));
        let id = |what: &str| BenchmarkId::new(what, elements);
        group.bench_function(id("file"), |b| {
            b.iter(|| Workspace::open(&path, editor()).expect("opened").revision());
        });
        group.bench_function(id("check"), |b| {
            b.iter(|| Checked::of(&model, &governing::options(&model, "2027-06-30", &Allowed::None)).findings.len())
        });
        let findings = Checked::of(&model, &governing::options(&model, "2027-06-30", &Allowed::None)).findings;
        group.bench_function(id("word"), |b| {
            b.iter(|| {
                findings.iter().map(|finding| words::worded(tragwerk_text::Language::De, finding)).collect::<Vec<_>>()
            });
        });
        let desk = desk(folder.path());
        group.bench_function(id("request"), |b| {
            b.iter(|| {
                desk.call("close_model", json!({})).expect("closed");
                desk.call("open_model", json!({ "path": path })).expect("opened")
            });
        });
    }
    group.finish();
}

fn steps(c: &mut Criterion) {
    let mut group = c.benchmark_group("step");
    for elements in [300, 10_000] {
        let folder = folder();
        let path = folder.path().join("bench.gtm");
        let mut workspace = Workspace::create(&path, &model(elements), editor()).expect("a file");
        let id: Id = format!("{:032}", elements / 2).into();
        let mut count = 0;
        group.bench_function(BenchmarkId::new("execute", elements), |b| {
            b.iter(|| {
                count += 1;
                let op = Op::RenameElement(RenameElement { id: id.clone(), name: format!("Name {count}") });
                workspace.execute(workspace.revision(), Step { ops: vec![op], group: None }).expect("done").revision
            });
        });
        drop(workspace);
        let desk = desk(folder.path());
        let open = desk.call("open_model", json!({ "path": path })).expect("opened");
        let mut base = open["revision"].as_u64().expect("a number");
        for (what, op) in [("request", "rename_element"), ("request, layout only", "move_nodes")] {
            group.bench_function(BenchmarkId::new(what, elements), |b| {
                b.iter(|| {
                    let moved = json!({ "op": op, "view": "view-0", "moves": [{ "element": format!("{:032}", 1), "x": base, "y": 0 }] });
                    let named = json!({ "op": op, "id": id, "name": format!("Request {base}") });
                    let step = json!({ "ops": [if op == "move_nodes" { moved } else { named }] });
                    let done = desk.call("execute", json!({ "base": base, "step": step })).expect("done");
                    base = done["revision"].as_u64().expect("a number");
                });
            });
        }
    }
    group.finish();
}

/// Two states of a model, compared as the window asks for it: fields, words, and the rules over both.
fn comparing(c: &mut Criterion) {
    let mut group = c.benchmark_group("compare");
    for elements in [300, 10_000] {
        let folder = folder();
        let path = folder.path().join("bench.gtm");
        drop(Workspace::create(&path, &model(elements), editor()).expect("a file"));
        let desk = desk(folder.path());
        let open = desk.call("open_model", json!({ "path": path })).expect("opened");
        let saved = json!({ "name": "Before", "note": "", "author": "" });
        let version = desk.call("save_version", saved).expect("saved")["id"].clone();
        let ops: Vec<_> = (0..elements / 10)
            .map(
                |at| json!({ "op": "rename_element", "id": format!("{:032}", at * 10), "name": format!("Other {at}") }),
            )
            .collect();
        let step = json!({ "ops": ops });
        desk.call("execute", json!({ "base": open["revision"], "step": step })).expect("done");
        let points = json!({ "before": { "type": "version", "id": version }, "after": { "type": "now" } });
        group.bench_function(BenchmarkId::new("request, a tenth renamed", elements), |b| {
            b.iter(|| desk.call("compare", points.clone()).expect("compared"));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(std::time::Duration::from_secs(2));
    targets = opening, steps, comparing
}
criterion_main!(benches);
