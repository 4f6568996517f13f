//! Checks an expression against the metamodel and makes the steps of it that are computed.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Refusal, RelationKind};

use super::kinds::{Kinds, Type, field, fields};
use super::syntax::{Binary, Expr, Node};
use super::value::{Held, Op};

/// What is wrong with an expression: where (byte) and what.
#[derive(Debug, Clone, PartialEq)]
pub struct Trouble {
    /// Byte of the expression.
    pub at: usize,
    /// A code `expr-…` and its arguments.
    pub cause: Refusal,
}

/// What of the model an expression reads around its subject.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Local {
    /// Along which relations.
    pub relations: BTreeSet<RelationKind>,
    /// How many steps.
    pub radius: u8,
    /// Whether it looks further than that.
    pub wide: bool,
}

pub(super) type Typed = Result<(Op, Type), Trouble>;

/// Loops are at most so deep in one another.
pub(super) const MOST_LOOPS: u32 = 2;

pub(super) struct Compiler {
    /// Names that are known here, each with its slot.
    pub names: Vec<(String, Type)>,
    /// As many slots are needed.
    pub slots: usize,
    pub loops: u32,
    pub local: Local,
}

impl Compiler {
    /// The subject is `e`.
    pub fn new(subjects: &[ElementKind]) -> Self {
        let subject = Type::Element(subjects.iter().copied().collect(), Some(0));
        Self { names: vec![("e".to_owned(), subject)], slots: 1, loops: 0, local: Local::default() }
    }

    pub fn expr(&mut self, expr: &Expr) -> Typed {
        match &expr.node {
            Node::Null => Ok((Op::Null, Type::Null)),
            Node::Bool(yes) => Ok((Op::Bool(*yes), Type::Bool)),
            Node::Int(number) => Ok((Op::Int(*number), Type::Int)),
            Node::Double(number) => Ok((Op::Double(*number), Type::Double)),
            Node::Text(text) => Ok((Op::Text(text.clone()), Type::Text)),
            Node::Name(name) => self.name(expr.at, name),
            Node::List(all) => self.list(all),
            Node::Not(one) => Ok((Op::Not(self.of_type(one, "!", &Type::Bool)?), Type::Bool)),
            Node::Minus(one) => {
                let (op, found) = self.expr(one)?;
                if !found.is_number() {
                    return Err(wrong(one.at, "-", "number", &found));
                }
                Ok((Op::Minus(Box::new(op)), found))
            }
            Node::And(all) => Ok((Op::And(self.conditions(all, "&&")?), Type::Bool)),
            Node::Or(all) => Ok((Op::Or(self.conditions(all, "||")?), Type::Bool)),
            Node::Binary(binary, left, right) => self.binary(expr.at, *binary, left, right),
            Node::If(condition, then, otherwise) => {
                let condition = self.of_type(condition, "?", &Type::Bool)?;
                let ((then, one), (other, two)) = (self.expr(then)?, self.expr(otherwise)?);
                let both = one.joined(&two).ok_or_else(|| wrong(otherwise.at, "?:", one.id(), &two))?;
                Ok((Op::If(condition, Box::new(then), Box::new(other)), both))
            }
            Node::Select(one, name) => {
                let (op, held, holds) = self.select(expr.at, one, name)?;
                Ok((Op::Attribute(Box::new(op), held), holds))
            }
            Node::Index(list, place) => {
                let (list_op, found) = self.expr(list)?;
                let Type::List(item) = found else { return Err(wrong(list.at, "[]", "list", &found)) };
                let place = self.of_type(place, "[]", &Type::Int)?;
                Ok((Op::Index(Box::new(list_op), place), *item))
            }
            Node::Call { name, target, args } => self.call(expr.at, name, target.as_deref(), args),
        }
    }

    /// A part that has to be of this type.
    pub fn of_type(&mut self, expr: &Expr, by: &str, expected: &Type) -> Result<Box<Op>, Trouble> {
        let (op, found) = self.expr(expr)?;
        if found == *expected { Ok(Box::new(op)) } else { Err(wrong(expr.at, by, expected.id(), &found)) }
    }

    fn conditions(&mut self, all: &[Expr], by: &str) -> Result<Vec<Op>, Trouble> {
        all.iter().map(|one| self.of_type(one, by, &Type::Bool).map(|op| *op)).collect()
    }

    fn name(&self, at: usize, name: &str) -> Typed {
        let place = self.names.iter().rposition(|(known, _)| known == name);
        let place = place.ok_or_else(|| {
            let known: Vec<&str> = self.names.iter().map(|(known, _)| known.as_str()).collect();
            trouble(at, Refusal::new("expr-unknown-name").with("name", name).with("known", known.join(", ")))
        })?;
        Ok((Op::Slot(place), self.names[place].1.clone()))
    }

    fn list(&mut self, all: &[Expr]) -> Typed {
        let mut item = Type::Null;
        let mut ops = Vec::with_capacity(all.len());
        for one in all {
            let (op, found) = self.expr(one)?;
            item = match ops.is_empty() {
                true => found,
                false => item.joined(&found).ok_or_else(|| wrong(one.at, "[]", item.id(), &found))?,
            };
            ops.push(op);
        }
        Ok((Op::List(ops), Type::List(Box::new(item))))
    }

    /// An attribute of an element: the element, how the attribute is read, and what it holds.
    pub fn select(&mut self, at: usize, one: &Expr, name: &str) -> Result<(Op, Held, Type), Trouble> {
        let (op, found) = self.expr(one)?;
        let Type::Element(kinds, _) = found else { return Err(wrong(one.at, ".", "element", &found)) };
        let Some(known) = field(kinds, name) else {
            let cause = Refusal::new("expr-unknown-attribute").with("attribute", name);
            return Err(trouble(at, cause.with("kinds", kinds.named()).with("known", fields(kinds).join(", "))));
        };
        let id = kinds.each().find_map(|kind| kind.attribute(name)).map_or("", |spec| spec.id);
        let held = match (name, &known.holds) {
            ("id", _) => Held::Id,
            ("kind", _) => Held::Kind,
            ("name", _) => Held::Name,
            ("description", _) => Held::Description,
            ("tags", _) => Held::Tags,
            (_, Type::Double) => Held::Number(id),
            (_, Type::Bool) => Held::YesNo(id),
            _ => Held::Text(id),
        };
        Ok((op, held, known.holds))
    }

    fn binary(&mut self, at: usize, binary: Binary, left: &Expr, right: &Expr) -> Typed {
        let ((a, one), (b, two)) = (self.expr(left)?, self.expr(right)?);
        let sign = binary.sign();
        let mismatch = || wrong(at, sign, one.id(), &two);
        let gives = match binary {
            Binary::Equal | Binary::Unequal => {
                self.known_choice(left, right)?;
                self.known_choice(right, left)?;
                if one.comparable(&two) { Type::Bool } else { return Err(mismatch()) }
            }
            Binary::In => {
                let Type::List(item) = &two else { return Err(wrong(right.at, sign, "list", &two)) };
                self.known_choice(left, right)?;
                if **item == Type::Null || one.comparable(item) {
                    Type::Bool
                } else {
                    return Err(wrong(at, sign, one.id(), item));
                }
            }
            Binary::Less | Binary::LessEqual | Binary::Greater | Binary::GreaterEqual => {
                let both = (one.is_number() && two.is_number()) || (one == Type::Text && two == Type::Text);
                if both { Type::Bool } else { return Err(mismatch()) }
            }
            Binary::Add if matches!(one, Type::Text | Type::List(_)) => one.joined(&two).ok_or_else(mismatch)?,
            _ if !one.is_number() => return Err(wrong(left.at, sign, "number", &one)),
            Binary::Remainder if one == Type::Double => return Err(wrong(left.at, sign, "number", &one)),
            _ if one != two => return Err(mismatch()),
            _ => one.clone(),
        };
        Ok((Op::Binary(binary, Box::new(a), Box::new(b)), gives))
    }

    /// Where an attribute with a choice of values is compared with texts, each has to be one of them.
    fn known_choice(&mut self, attribute: &Expr, texts: &Expr) -> Result<(), Trouble> {
        let Node::Select(one, name) = &attribute.node else { return Ok(()) };
        let Ok((_, Type::Element(kinds, _))) = self.expr(one) else { return Ok(()) };
        let choices = field(kinds, name).map(|field| field.choices).unwrap_or_default();
        let all = if let Node::List(all) = &texts.node { all.as_slice() } else { std::slice::from_ref(texts) };
        for text in all {
            let Node::Text(value) = &text.node else { continue };
            if !choices.is_empty() && !value.is_empty() && !choices.contains(&value.as_str()) {
                let cause = Refusal::new("expr-unknown-choice").with("value", value).with("attribute", name);
                return Err(trouble(text.at, cause.with("known", choices.join(", "))));
            }
        }
        Ok(())
    }

    /// Notes that the relations of an element so far away are read, and tells how far their other ends are.
    pub fn reads(&mut self, far: Option<u8>, along: &[RelationKind], steps: u8) -> Option<u8> {
        let Some(far) = far else {
            self.local.wide = true;
            return None;
        };
        let reached = far.saturating_add(steps);
        self.local.relations.extend(along);
        self.local.radius = self.local.radius.max(reached);
        Some(reached)
    }
}

pub(super) fn trouble(at: usize, cause: Refusal) -> Trouble {
    Trouble { at, cause }
}

/// Something of another type than is needed.
pub(super) fn wrong(at: usize, by: &str, expected: &str, found: &Type) -> Trouble {
    let mixed = matches!((expected, found.id()), ("number", "decimal") | ("decimal", "number"));
    let code = if mixed { "expr-mixed-numbers" } else { "expr-type" };
    trouble(at, Refusal::new(code).with("by", by).with("expected", expected).with("found", found.id()))
}

/// The kinds at the other end of relations of this kind; none when it joins nothing there.
pub(super) fn ends(kinds: Kinds, along: RelationKind, into: bool) -> Kinds {
    let allows = |here: ElementKind, there: ElementKind| match into {
        true => along.allows(there, here),
        false => along.allows(here, there),
    };
    ElementKind::ALL.iter().copied().filter(|there| kinds.each().any(|here| allows(here, *there))).collect()
}
