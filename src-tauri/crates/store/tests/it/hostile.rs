//! Databases that carry our marks but were made by somebody else: refused, and nothing in them runs.

use rstest::rstest;
use rusqlite::Connection;
use tragwerk_store::open;

use crate::samples::{Place, add, entry, model, step};

#[rstest]
#[case::trigger("CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM elements; END", "file-foreign-part")]
#[case::trigger_named_like_a_table(
    "CREATE TRIGGER log AFTER INSERT ON log BEGIN DELETE FROM elements; END",
    "file-foreign-part"
)]
#[case::view(
    "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
    "file-foreign-part"
)]
#[case::table("CREATE TABLE more (x)", "file-foreign-part")]
#[case::check("CREATE TABLE more (x CHECK (length(randomblob(1000000000)) > 1))", "file-foreign-part")]
#[case::virtual_table("CREATE VIRTUAL TABLE f USING fts5(x)", "file-foreign-part")]
#[case::index("CREATE INDEX i ON elements (abs(name))", "file-foreign-part")]
#[case::column("ALTER TABLE elements ADD COLUMN hidden TEXT", "file-foreign-part")]
#[case::view_for_a_table(
    "ALTER TABLE waivers RENAME TO w; CREATE VIEW waivers AS SELECT * FROM w",
    "file-foreign-part"
)]
#[case::no_table("DROP TABLE waivers", "file-damaged")]
#[case::no_head("DELETE FROM info", "file-damaged")]
#[case::no_revision("DELETE FROM revision", "file-damaged")]
#[case::other_hash("UPDATE revision SET hash = zeroblob(32)", "file-damaged")]
#[case::short_hash("UPDATE revision SET hash = x'00'", "file-damaged")]
#[case::renamed("UPDATE elements SET name = 'Another' WHERE id = 'seg'", "file-damaged")]
#[case::moved("UPDATE nodes SET x = x + 1", "file-damaged")]
#[case::unknown_kind("UPDATE elements SET kind = 'wormhole' WHERE id = 'seg'", "file-damaged")]
#[case::broken_json("UPDATE elements SET attributes = '{' WHERE id = 'seg'", "file-damaged")]
#[case::deep_json(
    "UPDATE elements SET tags = replace(hex(zeroblob(100000)), '0', '[') WHERE id = 'seg'",
    "file-damaged"
)]
#[case::infinite("UPDATE nodes SET x = 9e999", "file-damaged")]
#[case::dangling("DELETE FROM elements WHERE id = 'role-revops'", "file-damaged")]
#[case::not_allowed("UPDATE relations SET target = 'seg'", "file-damaged")]
#[case::homeless_node("DELETE FROM views", "file-damaged")]
#[case::circle("UPDATE nodes SET parent = element", "file-damaged")]
#[case::no_id("INSERT INTO views VALUES ('', 'free', '')", "file-damaged")]
#[case::no_schema_version("PRAGMA user_version = 0", "file-damaged")]
#[case::negative_version("PRAGMA user_version = -3", "file-damaged")]
#[case::wrong_type(
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'kind TEXT', 'kind BLOB'); \
     PRAGMA writable_schema = RESET; UPDATE elements SET kind = x'00FF' WHERE id = 'seg'; \
     PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'kind BLOB', 'kind TEXT');",
    "file-damaged"
)]
#[case::a_table_inside_the_schema(
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'elements';",
    "file-damaged"
)]
#[case::two_tables_in_one(
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema \
     WHERE name = 'relations') WHERE name = 'elements';",
    "file-damaged"
)]
#[case::a_table_nowhere(
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'waivers';",
    "file-damaged"
)]
#[case::a_schema_of_itself(
    "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema SELECT * FROM sqlite_schema;",
    "file-damaged"
)]
#[case::a_schema_that_is_nonsense(
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE log (' || hex(zeroblob(300000));",
    "file-too-large"
)]
#[case::a_huge_name("UPDATE elements SET name = hex(zeroblob(20000000)) WHERE id = 'seg'", "file-damaged")]
#[case::a_huge_hash("UPDATE revision SET hash = zeroblob(50000000)", "file-damaged")]
#[case::an_open_conflict_of_nothing("UPDATE conflicts SET id = 'element/x/name'", "file-damaged")]
#[case::a_conflict_that_is_no_json("UPDATE conflicts SET theirs = '{'", "file-damaged")]
#[case::nonsense_schema(
    "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'x', 'x', 2, 'CREATE TABLE x (x)');",
    "file-foreign-part"
)]
fn foreign_hands(#[case] sql: &str, #[case] code: &str) {
    let place = Place::with_model();
    let hand = Connection::open(&place.file).unwrap();
    hand.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).unwrap();
    hand.execute_batch(sql).unwrap();
    drop(hand);
    let before = place.bytes();
    let error = open(&place.file).unwrap_err();
    assert_eq!(error.code(), code, "{error}");
    assert_eq!((place.bytes(), place.names()), (before, vec!["plan.gtm".to_owned()]));
}

#[test]
fn statistics_and_another_journal_do_no_harm() {
    let place = Place::with_model();
    Connection::open(&place.file).unwrap().execute_batch("ANALYZE; PRAGMA journal_mode = WAL;").unwrap();
    let (mut store, mut model) = (place.open(), model());
    step(&mut store, &mut model, &add("goal"), &entry("me")).unwrap();
    drop(store);
    assert_eq!(place.names(), ["plan.gtm"]);
    assert_eq!(open(&place.file).unwrap().model, model);
}

#[test]
fn a_damaged_log_is_noticed_when_it_is_read() {
    let place = Place::with_model();
    step(&mut place.open(), &mut model(), &add("goal"), &entry("me")).unwrap();
    let hand = Connection::open(&place.file).unwrap();
    let whole: Vec<u8> = hand.query_row("SELECT diff FROM log", [], |row| row.get(0)).unwrap();
    for at in 0..whole.len() {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x10;
        hand.execute("UPDATE log SET diff = ?1", [damaged]).unwrap();
        let read = place.open().diff_of(1);
        assert!(read.as_ref().is_err_and(|error| error.code() == "file-damaged") || read.unwrap() == add("goal"));
    }
    hand.execute("UPDATE log SET diff = zeroblob(10), label_args = '['", []).unwrap();
    assert_eq!(place.open().log(..).unwrap_err().code(), "file-damaged");
    assert_eq!(place.open().diff_of(7).unwrap_err().code(), "step-not-found");
}

#[test]
fn huge_texts_that_are_packed_small() {
    let place = Place::with_model();
    let version = place.open().save_version(crate::versions::told("one", 1)).unwrap();
    step(&mut place.open(), &mut model(), &add("goal"), &entry("me")).unwrap();
    // 400 MB of blanks in some 40 kB.
    let mut packed = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
    for _ in 0..400 {
        std::io::Write::write_all(&mut packed, &vec![b' '; 1_000_000]).unwrap();
    }
    let packed = packed.finish().unwrap();
    let hand = Connection::open(&place.file).unwrap();
    hand.execute("UPDATE contents SET data = ?1", [&packed]).unwrap();
    hand.execute("UPDATE log SET diff = ?1", [&packed]).unwrap();
    let store = place.open();
    assert_eq!(store.read_version(&version.id).unwrap_err().code(), "file-too-large");
    assert_eq!(store.diff_of(1).unwrap_err().code(), "file-too-large");
}
