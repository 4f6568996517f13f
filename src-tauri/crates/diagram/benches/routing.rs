//! How long the lines of a view of 300 nodes take: twenty that a pointer drags, all of them from scratch, and all of
//! them again after a step that moved nothing.

#![allow(missing_docs, reason = "the macros of the benchmark library make undocumented functions")]

#[path = "../tests/pictures/random.rs"]
mod random;
#[path = "stored/mod.rs"]
mod stored;
#[path = "../tests/words/mod.rs"]
mod words;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use tragwerk_diagram::{Overlay, Routed, SceneOptions, ViewSource, preview_routes, scene_after};
use tragwerk_model::Id;

fn routing(criterion: &mut Criterion) {
    let (options, overlay) = (SceneOptions::default(), Overlay::default());
    let model = stored::view_of(random::model(7, 300));
    let id = Id::new("view");
    let view = ViewSource::Stored(&id);
    let moves = stored::moves_of_twenty_lines(&model);
    criterion.bench_function("routing: 20 touched edges in a 300-node view", |bencher| {
        bencher.iter(|| preview_routes(black_box(&model), view, &moves, &words::say, &options));
    });
    let mut group = criterion.benchmark_group("routing");
    group.sample_size(10);
    group.bench_function("a 300-node view from scratch", |bencher| {
        bencher.iter(|| scene_after(black_box(&model), view, &words::say, &overlay, &options, &mut Routed::default()));
    });
    group.bench_function("a 300-node view where nothing moved", |bencher| {
        let mut routed = Routed::default();
        bencher.iter(|| scene_after(black_box(&model), view, &words::say, &overlay, &options, &mut routed));
    });
    group.finish();
}

criterion_group!(benches, routing);
criterion_main!(benches);
