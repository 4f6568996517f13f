//! Models of real companies, where they are at hand: imported without loss, checked, drawn, exported.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::{Value, json};
use tragwerk_model::text_form;

use crate::samples::Place;

fn inputs() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/inputs");
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<_> = entries.filter(|path| path.to_string_lossy().ends_with(".gtm.json")).collect();
    found.sort();
    found
}

#[test]
fn real_models_go_through() {
    let inputs = inputs();
    if inputs.is_empty() {
        println!("skipped: not present");
    }
    for input in inputs {
        let place = Place::new();
        let text = fs::read_to_string(&input).unwrap();
        let copy = place.documents(&input.file_name().unwrap().to_string_lossy());
        fs::write(&copy, &text).unwrap();
        let timed = |what: &str, name: &str, args: Value| {
            let begin = Instant::now();
            let answer = place.ok(name, args);
            println!("{}: {what} {:?}", copy.file_name().unwrap().display(), begin.elapsed());
            answer
        };
        let open = timed("open", "open_model", json!({ "path": copy }));
        let errors = open["questions"]["counts"]["error"].as_u64().unwrap();
        println!("{} elements, {errors} errors", open["elements"].as_array().unwrap().len());
        let worded =
            |item: &Value| !item["question"].as_str().unwrap().starts_with("rule-") && item["code"] != "RULE01";
        assert!(open["questions"]["items"].as_array().unwrap().iter().all(worded));

        let out = place.documents("out.gtm.json");
        let whole = json!({ "view": { "type": "generated", "viewpoint": "free" }, "all_views": false, "format": "json",
            "language": "en", "theme": "light", "scale": 1, "paper": "wide", "transparent": false, "title_block": false,
            "legend": false, "marks": false, "appendix": true, "table": null, "since": null });
        place.export(&out, &whole);
        let canonical = text_form::write(&text_form::read(&text).unwrap());
        assert_eq!(fs::read_to_string(&out).unwrap(), canonical);

        for generated in open["generated"].as_array().unwrap() {
            let view = json!({ "type": "generated", "viewpoint": generated["viewpoint"] });
            let scene = timed(generated["name"].as_str().unwrap(), "scene", json!({ "view": view, "marks": true }));
            assert!(!scene["nodes"].as_array().unwrap().is_empty());
        }
        let mut picture = whole;
        picture["view"] = json!({ "type": "generated", "viewpoint": "decision_map" });
        for format in ["svg", "png", "pdf"] {
            picture["format"] = json!(format);
            let begin = Instant::now();
            place.export(&place.documents(format), &picture);
            println!("{}: {format} {:?}", copy.file_name().unwrap().display(), begin.elapsed());
        }
    }
}
