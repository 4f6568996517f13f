//! The short notation in which examples and test models are written; read into a model like any other.
//!
//! One statement a line, `#` begins a comment:
//! ```text
//! role head, ops "Head of Sales"        kind, ids, a name for all of them (else the id), attributes
//! decision routing "Lead routing" recurrence=recurring question="Who gets it?"
//! head, ops decides routing             sources, relation, targets, attributes; relations are numbered r1, r2, …
//! shown head, routing                   they stand in a view
//! waiver w code=DEC01 subject=routing severity=error reason="For now" who="CRO" until=2027-06-30
//! routing says question "Whose is it?" "Sales"   attribute, value and source of a statement; also about r1, r2, …
//! ```

use tragwerk_model::metamodel::AttributeType;
use tragwerk_model::records::DEFAULT_SIZE;
use tragwerk_model::{
    Change, Diff, Element, ElementKind, Id, Model, Relation, RelationKind, Statement, Value, View, ViewNode, Viewpoint,
    Waiver,
};

/// Reads a sketch.
///
/// # Errors
/// The first line that cannot be read, and why.
pub fn read(text: &str) -> Result<Model, String> {
    let mut sketch = Sketch::default();
    for line in text.lines() {
        let tokens = tokens(line);
        sketch.statement(&tokens).map_err(|reason| format!("{reason}: {line}"))?;
    }
    let views = sketch.view().into_iter().map(Change::added).collect();
    let diff = Diff {
        views,
        elements: sketch.elements.into_iter().map(Change::added).collect(),
        relations: sketch.relations.into_iter().map(Change::added).collect(),
        nodes: sketch.nodes.into_iter().map(Change::added).collect(),
        waivers: sketch.waivers.into_iter().map(Change::added).collect(),
        ..Diff::default()
    };
    let mut model = Model::named("Sketch");
    model.apply(&diff).map_err(|misfit| misfit.to_string())?;
    Ok(model)
}

#[derive(Default)]
struct Sketch {
    elements: Vec<Element>,
    relations: Vec<Relation>,
    nodes: Vec<ViewNode>,
    waivers: Vec<Waiver>,
}

/// A word, a quoted text, or `key=value`.
#[derive(Debug, PartialEq)]
enum Token {
    Word(String),
    Quoted(String),
    Pair(String, String),
}

impl Sketch {
    fn statement(&mut self, tokens: &[Token]) -> Result<(), String> {
        let words: Vec<&str> = tokens.iter().filter_map(Token::as_word).collect();
        match words[..] {
            [] => Ok(()),
            [id, "says", attribute] => self.says(id, attribute, &quoted(tokens)),
            ["shown", ref ids @ ..] => self.shown(ids),
            ["waiver", id] => self.waiver(id, tokens),
            [kind, ref ids @ ..] if ElementKind::from_id(kind).is_some() => self.elements(kind, ids, tokens),
            _ => self.relations(&words, tokens),
        }
    }

    fn elements(&mut self, kind: &str, ids: &[&str], tokens: &[Token]) -> Result<(), String> {
        let kind = ElementKind::from_id(kind).ok_or("no such kind")?;
        for id in ids {
            let name = quoted(tokens).first().map_or(*id, |name| *name).to_owned();
            let mut element = Element::new(*id, kind, name);
            for (attribute, value) in pairs(tokens) {
                let spec = kind.attribute(attribute).ok_or_else(|| format!("no attribute {attribute}"))?;
                element.attributes.insert(attribute.to_owned(), typed(&spec.holds, value)?);
            }
            element.attributes.retain(|_, value| !value.is_absent());
            self.elements.push(element);
        }
        Ok(())
    }

    fn relations(&mut self, words: &[&str], tokens: &[Token]) -> Result<(), String> {
        let verb = words.iter().position(|word| RelationKind::from_id(word).is_some()).ok_or("no relation")?;
        let kind = RelationKind::from_id(words[verb]).ok_or("no relation")?;
        let (sources, targets) = (&words[..verb], &words[verb + 1..]);
        for (source, target) in sources.iter().flat_map(|source| targets.iter().map(move |target| (source, target))) {
            let ends = (self.kind_of(source)?, self.kind_of(target)?);
            if !kind.allows(ends.0, ends.1) {
                return Err("not in the relation table".to_owned());
            }
            let id = format!("r{}", self.relations.len() + 1);
            let mut relation = Relation::new(id, kind, *source, *target);
            for (attribute, value) in pairs(tokens) {
                let spec = kind.attribute(attribute).ok_or_else(|| format!("no attribute {attribute}"))?;
                relation.attributes.insert(attribute.to_owned(), typed(&spec.holds, value)?);
            }
            relation.attributes.retain(|_, value| !value.is_absent());
            self.relations.push(relation);
        }
        Ok(())
    }

    fn says(&mut self, id: &str, attribute: &str, texts: &[&str]) -> Result<(), String> {
        let text = |place: usize| texts.get(place).copied().unwrap_or_default().to_owned();
        let statement = Statement { attribute: attribute.to_owned(), value: text(0), source: text(1) };
        let element = self.elements.iter_mut().find(|element| element.id == Id::new(id));
        let relation = self.relations.iter_mut().find(|relation| relation.id == Id::new(id));
        let statements = element.map(|element| &mut element.statements);
        let statements = statements.or(relation.map(|relation| &mut relation.statements));
        statements.ok_or("nothing of that id")?.push(statement);
        Ok(())
    }

    fn shown(&mut self, ids: &[&str]) -> Result<(), String> {
        for id in ids {
            self.kind_of(id)?;
            let (view, element, order) = (Id::new("view"), Id::new(id), self.nodes.len() as u32);
            let (width, height) = DEFAULT_SIZE;
            self.nodes.push(ViewNode { view, element, order, x: 0.0, y: 0.0, width, height, parent: None });
        }
        Ok(())
    }

    fn waiver(&mut self, id: &str, tokens: &[Token]) -> Result<(), String> {
        let said = |key: &str| pairs(tokens).find(|(name, _)| *name == key).map(|(_, text)| text.to_owned());
        let text = |key: &str| said(key).unwrap_or_default();
        self.waivers.push(Waiver {
            id: Id::new(id),
            code: text("code"),
            subject: text("subject"),
            key: text("key"),
            severity: text("severity"),
            reason: text("reason"),
            who: text("who"),
            until: said("until"),
        });
        Ok(())
    }

    /// The view in which something is shown.
    fn view(&self) -> Option<View> {
        let view = View { id: Id::new("view"), viewpoint: Viewpoint::Free, name: "View".to_owned() };
        (!self.nodes.is_empty()).then_some(view)
    }

    fn kind_of(&self, id: &str) -> Result<ElementKind, String> {
        let element = self.elements.iter().find(|element| element.id == Id::new(id));
        element.map(|element| element.kind).ok_or_else(|| format!("nothing is called {id}"))
    }
}

impl Token {
    fn as_word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }
}

fn quoted(tokens: &[Token]) -> Vec<&str> {
    tokens.iter().filter_map(|token| if let Token::Quoted(text) = token { Some(text.as_str()) } else { None }).collect()
}

fn pairs(tokens: &[Token]) -> impl Iterator<Item = (&str, &str)> {
    tokens.iter().filter_map(|token| if let Token::Pair(key, value) = token { Some((&**key, &**value)) } else { None })
}

fn typed(expected: &AttributeType, text: &str) -> Result<Value, String> {
    let value = match expected {
        AttributeType::Number => Value::Number(text.parse().map_err(|_| "not a number")?),
        AttributeType::YesNo => Value::Bool(text == "yes"),
        _ => Value::Text(text.to_owned()),
    };
    if value.fits(expected) || value.is_absent() { Ok(value) } else { Err(format!("not a value: {text}")) }
}

/// Splits a line at blanks and commas outside quotation marks, up to a `#`.
fn tokens(line: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() && !rest.starts_with('#') {
        let end = rest.find([' ', ',', '"', '=']).unwrap_or(rest.len());
        let word = rest[..end].to_owned();
        let tail = &rest[end..];
        rest = if let Some(open) = tail.strip_prefix("=\"") {
            let (value, after) = open.split_once('"').unwrap_or((open, ""));
            found.push(Token::Pair(word, value.to_owned()));
            after
        } else if let Some(open) = tail.strip_prefix('=') {
            let end = open.find([' ', ',']).unwrap_or(open.len());
            found.push(Token::Pair(word, open[..end].to_owned()));
            &open[end..]
        } else if let Some(open) = tail.strip_prefix('"') {
            let (text, after) = open.split_once('"').unwrap_or((open, ""));
            found.push(Token::Quoted(text.to_owned()));
            after
        } else {
            found.push(Token::Word(word));
            tail
        };
        rest = rest.trim_start_matches([' ', ',']);
    }
    found
}
