//! The page of the metamodel, for readers.

use std::fmt::Write;

use tragwerk_model::metamodel::{AttributeSpec, AttributeType};
use tragwerk_model::{ElementKind, Layer, RelationKind, Viewpoint};
use tragwerk_text::{Args, Language, attribute, say};

use super::schema::ends;

const OPENING: &str = "# The metamodel

Made by `cargo xtask gen` from the table in `src-tauri/crates/model/src/metamodel` and the catalogues in
`src-tauri/crates/text/locales`; do not edit.

One typed, directed graph. Elements carry meaning, relations carry structure, views only show. Every element has a name,
a description, tags, free properties and statements; every relation has properties and statements.
";

pub(super) fn text() -> String {
    let mut page = String::from(OPENING);
    page.push_str("\n## Element kinds\n");
    for layer in Layer::ALL {
        let _ = write!(page, "\n### {}\n\n", both(&format!("layer-{}", layer.id())));
        page.push_str("| id | English / German | attributes |\n|---|---|---|\n");
        for kind in ElementKind::ALL.iter().filter(|kind| kind.layer() == *layer) {
            let id = kind.id();
            let _ =
                writeln!(page, "| `{id}` | {} | {} |", both(&format!("kind-{id}")), attributes(id, kind.attributes()));
        }
    }
    page.push_str("\n## Relation kinds\n\nDirection reads as a sentence: source, verb, target.\n\n");
    page.push_str(
        "| id | English / German | the other way round | source → target | attributes |\n|---|---|---|---|---|\n",
    );
    for kind in RelationKind::ALL {
        let id = kind.id();
        let (words, reversed) = (both(&format!("relation-{id}")), both(&format!("relation-{id}.reversed")));
        let own = attributes(id, kind.attributes());
        let _ = writeln!(page, "| `{id}` | {words} | {reversed} | {} | {own} |", ends(kind.ends()));
    }
    page.push_str("\n## Viewpoints\n\n| id | English / German |\n|---|---|\n");
    for viewpoint in Viewpoint::ALL {
        let id = viewpoint.id();
        let _ = writeln!(page, "| `{id}` | {} |", both(&format!("viewpoint-{id}")));
    }
    page
}

fn both(id: &str) -> String {
    Language::ALL.map(|language| say(language, id, &Args::new())).join(" / ")
}

/// Attributes of a kind with their names and what they hold.
fn attributes(kind: &str, specs: &[AttributeSpec]) -> String {
    let spec = |spec: &AttributeSpec| {
        let names = Language::ALL.map(|language| attribute(language, kind, spec.id)).join(" / ");
        let holds = match spec.holds {
            AttributeType::Text => String::new(),
            AttributeType::Date => ": date".to_owned(),
            AttributeType::Number => ": number".to_owned(),
            AttributeType::YesNo => ": yes or no".to_owned(),
            AttributeType::Choice(choices) => format!(": {}", choices.join(", ")),
        };
        format!("`{}` ({names}){holds}", spec.id)
    };
    specs.iter().map(spec).collect::<Vec<_>>().join("; ")
}
