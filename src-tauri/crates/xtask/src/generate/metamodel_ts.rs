//! `metamodel.ts`: the metamodel's table with its words, for palette, connecting and forms.

use tragwerk_model::metamodel::{
    AttributeSpec, AttributeType, Connection, Family, NextStep, connections, put_into, put_into_lane, usual_next,
};
use tragwerk_model::{ElementKind, Layer, Nature, RelationKind, Severity, Viewpoint};
use tragwerk_rules::Heading;
use tragwerk_text::{Args, Language, has, say};

use super::DO_NOT_EDIT;
use super::json::Json;

/// The kinds a palette begins with.
const PALETTE_FIRST: [ElementKind; 7] = [
    ElementKind::Unit,
    ElementKind::Role,
    ElementKind::Activity,
    ElementKind::Decision,
    ElementKind::Metric,
    ElementKind::Goal,
    ElementKind::JourneyStage,
];

const TYPES: &str = r#"import type { ElementKind, Family, Language, Layer, RelationKind, Viewpoint } from "./wire";

/** A typed attribute: its id and what it may hold. */
export type AttributeSpec = { id: string; type: "text" | "date" | "number" | "yes_no" | "choice"; choices?: string[] };

/** Words by id. `attribute` also has `kind.attribute` where a kind has its own word; `choice` has `attribute.value`. */
export type Words = {
  kind: Record<ElementKind, string>;
  kindPlural: Record<ElementKind, string>;
  layer: Record<Layer, string>;
  relation: Record<RelationKind, string>;
  relationReversed: Record<RelationKind, string>;
  letter: Partial<Record<RelationKind, string>>;
  attribute: Record<string, string>;
  choice: Record<string, string>;
  viewpoint: Record<Viewpoint, string>;
  heading: Record<string, string>;
  severity: Record<string, string>;
  nature: Record<string, string>;
};
"#;

pub(super) fn text() -> String {
    let kinds = ElementKind::ALL.iter().map(|kind| {
        Json::object([
            ("id", Json::text(kind.id())),
            ("layer", Json::text(kind.layer().id())),
            ("attributes", attributes(kind.attributes())),
        ])
    });
    let relations = RelationKind::ALL.iter().map(|kind| {
        Json::object([
            ("id", Json::text(kind.id())),
            ("family", Json::text(kind.family().into())),
            ("attributes", attributes(kind.attributes())),
        ])
    });
    let words = Json::object(Language::ALL.map(|language| (language.id(), words(language))));
    format!(
        "{DO_NOT_EDIT}{TYPES}
export const KINDS: {{ id: ElementKind; layer: Layer; attributes: AttributeSpec[] }}[] = {kinds};

export const RELATIONS: {{ id: RelationKind; family: Family; attributes: AttributeSpec[] }}[] = {relations};

/** What a line drawn between two kinds (`from>to`) may mean, most likely first. A pair without a key allows nothing. */
export const CONNECTIONS: Record<string, {{ kind: RelationKind; reversed: boolean }}[]> = {connections};

/** What is usually said next about an element of a kind, most usual first: kind of the new one, and what joins it. */
export const USUAL_NEXT: Record<ElementKind, {{ element: ElementKind; kind: RelationKind; reversed: boolean }}[]> = {next};

/** What it says that an element stands in another's box (`child>container`). Without a key it only stands there. */
export const PUT_INTO: Record<string, {{ kind: RelationKind; reversed: boolean }}> = {boxes};

/** What it says that an element stands in a unit's lane, seen from the element. */
export const PUT_INTO_LANE: Partial<Record<ElementKind, {{ kind: RelationKind; reversed: boolean }}>> = {lanes};

export const VIEWPOINTS: Viewpoint[] = {viewpoints};

/** The kinds a palette begins with. */
export const PALETTE_FIRST: ElementKind[] = {palette};

export const WORDS: Record<Language, Words> = {words};
",
        kinds = Json::List(kinds.collect()).write(),
        relations = Json::List(relations.collect()).write(),
        connections = all_connections().write(),
        next = all_next().write(),
        boxes = boxes().write(),
        lanes = lanes().write(),
        viewpoints = Json::texts(Viewpoint::ALL.iter().map(|viewpoint| viewpoint.id())).write(),
        palette = Json::texts(PALETTE_FIRST.map(ElementKind::id)).write(),
        words = words.write(),
    )
}

fn attributes(specs: &[AttributeSpec]) -> Json {
    let spec = |spec: &AttributeSpec| {
        let mut entries = vec![("id", Json::text(spec.id)), ("type", Json::text(type_id(&spec.holds)))];
        if let AttributeType::Choice(choices) = spec.holds {
            entries.push(("choices", Json::texts(choices)));
        }
        Json::object(entries)
    };
    Json::List(specs.iter().map(spec).collect())
}

/// Id of an attribute's type, as in the bindings and in `expected-<id>` of the catalogues.
pub(super) fn type_id(holds: &AttributeType) -> &'static str {
    match holds {
        AttributeType::Text => "text",
        AttributeType::Date => "date",
        AttributeType::Number => "number",
        AttributeType::YesNo => "yes_no",
        AttributeType::Choice(_) => "choice",
    }
}

fn all_connections() -> Json {
    let pairs = ElementKind::ALL.iter().flat_map(|from| ElementKind::ALL.iter().map(move |to| (*from, *to)));
    let lines = pairs.filter_map(|(from, to)| {
        let meanings = connections(from, to);
        let meanings: Vec<_> = meanings.into_iter().map(meaning).collect();
        (!meanings.is_empty()).then(|| (format!("{}>{}", from.id(), to.id()), Json::List(meanings)))
    });
    Json::Object(lines.collect())
}

fn boxes() -> Json {
    let pairs = ElementKind::ALL.iter().flat_map(|child| ElementKind::ALL.iter().map(move |into| (*child, *into)));
    let lines = pairs
        .filter_map(|(child, into)| Some((format!("{}>{}", child.id(), into.id()), meaning(put_into(child, into)?))));
    Json::Object(lines.collect())
}

fn lanes() -> Json {
    let lines = ElementKind::ALL.iter().filter_map(|kind| Some((kind.id().to_owned(), meaning(put_into_lane(*kind)?))));
    Json::Object(lines.collect())
}

fn meaning(Connection { kind, reversed }: Connection) -> Json {
    Json::object([("kind", Json::text(kind.id())), ("reversed", Json::plain(reversed))])
}

fn all_next() -> Json {
    let step = |next: NextStep| {
        Json::object([
            ("element", Json::text(next.element.id())),
            ("kind", Json::text(next.kind.id())),
            ("reversed", Json::plain(next.reversed)),
        ])
    };
    Json::object(
        ElementKind::ALL.iter().map(|kind| (kind.id(), Json::List(usual_next(*kind).into_iter().map(step).collect()))),
    )
}

fn words(language: Language) -> Json {
    let by = |ids: Vec<&'static str>, message: fn(&str) -> String| {
        Json::object(ids.into_iter().map(|id| (id, word(language, &message(id)))))
    };
    let kinds = || ElementKind::ALL.iter().map(|kind| kind.id()).collect::<Vec<_>>();
    let relations = || RelationKind::ALL.iter().map(|kind| kind.id()).collect::<Vec<_>>();
    let answering = RelationKind::ALL.iter().filter(|kind| kind.family() == Family::Responsibility);
    Json::object([
        ("kind", by(kinds(), |id| format!("kind-{id}"))),
        ("kindPlural", by(kinds(), |id| format!("kind-{id}.plural"))),
        ("layer", by(Layer::ALL.iter().map(|layer| layer.id()).collect(), |id| format!("layer-{id}"))),
        ("relation", by(relations(), |id| format!("relation-{id}"))),
        ("relationReversed", by(relations(), |id| format!("relation-{id}.reversed"))),
        ("letter", by(answering.map(|kind| kind.id()).collect(), |id| format!("picture-letter-{id}"))),
        ("attribute", attribute_words(language)),
        ("choice", choice_words(language)),
        (
            "viewpoint",
            by(Viewpoint::ALL.iter().map(|viewpoint| viewpoint.id()).collect(), |id| format!("viewpoint-{id}")),
        ),
        ("heading", by(Heading::ALL.iter().map(|heading| heading.id()).collect(), |id| format!("heading-{id}"))),
        ("severity", by(Severity::ALL.iter().map(|severity| severity.id()).collect(), |id| format!("severity-{id}"))),
        ("nature", by(Nature::ALL.iter().map(|nature| nature.id()).collect(), |id| format!("nature-{id}"))),
    ])
}

fn word(language: Language, id: &str) -> Json {
    Json::text(&say(language, id, &Args::new()))
}

/// Kinds of elements and relations with their attributes.
pub(super) fn attributes_by_kind() -> impl Iterator<Item = (&'static str, &'static AttributeSpec)> {
    let elements = ElementKind::ALL.iter().map(|kind| (kind.id(), kind.attributes()));
    let relations = RelationKind::ALL.iter().map(|kind| (kind.id(), kind.attributes()));
    elements.chain(relations).flat_map(|(kind, specs)| specs.iter().map(move |spec| (kind, spec)))
}

fn attribute_words(language: Language) -> Json {
    let mut entries: Vec<(String, Json)> = Vec::new();
    let mut add = |key: String, id: &str| {
        if !entries.iter().any(|(known, _)| *known == key) && has(language, id) {
            entries.push((key, word(language, id)));
        }
    };
    for (kind, spec) in attributes_by_kind() {
        add(spec.id.to_owned(), &format!("attribute-{}", spec.id));
        add(format!("{kind}.{}", spec.id), &format!("attribute-{kind}-{}", spec.id));
    }
    Json::Object(entries)
}

fn choice_words(language: Language) -> Json {
    let mut entries: Vec<(String, Json)> = Vec::new();
    for (_, spec) in attributes_by_kind() {
        let AttributeType::Choice(choices) = spec.holds else { continue };
        for value in choices {
            let key = format!("{}.{value}", spec.id);
            if !entries.iter().any(|(known, _)| *known == key) {
                entries.push((key, word(language, &format!("choice-{}-{value}", spec.id))));
            }
        }
    }
    Json::Object(entries)
}
