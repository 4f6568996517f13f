//! A program that edits a model file step after step and says what it was told is on the disk: for tests that kill it
//! or take the disk from under it.
//!
//! `edit-stream FILE STEPS` opens FILE or makes it, and makes STEPS steps (0: until somebody ends it). Each line on
//! standard output is one answer of the core: `held REVISION CHECKSUM` when a step is on the disk, with a checksum of
//! the whole model in text form, or `not CODE` when it was not done. It knows nothing of why the disk fails.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Write};
use std::path::Path;

use serde_json::{Value, json};
use tragwerk_model::Model;
use tragwerk_workspace::wire::Step;
use tragwerk_workspace::{Allowed, Editor, Outside, Workspace, WorkspaceError};

fn main() -> io::Result<()> {
    let mut given = std::env::args().skip(1);
    let path = given.next().unwrap_or_default();
    let steps: u64 = given.next().and_then(|steps| steps.parse().ok()).unwrap_or_default();
    let mut workspace = match begin(Path::new(&path)) {
        Ok(workspace) => workspace,
        Err(error) => return say(&format!("not {}", error.code())),
    };
    say(&held(&workspace))?;
    let mut made = 0;
    while steps == 0 || made < steps {
        made += 1;
        let line = match step(&mut workspace) {
            Ok(()) => held(&workspace),
            Err(error) => format!("not {}", error.code()),
        };
        say(&line)?;
    }
    Ok(())
}

/// One write a line: what is said is said as a whole.
fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(format!("{line}\n").as_bytes())?;
    out.flush()
}

fn held(workspace: &Workspace) -> String {
    let mut checksum = DefaultHasher::new();
    workspace.text().hash(&mut checksum);
    format!("held {} {:016x}", workspace.revision(), checksum.finish())
}

fn begin(path: &Path) -> Result<Workspace, WorkspaceError> {
    let editor = Editor {
        session: "stream".to_owned(),
        origin: "test".to_owned(),
        outside: Outside::of_system(),
        allowed: Allowed::None,
    };
    if path.exists() { Workspace::open(path, editor) } else { Workspace::create(path, &Model::named("Plan"), editor) }
}

/// The next step; what it does follows from the revision. Every tenth also saves a version.
fn step(workspace: &mut Workspace) -> Result<(), WorkspaceError> {
    let number = workspace.revision();
    let op = operation(workspace.model(), number);
    let step: Step = serde_json::from_value(json!({ "ops": [op] })).unwrap_or_default();
    workspace.execute(number, step)?;
    if number % 10 == 9 {
        workspace.save_version(&format!("Version {number}"), "", "")?;
    }
    Ok(())
}

fn operation(model: &Model, number: u64) -> Value {
    let ids: Vec<String> = model.elements().map(|element| element.id.to_string()).collect();
    let pick = |salt: u64| &ids[((number.wrapping_mul(7) + salt) % ids.len().max(1) as u64) as usize];
    match number % 6 {
        // Ids of the program rise, so the first element is the oldest.
        1 if ids.len() > 40 => json!({ "op": "delete_element", "id": ids[0] }),
        2 if !ids.is_empty() => json!({ "op": "rename_element", "id": pick(1), "name": format!("Goal {number} anew") }),
        3 if !ids.is_empty() => {
            json!({ "op": "connect", "kind": "contributes_to", "source": pick(2), "target": pick(3) })
        }
        4 if !ids.is_empty() => {
            json!({ "op": "edit_element", "id": pick(4), "description": "many words ".repeat(number as usize % 900) })
        }
        _ => json!({ "op": "create_element", "kind": "goal", "name": format!("Goal {number}") }),
    }
}
