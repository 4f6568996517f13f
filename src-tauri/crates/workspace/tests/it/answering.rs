//! Questions answered through the desk: fixes, decisions in a sentence, what falls without something, what ties units.

use serde_json::{Value, json};
use tragwerk_workspace::rules::{matrix, sentence, sketch};
use tragwerk_workspace::{Language, words};

use crate::samples::Place;

fn codes(questions: &Value) -> Vec<&str> {
    questions.as_array().unwrap().iter().map(|question| question["code"].as_str().unwrap()).collect()
}

fn fingerprints(place: &Place) -> Vec<String> {
    let questions = place.asked();
    let items = questions["items"].as_array().unwrap().iter();
    items.map(|item| item["fingerprint"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_fix_is_seen_before_it_is_done_and_can_be_taken_back() {
    let place = Place::with_company();
    let before = place.asked();
    let fixes = place.ok("fixes", json!({ "fingerprints": ["DEC02|dec|"] }));
    assert_eq!((&fixes[0]["id"], &fixes[0]["label"]), (&json!("name-basis"), &json!("Name the basis")));
    assert_eq!(fixes[0]["asks"][0]["label"], "Which policy?");
    let mut args = json!({
        "fingerprints": ["DEC02|dec|"], "fix": "name-basis",
        "answers": [{ "type": "new", "kind": "policy", "name": "By size" }],
    });
    let preview = place.ok("preview_fix", args.clone());
    assert_eq!(codes(&preview["closed"]), ["DEC02"]);
    assert_eq!(codes(&preview["opened"]), ["MOD04"], "it stands in no view");
    assert_eq!(preview["sentence"], "Closes one question and opens one.");
    assert_eq!(place.asked(), before, "a preview changes nothing");
    args["base"] = json!(place.revision());
    let done = place.ok("apply_fix", args.clone());
    assert_eq!(done["created"].as_array().unwrap().len(), 2);
    assert!(!fingerprints(&place).contains(&"DEC02|dec|".to_owned()));
    let event = place.heard().pop().unwrap();
    assert_eq!((&event["origin"], &event["undo"]), (&json!("edit"), &json!("Name the basis")));
    assert_eq!(place.refused("apply_fix", args).code, "stale");
    place.ok("undo", json!({ "base": done["revision"] }));
    assert_eq!(place.asked(), before);
}

#[test]
fn a_safe_fix_names_whom_it_means() {
    let place = Place::with_company();
    let fixes = place.ok("fixes", json!({ "fingerprints": ["DEC04|dec|"] }));
    assert_eq!((&fixes[0]["label"], &fixes[0]["safe"]), (&json!("“VP Sales” answers for it as well"), &json!(true)));
    let args =
        json!({ "fingerprints": ["DEC04|dec|"], "fix": "answers-as-well", "answers": [], "base": place.revision() });
    place.ok("apply_fix", args);
    assert!(!fingerprints(&place).contains(&"DEC04|dec|".to_owned()));
}

#[test]
fn a_line_is_answered_at_once() {
    let place = Place::with_company();
    let new = |name: &str| json!({ "op": "create_element", "kind": "decision", "name": name });
    place.edit(json!([new("Pricing"), new("Territories")]));
    let all: Vec<String> = fingerprints(&place).into_iter().filter(|print| print.starts_with("DEC02")).collect();
    assert_eq!(all.len(), 3);
    let fixes = place.ok("fixes", json!({ "fingerprints": all }));
    assert_eq!(fixes[0]["label"], "Name the basis (3 at once)");
    let answers = json!([{ "type": "new", "kind": "policy", "name": "Principles" }]);
    let args = json!({ "fingerprints": all, "fix": "name-basis", "answers": answers, "base": place.revision() });
    place.ok("apply_fix", args);
    assert!(!fingerprints(&place).iter().any(|print| print.starts_with("DEC02")));
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let place = Place::with_company();
    let before = place.ok("snapshot", json!({}));
    let ask = |print: &str, fix: &str, answers: Value| json!({ "fingerprints": [print], "fix": fix, "answers": answers, "base": 0 });
    for (args, code) in [
        (ask("DEC01|dec|", "name-decider", json!([])), "finding-gone"),
        (ask("DEC02|dec|", "name-decider", json!([])), "fix-unknown"),
        (ask("DEC02|dec|", "name-basis", json!([])), "fix-answer-missing"),
        (ask("DEC02|dec|", "name-basis", json!([{ "type": "element", "id": "role" }])), "fix-answer-unfit"),
        (ask("DEC02|dec|", "name-basis", json!([{ "type": "element", "id": "nobody" }])), "element-unknown"),
        (
            ask("DEC02|dec|", "name-basis", json!([{ "type": "new", "kind": "policy", "name": " " }])),
            "fix-answer-missing",
        ),
        (ask("DEC02|dec|", "name-basis", json!([{ "type": "new", "kind": "role", "name": "A" }])), "fix-answer-unfit"),
        (ask("DEC04|dec|", "answers-as-well", json!([{ "type": "pick", "id": "role" }])), "fix-answer-unfit"),
    ] {
        assert_eq!(place.refused("apply_fix", args.clone()).code, code, "{args}");
    }
    let none: [&str; 0] = [];
    assert_eq!(place.refused("fixes", json!({ "fingerprints": none })).code, "finding-gone");
    assert_eq!(place.ok("snapshot", json!({})), before);
}

#[test]
fn a_question_can_be_lived_with_for_a_reason() {
    let place = Place::with_company();
    let prints = json!(["DEC02|dec|", "DEC04|dec|"]);
    let waive = |reason: &str, until: &str| json!({ "fingerprints": prints, "reason": reason, "who": "CRO", "until": until, "base": place.revision() });
    assert_eq!(place.refused("waive", waive(" ", "2027-12-31")).code, "waiver-incomplete");
    assert_eq!(place.refused("waive", waive("x", "soon")).code, "waiver-date");
    let before = place.asked();
    place.ok("waive", waive("New head of sales in June", "2027-12-31"));
    let after = place.asked();
    assert_eq!(after["counts"]["waived"], 2);
    assert_eq!(before["items"].as_array().unwrap().len(), after["items"].as_array().unwrap().len());
    let again = json!({ "fingerprints": prints, "base": place.revision() });
    place.ok("unwaive", again);
    assert_eq!(place.asked(), before);
    let nothing = json!({ "fingerprints": prints, "base": place.revision() });
    assert_eq!(place.refused("unwaive", nothing).code, "waiver-unknown");
}

#[test]
fn without_its_decider_a_decision_is_open_again() {
    let place = Place::with_company();
    let before = place.ok("snapshot", json!({}));
    let stress = place.ok("stress", json!({ "ids": ["role"] }));
    assert!(codes(&stress["opened"]).contains(&"DEC01"));
    assert_eq!(stress["without"][0]["name"], "VP Sales");
    assert_eq!(stress["gone"][0]["id"], "unit");
    assert_eq!(place.ok("snapshot", json!({})), before, "nothing is changed");
    assert_eq!(place.refused("stress", json!({ "ids": ["nobody"] })).code, "element-unknown");
}

#[test]
fn gaps_of_a_sentence_are_open_questions() {
    let place = Place::with_company();
    let said = place.ok("decision_sentence", json!({ "id": "dec" }));
    let spans = said["spans"].as_array().unwrap();
    assert_eq!(spans[0], json!({ "text": "VP Sales", "strong": true, "blank": null }));
    let blanks: Vec<_> = spans.iter().filter_map(|span| span["blank"].as_str()).collect();
    assert_eq!(blanks, ["DEC02", "DEC04", "DEC06"]);
    assert_eq!(place.refused("decision_sentence", json!({ "id": "role" })).code, "element-unknown");
}

/// Every decision in one sentence, in both languages: full, empty, and what lies between.
#[test]
fn decisions_in_a_sentence() {
    let mut told = String::new();
    for (title, text) in [
        ("empty", "decision d \"Lead routing\""),
        (
            "full",
            "decision d \"Lead routing\" recurrence=recurring\nrole r \"Sales Ops Lead\"\nforum f \"Pipeline meeting\" \
             cadence=weekly\npolicy p \"Routing rule\"\nmetric m \"Win rate\"\ndata_object o \"Account\"\n\
             role h \"Head of Revenue\"\nactivity a \"Qualification\"\nr decides d\nd decided_in f\np basis_for d\n\
             m, o informs d\nh accountable_for d\nd directs a",
        ),
        (
            "several",
            "decision d \"Pricing\" recurrence=recurring\nrole r \"CRO\"\nunit u \"Finance\"\nforum f \"Board\"\n\
             forum g \"Deal desk\" cadence=on_demand\nr, u decides d\nr, u accountable_for d\nd decided_in f, g\n\
             goal g1, g2, g3, g4, g5, g6, g7, g8\nd directs g1, g2, g3, g4, g5, g6, g7, g8",
        ),
        (
            "no forum yet, settles a conflict",
            "decision d \"Volume or quality\" recurrence=recurring\nforum f \"Steering\"\nconflict c \"Leads\"\n\
             f decides d\nd resolves c",
        ),
        ("informs another", "decision d \"Segments\"\ndecision e \"Territories\"\nd informs e\nrole r\nr decides d"),
        ("odd names", "decision d \"a “b” {c} $d\"\nrole r \"____\"\nr decides d"),
    ] {
        let model = sketch::read(text).unwrap();
        for parts in sentence::decisions(&model) {
            for language in Language::ALL {
                let said = words::decision_sentence(language, &parts);
                told.push_str(&format!("{title} {}\n  {}\n  ", language.id(), said.plain));
                for span in &said.spans {
                    told.push_str(&match (&span.blank, span.strong) {
                        (Some(code), _) => format!("<{code} {}>", span.text),
                        (None, true) => format!("[{}]", span.text),
                        (None, false) => span.text.clone(),
                    });
                }
                told.push('\n');
            }
        }
    }
    insta::assert_snapshot!(told);
}

#[test]
fn the_matrix_stands_by_name() {
    let model = sketch::read(
        "unit m \"Sales\"\nunit s \"Marketing\"\nunit x \"Data\"\nforum f \"Pipeline\"\njourney_stage t\n\
         activity a, b, c\nm responsible_for a\ns responsible_for b\nx responsible_for c\na, b, c serves t\n\
         m, s member_of f",
    )
    .unwrap();
    let told = words::integration_matrix(Language::De, &model, &matrix::matrix(&model));
    assert_eq!(told.units.iter().map(|unit| unit.name.as_str()).collect::<Vec<_>>(), ["Data", "Marketing", "Sales"]);
    assert_eq!((told.tied, told.pairs), (1, 3));
    let tied = &told.cells[2];
    assert_eq!((tied.one, tied.other, tied.ties[0].label.as_str()), (1, 2, "Gemeinsame Gremien"));
    assert_eq!(tied.ties[0].names, ["Pipeline"]);
}
