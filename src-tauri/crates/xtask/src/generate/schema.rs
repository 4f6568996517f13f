//! The JSON Schema of the text form. It says what a schema can say; what joins what is documented at each relation,
//! since a schema cannot follow an id to its element.

use tragwerk_model::metamodel::{AttributeSpec, AttributeType, Ends};
use tragwerk_model::records::MAX_COORDINATE;
use tragwerk_model::{ConflictRecord, ElementKind, RelationKind, Severity, Viewpoint, text_form};
use tragwerk_text::{Args, Language, say};

use super::json::Json;

pub(super) fn text() -> String {
    let mut schema = vec![
        ("$schema", Json::text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", Json::text("urn:tragwerk:gtm-model:1")),
        ("title", Json::text("GTM model, text form")),
        (
            "description",
            Json::text(
                "The text form NAME.gtm.json of a go-to-market model. Absent, null, \"\" and empty mean the same.",
            ),
        ),
    ];
    schema.extend(closed(
        &["format", "format_version", "name"],
        vec![
            ("format", constant(&Json::text(text_form::FORMAT))),
            ("format_version", constant(&Json::plain(text_form::FORMAT_VERSION))),
            ("name", reference("name")),
            ("description", reference("text")),
            ("language", Json::object([("enum", words_or_none(["en", "de"]))])),
            ("elements", list("element")),
            ("relations", list("relation")),
            ("views", list("view")),
            ("waivers", list("waiver")),
            ("rule_pack", reference("text")),
            ("conflicts", list("conflict")),
        ],
    ));
    schema.push(("$defs", definitions()));
    let mut text = Json::object(schema).write();
    text.push('\n');
    text
}

fn definitions() -> Json {
    let size = || Json::object([("type", Json::texts(["number", "null"])), ("exclusiveMinimum", Json::plain(0))]);
    let place = || reference("coordinate");
    Json::object([
        ("text", Json::object([("type", Json::texts(["string", "null"]))])),
        ("said", Json::object([("type", Json::text("string")), ("minLength", Json::plain(1))])),
        (
            "name",
            Json::object([
                ("type", Json::text("string")),
                ("pattern", Json::text("\\S")),
                ("maxLength", Json::plain(10_000)),
            ]),
        ),
        (
            "id",
            Json::object([
                ("type", Json::text("string")),
                ("minLength", Json::plain(1)),
                ("maxLength", Json::plain(64)),
            ]),
        ),
        (
            "coordinate",
            Json::object([
                ("type", Json::texts(["number", "null"])),
                ("minimum", Json::plain(-MAX_COORDINATE)),
                ("maximum", Json::plain(MAX_COORDINATE)),
            ]),
        ),
        (
            "date",
            Json::object([
                ("type", Json::texts(["string", "null"])),
                ("pattern", Json::text("^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$")),
            ]),
        ),
        (
            "properties",
            Json::object([("type", Json::texts(["object", "null"])), ("additionalProperties", reference("text"))]),
        ),
        (
            "statement",
            Json::object(closed(
                &["attribute"],
                vec![("attribute", reference("name")), ("value", reference("text")), ("source", reference("text"))],
            )),
        ),
        ("statements", list("statement")),
        ("element", element()),
        ("relation", relation()),
        (
            "view",
            Json::object(closed(
                &["id", "viewpoint", "name"],
                vec![
                    ("id", reference("id")),
                    (
                        "viewpoint",
                        Json::object([("enum", Json::texts(Viewpoint::ALL.iter().map(|viewpoint| viewpoint.id())))]),
                    ),
                    ("name", reference("name")),
                    ("nodes", list("node")),
                    ("edges", list("edge")),
                    ("notes", list("note")),
                ],
            )),
        ),
        (
            "node",
            Json::object(closed(
                &["element"],
                vec![
                    ("element", reference("id")),
                    ("x", place()),
                    ("y", place()),
                    ("width", size()),
                    ("height", size()),
                    ("parent", reference("text")),
                ],
            )),
        ),
        (
            "edge",
            Json::object(closed(&["relation"], vec![("relation", reference("id")), ("waypoints", list("point"))])),
        ),
        ("point", Json::object(closed(&[], vec![("x", place()), ("y", place())]))),
        (
            "note",
            Json::object(closed(
                &["id"],
                vec![
                    ("id", reference("id")),
                    ("x", place()),
                    ("y", place()),
                    ("width", size()),
                    ("height", size()),
                    ("text", reference("text")),
                ],
            )),
        ),
        ("waiver", waiver()),
        ("conflict", conflict()),
    ])
}

fn element() -> Json {
    let kinds = ElementKind::ALL.iter().map(|kind| {
        let id = kind.id();
        let words = Language::ALL.map(|language| say(language, &format!("kind-{id}"), &Args::new())).join(" / ");
        (id, words, kind.attributes())
    });
    record(
        &["id", "kind", "name"],
        kinds,
        vec![
            ("id", reference("id")),
            ("kind", Json::object([("enum", Json::texts(ElementKind::ALL.iter().map(|kind| kind.id())))])),
            ("name", reference("name")),
            ("description", reference("text")),
            ("attributes", Json::object([("type", Json::texts(["object", "null"]))])),
            ("tags", Json::object([("type", Json::texts(["array", "null"])), ("items", reference("text"))])),
            ("properties", reference("properties")),
            ("statements", reference("statements")),
        ],
    )
}

fn relation() -> Json {
    let kinds = RelationKind::ALL.iter().map(|kind| {
        let id = kind.id();
        let words = Language::ALL.map(|language| say(language, &format!("relation-{id}"), &Args::new())).join(" / ");
        (id, format!("{words}. {}", ends(kind.ends())), kind.attributes())
    });
    record(
        &["id", "kind", "source", "target"],
        kinds,
        vec![
            ("id", reference("id")),
            ("kind", Json::object([("enum", Json::texts(RelationKind::ALL.iter().map(|kind| kind.id())))])),
            ("source", reference("id")),
            ("target", reference("id")),
            ("attributes", Json::object([("type", Json::texts(["object", "null"]))])),
            ("properties", reference("properties")),
            ("statements", reference("statements")),
        ],
    )
}

/// The kinds a relation may join: `role, unit → forum; …`.
pub(super) fn ends(rows: &[Ends]) -> String {
    let kinds = |kinds: &[ElementKind]| kinds.iter().map(|kind| kind.id()).collect::<Vec<_>>().join(", ");
    let rows = rows.iter().map(|row| format!("{} → {}", kinds(row.sources), kinds(row.targets)));
    rows.collect::<Vec<_>>().join("; ")
}

/// A record whose attributes depend on its kind.
fn record<'kinds>(
    required: &[&str],
    kinds: impl Iterator<Item = (&'kinds str, String, &'kinds [AttributeSpec])>,
    fields: Vec<(&'static str, Json)>,
) -> Json {
    let by_kind = kinds.map(|(id, description, specs)| {
        let is_kind = Json::object([("properties", Json::object([("kind", constant(&Json::text(id)))]))]);
        let attributes = Json::object([
            ("properties", Json::object(specs.iter().map(|spec| (spec.id, value(&spec.holds))))),
            ("additionalProperties", Json::plain(false)),
        ]);
        let then = Json::object([
            ("description", Json::text(&description)),
            ("properties", Json::object([("attributes", attributes)])),
        ]);
        Json::object([("if", is_kind), ("then", then)])
    });
    let by_kind = Json::List(by_kind.collect());
    let mut record = closed(required, fields);
    record.push(("allOf", by_kind));
    Json::object(record)
}

fn waiver() -> Json {
    Json::object(closed(
        &["id", "code", "reason", "who"],
        vec![
            ("id", reference("id")),
            ("code", reference("said")),
            ("subject", reference("text")),
            ("key", reference("text")),
            ("severity", Json::object([("enum", words_or_none(Severity::ALL.iter().map(|severity| severity.id())))])),
            ("reason", reference("said")),
            ("who", reference("said")),
            ("until", reference("date")),
        ],
    ))
}

/// Base, ours and theirs are whatever the field holds.
fn conflict() -> Json {
    Json::object(closed(
        &["record"],
        vec![
            ("record", Json::object([("enum", Json::texts(ConflictRecord::ALL.iter().map(|record| record.id())))])),
            ("id", reference("text")),
            ("field", reference("text")),
            ("base", Json::plain("true")),
            ("ours", Json::plain("true")),
            ("theirs", Json::plain("true")),
        ],
    ))
}

fn value(holds: &AttributeType) -> Json {
    match holds {
        AttributeType::Text => reference("text"),
        AttributeType::Date => reference("date"),
        AttributeType::Number => Json::object([("type", Json::texts(["number", "null"]))]),
        AttributeType::YesNo => Json::object([("type", Json::texts(["boolean", "null"]))]),
        AttributeType::Choice(choices) => Json::object([("enum", words_or_none(choices.iter().copied()))]),
    }
}

fn closed(required: &[&str], fields: Vec<(&'static str, Json)>) -> Vec<(&'static str, Json)> {
    vec![
        ("type", Json::text("object")),
        ("required", Json::texts(required)),
        ("additionalProperties", Json::plain(false)),
        ("properties", Json::object(fields)),
    ]
}

fn words_or_none<'words>(words: impl IntoIterator<Item = &'words str>) -> Json {
    let words = words.into_iter().map(Json::text);
    Json::List(words.chain([Json::text(""), Json::plain("null")]).collect())
}

fn constant(value: &Json) -> Json {
    Json::object([("const", value.clone())])
}

fn reference(definition: &str) -> Json {
    Json::object([("$ref", Json::text(&format!("#/$defs/{definition}")))])
}

fn list(definition: &str) -> Json {
    Json::object([("type", Json::texts(["array", "null"])), ("items", reference(definition))])
}
