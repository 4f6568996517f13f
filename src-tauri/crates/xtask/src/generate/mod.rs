//! Everything that is made from the Rust types and tables: bindings for the window, the JSON Schema of the text form,
//! the pages of metamodel and rules. One output a file; same sources, same bytes.

mod icons_ts;
mod json;
mod metamodel_md;
mod metamodel_ts;
mod rules_md;
mod schema;
mod wire_ts;

use std::fs;

use crate::sources::root;

/// Makes the text of a generated file.
type Make = fn() -> String;

/// One generated file: its path from the repository's root, and what makes its text.
const OUTPUTS: [(&str, Make); 5] = [
    ("ui/src/generated/wire.ts", wire_ts::text),
    ("ui/src/generated/metamodel.ts", metamodel_ts::text),
    ("ui/src/generated/icons.ts", icons_ts::text),
    ("models/schema/gtm-model.schema.json", schema::text),
    ("docs/metamodel.md", metamodel_md::text),
];

/// First line of a generated TypeScript file.
const DO_NOT_EDIT: &str = "// Made by `cargo xtask gen`; do not edit.\n";

/// Writes what differs. Gives problems, and the paths written.
pub(crate) fn write() -> (Vec<String>, Vec<String>) {
    let (mut problems, mut written) = (Vec::new(), Vec::new());
    for (path, text) in differing() {
        let place = root().join(&path);
        let made = place.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&place, text));
        match made {
            Ok(()) => written.push(path),
            Err(error) => problems.push(format!("{path}: {error}")),
        }
    }
    (problems, written)
}

/// Paths of the generated files that are not what they would be now.
pub(crate) fn stale() -> Vec<String> {
    differing().into_iter().map(|(path, _)| path).collect()
}

fn differing() -> Vec<(String, String)> {
    let made = OUTPUTS.into_iter().map(|(path, make)| (path.to_owned(), make())).chain(rules_md::pages());
    made.filter(|(path, text)| fs::read_to_string(root().join(path)).ok().as_ref() != Some(text)).collect()
}
