//! Open questions follow every step, in the language of the settings.

use serde_json::{Value, json};

use crate::samples::{Place, rename, unnumbered};

fn asked(questions: &Value) -> Vec<String> {
    let items = questions["items"].as_array().unwrap().iter();
    items
        .map(|item| format!("{} {}", item["fingerprint"].as_str().unwrap(), item["question"].as_str().unwrap()))
        .collect()
}

/// The questions after a change, as the window works them out.
fn followed(before: &Value, change: &Value) -> Value {
    if change["number"] == before["number"] {
        return before.clone();
    }
    assert_eq!(change["from"], before["number"]);
    let mut after = change.clone();
    after.as_object_mut().unwrap().remove("from");
    for list in ["items", "lines", "waived_lines"] {
        let (known, mut now, mut next) = (before[list].as_array().unwrap(), Vec::new(), 0);
        for piece in change[list].as_array().unwrap() {
            let place = |name: &str| piece[name].as_u64().unwrap() as usize;
            now.extend_from_slice(&known[next..place("at")]);
            now.extend_from_slice(piece["insert"].as_array().unwrap());
            next = place("at") + place("remove");
        }
        now.extend_from_slice(&known[next..]);
        after[list] = Value::from(now);
    }
    after
}

#[test]
fn an_answer_closes_a_question() {
    let place = Place::with_company();
    let before = place.ok("questions", json!({}));
    assert!(
        asked(&before).contains(&"DEC02|dec| On what basis is “Lead routing” decided?".to_owned()),
        "{:#?}",
        asked(&before)
    );
    place.edit(json!([
        { "op": "create_element", "id": "pol", "kind": "policy", "name": "By size" },
        { "op": "connect", "kind": "basis_for", "source": "pol", "target": "dec" },
    ]));
    let event = place.heard().pop().unwrap();
    let after = followed(&before, &event["questions"]);
    assert!(!asked(&after).iter().any(|line| line.starts_with("DEC02")));
    assert_eq!(after, place.ok("questions", json!({})));
    assert_eq!(event["scorecard"], place.ok("scorecard", json!({})));
    let errors = |questions: &Value| questions["counts"]["error"].as_u64().unwrap();
    assert_eq!(errors(&before) - 1, errors(&after));
    place.ok("undo", json!({ "base": 1 }));
    assert_eq!(place.asked(), unnumbered(before));
}

#[test]
fn questions_speak_the_language_of_the_settings() {
    let place = Place::with_company();
    place.ok("set_settings", json!({ "language": "de" }));
    let german = asked(&place.ok("questions", json!({})));
    assert!(german.iter().any(|line| line.starts_with("DEC02|dec|") && line.contains("„Lead routing“")), "{german:#?}");
    assert_eq!(place.ok("rule", json!({ "code": "DEC02" }))["heading"], "decision_rights");
}

#[test]
fn lines_fold_and_add_up() {
    let place = Place::with_company();
    let many: Vec<_> =
        (0..30).map(|at| json!({ "op": "create_element", "kind": "metric", "name": format!("M{at}") })).collect();
    place.edit(Value::from(many));
    let questions = place.ok("questions", json!({}));
    let count = |path: &str| questions.pointer(path).unwrap().as_u64().unwrap();
    let (items, lines) = (questions["items"].as_array().unwrap(), questions["lines"].as_array().unwrap());
    let folded: usize = lines.iter().map(|line| line["fingerprints"].as_array().unwrap().len()).sum();
    assert_eq!(folded, items.len());
    assert!(lines.len() < items.len() && lines.iter().any(|line| line["fingerprints"].as_array().unwrap().len() == 30));
    let severities = count("/counts/error") + count("/counts/warning") + count("/counts/hint");
    assert_eq!(severities as usize, items.len());
    assert_eq!(count("/counts/flaws") + count("/counts/gaps"), severities);
    let headings: u64 =
        questions["headings"].as_array().unwrap().iter().map(|heading| heading["count"].as_u64().unwrap()).sum();
    assert_eq!(headings, severities);
    let first = questions["first"].as_array().unwrap();
    assert!(first.len() <= 10 && first.iter().all(|at| (at.as_u64().unwrap() as usize) < lines.len()));
    let words = |item: &Value| {
        item["question"].as_str().unwrap().len() > 5 && !item["explanation"].as_str().unwrap().starts_with("rule-")
    };
    assert!(items.iter().all(words));
}

#[test]
fn moving_a_box_asks_nothing_new() {
    let place = Place::with_company();
    let before = place.ok("questions", json!({}));
    place.edit(json!([{ "op": "move_nodes", "view": "v", "moves": [{ "element": "dec", "x": 1, "y": 1 }] }]));
    let change = place.heard().pop().unwrap()["questions"].clone();
    assert_eq!(followed(&before, &change), before);
    assert_eq!((&change["from"], &change["items"]), (&change["number"], &json!([])), "nothing is told again");
    place.edit(rename("dec", "Routing"));
    assert!(asked(&place.ok("questions", json!({}))).iter().any(|line| line.contains("“Routing”")));
}

#[test]
fn words_kept_from_step_to_step_are_the_words_of_the_state() {
    let place = Place::with_company();
    let mut kept = place.ok("questions", json!({}));
    for ops in [
        rename("dec", "Routing"),
        rename("role", "CRO"),
        json!([{ "op": "delete_element", "id": "met" }]),
        json!([{ "op": "create_element", "kind": "handoff", "name": "To sales" }]),
    ] {
        place.edit(ops);
        kept = followed(&kept, &place.heard().pop().unwrap()["questions"]);
        // Another desk has to find the words anew.
        let other = tempfile::TempDir::new().unwrap();
        let (fresh, _) = crate::samples::desk_in(other.path(), "fresh");
        let open = fresh.call("open_model", json!({ "path": place.documents("company.gtm") })).unwrap();
        assert_eq!(unnumbered(open["questions"].clone()), unnumbered(kept.clone()));
    }
}

#[test]
fn a_waived_question_is_counted_apart() {
    let place = Place::new();
    let text = crate::samples::COMPANY.replace(
        "\"views\"",
        r#""waivers":[{"id":"w","code":"DEC02","subject":"dec","severity":"error","reason":"later","who":"Ada"}],"views""#,
    );
    let path = place.documents("waived.gtm.json");
    std::fs::write(&path, text).unwrap();
    let open = place.ok("open_model", json!({ "path": path }));
    let item = open["questions"]["items"].as_array().unwrap().iter().find(|item| item["code"] == "DEC02").unwrap();
    assert_eq!((item["waived"].as_bool(), open["questions"]["counts"]["waived"].as_u64()), (Some(true), Some(1)));
    assert!(!open["questions"]["lines"].as_array().unwrap().iter().any(|line| line["code"] == "DEC02"));
}

#[test]
fn recent_models_show_their_flaws() {
    let place = Place::with_company();
    let flaws = place.ok("questions", json!({}))["counts"]["flaws"].clone();
    assert_eq!(place.ok("start", json!({}))["recent"][0]["flaws"], flaws);
}
