//! Canonical (or hand-written) text → model, whole or not at all, with everything that is wrong and where.

use std::collections::BTreeMap;

use super::fields::{Fields, Problems};
use super::tree::Tree;
use super::{FORMAT, FORMAT_VERSION, MAX_BYTES, MAX_RECORDS};
use super::{read_conflict, read_view};
use crate::constraints::{check_attribute, check_ends, check_id, check_name, check_statement};
use crate::diff::Change;
use crate::metamodel::AttributeSpec;
use crate::records::{Attributes, Statement};
use crate::{Diff, Element, ElementKind, Id, Model, ModelInfo, Refusal, Relation, RelationKind, Waiver};

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
    let mut model = Model::default();
    model.apply(&diff).map_err(|misfit| Refusal::new("duplicate-id").with("id", misfit.id))?;
    Ok(model)
}

fn broken(error: &serde_json::Error) -> Refusal {
    let detail = error.to_string();
    let detail = detail.split(" at line ").next().unwrap_or_default().to_owned();
    Refusal::new("json-broken").with("line", error.line()).with("column", error.column()).with("detail", detail)
}

fn read_model(tree: Tree, problems: &mut Problems) -> Diff {
    let mut fields = Fields::of(tree, "", problems);
    if !is_ours(&mut fields, problems) {
        return Diff::default();
    }
    let info = read_info(&mut fields, problems);
    let elements = read_elements(&mut fields, problems);
    let kinds: BTreeMap<Id, ElementKind> = elements.iter().map(|element| (element.id.clone(), element.kind)).collect();
    let relations = read_relations(&mut fields, &kinds, problems);
    let mut diff = read_view::read_views(&mut fields, &kinds, &relations, problems);
    diff.info.push(Change::changed(ModelInfo::default(), info));
    diff.info.retain(|change| change.before != change.after);
    diff.waivers = read_waivers(&mut fields, problems).into_iter().map(Change::added).collect();
    let pack = fields.text("rule_pack", problems);
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
fn is_ours(fields: &mut Fields, problems: &mut Problems) -> bool {
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

fn read_info(fields: &mut Fields, problems: &mut Problems) -> ModelInfo {
    let name = read_name(fields, problems);
    let description = fields.text("description", problems);
    let language = fields.text("language", problems);
    if !matches!(language.as_str(), "" | "en" | "de") {
        problems.add(&fields.pointer("language"), Refusal::new("language-unknown").with("tag", &language));
    }
    ModelInfo { name, description, language }
}

/// A required name within the constraints.
pub(super) fn read_name(fields: &mut Fields, problems: &mut Problems) -> String {
    let name = fields.required("name", problems);
    if !name.is_empty()
        && let Err(refusal) = check_name(&name)
    {
        problems.add(&fields.pointer("name"), refusal);
    }
    name
}

/// A required id, valid and not taken yet.
pub(super) fn read_id(
    fields: &mut Fields,
    known: &mut std::collections::BTreeSet<Id>,
    problems: &mut Problems,
) -> Option<Id> {
    let text = fields.required("id", problems);
    if text.is_empty() {
        return None;
    }
    let id = Id::from(text);
    let path = fields.pointer("id");
    if let Err(refusal) = check_id(&id) {
        problems.add(&path, refusal);
        return None;
    }
    if !known.insert(id.clone()) {
        problems.add(&path, Refusal::new("duplicate-id").with("id", &id));
        return None;
    }
    Some(id)
}

fn read_elements(fields: &mut Fields, problems: &mut Problems) -> Vec<Element> {
    let mut known = std::collections::BTreeSet::new();
    let mut elements = Vec::new();
    for (path, tree) in fields.list("elements", problems) {
        let mut fields = Fields::of(tree, &path, problems);
        let id = read_id(&mut fields, &mut known, problems);
        let kind_id = fields.required("kind", problems);
        let kind = ElementKind::from_id(&kind_id);
        if kind.is_none() && !kind_id.is_empty() {
            problems.add(&fields.pointer("kind"), Refusal::new("unknown-kind").with("kind", &kind_id));
        }
        let name = read_name(&mut fields, problems);
        let description = fields.text("description", problems);
        let attributes = read_attributes(
            &mut fields,
            &kind_id,
            |attribute| kind.and_then(|kind| kind.attribute(attribute)),
            kind.is_some(),
            problems,
        );
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

fn read_relations(fields: &mut Fields, kinds: &BTreeMap<Id, ElementKind>, problems: &mut Problems) -> Vec<Relation> {
    let mut known = std::collections::BTreeSet::new();
    let mut relations = Vec::new();
    for (path, tree) in fields.list("relations", problems) {
        let mut fields = Fields::of(tree, &path, problems);
        let id = read_id(&mut fields, &mut known, problems);
        let kind_id = fields.required("kind", problems);
        let kind = RelationKind::from_id(&kind_id);
        if kind.is_none() && !kind_id.is_empty() {
            problems.add(&fields.pointer("kind"), Refusal::new("unknown-relation-kind").with("kind", &kind_id));
        }
        let source = read_end(&mut fields, "source", kinds, problems);
        let target = read_end(&mut fields, "target", kinds, problems);
        if let (Some(kind), Some((_, from)), Some((_, to))) = (kind, &source, &target)
            && let Err(refusal) = check_ends(kind, *from, *to)
        {
            let id = id.as_ref().map(Id::to_string).unwrap_or_default();
            problems.add(&path, refusal.with("id", id));
        }
        let attributes = read_attributes(
            &mut fields,
            &kind_id,
            |attribute| kind.and_then(|kind| kind.attribute(attribute)),
            kind.is_some(),
            problems,
        );
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
    fields: &mut Fields,
    key: &str,
    kinds: &BTreeMap<Id, ElementKind>,
    problems: &mut Problems,
) -> Option<(Id, ElementKind)> {
    let id = fields.required(key, problems);
    if id.is_empty() {
        return None;
    }
    let found = kinds.get_key_value(id.as_str());
    if found.is_none() {
        problems.add(&fields.pointer(key), Refusal::new("dangling").with("id", &id).with("reference", key));
    }
    found.map(|(id, kind)| (id.clone(), *kind))
}

fn read_attributes(
    fields: &mut Fields,
    kind_id: &str,
    spec: impl Fn(&str) -> Option<&'static AttributeSpec>,
    kind_known: bool,
    problems: &mut Problems,
) -> Attributes {
    let (attributes, places) = fields.attributes(problems);
    for (attribute, path) in places.iter().filter(|_| kind_known) {
        if let Some(value) = attributes.get(attribute)
            && let Err(refusal) = check_attribute(kind_id, spec(attribute), attribute, value)
        {
            problems.add(path, refusal);
        }
    }
    attributes
}

fn read_statements(fields: &mut Fields, problems: &mut Problems) -> Vec<Statement> {
    let statements = fields.statements(problems);
    for (at, statement) in statements.iter().enumerate() {
        if !statement.attribute.is_empty()
            && let Err(refusal) = check_statement(statement)
        {
            problems.add(&format!("{}/{at}/attribute", fields.pointer("statements")), refusal);
        }
    }
    statements
}

fn read_waivers(fields: &mut Fields, problems: &mut Problems) -> Vec<Waiver> {
    let mut known = std::collections::BTreeSet::new();
    let mut waivers = Vec::new();
    for (path, tree) in fields.list("waivers", problems) {
        let mut fields = Fields::of(tree, &path, problems);
        let id = read_id(&mut fields, &mut known, problems);
        let code = fields.required("code", problems);
        let [subject, key, severity] = ["subject", "key", "severity"].map(|name| fields.text(name, problems));
        let reason = fields.required("reason", problems);
        let who = fields.required("who", problems);
        let until = Some(fields.text("until", problems)).filter(|until| !until.is_empty());
        if until.as_deref().is_some_and(|until| !crate::value::is_iso_date(until)) {
            problems.add(&fields.pointer("until"), Refusal::new("wrong-type").with("expected", "date"));
        }
        fields.end(problems);
        if let Some(id) = id {
            waivers.push(Waiver { id, code, subject, key, severity, reason, who, until });
        }
    }
    waivers
}
