//! How long a layout and a whole picture of 60, 300, 2,000 and 10,000 nodes take, and the preview of a drag.

#![allow(missing_docs, reason = "the macros of the benchmark library make undocumented functions")]

#[path = "../tests/pictures/random.rs"]
mod random;
#[path = "../tests/words/mod.rs"]
mod words;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use tragwerk_diagram::layout::arrange;
use tragwerk_diagram::{Overlay, SceneOptions, ViewSource, preview_routes, scene, viewpoint};
use tragwerk_model::diff::Change;
use tragwerk_model::records::Point;
use tragwerk_model::{Diff, Id, Model, View, ViewNode, Viewpoint};

const SIZES: [usize; 2] = [60, 300];

fn layouts(criterion: &mut Criterion) {
    let options = SceneOptions::default();
    for size in SIZES {
        let model = random::model(7, size);
        for viewpoint in [Viewpoint::OperatingModel, Viewpoint::Free] {
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
        let model = stored(random::model(7, size));
        let view = Id::new("view");
        criterion.bench_function(&format!("scene {size}"), |bencher| {
            bencher.iter(|| {
                scene(black_box(&model), ViewSource::Stored(&view), &words::say, &Overlay::default(), &options)
            });
        });
        let moves = moves_of_twenty_lines(&model);
        criterion.bench_function(&format!("preview of 20 lines, {size}"), |bencher| {
            bencher
                .iter(|| preview_routes(black_box(&model), ViewSource::Stored(&view), &moves, &words::say, &options));
        });
    }
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

/// The model with everything placed in one stored view.
fn stored(mut model: Model) -> Model {
    let members = viewpoint::members(&model, Viewpoint::OperatingModel);
    let options = SceneOptions::default();
    let arranged = arrange(&model, Viewpoint::OperatingModel, &members, &words::say, &options);
    let node = |(order, (element, place)): (usize, (Id, tragwerk_diagram::layout::Place))| ViewNode {
        view: Id::new("view"),
        element,
        order: u32::try_from(order).unwrap_or_default(),
        x: place.bounds.x,
        y: place.bounds.y,
        width: place.bounds.width,
        height: place.bounds.height,
        parent: place.parent,
    };
    let view = View { id: Id::new("view"), viewpoint: Viewpoint::OperatingModel, name: "view".into() };
    let diff = Diff {
        views: vec![Change::added(view)],
        nodes: arranged.nodes.into_iter().enumerate().map(node).map(Change::added).collect(),
        ..Diff::default()
    };
    let applied = model.apply(&diff);
    assert!(applied.is_ok());
    model
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
        let model = stored(model);
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
