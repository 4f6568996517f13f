//! A fix: what it is called, what it asks, and its steps.

use std::collections::BTreeSet;

use tragwerk_model::metamodel::AttributeType;
use tragwerk_model::ops::{Connect, CreateElement, EditRelation, Op, RecordRef, RenameElement, SetAttribute};
use tragwerk_model::{ElementKind, Id, Model, Refusal, Relation, RelationKind, Value};

use super::answers::{self, Answered};
use super::{Answer, Ask, End, Given, Step};
use crate::{Fact, Facts};

/// One way to answer a finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    /// Stable id in kebab case, unique among the fixes of a finding; `fix-<id>` of the texts.
    pub id: &'static str,
    /// Arguments of its text.
    pub args: Facts,
    /// Whether it can be done at once: it asks nothing and only says what is meant anyway.
    pub safe: bool,
    /// What must be chosen, in this order; empty when nothing.
    pub asks: Vec<Ask>,
    /// What is done then.
    pub steps: Vec<Step>,
}

impl Fix {
    /// A fix that asks nothing, but should be seen before it is done.
    pub fn new(id: &'static str) -> Self {
        Self { id, args: Facts::default(), safe: false, asks: Vec::new(), steps: Vec::new() }
    }

    /// A fix that can be done at once.
    pub fn safe(id: &'static str) -> Self {
        Self { safe: true, ..Self::new(id) }
    }

    /// A fix that must be told something.
    pub fn asking(id: &'static str, ask: Ask) -> Self {
        Self::new(id).and_asking(ask)
    }

    /// It must be told this as well.
    #[must_use]
    pub fn and_asking(mut self, ask: Ask) -> Self {
        self.asks.push(ask);
        self
    }

    /// An argument of its text.
    #[must_use]
    pub fn with(mut self, name: &'static str, fact: Fact) -> Self {
        self.args.set(name, fact);
        self
    }

    /// It connects two elements.
    #[must_use]
    pub fn connect(self, source: impl Into<End>, kind: RelationKind, target: impl Into<End>) -> Self {
        let (source, target) = (source.into(), target.into());
        self.step(Step::Connect { source, kind, target, attribute: None })
    }

    /// It sets an attribute of an element.
    #[must_use]
    pub fn set(self, element: impl Into<End>, attribute: &str, value: impl Into<Given>) -> Self {
        self.step(Step::Set { element: element.into(), attribute: attribute.to_owned(), value: value.into() })
    }

    /// It does this.
    #[must_use]
    pub fn op(self, op: Op) -> Self {
        self.step(Step::Do(op))
    }

    /// It does these.
    #[must_use]
    pub fn ops(mut self, ops: impl IntoIterator<Item = Op>) -> Self {
        self.steps.extend(ops.into_iter().map(Step::Do));
        self
    }

    /// A further step.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// The operations with these answers, one for each ask; `next` gives ids for new records.
    ///
    /// # Errors
    /// A [`Refusal`] when an answer is missing, blank or not among what can be chosen.
    pub fn made(&self, model: &Model, answers: &[Answer], next: &mut dyn FnMut() -> Id) -> Result<Vec<Op>, Refusal> {
        let answered = answers::checked(model, &self.asks, answers, next)?;
        let mut made = Made { model, answered, ops: Vec::new(), joined: BTreeSet::new() };
        for at in 0..made.answered.len() {
            made.create(at);
        }
        for step in &self.steps {
            made.step(step)?;
        }
        let mut ops = made.ops;
        ops.iter_mut().for_each(|op| op.fill_ids(next));
        Ok(ops)
    }
}

/// Operations under construction.
struct Made<'m> {
    model: &'m Model,
    answered: Vec<Answered>,
    ops: Vec<Op>,
    /// The relations that are being made.
    joined: BTreeSet<(Id, RelationKind, Id)>,
}

impl Made<'_> {
    fn create(&mut self, at: usize) {
        if let Some(Answered::New { id, kind, name }) = self.answered.get(at) {
            let op = CreateElement { id: Some(id.clone()), ..CreateElement::named(*kind, name) };
            self.ops.push(Op::CreateElement(op));
        }
    }

    fn step(&mut self, step: &Step) -> Result<(), Refusal> {
        match step {
            Step::Do(op) => self.ops.push(op.clone()),
            Step::Connect { source, kind, target, attribute } => {
                let both_chosen = matches!((source, target), (End::Chosen(_), End::Chosen(_)));
                let (source, target) = (self.end(source)?, self.end(target)?);
                if both_chosen && source == target {
                    return Err(Refusal::new("fix-same-twice"));
                }
                let attribute = attribute.as_ref().map(|(id, given)| Ok((*id, self.value(given)?))).transpose()?;
                self.connect(source, *kind, target, attribute);
            }
            Step::Reattach { relation, source, target } => {
                let source = source.as_ref().map(|end| self.end(end)).transpose()?;
                let target = target.as_ref().map(|end| self.end(end)).transpose()?;
                let id = relation.clone();
                self.ops.push(Op::EditRelation(EditRelation { id, kind: None, source, target, properties: None }));
            }
            Step::Set { element, attribute, value } => {
                let record = RecordRef::Element(self.end(element)?);
                let value = self.fitting(&record, attribute, self.value(value)?);
                let attribute = attribute.clone();
                self.ops.push(Op::SetAttribute(SetAttribute { record, attribute, value: Some(value) }));
            }
            Step::Rename { element, answer } => {
                let Value::Text(name) = self.value(&Given::Answered(*answer))? else { return Err(answers::missing()) };
                self.ops.push(Op::RenameElement(RenameElement { id: element.clone(), name }));
            }
            Step::If { answer, picked, ops } if self.picked(*answer, picked) => self.ops.extend(ops.iter().cloned()),
            Step::Unless { answers, picked, ops } if !answers.iter().any(|at| self.picked(*at, picked)) => {
                self.ops.extend(ops.iter().cloned());
            }
            Step::If { .. } | Step::Unless { .. } => {}
        }
        Ok(())
    }

    /// A relation that exists, or is being made, is not made again unless it says more; none leads from an element to
    /// itself.
    fn connect(&mut self, source: Id, kind: RelationKind, target: Id, attribute: Option<(&str, Value)>) {
        let same = |relation: &&Relation| relation.kind == kind && relation.target == target;
        let exists = self.model.outgoing(source.as_str()).iter().any(same);
        let is_new = self.joined.insert((source.clone(), kind, target.clone())) && !exists;
        if (attribute.is_some() || is_new) && source != target {
            let attributes = attribute.into_iter().map(|(id, value)| (id.to_owned(), value)).collect();
            self.ops.push(Op::Connect(Connect { id: None, kind, source, target, attributes }));
        }
    }

    fn end(&self, end: &End) -> Result<Id, Refusal> {
        match end {
            End::Is(id) => Ok(id.clone()),
            End::Chosen(at) => match self.answered.get(*at) {
                Some(Answered::Element(id) | Answered::New { id, .. }) => Ok(id.clone()),
                _ => Err(answers::missing()),
            },
        }
    }

    fn value(&self, given: &Given) -> Result<Value, Refusal> {
        match given {
            Given::Is(value) => Ok(value.clone()),
            Given::Answered(at) => match self.answered.get(*at) {
                Some(Answered::Value(value)) => Ok(value.clone()),
                Some(Answered::Pick(id)) => Ok(Value::Text(id.clone())),
                _ => Err(answers::missing()),
            },
        }
    }

    /// A text typed for a number becomes one; everything else is refused where it does not fit, as in every edit.
    fn fitting(&self, record: &RecordRef, attribute: &str, value: Value) -> Value {
        let kind: Option<ElementKind> = match record {
            RecordRef::Element(id) => self.model.element(id.as_str()).map(|element| element.kind),
            RecordRef::Relation(_) => None,
        };
        let holds = kind.and_then(|kind| kind.attribute(attribute)).map(|spec| spec.holds);
        match (holds, &value) {
            (Some(AttributeType::Number), Value::Text(text)) => text.trim().parse().map(Value::Number).unwrap_or(value),
            _ => value,
        }
    }

    fn picked(&self, answer: usize, picked: &str) -> bool {
        match self.answered.get(answer) {
            Some(Answered::Element(id)) => id.as_str() == picked,
            Some(Answered::Pick(id)) => id == picked,
            _ => false,
        }
    }
}
