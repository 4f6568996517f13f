//! Every generated and stored view of sample models, real inputs and random models is a correct picture: nothing
//! overlaps, no line runs through a foreign node, no word lies on a node, and the same model gives the same bytes.

#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "a test says what is wrong by failing")]

mod faults;
mod random;
#[path = "../words/mod.rs"]
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use tragwerk_diagram::{Overlay, Scene, SceneOptions, ViewSource, scene};
use tragwerk_model::{ElementKind, Id, Model, RelationKind, Viewpoint, text_form};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../.."))
}

fn models_in(folder: &Path) -> Vec<(String, Model)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(".gtm.json"));
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).unwrap();
        (path.file_name().unwrap().to_string_lossy().into_owned(), text_form::read(&text).unwrap())
    };
    paths.iter().map(read).collect()
}

/// Owner units as the rules would roughly see them; enough for lanes.
fn options(model: &Model) -> SceneOptions {
    let mut owner_units = BTreeMap::new();
    for relation in model.relations().filter(|relation| relation.kind == RelationKind::AccountableFor) {
        let Some(source) = model.element(relation.source.as_str()) else { continue };
        let unit = match source.kind {
            ElementKind::Unit => Some(source.id.clone()),
            _ => model.targets(source.id.as_str(), RelationKind::PartOf).first().map(|unit| unit.id.clone()),
        };
        owner_units.extend(unit.map(|unit| (relation.target.clone(), unit)));
    }
    SceneOptions { owner_units }
}

fn draw(model: &Model, source: ViewSource<'_>) -> Scene {
    scene(model, source, &words::say, &Overlay::default(), &options(model)).unwrap()
}

/// Draws every view of a model and tells what is wrong with the pictures.
fn check(name: &str, model: &Model) -> Vec<String> {
    let stored: Vec<Id> = model.views().map(|view| view.id.clone()).collect();
    let generated = Viewpoint::ALL.iter().map(|viewpoint| ViewSource::Generated(*viewpoint));
    let mut faults = Vec::new();
    for source in generated.chain(stored.iter().map(ViewSource::Stored)) {
        let found = faults::of(&draw(model, source));
        faults.extend(found.into_iter().map(|fault| format!("{name} {source:?}: {fault}")));
    }
    faults
}

fn assert_faultless(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
}

#[test]
fn pictures_of_samples_and_templates_are_correct() {
    let mut models = models_in(&root().join("models/samples"));
    models.extend(models_in(&root().join("models/templates")));
    assert!(!models.is_empty());
    assert_faultless(&models.iter().flat_map(|(name, model)| check(name, model)).collect::<Vec<_>>());
}

#[test]
fn pictures_of_real_inputs_are_correct() {
    let models = models_in(&root().join("../shared/inputs"));
    if models.is_empty() {
        eprintln!("skipped: not present");
    }
    assert_faultless(&models.iter().flat_map(|(name, model)| check(name, model)).collect::<Vec<_>>());
}

#[test]
fn pictures_of_random_models_are_correct() {
    let models = (0..50).map(|seed| (format!("random {seed}"), random::model(seed, 4 + seed as usize)));
    assert_faultless(&models.flat_map(|(name, model)| check(&name, &model)).collect::<Vec<_>>());
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    for seed in [3, 17] {
        let model = random::model(seed, 40);
        for viewpoint in Viewpoint::ALL {
            let bytes = || serde_json::to_string(&draw(&model, ViewSource::Generated(*viewpoint))).unwrap();
            assert_eq!(bytes(), bytes(), "{viewpoint:?}");
        }
    }
}
