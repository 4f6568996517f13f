//! Takes the fields of a JSON object one by one, noting everything that is wrong with its place.

use super::tree::Tree;
use crate::records::{Attributes, Properties, Statement};
use crate::{Refusal, Value};

/// Where in the text, as a JSON pointer (RFC 6901), and everything found wrong so far.
pub(super) struct Problems(pub Vec<Refusal>);

impl Problems {
    pub(super) fn add(&mut self, path: &str, refusal: Refusal) {
        self.0.push(refusal.with("path", if path.is_empty() { "/" } else { path }));
    }

    fn wrong_type(&mut self, path: &str, expected: &str) {
        self.add(path, Refusal::new("wrong-type").with("expected", expected));
    }
}

/// The fields of one object that have not been taken yet.
pub(super) struct Fields {
    pub path: String,
    rest: Vec<(String, Tree)>,
}

impl Fields {
    /// The fields of an object; a problem and none when it is something else.
    pub(super) fn of(tree: Tree, path: &str, problems: &mut Problems) -> Self {
        let mut rest = Vec::new();
        match tree {
            Tree::Object(entries) => rest = entries,
            _ => problems.wrong_type(path, "object"),
        }
        Self { path: path.to_owned(), rest }
    }

    pub(super) fn pointer(&self, key: &str) -> String {
        format!("{}/{}", self.path, key.replace('~', "~0").replace('/', "~1"))
    }

    /// The value of a key; `null` is the same as none.
    pub(super) fn take(&mut self, key: &str) -> Option<Tree> {
        let at = self.rest.iter().position(|(name, _)| name == key)?;
        Some(self.rest.remove(at).1).filter(|tree| *tree != Tree::Null)
    }

    /// A text; empty when there is none.
    pub(super) fn text(&mut self, key: &str, problems: &mut Problems) -> String {
        match self.take(key) {
            None => String::new(),
            Some(Tree::Text(text)) => text,
            Some(_) => {
                problems.wrong_type(&self.pointer(key), "text");
                String::new()
            }
        }
    }

    /// A text that has to be there.
    pub(super) fn required(&mut self, key: &str, problems: &mut Problems) -> String {
        let before = problems.0.len();
        let text = self.text(key, problems);
        if text.is_empty() && problems.0.len() == before {
            problems.add(&self.pointer(key), Refusal::new("missing-field"));
        }
        text
    }

    /// A number, or the given one.
    pub(super) fn number(&mut self, key: &str, default: f64, problems: &mut Problems) -> f64 {
        match self.take(key) {
            None => default,
            Some(Tree::Number(number)) if number.is_finite() => number,
            Some(_) => {
                problems.wrong_type(&self.pointer(key), "number");
                default
            }
        }
    }

    /// The items of a list with their places.
    pub(super) fn list(&mut self, key: &str, problems: &mut Problems) -> Vec<(String, Tree)> {
        let path = self.pointer(key);
        match self.take(key) {
            None => Vec::new(),
            Some(Tree::List(items)) => {
                items.into_iter().enumerate().map(|(at, item)| (format!("{path}/{at}"), item)).collect()
            }
            Some(_) => {
                problems.wrong_type(&path, "list");
                Vec::new()
            }
        }
    }

    /// An object whose keys are free.
    pub(super) fn object(&mut self, key: &str, problems: &mut Problems) -> Vec<(String, String, Tree)> {
        let path = self.pointer(key);
        let Some(tree) = self.take(key) else { return Vec::new() };
        let inner = Self::of(tree, &path, problems);
        let mut entries: Vec<(String, String, Tree)> = Vec::new();
        for (name, tree) in inner.rest.iter() {
            let place = inner.pointer(name);
            if entries.iter().any(|(known, _, _)| known == name) {
                problems.add(&place, Refusal::new("unknown-key"));
            } else {
                entries.push((name.clone(), place, tree.clone()));
            }
        }
        entries
    }

    /// Free texts by key; empty ones are dropped.
    pub(super) fn properties(&mut self, problems: &mut Problems) -> Properties {
        let mut properties = Properties::new();
        for (key, path, tree) in self.object("properties", problems) {
            match tree {
                Tree::Text(text) if !text.is_empty() => {
                    properties.insert(key, text);
                }
                Tree::Text(_) | Tree::Null => {}
                _ => problems.wrong_type(&path, "text"),
            }
        }
        properties
    }

    /// Typed attributes with their places, not yet checked against a kind; empty ones are dropped.
    pub(super) fn attributes(&mut self, problems: &mut Problems) -> (Attributes, Vec<(String, String)>) {
        let mut attributes = Attributes::new();
        let mut places = Vec::new();
        for (key, path, tree) in self.object("attributes", problems) {
            let value = match tree {
                Tree::Null => continue,
                Tree::Text(text) if text.is_empty() => continue,
                Tree::Text(text) => Value::Text(text),
                Tree::Number(number) => Value::Number(number),
                Tree::Bool(yes) => Value::Bool(yes),
                Tree::List(_) | Tree::Object(_) => {
                    problems.wrong_type(&path, "value");
                    continue;
                }
            };
            places.push((key.clone(), path));
            attributes.insert(key, value);
        }
        (attributes, places)
    }

    /// Who said what.
    pub(super) fn statements(&mut self, problems: &mut Problems) -> Vec<Statement> {
        let mut statements = Vec::new();
        for (path, tree) in self.list("statements", problems) {
            let mut fields = Self::of(tree, &path, problems);
            statements.push(Statement {
                attribute: fields.required("attribute", problems),
                value: fields.text("value", problems),
                source: fields.text("source", problems),
            });
            fields.end(problems);
        }
        statements
    }

    /// Texts of a list.
    pub(super) fn texts(&mut self, key: &str, problems: &mut Problems) -> Vec<String> {
        let mut texts = Vec::new();
        for (path, tree) in self.list(key, problems) {
            match tree {
                Tree::Text(text) if !text.is_empty() => texts.push(text),
                Tree::Text(_) | Tree::Null => {}
                _ => problems.wrong_type(&path, "text"),
            }
        }
        texts
    }

    /// Everything not taken is unknown, a second value of one key included.
    pub(super) fn end(self, problems: &mut Problems) {
        for (key, _) in &self.rest {
            problems.add(&self.pointer(key), Refusal::new("unknown-key"));
        }
    }
}
