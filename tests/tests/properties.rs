//! Any sequence of steps through the workspace: the reopened file is what memory was, undoing all of it is where it
//! began, doing it again is where it ended, and the findings are always those of a check from scratch.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::path::Path;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use tragwerk_model::{ElementKind, Model, RelationKind, text_form};
use tragwerk_workspace::wire::Step;
use tragwerk_workspace::{Allowed, Checked, Editor, Outside, Workspace};

fn editor() -> Editor {
    Editor {
        session: "one".to_owned(),
        origin: "test".to_owned(),
        outside: Outside::of_system(),
        allowed: Allowed::None,
    }
}

fn template() -> Model {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../models/templates/b2b-software.en.gtm.json");
    text_form::read(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// An edit in the making: what it is about is picked from the model of that moment. Many will be refused.
#[derive(Debug, Clone)]
enum Wish {
    Create(Index, String),
    Rename(Index, String),
    Describe(Index, String),
    State(Index, String),
    Delete(Index),
    Connect(Index, Index, Index),
    Disconnect(Index),
    Place(Index, Index, i32),
    Move(Index, Index, i32),
    TakeAway(Index, Index),
    Note(Index, String),
    DropView(Index),
    NameModel(String),
}

fn wishes() -> impl Strategy<Value = Wish> {
    let at = any::<Index>;
    let word = || "[a-zäöü €%\\n]{0,12}";
    prop_oneof![
        3 => (at(), word()).prop_map(|(kind, name)| Wish::Create(kind, name)),
        2 => (at(), word()).prop_map(|(of, name)| Wish::Rename(of, name)),
        2 => (at(), word()).prop_map(|(of, text)| Wish::Describe(of, text)),
        1 => (at(), word()).prop_map(|(of, value)| Wish::State(of, value)),
        2 => at().prop_map(Wish::Delete),
        5 => (at(), at(), at()).prop_map(|(kind, from, to)| Wish::Connect(kind, from, to)),
        2 => at().prop_map(Wish::Disconnect),
        3 => (at(), at(), -500..500).prop_map(|(view, of, x)| Wish::Place(view, of, x)),
        3 => (at(), at(), -500..500).prop_map(|(view, of, x)| Wish::Move(view, of, x)),
        1 => (at(), at()).prop_map(|(view, of)| Wish::TakeAway(view, of)),
        1 => (at(), word()).prop_map(|(view, text)| Wish::Note(view, text)),
        1 => at().prop_map(Wish::DropView),
        1 => word().prop_map(Wish::NameModel),
    ]
}

fn pick<T>(from: Vec<T>, at: &Index) -> Option<T> {
    let at = (!from.is_empty()).then(|| at.index(from.len()))?;
    from.into_iter().nth(at)
}

fn element(model: &Model, at: &Index) -> Option<String> {
    pick(model.elements().map(|element| element.id.to_string()).collect(), at)
}

fn view(model: &Model, at: &Index) -> Option<String> {
    pick(model.views().map(|view| view.id.to_string()).collect(), at)
}

/// The edit as an operation on this model; none when there is nothing it could be about.
fn operation(wish: &Wish, model: &Model) -> Option<Value> {
    Some(match wish {
        Wish::Create(kind, name) => {
            json!({ "op": "create_element", "kind": kind.get(ElementKind::ALL).id(), "name": name })
        }
        Wish::Rename(of, name) => json!({ "op": "rename_element", "id": element(model, of)?, "name": name }),
        Wish::Describe(of, text) => json!({ "op": "edit_element", "id": element(model, of)?, "description": text }),
        Wish::State(of, value) => json!({
            "op": "add_statement", "record": { "type": "element", "id": element(model, of)? },
            "statement": { "attribute": "target", "value": value, "source": "CEO" },
        }),
        Wish::Delete(of) => json!({ "op": "delete_element", "id": element(model, of)? }),
        Wish::Connect(kind, from, to) => json!({
            "op": "connect", "kind": kind.get(RelationKind::ALL).id(),
            "source": element(model, from)?, "target": element(model, to)?,
        }),
        Wish::Disconnect(of) => {
            let relation = pick(model.relations().map(|relation| relation.id.to_string()).collect(), of)?;
            json!({ "op": "disconnect", "id": relation })
        }
        Wish::Place(at, of, x) => json!({
            "op": "place_element", "view": view(model, at)?, "element": element(model, of)?, "x": x, "y": 0.5,
        }),
        Wish::Move(at, of, x) => json!({
            "op": "move_nodes", "view": view(model, at)?,
            "moves": [{ "element": element(model, of)?, "x": x, "y": x / 3 }],
        }),
        Wish::TakeAway(at, of) => {
            json!({ "op": "remove_from_view", "view": view(model, at)?, "elements": [element(model, of)?] })
        }
        Wish::Note(at, text) => json!({
            "op": "add_note", "view": view(model, at)?, "x": 1, "y": 2, "width": 200, "height": 80, "text": text,
        }),
        Wish::DropView(at) => json!({ "op": "delete_view", "id": view(model, at)? }),
        Wish::NameModel(name) => json!({ "op": "edit_model", "name": name }),
    })
}

/// Makes the step, or leaves everything as it was.
fn take(workspace: &mut Workspace, wish: &Wish) {
    let Some(operation) = operation(wish, workspace.model()) else { return };
    let step: Step = serde_json::from_value(json!({ "ops": [operation] })).unwrap();
    let before = (workspace.revision(), workspace.text());
    if workspace.execute(before.0, step).is_err() {
        assert_eq!((workspace.revision(), workspace.text()), before, "refused, and yet changed: {wish:?}");
    }
}

/// What the workspace has found, step by step, is what a check of its model finds.
fn is_checked(workspace: &Workspace) {
    let fresh = Checked::of(workspace.model(), &workspace.check_options());
    assert_eq!(workspace.checked().findings, fresh.findings);
    assert_eq!(workspace.scorecard(), fresh.scorecard);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_and_everything_can_be_taken_back(wishes in proptest::collection::vec(wishes(), 1..25)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.gtm");
        let mut workspace = Workspace::create(&path, &template(), editor()).unwrap();
        let first = workspace.text();
        for wish in &wishes {
            take(&mut workspace, wish);
        }
        let last = workspace.text();
        prop_assert_eq!(&text_form::write(workspace.model()), &last);
        drop(workspace);

        let mut workspace = Workspace::open(&path, editor()).unwrap();
        prop_assert_eq!(&workspace.text(), &last);
        while workspace.undo_label().is_some() {
            workspace.undo(workspace.revision()).unwrap();
        }
        prop_assert_eq!(&workspace.text(), &first);
        drop(workspace);

        let mut workspace = Workspace::open(&path, editor()).unwrap();
        while workspace.redo_label().is_some() {
            workspace.redo(workspace.revision()).unwrap();
        }
        prop_assert_eq!(&workspace.text(), &last);
    }

    #[test]
    fn findings_follow_every_step(wishes in proptest::collection::vec(wishes(), 1..25)) {
        let folder = tempfile::tempdir().unwrap();
        let mut workspace = Workspace::create(&folder.path().join("plan.gtm"), &template(), editor()).unwrap();
        is_checked(&workspace);
        for wish in &wishes {
            take(&mut workspace, wish);
            is_checked(&workspace);
        }
        while workspace.undo_label().is_some() {
            workspace.undo(workspace.revision()).unwrap();
            is_checked(&workspace);
        }
    }
}
