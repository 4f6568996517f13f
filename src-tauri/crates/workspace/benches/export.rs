//! How long a view of 100 nodes takes as SVG, PNG, PDF and PPTX, before and after it was seen: the request as the window
//! makes it, from the model to the bytes, with marks, legend and title block.

#![allow(clippy::expect_used, missing_docs, reason = "a benchmark")]

use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use tragwerk_diagram::Routed;
use tragwerk_model::{Change, Diff, Id, Model, View, ViewNode, Viewpoint, text_form};
use tragwerk_rules::CheckOptions;
use tragwerk_workspace::export::Exhibit;
use tragwerk_workspace::wire::{ExportFormat, ExportOptions, ExportPaper, ExportTheme, ViewRef};
use tragwerk_workspace::{Checked, Language, picture};

const NODES: usize = 100;
const VIEW: &str = "hundred";

/// The sample with a view of its first 100 elements, laid out as the operating model.
fn sample() -> Model {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../models/samples/arvenda.en.gtm.json");
    let text = std::fs::read_to_string(path).expect("the sample is there");
    let mut model = text_form::read(&text).expect("the sample is a model");
    let all = ViewRef::Generated { viewpoint: Viewpoint::OperatingModel, filter: None };
    let scene = picture::scene(&model, &all, Language::En, &[]).expect("the sample can be drawn");
    let mut added = Diff::default();
    let view: Id = VIEW.into();
    let name = "Hundred".to_owned();
    added.views.push(Change::added(View { id: view.clone(), viewpoint: Viewpoint::OperatingModel, name }));
    for (order, node) in scene.nodes.iter().take(NODES).enumerate() {
        added.nodes.push(Change::added(ViewNode {
            view: view.clone(),
            element: node.element.clone(),
            order: order as u32,
            x: node.bounds.x,
            y: node.bounds.y,
            width: node.bounds.width,
            height: node.bounds.height,
            parent: node.parent.clone(),
        }));
    }
    model.apply(&added).expect("a view of what is there");
    model
}

fn options(format: ExportFormat, whole: bool) -> ExportOptions {
    ExportOptions {
        view: ViewRef::Stored { id: VIEW.into() },
        all_views: false,
        format,
        language: Language::En,
        theme: ExportTheme::Light,
        scale: 2.0,
        paper: ExportPaper::Wide,
        transparent: false,
        title_block: true,
        legend: true,
        marks: true,
        appendix: false,
        whole,
        table: None,
        since: None,
        only: Vec::new(),
    }
}

fn exports(criterion: &mut Criterion) {
    let model = sample();
    let checked = Checked::of(&model, &CheckOptions::default());
    let routed = Routed::default();
    let unseen =
        Exhibit { model: &model, checked: &checked, version: None, edited_at: None, before: None, routed: None };
    // Its lines have been found for the window.
    let seen = Exhibit { routed: Some(&routed), ..unseen };
    let mut bench = |name: &str, exhibit: Exhibit<'_>, options: &ExportOptions| {
        criterion.bench_function(&format!("{name} of {NODES} nodes"), |bencher| {
            bencher.iter(|| exhibit.bytes(options).expect("it is drawn"));
        });
    };
    for (name, format) in [
        ("svg", ExportFormat::Svg),
        ("png", ExportFormat::Png),
        ("pdf", ExportFormat::Pdf),
        ("pptx", ExportFormat::Pptx),
    ] {
        bench(name, unseen, &options(format, true));
        bench(&format!("{name}, seen before,"), seen, &options(format, true));
    }
    // The whole and its parts, each a page of its own.
    bench("divided pdf", unseen, &options(ExportFormat::Pdf, false));
    bench("divided pptx", unseen, &options(ExportFormat::Pptx, false));
}

criterion_group!(benches, exports);
criterion_main!(benches);
