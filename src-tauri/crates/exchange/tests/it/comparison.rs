//! Two states of the sample in one picture: what the scene says of differences is in the SVG. With
//! `TRAGWERK_PICTURES=FOLDER` the pictures are also left there to be looked at.

use tragwerk_diagram::{Comparison, Phrase, SceneOptions, ViewSource};
use tragwerk_exchange::svg::{Look, Picture};
use tragwerk_exchange::{png, svg};
use tragwerk_model::ops::{Op, run};
use tragwerk_model::{Id, Model, Viewpoint, text_form};

const SAMPLE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../models/samples/arvenda.en.gtm.json"));

/// The SDR lead belongs to sales, the revenue board meets weekly, the campaign round is gone.
const LATER: &str = r#"[
  { "op": "disconnect", "id": "r-sdr--part--u-mkt" },
  { "op": "connect", "id": "moved", "kind": "part_of", "source": "r-sdr", "target": "u-sales" },
  { "op": "set_attribute", "record": { "type": "element", "id": "f-board" }, "attribute": "cadence", "value": "weekly" },
  { "op": "delete_element", "id": "f-campaign" } ]"#;

fn states() -> (Model, Model) {
    let before = text_form::read(SAMPLE).expect("the sample");
    let mut after = before.clone();
    let ops: Vec<Op> = serde_json::from_str(LATER).expect("operations");
    run(&mut after, &ops).expect("a step");
    (before, after)
}

fn say(phrase: Phrase<'_>) -> String {
    match phrase {
        Phrase::Was(text) => format!("was {text}"),
        Phrase::MovedFrom(name) => format!("from {name}"),
        Phrase::MovedTo(name) => format!("moved to {name}"),
        Phrase::Joined(name) => format!("now in {name}"),
        Phrase::Moved => "moved".to_owned(),
        Phrase::Choice { value, .. } => value.to_owned(),
        Phrase::Difference(difference) => difference.id().to_owned(),
        Phrase::Relation(kind) => kind.id().to_owned(),
        _ => String::new(),
    }
}

fn drawn(source: ViewSource<'_>, look: Look) -> String {
    let (before, after) = states();
    let both = Comparison::of(&before, &after, source);
    let overlay = both.overlay(&before, &after, &say);
    let scene = tragwerk_diagram::scene(&both.model, source, &say, &overlay, &SceneOptions::default());
    let picture = Picture { look, language: "en".into(), legend: true, ..Picture::default() };
    svg::write(&scene.expect("a scene"), &picture)
}

#[test]
fn what_came_went_changed_and_moved_is_drawn() {
    let view = Id::new("v1-operating");
    let generated = ["from Marketing", "moved to Sales", "stroke-dasharray=\"0.1 4.5\""];
    // There the box still stands where it stood.
    let stored = ["now in Sales", "weekly"];
    for (name, source, said) in [
        ("stored", ViewSource::Stored(&view), &stored[..]),
        ("generated", ViewSource::Generated(Viewpoint::OperatingModel), &generated[..]),
    ] {
        for look in Look::ALL {
            let text = drawn(source, look);
            for said in said.iter().chain(&["was monthly"]) {
                assert!(text.contains(said), "{name} {look:?}: {said}");
            }
            let pixels = png::write(&text, 1.0).expect("a picture");
            if let Some(folder) = std::env::var_os("TRAGWERK_PICTURES") {
                let path = std::path::Path::new(&folder).join(format!("comparison-{name}-{}.png", look.id()));
                std::fs::write(path, pixels).expect("written");
            }
        }
    }
}
