use proptest::prelude::*;

use super::{Op, run};
use crate::text_form::{read, write};
use crate::{Diff, Id, Model};

const SMALL: &str = r#"{"format":"gtm-model","format_version":1,"name":"M",
 "elements":[{"id":"u","kind":"unit","name":"Sales"},{"id":"r","kind":"role","name":"VP"},{"id":"d","kind":"decision","name":"D"},
  {"id":"m","kind":"metric","name":"Win rate"}],
 "relations":[{"id":"a","kind":"part_of","source":"r","target":"u"},{"id":"b","kind":"decides","source":"r","target":"d"}],
 "views":[{"id":"v","viewpoint":"free","name":"V","nodes":[{"element":"u","x":0,"y":0,"width":200,"height":100},
   {"element":"r","x":10,"y":30,"parent":"u"},{"element":"d","x":300,"y":0}],"edges":[{"relation":"b","waypoints":[{"x":1,"y":1}]}],
   "notes":[{"id":"n","text":"hm"}]}]}"#;

pub(crate) fn small() -> Model {
    read(SMALL).expect("fixture")
}

pub(crate) fn op(json: &str) -> Op {
    let mut op: Op = serde_json::from_str(json).expect(json);
    op.fill_ids(&mut || Id::new("new"));
    op
}

fn refused(json: &str) -> String {
    let mut model = small();
    let refusal = run(&mut model, &[op(r#"{"op":"edit_model","name":"Other"}"#), op(json)]).expect_err("refused");
    assert_eq!(model, small(), "a refused step leaves the model as it was");
    refusal.code
}

#[test]
fn refusals() {
    for (json, code) in [
        (r#"{"op":"create_element","kind":"role","name":"  "}"#, "name-missing"),
        (r#"{"op":"create_element","id":"d","kind":"role","name":"x"}"#, "id-taken"),
        (r#"{"op":"create_element","kind":"role","name":"x","attributes":{"vacant":"no"}}"#, "attribute-type"),
        (
            r#"{"op":"create_element","kind":"role","name":"x","at":{"view":"v","x":0,"y":1e8}}"#,
            "coordinate-out-of-range",
        ),
        (r#"{"op":"rename_element","id":"zz","name":"x"}"#, "element-unknown"),
        (
            r#"{"op":"set_attribute","record":{"type":"element","id":"d"},"attribute":"sla","value":"1 h"}"#,
            "attribute-unknown",
        ),
        (
            r#"{"op":"set_attribute","record":{"type":"element","id":"d"},"attribute":"recurrence","value":"often"}"#,
            "attribute-type",
        ),
        (r#"{"op":"connect","kind":"decides","source":"d","target":"r"}"#, "relation-not-allowed"),
        (r#"{"op":"disconnect","id":"zz"}"#, "relation-unknown"),
        (r#"{"op":"edit_relation","id":"b","kind":"part_of"}"#, "relation-not-allowed"),
        (r#"{"op":"place_element","view":"v","element":"d","x":0,"y":0}"#, "already-placed"),
        (r#"{"op":"place_element","view":"v","element":"m","x":0,"y":0,"parent":"m"}"#, "parent-unknown"),
        (r#"{"op":"move_nodes","view":"v","moves":[{"element":"u","x":0,"y":0,"parent":"r"}]}"#, "parent-cycle"),
        (r#"{"op":"move_nodes","view":"v","moves":[{"element":"m","x":0,"y":0}]}"#, "not-placed"),
        (r#"{"op":"resize_node","view":"v","element":"u","x":0,"y":0,"width":0,"height":5}"#, "size-invalid"),
        (r#"{"op":"remove_statement","record":{"type":"element","id":"d"},"index":0}"#, "statement-unknown"),
        (
            r#"{"op":"add_statement","record":{"type":"element","id":"d"},"statement":{"attribute":" ","value":"","source":""}}"#,
            "statement-attribute-empty",
        ),
        (r#"{"op":"delete_view","id":"zz"}"#, "view-unknown"),
        (r#"{"op":"edit_note","view":"v","id":"zz"}"#, "note-unknown"),
        (r#"{"op":"waive_finding","code":"DEC02","severity":"error","reason":" ","who":"CRO"}"#, "waiver-incomplete"),
        (
            r#"{"op":"waive_finding","code":"DEC02","severity":"error","reason":"x","who":"CRO","until":"soon"}"#,
            "waiver-date",
        ),
        (r#"{"op":"remove_waiver","id":"zz"}"#, "waiver-unknown"),
        (r#"{"op":"edit_model","language":"fr"}"#, "language-unknown"),
        (r#"{"op":"resolve_conflict","conflict":"zz","side":"ours"}"#, "conflict-unknown"),
        (r#"{"op":"join_elements","keep":"u","drop":"r"}"#, "join-kinds"),
        (r#"{"op":"join_elements","keep":"u","drop":"u"}"#, "join-kinds"),
        (
            r#"{"op":"import_records","text":"{\"format\":\"gtm-model\",\"format_version\":1,\"name\":\"X\",\"elements\":[{\"id\":\"d\",\"kind\":\"decision\",\"name\":\"Other\"}]}"}"#,
            "import-conflict",
        ),
    ] {
        assert_eq!(refused(json), code, "{json}");
    }
}

#[test]
fn deleting_takes_relations_nodes_and_routes_along() {
    let mut model = small();
    let diff = run(&mut model, &[op(r#"{"op":"delete_element","id":"r"}"#)]).expect("done");
    assert_eq!((diff.elements.len(), diff.relations.len(), diff.nodes.len(), diff.edges.len()), (1, 2, 1, 1));
    assert_eq!(model.relation_count(), 0);
}

#[test]
fn contents_move_with_their_container_and_leave_it_when_it_goes() {
    let mut model = small();
    let view = Id::new("v");
    run(&mut model, &[op(r#"{"op":"move_nodes","view":"v","moves":[{"element":"u","x":50,"y":7}]}"#)]).expect("done");
    let role = model.node(&view, &Id::new("r")).expect("shown");
    assert_eq!((role.x, role.y), (60.0, 37.0));
    run(&mut model, &[op(r#"{"op":"remove_from_view","view":"v","elements":["u"]}"#)]).expect("done");
    assert_eq!(model.node(&view, &Id::new("r")).expect("shown").parent, None);
}

#[test]
fn a_step_is_one_squashed_diff() {
    let mut model = small();
    let ops = [op(r#"{"op":"create_element","kind":"goal","name":"G"}"#), op(r#"{"op":"delete_element","id":"new"}"#)];
    assert!(run(&mut model, &ops).expect("done").is_empty());
}

#[test]
fn a_finding_is_waived_once() {
    let mut model = small();
    let waive = |reason: &str| {
        op(&format!(
            r#"{{"op":"waive_finding","code":"DEC02","subject":"d","severity":"error","reason":"{reason}","who":"CRO","until":"2027-06"}}"#
        ))
    };
    for reason in ["for now", "until June"] {
        run(&mut model, &[waive(reason)]).expect("done");
    }
    assert!(run(&mut model, &[waive("until June")]).expect("done").is_empty());
    let waivers: Vec<_> = model.waivers().map(|waiver| (waiver.id.as_str(), waiver.reason.as_str())).collect();
    assert_eq!(waivers, [("new", "until June")]);
}

#[test]
fn importing_twice_adds_nothing() {
    let mut model = Model::named("M");
    let text = serde_json::json!({"op": "import_records", "text": SMALL}).to_string();
    assert!(!run(&mut model, &[op(&text)]).expect("done").is_empty());
    assert!(run(&mut model, &[op(&text)]).expect("done").is_empty());
    assert_eq!(write(&model), write(&small()));
}

/// Any operation, sensible or not, over the ids of the small model.
pub(crate) fn any_op() -> impl Strategy<Value = Op> {
    let id = prop::sample::select(vec!["u", "r", "d", "m", "x"]);
    let relation = prop::sample::select(vec!["a", "b", "c"]);
    let number = -50..50i32;
    let kind = prop::sample::select(crate::ElementKind::ALL);
    let verb = prop::sample::select(crate::RelationKind::ALL);
    let json = prop_oneof![
        (id.clone(), kind, number.clone())
            .prop_map(|(i, k, n)| format!(r#"{{"op":"create_element","id":"{i}","kind":"{}","name":"E{n}","at":{{"view":"v","x":{n},"y":0}}}}"#, k.id())),
        (id.clone(), number.clone()).prop_map(|(i, n)| format!(r#"{{"op":"rename_element","id":"{i}","name":"N{n}"}}"#)),
        (id.clone(), number.clone()).prop_map(|(i, n)| format!(r#"{{"op":"edit_element","id":"{i}","description":"d{n}","tags":["{n}"],"properties":{{"k":"{n}"}}}}"#)),
        id.clone().prop_map(|i| format!(r#"{{"op":"delete_element","id":"{i}"}}"#)),
        (id.clone(), id.clone(), relation.clone(), verb.clone())
            .prop_map(|(s, t, r, k)| format!(r#"{{"op":"connect","id":"{r}","kind":"{}","source":"{s}","target":"{t}"}}"#, k.id())),
        relation.clone().prop_map(|r| format!(r#"{{"op":"disconnect","id":"{r}"}}"#)),
        (relation.clone(), id.clone(), verb).prop_map(|(r, i, k)| format!(r#"{{"op":"edit_relation","id":"{r}","kind":"{}","source":"{i}"}}"#, k.id())),
        (id.clone(), number.clone()).prop_map(|(i, n)| format!(r#"{{"op":"add_statement","record":{{"type":"element","id":"{i}"}},"statement":{{"attribute":"a","value":"{n}","source":"s"}}}}"#)),
        id.clone().prop_map(|i| format!(r#"{{"op":"remove_statement","record":{{"type":"element","id":"{i}"}},"index":0}}"#)),
        (id.clone(), id.clone(), number.clone()).prop_map(|(i, p, n)| format!(r#"{{"op":"move_nodes","view":"v","moves":[{{"element":"{i}","x":{n},"y":{n},"parent":"{p}"}}]}}"#)),
        (id.clone(), number.clone()).prop_map(|(i, n)| format!(r#"{{"op":"place_element","view":"v","element":"{i}","x":{n},"y":1}}"#)),
        (id.clone(), number.clone()).prop_map(|(i, n)| format!(r#"{{"op":"resize_node","view":"v","element":"{i}","x":{n},"y":1,"width":{n},"height":9}}"#)),
        (id.clone(), id.clone()).prop_map(|(i, j)| format!(r#"{{"op":"remove_from_view","view":"v","elements":["{i}","{j}"]}}"#)),
        (id, number.clone()).prop_map(|(i, n)| format!(r#"{{"op":"arrange_view","view":"v","nodes":[{{"element":"{i}","x":{n},"y":1,"width":5,"height":9}}]}}"#)),
        number.clone().prop_map(|n| format!(r#"{{"op":"edit_note","view":"v","id":"n","text":"{n}"}}"#)),
        Just(r#"{"op":"delete_note","view":"v","id":"n"}"#.to_owned()),
        Just(r#"{"op":"create_view","id":"v","viewpoint":"free","name":"V"}"#.to_owned()),
        Just(r#"{"op":"delete_view","id":"v"}"#.to_owned()),
        number.clone().prop_map(|n| format!(r#"{{"op":"waive_finding","id":"w","code":"DEC01","subject":"d","severity":"error","reason":"r{n}","who":"w"}}"#)),
        Just(r#"{"op":"remove_waiver","id":"w"}"#.to_owned()),
        number.prop_map(|n| format!(r#"{{"op":"edit_model","name":"M{n}"}}"#)),
    ];
    json.prop_map(|json| op(&json))
}

proptest! {
    /// Undo of do is the identity and redo gives the same again, in canonical text; what an op makes can be written and read.
    #[test]
    fn undo_and_redo(ops in prop::collection::vec(any_op(), 1..40)) {
        let mut model = small();
        let mut done: Vec<(String, Diff, String)> = Vec::new();
        for op in ops {
            let before = write(&model);
            match run(&mut model, &[op]) {
                Ok(diff) => {
                    let after = write(&model);
                    prop_assert_eq!(diff.is_empty(), before == after);
                    prop_assert_eq!(&read(&after).map(|model| write(&model)).map_err(|e| e.to_string()), &Ok(after.clone()));
                    done.push((before, diff, after));
                }
                Err(_) => prop_assert_eq!(before, write(&model)),
            }
        }
        let last = model.clone();
        for (before, diff, after) in done.iter().rev() {
            prop_assert_eq!(after, &write(&model));
            prop_assert!(model.apply(&diff.clone().reversed()).is_ok());
            prop_assert_eq!(before, &write(&model));
        }
        let whole = done.into_iter().fold(Diff::default(), |all, (_, diff, _)| all.then(diff));
        prop_assert!(model.apply(&whole).is_ok());
        prop_assert!(model == last);
        let mut compared = small();
        prop_assert!(compared.apply(&Diff::between(&small(), &last)).is_ok());
        prop_assert!(compared == last);
    }
}
