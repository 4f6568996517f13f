use super::{read, write};

fn problems(text: &str) -> Vec<String> {
    let error = read(text).expect_err("refused");
    error
        .problems
        .iter()
        .map(|problem| format!("{} {}", problem.code, problem.args.get("path").cloned().unwrap_or_default()))
        .collect()
}

fn model(rest: &str) -> String {
    format!(r#"{{"format":"gtm-model","format_version":1,"name":"M"{rest}}}"#)
}

const FULL: &str = r#",
 "description": "line one\nline \"two\"", "language": "de",
 "elements": [
  {"id": "b", "kind": "decision", "name": "Über 20 % 😀", "attributes": {"recurrence": "recurring"}, "tags": ["z", "a"],
   "properties": {"source": "page 3"}, "statements": [{"attribute": "recurrence", "value": "", "source": "Head of Sales"}]},
  {"id": "a", "kind": "role", "name": "R", "attributes": {"vacant": false, "holder": ""}},
  {"id": "s", "kind": "segment", "name": "S", "attributes": {"from": 500.0, "to": 1e21}}],
 "relations": [{"id": "r1", "kind": "decides", "source": "a", "target": "b"}],
 "views": [{"id": "v", "viewpoint": "decision_map", "name": "V",
   "nodes": [{"element": "b", "x": 0, "y": -1.5, "width": 10, "height": 5, "parent": null}, {"element": "a", "x": 1, "y": 1, "parent": "b"}],
   "edges": [{"relation": "r1", "waypoints": [{"x": 1, "y": 2}]}], "notes": [{"id": "n", "text": "t"}]}],
 "waivers": [{"id": "w", "code": "DEC01", "subject": "b", "severity": "error", "reason": "why", "who": "me", "until": null}],
 "rule_pack": "x = 1",
 "conflicts": [{"record": "model", "field": "name", "base": "M", "ours": "", "theirs": "N"},
  {"record": "element", "id": "b/1", "field": null, "base": {"kind": "goal", "id": "b/1", "n": 500.0}, "theirs": {"n": [1e21, {}], "id": "b/1"}}]"#;

#[test]
fn what_is_written_reads_back_and_writes_the_same() {
    let first = read(&model(FULL)).expect("reads");
    let text = write(&first);
    let second = read(&text).expect("reads again");
    assert_eq!(first, second);
    assert_eq!(text, write(&second));
    assert!(text.contains(r#""from": 500, "to": 1e+21"#), "{text}");
    assert!(!text.contains("null") && !text.contains(r#""holder""#), "{text}");
    assert!(
        text.contains(r#"{"record": "element", "id": "b/1", "base": {"id": "b/1", "kind": "goal", "n": 500}"#),
        "{text}"
    );
    assert_eq!(
        first.conflicts().map(|conflict| conflict.id.as_str()).collect::<Vec<_>>(),
        ["element/b~11", "model//name"]
    );
    assert!(text.find(r#"{"id": "a""#) < text.find(r#"{"id": "b""#));
    let nodes = (text.find(r#"{"element": "b""#), text.find(r#"{"element": "a""#));
    assert!(nodes.0 < nodes.1, "drawing order is kept");
}

#[test]
fn absent_and_empty_are_the_same() {
    let bare = read(&model(r#","elements":[{"id":"a","kind":"role","name":"R"}]"#)).expect("reads");
    let rich = read(&model(
        r#","description":"","language":null,"elements":[{"id":"a","kind":"role","name":"R","description":"","attributes":{},"tags":[],"properties":{"k":""},"statements":[]}],"relations":[],"views":null,"waivers":[],"rule_pack":null,"conflicts":[]"#,
    ))
    .expect("reads");
    assert_eq!(write(&bare), write(&rich));
}

#[test]
fn all_problems_are_told_with_their_place() {
    let text = model(
        r#","colour":1,"elements":[{"id":"a","kind":"role","name":"R","attributes":{"vacant":"yes","size":3}},{"id":"a","kind":"goal","name":"G"},
        {"id":"x","kind":"robot","name":"N"},{"id":"s","kind":"segment","name":" ","attributes":{"from":"ten"}}],
        "relations":[{"id":"r","kind":"decides","source":"a","target":"nobody"},{"id":"q","kind":"loves","source":"a","target":"a"},{"id":"p","kind":"decides","source":"a","target":"a"}]"#,
    );
    let found = problems(&text);
    let expected = [
        "attribute-unknown /elements/0/attributes/size",
        "attribute-type /elements/0/attributes/vacant",
        "duplicate-id /elements/1/id",
        "unknown-kind /elements/2/kind",
        "name-missing /elements/3/name",
        "attribute-type /elements/3/attributes/from",
        "dangling /relations/0/target",
        "unknown-relation-kind /relations/1/kind",
        "relation-not-allowed /relations/2",
        "unknown-key /colour",
    ];
    let mut sorted = found.clone();
    sorted.sort();
    let mut wanted: Vec<_> = expected.iter().map(ToString::to_string).collect();
    wanted.sort();
    assert_eq!(sorted, wanted);
}

#[test]
fn refused_whole() {
    for (text, code) in [
        ("", "json-broken "),
        ("[1", "json-broken "),
        (r#"{"format":"gtm-model","format_version":1,"name":"\ud800"}"#, "json-broken "),
        ("[]", "wrong-type /"),
        (r#"{"name":"M"}"#, "not-a-model /format"),
        (r#"{"format":"gtm-model","format_version":2,"name":"M"}"#, "format-version /format_version"),
        (r#"{"format":"gtm-model","format_version":1}"#, "missing-field /name"),
        (&model(r#","name":"N""#), "unknown-key /name"),
        (&model(r#","language":"fr""#), "language-unknown /language"),
        (&model(r#","elements":[{"id":"a\u0001","kind":"role","name":"R"}]"#), "id-invalid /elements/0/id"),
        (
            &model(r#","views":[{"id":"v","viewpoint":"free","name":"V","nodes":[{"element":"z","x":0,"y":0}]}]"#),
            "dangling /views/0/nodes/0/element",
        ),
        (
            &model(
                r#","elements":[{"id":"a","kind":"role","name":"R"}],"views":[{"id":"v","viewpoint":"free","name":"V","nodes":[{"element":"a","x":1e9,"y":0}]}]"#,
            ),
            "coordinate-out-of-range /views/0/nodes/0",
        ),
        (
            &model(
                r#","elements":[{"id":"a","kind":"role","name":"R"}],"views":[{"id":"v","viewpoint":"free","name":"V","nodes":[{"element":"a","parent":"a"}]}]"#,
            ),
            "parent-cycle /views/0/nodes",
        ),
        (&model(r#","conflicts":[{"record":"robot","id":"a"}]"#), "wrong-type /conflicts/0/record"),
        (&model(r#","conflicts":[{"record":"element","field":"name"}]"#), "missing-field /conflicts/0/id"),
        (&model(r#","conflicts":[{"record":"pack","id":"a"}]"#), "unknown-key /conflicts/0/id"),
        (&model(r#","conflicts":[{"record":"pack"},{"record":"pack"}]"#), "duplicate-id /conflicts/1"),
        (&model(r#","conflicts":[{"record":"pack","mine":1}]"#), "unknown-key /conflicts/0/mine"),
    ] {
        assert_eq!(problems(text), [code], "{text}");
    }
}

#[test]
fn deep_nesting_is_refused_without_overflow() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    assert_eq!(problems(&deep), ["json-broken "]);
}

#[test]
fn a_relation_outside_the_table_names_what_would_be_allowed() {
    let text = model(
        r#","elements":[{"id":"a","kind":"role","name":"R"},{"id":"d","kind":"decision","name":"D"}],"relations":[{"id":"p","kind":"decides","source":"d","target":"a"}]"#,
    );
    let error = read(&text).expect_err("refused");
    let allowed = &error.problems[0].args["allowed"];
    assert!(allowed.starts_with("decides-reversed accountable_for-reversed"), "{allowed}");
}
