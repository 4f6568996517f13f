//! Models, steps and folders to test with.

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tragwerk_model::records::Point;
use tragwerk_model::{
    Change, Conflict, ConflictRecord, Diff, Element, ElementKind, Model, ModelInfo, Note, Relation, RelationKind,
    Statement, Value, View, ViewEdge, ViewNode, Viewpoint, Waiver,
};
use tragwerk_store::{Label, LogEntry, MAIN_SCENARIO, Store, create, open};

/// A folder that goes away, and a model file in it.
pub struct Place {
    pub folder: TempDir,
    pub file: PathBuf,
}

impl Place {
    /// A folder without the file.
    pub fn empty() -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("plan.gtm");
        Self { folder, file }
    }

    /// A folder with [`model`] in the file.
    pub fn with_model() -> Self {
        let place = Self::empty();
        drop(create(&place.file, &model(), 1_000).unwrap());
        place
    }

    pub fn open(&self) -> Store {
        open(&self.file).unwrap().store
    }

    pub fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.file).unwrap()
    }

    /// Everything in the folder by name.
    pub fn names(&self) -> Vec<String> {
        names(self.folder.path())
    }
}

pub fn names(folder: &Path) -> Vec<String> {
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    let mut names: Vec<_> = std::fs::read_dir(folder).unwrap().map(name).collect();
    names.sort();
    names
}

/// A model with every sort of record, and texts that are awkward to keep.
pub fn model() -> Model {
    let mut role = Element::new("role-revops", ElementKind::Role, "RevOps „lead“ \u{1F9ED}");
    role.description = "Zeile 1\nZeile 2\tTab \\ \" ' ; --".to_owned();
    role.tags = vec!["b".to_owned(), "a".to_owned()];
    role.properties.insert("owner's \"key\"".to_owned(), "日本語".to_owned());
    let mut decision = Element::new("dec-routing", ElementKind::Decision, "Lead routing");
    decision.attributes.insert("recurrence".to_owned(), "recurring".into());
    decision.statements.push(Statement {
        attribute: "recurrence".to_owned(),
        value: "on demand".to_owned(),
        source: "Head of Sales".to_owned(),
    });
    let mut segment = Element::new("seg", ElementKind::Segment, "Mid-market");
    segment.attributes.insert("from".to_owned(), Value::Number(0.1 + 0.2));
    segment.attributes.insert("to".to_owned(), Value::Number(1e21));
    let node = |element: &str, order, x| ViewNode {
        view: "v1".into(),
        element: element.into(),
        order,
        x,
        y: -12.345_678_901_234_567,
        width: 176.0,
        height: 64.0,
        parent: None,
    };
    let content = Diff {
        info: vec![Change::changed(
            ModelInfo::default(),
            ModelInfo { name: "Acme".to_owned(), description: "As is".to_owned(), language: "en".to_owned() },
        )],
        elements: [role, decision, segment].map(Change::added).into(),
        relations: vec![Change::added(Relation::new("r1", RelationKind::Decides, "role-revops", "dec-routing"))],
        views: vec![Change::added(View {
            id: "v1".into(),
            viewpoint: Viewpoint::DecisionMap,
            name: "Who decides".to_owned(),
        })],
        nodes: [node("role-revops", 1, 0.1), node("dec-routing", 0, 300.0)].map(Change::added).into(),
        edges: vec![Change::added(ViewEdge {
            view: "v1".into(),
            relation: "r1".into(),
            order: 0,
            waypoints: vec![Point { x: 1.5, y: 2.0 }],
        })],
        notes: vec![Change::added(Note {
            view: "v1".into(),
            id: "n1".into(),
            order: 0,
            x: 0.0,
            y: 0.0,
            width: 200.0,
            height: 80.0,
            text: "To be discussed".to_owned(),
        })],
        waivers: vec![Change::added(Waiver {
            id: "w1".into(),
            code: "DEC01".to_owned(),
            subject: "dec-routing".to_owned(),
            key: String::new(),
            severity: "error".to_owned(),
            reason: "Next quarter".to_owned(),
            who: "Head of Sales".to_owned(),
            until: Some("2027-06-30".to_owned()),
        })],
        rule_pack: vec![Change::added("name = \"ours\"\n".to_owned())],
        conflicts: vec![Change::added(Conflict::new(
            ConflictRecord::Element,
            "role-revops",
            Some("name"),
            [None, Some("RevOps „lead“ \u{1F9ED}".into()), Some(serde_json::json!({ "Ä": [0.1, true] }))],
        ))],
    };
    let mut model = Model::default();
    model.apply(&content).unwrap();
    model
}

/// A log entry of a session.
pub fn entry(session: &str) -> LogEntry {
    LogEntry {
        session: session.to_owned(),
        origin: "test".to_owned(),
        group: None,
        label: Label { code: "step-test".to_owned(), args: [("name".to_owned(), "Ä".to_owned())].into() },
        at: 2_000,
        undoes: None,
        redoes: None,
        scenario: MAIN_SCENARIO.to_owned(),
    }
}

/// Renames an element.
pub fn rename(model: &Model, id: &str, name: &str) -> Diff {
    let before = model.element(id).unwrap().clone();
    let after = Element { name: name.to_owned(), ..before.clone() };
    Diff { elements: vec![Change::changed(before, after)], ..Diff::default() }
}

/// Adds an element.
pub fn add(id: &str) -> Diff {
    Diff { elements: vec![Change::added(Element::new(id, ElementKind::Goal, id))], ..Diff::default() }
}

/// Applies the diff to the model and commits it; the model is as before when that fails.
pub fn step(
    store: &mut Store,
    model: &mut Model,
    diff: &Diff,
    entry: &LogEntry,
) -> Result<u64, tragwerk_store::StoreError> {
    let mut after = model.clone();
    after.apply(diff).unwrap();
    let revision = store.commit(store.revision(), &after, diff, entry)?;
    *model = after;
    Ok(revision)
}
