//! Which file a model gets, and that no other is touched.

use std::fs;

use serde_json::json;
use tempfile::TempDir;
use tragwerk_workspace::{Desk, Language, Outside, Places};

use crate::samples::{COMPANY, Place, names_in, outside, rename};

#[test]
fn a_new_model_is_a_file_from_the_first_click() {
    let place = Place::new();
    for number in [1, 2] {
        let open = place.ok("new_model", json!({ "template": null }));
        assert_eq!(open["file_name"], format!("Untitled {number}.gtm"));
        assert_eq!(
            (open["info"]["name"].as_str(), open["revision"].as_u64()),
            (Some(&*format!("Untitled {number}")), Some(0))
        );
    }
    assert_eq!(place.files(), ["Untitled 1.gtm", "Untitled 2.gtm"]);
    let recent = place.ok("start", json!({}))["recent"].clone();
    assert_eq!((recent[0]["name"].as_str(), recent[1]["name"].as_str()), (Some("Untitled 2"), Some("Untitled 1")));
}

#[test]
fn a_template_is_taken_in_the_language_of_the_program() {
    let place = Place::new();
    let start = place.ok("start", json!({}));
    assert_eq!(
        (start["templates"][0]["id"].as_str(), start["templates"][1]["id"].as_str()),
        (Some("blank"), Some("b2b-software"))
    );
    assert!(start["templates"][1]["thumbnail"].as_str().unwrap().starts_with("<svg"));
    for language in ["de", "en"] {
        place.ok("set_settings", json!({ "language": language }));
        let open = place.ok("new_model", json!({ "template": "b2b-software" }));
        assert_eq!(
            (open["info"]["language"].as_str(), open["info"]["description"].as_str()),
            (Some(language), Some(""))
        );
        assert!(open["elements"].as_array().unwrap().len() > 20);
    }
    assert_eq!(place.refused("new_model", json!({ "template": "zz" })).code, "template-unknown");
}

#[test]
fn a_sample_is_copied_and_an_edited_copy_stays() {
    let place = Place::new();
    let open = place.ok("open_sample", json!({ "id": "arvenda" }));
    let file = open["file_name"].as_str().unwrap().to_owned();
    assert_eq!(place.ok("open_sample", json!({ "id": "arvenda" }))["file_name"], file.as_str());
    place.edit(json!([{ "op": "create_element", "kind": "goal", "name": "G" }]));
    assert_ne!(place.ok("open_sample", json!({ "id": "arvenda" }))["file_name"], file.as_str());
    assert_eq!(place.files().len(), 2);
    assert_eq!(place.refused("open_sample", json!({ "id": "zz" })).code, "sample-unknown");
    let recent = place.ok("start", json!({}))["recent"].clone();
    assert!(recent[0]["thumbnail"].as_str().unwrap().len() < 60_000);
}

#[test]
fn naming_renames_the_file_and_overwrites_nothing() {
    let place = Place::new();
    fs::write(place.documents("ACME sales.gtm"), "mine").unwrap();
    place.ok("new_model", json!({}));
    let open = place.ok("name_model", json!({ "base": 0, "name": " ACME: sales " }));
    assert_eq!(
        (open["info"]["name"].as_str(), open["file_name"].as_str()),
        (Some("ACME: sales"), Some("ACME sales 2.gtm"))
    );
    assert_eq!(place.files(), ["ACME sales 2.gtm", "ACME sales.gtm"]);
    assert_eq!(fs::read(place.documents("ACME sales.gtm")).unwrap(), b"mine");
    // The same name again is no other file; the next edit goes on.
    let open = place.ok("name_model", json!({ "base": 1, "name": "ACME sales 2" }));
    assert_eq!(open["file_name"], "ACME sales 2.gtm");
    place.edit(json!([{ "op": "create_element", "kind": "goal", "name": "G" }]));
    let recent = place.ok("start", json!({}))["recent"].clone();
    assert_eq!(recent.as_array().unwrap().len(), 1);
    assert_eq!(place.refused("name_model", json!({ "base": 3, "name": " " })).code, "name-missing");
    assert_eq!(place.refused("name_model", json!({ "base": 0, "name": "Late" })).code, "stale");
}

#[test]
fn a_text_form_becomes_a_file_beside_it() {
    let place = Place::new();
    let folder = place.folder.path().join("elsewhere");
    fs::create_dir(&folder).unwrap();
    let text = folder.join("Plan.v2.gtm.json");
    fs::write(&text, COMPANY).unwrap();
    let open = place.ok("open_model", json!({ "path": text }));
    assert_eq!((open["file_name"].as_str(), open["info"]["name"].as_str()), (Some("Plan.v2.gtm"), Some("Company")));
    // Untouched, the same text is the same file.
    assert_eq!(place.ok("open_model", json!({ "path": text }))["file_name"], "Plan.v2.gtm");
    // Edited, it is somebody's work: the text becomes another file.
    place.edit(rename("dec", "Edited"));
    assert_eq!(place.ok("open_model", json!({ "path": text }))["file_name"], "Plan.v2 2.gtm");
    assert_eq!(names_in(&folder), ["Plan.v2 2.gtm", "Plan.v2.gtm", "Plan.v2.gtm.json"]);
    assert_eq!(fs::read_to_string(&text).unwrap(), COMPANY);
}

#[test]
fn what_a_file_is_its_content_says() {
    let place = Place::with_company();
    let disguised = place.documents("looks like.json");
    fs::copy(place.documents("company.gtm"), &disguised).unwrap();
    assert_eq!(place.ok("open_model", json!({ "path": disguised }))["file_name"], "looks like.json");
    let text = place.documents("text.gtm");
    fs::write(&text, format!("\u{feff}\n{COMPANY}")).unwrap();
    assert_eq!(place.ok("open_model", json!({ "path": text }))["file_name"], "text 2.gtm");
}

#[test]
fn a_bad_text_tells_all_its_problems_and_leaves_no_file() {
    let place = Place::new();
    let text = place.documents("bad.gtm.json");
    fs::write(&text, COMPANY.replace("\"goal\",\"name\"", "\"gaol\",\"name\"").replace("\"unit\"}", "\"unity\"}"))
        .unwrap();
    let error = place.refused("open_model", json!({ "path": text }));
    assert_eq!((error.code.as_str(), error.args["problems"].as_str()), ("unknown-kind", "2"), "{error:?}");
    assert_eq!(error.message.lines().count(), 3, "{}", error.message);
    assert_eq!(place.files(), ["bad.gtm.json"]);
}

#[test]
fn files_that_are_no_models() {
    let place = Place::new();
    fs::write(place.documents("empty.gtm"), "").unwrap();
    fs::write(place.documents("note.txt"), "Hello").unwrap();
    for (name, code) in [
        ("empty.gtm", "not-a-database"),
        ("note.txt", "not-a-database"),
        ("no.gtm", "file-not-found"),
        ("", "not-a-database"),
    ] {
        assert_eq!(place.refused("open_model", json!({ "path": place.documents(name) })).code, code, "{name}");
    }
    assert_eq!(place.refused("snapshot", json!({})).code, "no-model-open");
}

#[cfg(unix)]
#[test]
fn where_nothing_can_be_written_the_documents_take_it() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let folder = place.folder.path().join("locked");
    fs::create_dir(&folder).unwrap();
    let text = folder.join("plan.gtm.json");
    fs::write(&text, COMPANY).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    place.ok("open_model", json!({ "path": text }));
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!((names_in(&folder), place.files()), (vec!["plan.gtm.json".to_owned()], vec!["plan.gtm".to_owned()]));
}

#[test]
fn a_file_of_an_older_program_says_where_it_is_kept_as_it_was() {
    let place = Place::new();
    let old = place.documents("plan.gtm");
    let fixture = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/tests/fixtures/v1.gtm");
    fs::copy(fixture, &old).unwrap();
    place.ok("new_model", json!({}));
    // Comparing with it only looks at it.
    let before = json!({ "type": "file", "path": old });
    place.ok("compare", json!({ "before": before, "after": { "type": "now" } }));
    assert_eq!(place.files(), ["Untitled 1.gtm", "plan.gtm"]);

    place.ok("set_settings", json!({ "language": "de" }));
    let told = place.ok("open_model", json!({ "path": old }))["migrated"].as_str().unwrap().to_owned();
    assert!(told.starts_with("„plan.gtm“ stammt") && told.contains("„plan (format 1).gtm“"), "{told}");
    place.ok("close_model", json!({}));
    assert!(place.ok("open_model", json!({ "path": old }))["migrated"].is_null());
}

#[test]
fn a_new_installation_speaks_the_language_of_the_system_until_it_is_told_another() {
    let folder = TempDir::new().unwrap();
    let german = || {
        let place = |name: &str| folder.path().join(name);
        let places = Places { documents: place("d"), config: place("c"), backups: place("b") };
        Desk::with(places, Outside { language: Language::De, ..outside("new") })
    };
    let spoken = |desk: &Desk| desk.call("start", json!({})).unwrap()["language"].clone();
    assert_eq!(spoken(&german()), "de");
    german().call("set_settings", json!({ "language": "en" })).unwrap();
    assert_eq!(spoken(&german()), "en");
}
