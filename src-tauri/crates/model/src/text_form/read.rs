//! Canonical (or hand-written) text → model, whole or not at all, with everything that is wrong and where.

use std::collections::{HashMap, HashSet};

use super::fields::{Fields, Place, Problems};
use super::tree::Tree;
use super::{FORMAT, FORMAT_VERSION, MAX_BYTES, MAX_RECORDS};
use super::{read_conflict, read_view};
use crate::constraints::{check_attribute, check_ends, check_id, check_name, check_statement};
use crate::diff::Change;
use crate::metamodel::AttributeSpec;
use crate::records::{Attributes, Statement};
use crate::{Diff, Element, ElementKind, Id, Model, ModelInfo, Refusal, Relation, RelationKind, Value, Waiver};

/// Everything that is wrong with a text form. Each problem has a `path` (JSON pointer) or, for broken JSON,
/// `line` and `column`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} problems, first: {:?}", problems.len(), problems.first())]
pub struct ReadError {
    /// At least one; in the order of the text.
    pub problems: Vec<Refusal>,
}

impl From<Refusal> for ReadError {
    fn from(problem: Refusal) -> Self {
        Self { problems: vec![problem] }
    }
}

/// Reads a text form.
///
/// # Errors
/// [`ReadError`] with all problems: `too-large`, `json-broken`, `not-a-model`, `format-version`, `unknown-key`,
/// `missing-field`, `wrong-type`, `unknown-kind`, `unknown-relation-kind`, `viewpoint-unknown`, `dangling`,
/// `duplicate-id`, `duplicate-node`, `parent-cycle` and what the constraints say.
pub fn read(text: &str) -> Result<Model, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(Refusal::new("too-large").with("what", "text").with("limit", MAX_BYTES).into());
    }
    let tree: Tree = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| broken(&error))?;
    let mut problems = Problems(Vec::new());
    let diff = read_model(tree, &mut problems);
    if !problems.0.is_empty() {
        return Err(ReadError { problems: problems.0 });
    }
    Ok(Model::of_added(diff))
}

fn broken(error: &serde_json::Error) -> Refusal {
    let detail = error.to_string();
    let detail = detail.split(" at line ").next().unwrap_or_default().to_owned();
    Refusal::new("json-broken").with("line", error.line()).with("column", error.column()).with("detail", detail)
}

fn read_model(tree: Tree<'_>, problems: &mut Problems) -> Diff {
    let mut fields = Fields::of(tree, Place::root(), problems);
    if !is_ours(&mut fields, problems) {
        return Diff::default();
    }
    let info = read_info(&mut fields, problems);
    let elements = read_elements(&mut fields, problems);
    let kinds: HashMap<Id, ElementKind> = elements.iter().map(|element| (element.id.clone(), element.kind)).collect();
    let relations = read_relations(&mut fields, &kinds, problems);
    let mut diff = read_view::read_views(&mut fields, &kinds, &relations, problems);
    diff.info.push(Change::changed(ModelInfo::default(), info));
    diff.info.retain(|change| change.before != change.after);
    diff.waivers = read_waivers(&mut fields, problems).into_iter().map(Change::added).collect();
    let pack = fields.text("rule_pack", problems).into_owned();
    diff.rule_pack = (!pack.is_empty()).then(|| Change::added(pack)).into_iter().collect();
    diff.conflicts = read_conflict::read_conflicts(&mut fields, problems);
    fields.end(problems);
    diff.elements = elements.into_iter().map(Change::added).collect();
    diff.relations = relations.into_iter().map(Change::added).collect();
    if diff.len() > MAX_RECORDS {
        problems.add("", Refusal::new("too-large").with("what", "records").with("limit", MAX_RECORDS));
    }
    diff
}

/// Whether the text says it is a model in a version that is known; anything else is not looked at further.
fn is_ours(fields: &mut Fields<'_>, problems: &mut Problems) -> bool {
    match fields.take("format") {
        Some(Tree::Text(format)) if format == FORMAT => {}
        _ => {
            if problems.0.is_empty() {
                problems.add("/format", Refusal::new("not-a-model"));
            }
            return false;
        }
    }
    match fields.take("format_version") {
        Some(Tree::Number(version)) if version == f64::from(FORMAT_VERSION) => true,
        Some(Tree::Number(version)) => {
            problems.add("/format_version", Refusal::new("format-version").with("version", version));
            false
        }
        Some(_) => {
            problems.add("/format_version", Refusal::new("wrong-type").with("expected", "number"));
            false
        }
        None => {
            problems.add("/format_version", Refusal::new("missing-field"));
            false
        }
    }
}

fn read_info(fields: &mut Fields<'_>, problems: &mut Problems) -> ModelInfo {
    let name = read_name(fields, problems);
    let description = fields.text("description", problems).into_owned();
    let language = fields.text("language", problems).into_owned();
    if !matches!(language.as_str(), "" | "en" | "de") {
        problems.add(fields.pointer("language"), Refusal::new("language-unknown").with("tag", &language));
    }
    ModelInfo { name, description, language }
}

/// A required name within the constraints.
pub(super) fn read_name(fields: &mut Fields<'_>, problems: &mut Problems) -> String {
    let name = fields.required("name", problems).into_owned();
    if !name.is_empty()
        && let Err(refusal) = check_name(&name)
    {
        problems.add(fields.pointer("name"), refusal);
    }
    name
}

/// A required id, valid and not taken yet.
pub(super) fn read_id(fields: &mut Fields<'_>, known: &mut HashSet<Id>, problems: &mut Problems) -> Option<Id> {
    let text = fields.required("id", problems);
    if text.is_empty() {
        return None;
    }
    let id = Id::new(text);
    if let Err(refusal) = check_id(&id) {
        problems.add(fields.pointer("id"), refusal);
        return None;
    }
    if !known.insert(id.clone()) {
        problems.add(fields.pointer("id"), Refusal::new("duplicate-id").with("id", &id));
        return None;
    }
    Some(id)
}

fn read_elements(fields: &mut Fields<'_>, problems: &mut Problems) -> Vec<Element> {
    let mut known = HashSet::new();
    let mut elements = Vec::new();
    for (place, tree) in fields.list("elements", problems) {
        let mut fields = Fields::of(tree, place, problems);
        let id = read_id(&mut fields, &mut known, problems);
        let kind_id = fields.required("kind", problems);
        let kind = ElementKind::from_id(&kind_id);
        if kind.is_none() && !kind_id.is_empty() {
            problems.add(fields.pointer("kind"), Refusal::new("unknown-kind").with("kind", &kind_id));
        }
        let name = read_name(&mut fields, problems);
        let description = fields.text("description", problems).into_owned();
        let spec = kind.map(|kind| move |attribute: &str| kind.attribute(attribute));
        let attributes = read_attributes(&mut fields, &kind_id, spec, problems);
        let tags = fields.texts("tags", problems);
        let properties = fields.properties(problems);
        let statements = read_statements(&mut fields, problems);
        fields.end(problems);
        if let (Some(id), Some(kind)) = (id, kind) {
            elements.push(Element { id, kind, name, description, attributes, tags, properties, statements });
        }
    }
    elements
}

fn read_relations(fields: &mut Fields<'_>, kinds: &HashMap<Id, ElementKind>, problems: &mut Problems) -> Vec<Relation> {
    let mut known = HashSet::new();
    let mut relations = Vec::new();
    for (place, tree) in fields.list("relations", problems) {
        let mut fields = Fields::of(tree, place, problems);
        let id = read_id(&mut fields, &mut known, problems);
        let kind_id = fields.required("kind", problems);
        let kind = RelationKind::from_id(&kind_id);
        if kind.is_none() && !kind_id.is_empty() {
            problems.add(fields.pointer("kind"), Refusal::new("unknown-relation-kind").with("kind", &kind_id));
        }
        let source = read_end(&mut fields, "source", kinds, problems);
        let target = read_end(&mut fields, "target", kinds, problems);
        if let (Some(kind), Some((_, from)), Some((_, to))) = (kind, &source, &target)
            && let Err(refusal) = check_ends(kind, *from, *to)
        {
            let id = id.as_ref().map(Id::to_string).unwrap_or_default();
            problems.add(&fields.place, refusal.with("id", id));
        }
        let spec = kind.map(|kind| move |attribute: &str| kind.attribute(attribute));
        let attributes = read_attributes(&mut fields, &kind_id, spec, problems);
        let properties = fields.properties(problems);
        let statements = read_statements(&mut fields, problems);
        fields.end(problems);
        if let (Some(id), Some(kind), Some((source, _)), Some((target, _))) = (id, kind, source, target) {
            relations.push(Relation { id, kind, source, target, attributes, properties, statements });
        }
    }
    relations
}

/// An end of a relation: a known element.
fn read_end(
    fields: &mut Fields<'_>,
    key: &str,
    kinds: &HashMap<Id, ElementKind>,
    problems: &mut Problems,
) -> Option<(Id, ElementKind)> {
    let id = fields.required(key, problems);
    if id.is_empty() {
        return None;
    }
    let found = kinds.get_key_value(id.as_ref());
    if found.is_none() {
        problems.add(fields.pointer(key), Refusal::new("dangling").with("id", &id).with("reference", key));
    }
    found.map(|(id, kind)| (id.clone(), *kind))
}

/// Attributes; checked where the kind is known.
fn read_attributes(
    fields: &mut Fields<'_>,
    kind_id: &str,
    spec: Option<impl Fn(&str) -> Option<&'static AttributeSpec>>,
    problems: &mut Problems,
) -> Attributes {
    let check = |attribute: &str, value: &Value| match &spec {
        Some(spec) => check_attribute(kind_id, spec(attribute), attribute, value),
        None => Ok(()),
    };
    fields.attributes(check, problems)
}

fn read_statements(fields: &mut Fields<'_>, problems: &mut Problems) -> Vec<Statement> {
    let statements = fields.statements(problems);
    for (at, statement) in statements.iter().enumerate() {
        if !statement.attribute.is_empty()
            && let Err(refusal) = check_statement(statement)
        {
            problems.add(format!("{}/{at}/attribute", fields.pointer("statements")), refusal);
        }
    }
    statements
}

fn read_waivers(fields: &mut Fields<'_>, problems: &mut Problems) -> Vec<Waiver> {
    let mut known = HashSet::new();
    let mut waivers = Vec::new();
    for (place, tree) in fields.list("waivers", problems) {
        let mut fields = Fields::of(tree, place, problems);
        let id = read_id(&mut fields, &mut known, problems);
        let code = fields.required("code", problems).into_owned();
        let [subject, key, severity] =
            ["subject", "key", "severity"].map(|name| fields.text(name, problems).into_owned());
        let reason = fields.required("reason", problems).into_owned();
        let who = fields.required("who", problems).into_owned();
        let until = Some(fields.text("until", problems).into_owned()).filter(|until| !until.is_empty());
        if until.as_deref().is_some_and(|until| !crate::value::is_iso_date(until)) {
            problems.add(fields.pointer("until"), Refusal::new("wrong-type").with("expected", "date"));
        }
        fields.end(problems);
        if let Some(id) = id {
            waivers.push(Waiver { id, code, subject, key, severity, reason, who, until });
        }
    }
    waivers
}
