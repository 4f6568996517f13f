//! What can be had of a damaged file: the records, else a version; and what is said to be missing.

use std::fs;

use rusqlite::Connection;
use tragwerk_model::text_form;
use tragwerk_store::salvage::{Lost, Source, diagnose, salvage};

use crate::samples::{Place, add, entry, model, step};
use crate::versions::told;

fn tampered(sql: &str) -> Place {
    let place = Place::with_model();
    let mut store = place.open();
    store.save_version(told("saved", 1)).unwrap();
    step(&mut store, &mut model(), &add("later"), &entry("me")).unwrap();
    drop(store);
    let hand = Connection::open(&place.file).unwrap();
    hand.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
    hand.execute_batch(sql).unwrap();
    place
}

#[test]
fn a_whole_file_is_proven() {
    let place = tampered("");
    let diagnosis = diagnose(&place.file).unwrap();
    assert_eq!(diagnosis.refusal, None);
    let salvaged = diagnosis.salvageable.unwrap();
    assert_eq!((salvaged.source, salvaged.lost), (Source::Records { proven: true }, Lost::default()));
    assert!(salvaged.model.element("later").is_some());
    assert_eq!(diagnose(&place.folder.path().join("none")).unwrap_err().code(), "file-not-found");
    let text = place.folder.path().join("text.gtm");
    fs::write(&text, "Lorem ipsum ".repeat(1_000)).unwrap();
    let diagnosis = diagnose(&text).unwrap();
    assert_eq!(diagnosis.refusal.unwrap().code, "not-a-database");
    assert!(diagnosis.salvageable.is_none());
    assert_eq!(salvage(&text).unwrap_err().code(), "nothing-to-salvage");
}

#[test]
fn what_refers_to_something_lost_is_left_out() {
    let place = tampered("DELETE FROM elements WHERE id = 'role-revops'");
    let before = place.bytes();
    let diagnosis = diagnose(&place.file).unwrap();
    assert_eq!(diagnosis.refusal.unwrap().code, "file-damaged");
    let salvaged = diagnosis.salvageable.unwrap();
    assert_eq!(salvaged.source, Source::Records { proven: false });
    // The relation, its hand-drawn route and the box.
    assert_eq!(salvaged.lost, Lost { unreadable: 0, dropped: 3, head: false });
    assert!(salvaged.model.element("later").is_some());
    assert_eq!((place.bytes(), place.names()), (before, vec!["plan.gtm".to_owned()]));
}

#[test]
fn rows_of_a_wrong_shape_are_passed_over() {
    let place = tampered("UPDATE elements SET attributes = '{' WHERE id = 'seg'; DELETE FROM info");
    let salvaged = salvage(&place.file).unwrap();
    assert_eq!(salvaged.lost, Lost { unreadable: 1, dropped: 0, head: true });
    assert_eq!(salvaged.model.info().name, "plan");
    assert!(salvaged.model.element("seg").is_none() && salvaged.model.element("dec-routing").is_some());
}

#[test]
fn without_records_the_newest_version() {
    for sql in
        ["DELETE FROM elements; DELETE FROM views", "DROP TABLE elements", "DELETE FROM elements; DROP TABLE info"]
    {
        let salvaged = salvage(&tampered(sql).file).unwrap();
        assert_eq!(salvaged.source, Source::Version { name: "saved".to_owned(), at: Some(1) }, "{sql}");
        assert_eq!(text_form::write(&salvaged.model), text_form::write(&model()));
    }
    let salvaged = salvage(&tampered("DROP TABLE elements; DROP TABLE versions").file).unwrap();
    assert_eq!(salvaged.source, Source::Version { name: String::new(), at: None });
}

#[test]
fn a_foreign_hand_is_not_obeyed() {
    let place = tampered(
        "ALTER TABLE elements RENAME TO e; CREATE VIEW elements AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL \
         SELECT i + 1 FROM n) SELECT i AS id FROM n; CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM info; END",
    );
    // What the file says of its tables is not needed: where they are is known by heart.
    let salvaged = salvage(&place.file).unwrap();
    assert_eq!(salvaged.source, Source::Records { proven: true });
    let place = tampered(
        "DELETE FROM info; INSERT INTO info VALUES (1, 'x', '', '', NULL); DROP TABLE log; \
         CREATE TABLE log (x CHECK (length(randomblob(1000000000)) > 1))",
    );
    assert_eq!(salvage(&place.file).unwrap().model.info().name, "x");
}

#[test]
fn a_lost_first_page_is_known_by_heart() {
    let place = tampered("");
    for end in [100, 4096] {
        let mut bytes = place.bytes();
        bytes[..end].fill(0xA5);
        let damaged = place.folder.path().join("damaged.gtm");
        fs::write(&damaged, bytes).unwrap();
        let salvaged = salvage(&damaged).unwrap();
        assert_eq!(salvaged.source, Source::Records { proven: true }, "{end}");
        assert!(salvaged.model.element("later").is_some());
    }
}
