//! Merges as small cases, and properties over random edits of both sides.

use proptest::prelude::*;

use super::{Merged, merge};
use crate::fields::{Fields, fields, view_fields};
use crate::ops::tests::{any_op, op, small};
use crate::ops::{Op, ResolveConflict, Side, run};
use crate::text_form::{read, write};
use crate::{Conflict, Diff, Model};

fn after(ops: &[&str]) -> Model {
    let mut model = small();
    run(&mut model, &ops.iter().map(|json| op(json)).collect::<Vec<_>>()).expect("done");
    model
}

fn merged(ours: &[&str], theirs: &[&str]) -> Merged {
    let merged = merge(&small(), &after(ours), &after(theirs));
    assert_eq!(write(&read(&write(&merged.model)).expect("valid")), write(&merged.model));
    merged
}

fn ids(merged: &Merged) -> Vec<&str> {
    merged.conflicts.iter().map(|conflict| conflict.id.as_str()).collect()
}

const NAME_US: &str = r#"{"op":"rename_element","id":"d","name":"Ours"}"#;
const NAME_THEM: &str = r#"{"op":"rename_element","id":"d","name":"Theirs"}"#;
const DROP_ROLE: &str = r#"{"op":"delete_element","id":"r"}"#;
const MOVE_US: &str = r#"{"op":"move_nodes","view":"v","moves":[{"element":"d","x":1,"y":1}]}"#;
const MOVE_THEM: &str = r#"{"op":"move_nodes","view":"v","moves":[{"element":"d","x":2,"y":2}]}"#;
const USE_ROLE: &str = r#"{"op":"connect","id":"c","kind":"accountable_for","source":"r","target":"m"}"#;

#[test]
fn what_meets_and_what_does_not() {
    let describe = r#"{"op":"edit_element","id":"d","description":"who gets it"}"#;
    let goal = r#"{"op":"create_element","id":"g","kind":"goal","name":"Grow"}"#;
    for (ours, theirs, open) in [
        (vec![NAME_US], vec![describe], vec![]),
        (vec![NAME_US], vec![NAME_THEM], vec!["element/d/name"]),
        (vec![NAME_US], vec![NAME_US], vec![]),
        (vec![MOVE_US], vec![MOVE_THEM], vec!["view/v/layout"]),
        (vec![MOVE_US], vec![r#"{"op":"edit_note","view":"v","id":"n","text":"new"}"#], vec![]),
        (vec![DROP_ROLE], vec![NAME_THEM], vec![]),
        (vec![DROP_ROLE], vec![r#"{"op":"rename_element","id":"r","name":"CRO"}"#], vec!["element/r"]),
        (vec![DROP_ROLE], vec![USE_ROLE], vec!["element/r"]),
        (vec![USE_ROLE], vec![DROP_ROLE], vec!["element/r"]),
        (vec![r#"{"op":"delete_view","id":"v"}"#], vec![MOVE_THEM], vec!["view/v"]),
        (vec![r#"{"op":"edit_model","name":"A"}"#], vec![r#"{"op":"edit_model","name":"B"}"#], vec!["model//name"]),
        (
            vec![r#"{"op":"disconnect","id":"b"}"#],
            vec![r#"{"op":"edit_relation","id":"b","kind":"recommends"}"#],
            vec!["relation/b"],
        ),
        (vec![goal], vec![goal], vec![]),
        (
            vec![r#"{"op":"edit_element","id":"d","tags":["a"]}"#],
            vec![r#"{"op":"edit_element","id":"d","tags":["b"]}"#],
            vec![],
        ),
    ] {
        assert_eq!(ids(&merged(&ours, &theirs)), open, "{ours:?} and {theirs:?}");
    }
}

#[test]
fn ours_holds_and_theirs_can_be_chosen() {
    for (ours, theirs) in [
        (vec![NAME_US], vec![NAME_THEM]),
        (vec![MOVE_US], vec![MOVE_THEM]),
        (vec![DROP_ROLE], vec![USE_ROLE]),
        (vec![USE_ROLE], vec![DROP_ROLE]),
        (vec![r#"{"op":"delete_view","id":"v"}"#], vec![MOVE_THEM]),
    ] {
        let Merged { mut model, conflicts, .. } = merged(&ours, &theirs);
        assert!(same(&model, &after(&ours)), "{ours:?} holds");
        for conflict in &conflicts {
            run(&mut model, &[resolve(conflict, Side::Theirs)]).expect("chosen");
        }
        assert!(same(&model, &after(&theirs)), "{theirs:?} is chosen: {}", write(&model));
    }
}

#[test]
fn a_kind_the_other_side_needs_is_kept() {
    // Their file says that the role is a metric; our new relation is one that no metric has.
    let mut theirs: serde_json::Value = serde_json::from_str(&write(&small())).expect("json");
    theirs["relations"] = serde_json::json!([]);
    theirs["views"] = serde_json::json!([]);
    theirs["elements"][2]["kind"] = "metric".into();
    let theirs = read(&theirs.to_string()).expect("valid");
    let ours = after(&[
        r#"{"op":"create_element","id":"o","kind":"role","name":"Boss"}"#,
        r#"{"op":"connect","id":"c","kind":"reports_to","source":"r","target":"o"}"#,
    ]);
    let merged = merge(&small(), &ours, &theirs);
    assert_eq!(merged.model.element("r").expect("there").kind, crate::ElementKind::Role);
    assert!(merged.model.relation("c").is_some());
    assert_eq!(ids(&merged), ["element/r/kind", "relation/c"]);
    // Seen from their side the same is open, and the relation is not lost: first the kind, then it.
    let mut mirror = merge(&small(), &theirs, &ours);
    assert_eq!(ids(&mirror), ["element/r/kind", "relation/c"]);
    assert_eq!(mirror.model.element("r").expect("there").kind, crate::ElementKind::Metric);
    for conflict in &mirror.conflicts {
        run(&mut mirror.model, &[resolve(conflict, Side::Theirs)]).expect("can be chosen");
    }
    assert!(mirror.model.relation("c").is_some());
}

#[test]
fn what_both_made_under_one_name_is_proposed() {
    let ours = r#"{"op":"create_element","id":"g1","kind":"goal","name":"Win  rate up"}"#;
    let theirs = r#"{"op":"create_element","id":"g2","kind":"goal","name":"win rate UP"}"#;
    let Merged { mut model, conflicts, duplicates } = merged(&[ours], &[theirs]);
    assert!(conflicts.is_empty());
    let [duplicate] = &duplicates[..] else { panic!("{duplicates:?}") };
    assert_eq!((duplicate.ours.as_str(), duplicate.theirs.as_str()), ("g1", "g2"));
    assert_eq!(model.element_count(), 6, "never joined by itself");
    run(&mut model, &[op(r#"{"op":"join_elements","keep":"g1","drop":"g2"}"#)]).expect("joined");
    assert!(model.element("g2").is_none());
}

#[test]
fn joining_takes_relations_places_and_words_along() {
    let mut model = after(&[
        r#"{"op":"create_element","id":"r2","kind":"role","name":"VP","description":"sells","attributes":{"holder":"Ann"},"at":{"view":"v","x":500,"y":0}}"#,
        r#"{"op":"connect","id":"f","kind":"decides","source":"r2","target":"d"}"#,
        r#"{"op":"connect","id":"e","kind":"reports_to","source":"r2","target":"r"}"#,
        USE_ROLE,
    ]);
    run(&mut model, &[op(r#"{"op":"join_elements","keep":"r","drop":"r2"}"#)]).expect("joined");
    let role = model.element("r").expect("there");
    assert_eq!(role.description, "sells");
    let left: Vec<_> = model.relations().map(|relation| relation.id.as_str()).collect();
    assert_eq!(left, ["a", "b", "c"], "equal ones collapse, none leads to itself");
    assert_eq!(model.relation("c").expect("there").kind.id(), "accountable_for");
    assert_eq!(write(&read(&write(&model)).expect("valid")), write(&model));
}

fn resolve(conflict: &Conflict, side: Side) -> Op {
    Op::ResolveConflict(ResolveConflict { conflict: conflict.id.clone(), side })
}

/// Everything a model says, without the drawing order and what is open.
fn said(model: &Model) -> Vec<(String, Fields)> {
    let mut all: Vec<_> = model.elements().map(|each| (format!("e/{}", each.id), fields(each))).collect();
    all.extend(model.relations().map(|each| (format!("r/{}", each.id), fields(each))));
    all.extend(model.views().map(|each| (format!("v/{}", each.id), view_fields(model, each))));
    all.extend(model.waivers().map(|each| (format!("w/{}", each.id), fields(each))));
    all.push(("m".to_owned(), fields(model.info())));
    all
}

fn same(a: &Model, b: &Model) -> bool {
    said(a) == said(b)
}

fn edited(ops: Vec<Op>) -> Model {
    let mut model = small();
    for op in ops {
        drop(run(&mut model, &[op]));
    }
    model
}

fn swapped(conflict: &Conflict) -> (String, [Option<serde_json::Value>; 3]) {
    (conflict.id.to_string(), [conflict.base.clone(), conflict.theirs.clone(), conflict.ours.clone()])
}

proptest! {
    /// A side that changed nothing takes what the other made; the same on both sides is settled.
    #[test]
    fn one_side(ops in prop::collection::vec(any_op(), 1..30)) {
        let (base, a) = (small(), edited(ops));
        for (ours, theirs) in [(&a, &base), (&base, &a), (&a, &a)] {
            let merged = merge(&base, ours, theirs);
            prop_assert_eq!(&merged.conflicts, &Vec::new());
            prop_assert_eq!(write(&merged.model), write(&a));
        }
    }

    /// Two sides: valid, nothing dangles, ours holds where it is open, the mirror asks the same, every choice can be made.
    #[test]
    fn two_sides(
        ours in prop::collection::vec(any_op(), 1..20),
        theirs in prop::collection::vec(any_op(), 1..20),
        choices in prop::collection::vec(prop::sample::select(vec![Side::Base, Side::Ours, Side::Theirs]), 1..6),
    ) {
        let (base, ours, theirs) = (small(), edited(ours), edited(theirs));
        let merged = merge(&base, &ours, &theirs);
        let text = write(&merged.model);
        prop_assert_eq!(&read(&text).map(|model| write(&model)).map_err(|e| e.to_string()), &Ok(text.clone()));
        prop_assert_eq!(merged.conflicts.len(), merged.model.conflicts().count());

        let mirror = merge(&base, &theirs, &ours);
        let asked: Vec<_> = merged.conflicts.iter().map(|each| each.id.clone()).collect();
        let asked_there: Vec<_> = mirror.conflicts.iter().map(|each| each.id.clone()).collect();
        prop_assert_eq!(asked, asked_there);
        if merged.conflicts.is_empty() {
            prop_assert!(same(&merged.model, &mirror.model), "{}\n{}", write(&merged.model), write(&mirror.model));
        }
        for (conflict, other) in merged.conflicts.iter().zip(&mirror.conflicts) {
            if conflict.field.is_some() {
                prop_assert_eq!(swapped(conflict), (other.id.to_string(), [other.base.clone(), other.ours.clone(), other.theirs.clone()]));
            }
        }

        let mut model = merged.model;
        let mut choices = choices.into_iter().cycle();
        for conflict in &merged.conflicts {
            let side = choices.next().unwrap_or(Side::Ours);
            if let Err(refusal) = run(&mut model, &[resolve(conflict, side)]) {
                prop_assert!(side != Side::Ours, "ours can always be chosen: {refusal:?}");
                prop_assert!(run(&mut model, &[resolve(conflict, Side::Ours)]).is_ok());
            }
            let text = write(&model);
            prop_assert_eq!(&read(&text).map(|model| write(&model)).map_err(|e| e.to_string()), &Ok(text.clone()));
        }
        prop_assert_eq!(model.conflicts().count(), 0);
    }

    /// The diff of two models makes one into the other, and back.
    #[test]
    fn between_and_back(ours in prop::collection::vec(any_op(), 0..30), theirs in prop::collection::vec(any_op(), 0..30)) {
        let (a, b) = (edited(ours), edited(theirs));
        let diff = Diff::between(&a, &b);
        let mut there = a.clone();
        prop_assert!(there.apply(&diff).is_ok());
        prop_assert_eq!(write(&there), write(&b));
        prop_assert!(there.apply(&diff.reversed()).is_ok());
        prop_assert_eq!(write(&there), write(&a));
        prop_assert_eq!(crate::compare::compare(&a, &b).is_empty(), said(&a) == said(&b));
    }

    /// Joining gives a valid model, and is undone.
    #[test]
    fn joining(ops in prop::collection::vec(any_op(), 0..30), keep in "[urdmx]", gone in "[urdmx]") {
        let before = edited(ops);
        let mut model = before.clone();
        let joined = op(&format!(r#"{{"op":"join_elements","keep":"{keep}","drop":"{gone}"}}"#));
        if let Ok(diff) = run(&mut model, &[joined]) {
            let text = write(&model);
            prop_assert_eq!(&read(&text).map(|model| write(&model)).map_err(|e| e.to_string()), &Ok(text.clone()));
            prop_assert!(model.element(&gone).is_none());
            prop_assert!(model.apply(&diff.reversed()).is_ok());
        }
        prop_assert!(model == before || before.element(&gone).is_some());
    }
}
