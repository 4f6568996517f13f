//! How long a layout and a whole picture of 60, 300, 2,000 and 10,000 nodes take.

#![allow(missing_docs, reason = "the macros of the benchmark library make undocumented functions")]

#[path = "../tests/pictures/placed.rs"]
mod placed;
#[path = "../tests/pictures/random.rs"]
mod random;
#[path = "../tests/words/mod.rs"]
mod words;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use tragwerk_diagram::layout::arrange;
use tragwerk_diagram::{Overlay, SceneOptions, ViewSource, scene, viewpoint};
use tragwerk_model::{Id, Viewpoint};

const SIZES: [usize; 2] = [60, 300];

fn layouts(criterion: &mut Criterion) {
    let options = SceneOptions::default();
    for size in SIZES {
        let model = random::model(7, size);
        for viewpoint in [Viewpoint::OperatingModel, Viewpoint::DecisionMap, Viewpoint::Responsibility, Viewpoint::Free]
        {
            let members = viewpoint::members(&model, viewpoint);
            criterion.bench_function(&format!("layout {} {size}", viewpoint.id()), |bencher| {
                bencher.iter(|| arrange(black_box(&model), viewpoint, &members, &words::say, &options));
            });
        }
    }
}

fn scenes(criterion: &mut Criterion) {
    let options = SceneOptions::default();
    for size in SIZES {
        let model = placed::view_of(random::model(7, size));
        let view = Id::new("view");
        criterion.bench_function(&format!("scene {size}"), |bencher| {
            bencher.iter(|| {
                scene(black_box(&model), ViewSource::Stored(&view), &words::say, &Overlay::default(), &options)
            });
        });
    }
}

/// Pictures that nobody reads at once, but that have to be drawn.
const LARGE: [usize; 2] = [2_000, 10_000];

fn large(criterion: &mut Criterion) {
    let options = SceneOptions::default();
    let viewpoint = Viewpoint::OperatingModel;
    let mut group = criterion.benchmark_group("large");
    group.sample_size(10);
    for size in LARGE {
        let model = random::model(7, size);
        let members = viewpoint::members(&model, viewpoint);
        group.bench_function(format!("layout {size}"), |bencher| {
            bencher.iter(|| arrange(black_box(&model), viewpoint, &members, &words::say, &options));
        });
        let model = placed::view_of(model);
        let view = Id::new("view");
        group.bench_function(format!("scene {size}"), |bencher| {
            bencher.iter(|| {
                scene(black_box(&model), ViewSource::Stored(&view), &words::say, &Overlay::default(), &options)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, layouts, scenes, large);
criterion_main!(benches);
