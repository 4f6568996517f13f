//! How long the lines of a view of 300 nodes take: twenty that a pointer drags, all of them from scratch, and all of
//! them again after a step that moved nothing.

#![allow(missing_docs, reason = "the macros of the benchmark library make undocumented functions")]

#[path = "../tests/pictures/placed.rs"]
mod placed;
#[path = "../tests/pictures/random.rs"]
mod random;
#[path = "../tests/words/mod.rs"]
mod words;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use tragwerk_diagram::{Overlay, Routed, SceneOptions, ViewSource, preview_routes, scene_after};
use tragwerk_model::records::Point;
use tragwerk_model::{Id, Model};

fn routing(criterion: &mut Criterion) {
    let (options, overlay) = (SceneOptions::default(), Overlay::default());
    let model = placed::view_of(random::model(7, 300));
    let id = Id::new("view");
    let view = ViewSource::Stored(&id);
    let moves = moves_of_twenty_lines(&model);
    criterion.bench_function("routing: 20 touched edges in a 300-node view", |bencher| {
        bencher.iter(|| preview_routes(black_box(&model), view, &moves, &words::say, &options));
    });
    let mut group = criterion.benchmark_group("routing");
    group.sample_size(10);
    group.bench_function("a 300-node view from scratch", |bencher| {
        bencher.iter(|| scene_after(black_box(&model), view, &words::say, &overlay, &options, &Routed::default()));
    });
    group.bench_function("a 300-node view where nothing moved", |bencher| {
        let routed = Routed::default();
        bencher.iter(|| scene_after(black_box(&model), view, &words::say, &overlay, &options, &routed));
    });
    group.finish();
}

/// Elements that at least twenty lines touch together, on their way by some px.
fn moves_of_twenty_lines(model: &Model) -> Vec<(Id, Point)> {
    let mut lines = 0;
    let mut moves = Vec::new();
    for node in model.nodes_in(&Id::new("view")) {
        let touching = model.outgoing(node.element.as_str()).len() + model.incoming(node.element.as_str()).len();
        if lines < 20 && touching > 2 {
            lines += touching;
            moves.push((node.element.clone(), Point { x: node.x + 90.0, y: node.y + 70.0 }));
        }
    }
    moves
}

criterion_group!(benches, routing);
criterion_main!(benches);
