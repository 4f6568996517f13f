//! Takes the fields of a JSON object one by one, noting everything that is wrong with its place.

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::rc::Rc;

use super::tree::Tree;
use crate::records::{Attributes, Properties, Statement};
use crate::{Refusal, Value};

/// Everything found wrong so far, each with where it is in the text as a JSON pointer (RFC 6901).
pub(super) struct Problems(pub Vec<Refusal>);

impl Problems {
    pub(super) fn add(&mut self, place: impl fmt::Display, refusal: Refusal) {
        let path = place.to_string();
        self.0.push(refusal.with("path", if path.is_empty() { "/" } else { path.as_str() }));
    }

    fn wrong_type(&mut self, place: impl fmt::Display, expected: &str) {
        self.add(place, Refusal::new("wrong-type").with("expected", expected));
    }
}

/// Where an object stands; written out only when something is wrong there.
#[derive(Debug, Clone)]
pub(super) struct Place {
    within: Rc<str>,
    at: Option<usize>,
}

impl Place {
    /// The whole text.
    pub(super) fn root() -> Self {
        Self { within: "".into(), at: None }
    }

    /// A field of the object there.
    pub(super) fn field(&self, key: &str) -> String {
        format!("{self}/{}", key.replace('~', "~0").replace('/', "~1"))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            Some(at) => write!(f, "{}/{at}", self.within),
            None => f.write_str(&self.within),
        }
    }
}

/// The fields of one object that have not been taken yet.
pub(super) struct Fields<'t> {
    pub place: Place,
    rest: VecDeque<(Cow<'t, str>, Tree<'t>)>,
}

impl<'t> Fields<'t> {
    /// The fields of an object; a problem and none when it is something else.
    pub(super) fn of(tree: Tree<'t>, place: Place, problems: &mut Problems) -> Self {
        let rest = match tree {
            Tree::Object(entries) => entries.into(),
            _ => {
                problems.wrong_type(&place, "object");
                VecDeque::new()
            }
        };
        Self { place, rest }
    }

    pub(super) fn pointer(&self, key: &str) -> String {
        self.place.field(key)
    }

    /// The value of a key; `null` is the same as none.
    pub(super) fn take(&mut self, key: &str) -> Option<Tree<'t>> {
        let at = self.rest.iter().position(|(name, _)| name == key)?;
        self.rest.remove(at).map(|(_, tree)| tree).filter(|tree| *tree != Tree::Null)
    }

    /// A text; empty when there is none.
    pub(super) fn text(&mut self, key: &str, problems: &mut Problems) -> Cow<'t, str> {
        match self.take(key) {
            None => Cow::default(),
            Some(Tree::Text(text)) => text,
            Some(_) => {
                problems.wrong_type(self.pointer(key), "text");
                Cow::default()
            }
        }
    }

    /// A text that has to be there.
    pub(super) fn required(&mut self, key: &str, problems: &mut Problems) -> Cow<'t, str> {
        let before = problems.0.len();
        let text = self.text(key, problems);
        if text.is_empty() && problems.0.len() == before {
            problems.add(self.pointer(key), Refusal::new("missing-field"));
        }
        text
    }

    /// A number, or the given one.
    pub(super) fn number(&mut self, key: &str, default: f64, problems: &mut Problems) -> f64 {
        match self.take(key) {
            None => default,
            Some(Tree::Number(number)) if number.is_finite() => number,
            Some(_) => {
                problems.wrong_type(self.pointer(key), "number");
                default
            }
        }
    }

    /// The items of a list with their places.
    pub(super) fn list(
        &mut self,
        key: &str,
        problems: &mut Problems,
    ) -> impl Iterator<Item = (Place, Tree<'t>)> + use<'t> {
        let taken = self.take(key);
        let within: Rc<str> = if taken.is_some() { self.pointer(key).into() } else { "".into() };
        let items = match taken {
            None => Vec::new(),
            Some(Tree::List(items)) => items,
            Some(_) => {
                problems.wrong_type(&within, "list");
                Vec::new()
            }
        };
        items.into_iter().enumerate().map(move |(at, item)| (Place { within: Rc::clone(&within), at: Some(at) }, item))
    }

    /// An object whose keys are free: itself for where its fields are, and each key once with its value.
    fn object(&mut self, key: &str, problems: &mut Problems) -> (Place, Vec<(Cow<'t, str>, Tree<'t>)>) {
        let Some(tree) = self.take(key) else { return (Place::root(), Vec::new()) };
        let inner = Self::of(tree, Place { within: self.pointer(key).into(), at: None }, problems);
        let mut entries: Vec<(Cow<'t, str>, Tree<'t>)> = Vec::with_capacity(inner.rest.len());
        for (name, tree) in inner.rest {
            if entries.iter().any(|(known, _)| *known == name) {
                problems.add(inner.place.field(&name), Refusal::new("unknown-key"));
            } else {
                entries.push((name, tree));
            }
        }
        (inner.place, entries)
    }

    /// Free texts by key; empty ones are dropped.
    pub(super) fn properties(&mut self, problems: &mut Problems) -> Properties {
        let mut properties = Properties::new();
        let (place, entries) = self.object("properties", problems);
        for (key, tree) in entries {
            match tree {
                Tree::Text(text) if !text.is_empty() => {
                    properties.insert(key.into_owned(), text.into_owned());
                }
                Tree::Text(_) | Tree::Null => {}
                _ => problems.wrong_type(place.field(&key), "text"),
            }
        }
        properties
    }

    /// Typed attributes, each as the check allows; empty ones are dropped.
    pub(super) fn attributes(
        &mut self,
        check: impl Fn(&str, &Value) -> Result<(), Refusal>,
        problems: &mut Problems,
    ) -> Attributes {
        let mut attributes = Attributes::new();
        let (place, entries) = self.object("attributes", problems);
        for (key, tree) in entries {
            let value = match tree {
                Tree::Null => continue,
                Tree::Text(text) if text.is_empty() => continue,
                Tree::Text(text) => Value::Text(text.into_owned()),
                Tree::Number(number) => Value::Number(number),
                Tree::Bool(yes) => Value::Bool(yes),
                Tree::List(_) | Tree::Object(_) => {
                    problems.wrong_type(place.field(&key), "value");
                    continue;
                }
            };
            if let Err(refusal) = check(&key, &value) {
                problems.add(place.field(&key), refusal);
            }
            attributes.insert(key.into_owned(), value);
        }
        attributes
    }

    /// Who said what.
    pub(super) fn statements(&mut self, problems: &mut Problems) -> Vec<Statement> {
        let mut statements = Vec::new();
        for (place, tree) in self.list("statements", problems) {
            let mut fields = Self::of(tree, place, problems);
            statements.push(Statement {
                attribute: fields.required("attribute", problems).into_owned(),
                value: fields.text("value", problems).into_owned(),
                source: fields.text("source", problems).into_owned(),
            });
            fields.end(problems);
        }
        statements
    }

    /// Texts of a list.
    pub(super) fn texts(&mut self, key: &str, problems: &mut Problems) -> Vec<String> {
        let mut texts = Vec::new();
        for (place, tree) in self.list(key, problems) {
            match tree {
                Tree::Text(text) if !text.is_empty() => texts.push(text.into_owned()),
                Tree::Text(_) | Tree::Null => {}
                _ => problems.wrong_type(place, "text"),
            }
        }
        texts
    }

    /// Everything not taken is unknown, a second value of one key included.
    pub(super) fn end(self, problems: &mut Problems) {
        for (key, _) in &self.rest {
            problems.add(self.pointer(key), Refusal::new("unknown-key"));
        }
    }
}
