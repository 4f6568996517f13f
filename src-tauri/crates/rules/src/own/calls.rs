//! Checks calls of functions. What each does is computed elsewhere ([`super::evaluate`]).

use tragwerk_model::{ElementKind, Refusal, RelationKind};

use super::compile::{Compiler, MOST_LOOPS, Trouble, Typed, ends, trouble, wrong};
use super::functions::FUNCTIONS;
use super::kinds::{Kinds, Type};
use super::syntax::{Expr, Node};
use super::value::{Between, Each, Op, TextTest, Way};

impl Compiler {
    /// A call; what stands before a point is the first argument.
    pub(super) fn call(&mut self, at: usize, name: &str, target: Option<&Expr>, args: &[Expr]) -> Typed {
        let each = match name {
            "all" => Some(Each::All),
            "exists" => Some(Each::Exists),
            "exists_one" => Some(Each::ExistsOne),
            "filter" => Some(Each::Filter),
            "map" => Some(Each::Map),
            _ => None,
        };
        if let (Some(each), Some(range)) = (each, target) {
            return self.go_through(at, name, each, range, args);
        }
        let all: Vec<&Expr> = target.into_iter().chain(args).collect();
        let boxed = |op: Op| Box::new(op);
        match (name, &all[..]) {
            ("has", [one]) => self.has(at, one),
            ("incoming" | "outgoing", [of, rest @ ..]) if rest.len() <= 2 => self.neighbours(at, name, of, rest),
            ("reachable" | "reaching", [of, along]) => self.reach(name, of, along),
            ("elements", [kind]) => {
                let kind = self.kind(kind)?;
                self.local.wide = true;
                Ok((Op::Elements(kind), list_of(Type::Element([kind].into_iter().collect(), None))))
            }
            ("owner_unit" | "owner_units", [of]) => {
                let (op, _, far) = self.element(of, name)?;
                let along = [RelationKind::AccountableFor, RelationKind::ResponsibleFor, RelationKind::PartOf];
                let unit = units(self.reads(far, &along, 2));
                match name {
                    "owner_unit" => Ok((Op::OwnerUnit(boxed(op)), unit)),
                    _ => Ok((Op::OwnerUnits(boxed(op)), list_of(unit))),
                }
            }
            ("unit_of", [of]) => {
                let (op, _, far) = self.element(of, name)?;
                let far = self.reads(far, &[RelationKind::PartOf], 1);
                Ok((Op::UnitOf(boxed(op)), units(far)))
            }
            ("stakes", [of]) => {
                let (op, _, _) = self.element(of, name)?;
                self.local.wide = true;
                let kinds = [ElementKind::Goal, ElementKind::Metric].into_iter().collect();
                Ok((Op::Stakes(boxed(op)), list_of(Type::Element(kinds, None))))
            }
            ("share_stake" | "common_forum" | "distinct", [one, other]) => {
                let ((one, _, _), (other, _, _)) = (self.element(one, name)?, self.element(other, name)?);
                self.local.wide = true;
                let between = match name {
                    "share_stake" => Between::Stake,
                    "common_forum" => Between::Forum,
                    _ => Between::Distinct,
                };
                Ok((Op::Share(between, boxed(one), boxed(other)), Type::Bool))
            }
            ("property", [of, key]) => {
                let (op, _, _) = self.element(of, name)?;
                Ok((Op::Property(boxed(op), self.of_type(key, name, &Type::Text)?), Type::Text))
            }
            ("size", [of]) => match self.expr(of)? {
                (op, Type::List(_) | Type::Text) => Ok((Op::Size(boxed(op)), Type::Int)),
                (_, found) => Err(wrong(of.at, name, "list", &found)),
            },
            ("fold", [of]) => Ok((Op::Fold(self.of_type(of, name, &Type::Text)?), Type::Text)),
            ("contains" | "startsWith" | "endsWith", [text, part]) => {
                let test = match name {
                    "contains" => TextTest::Contains,
                    "startsWith" => TextTest::Starts,
                    _ => TextTest::Ends,
                };
                let (text, part) = (self.of_type(text, name, &Type::Text)?, self.of_type(part, name, &Type::Text)?);
                Ok((Op::Test(test, text, part), Type::Bool))
            }
            ("int" | "double" | "string", [of]) => self.turned(name, of),
            _ => Err(unknown(at, name)),
        }
    }

    fn go_through(&mut self, at: usize, name: &str, each: Each, range: &Expr, args: &[Expr]) -> Typed {
        let (variable, keep, body) = match args {
            [variable, body] => (variable, None, body),
            [variable, keep, body] if each == Each::Map => (variable, Some(keep), body),
            _ => return Err(bad_call(at, name)),
        };
        let Node::Name(variable_name) = &variable.node else { return Err(bad_call(variable.at, name)) };
        let (range_op, found) = self.expr(range)?;
        let Type::List(item) = found else { return Err(wrong(range.at, name, "list", &found)) };
        self.loops += 1;
        if self.loops > MOST_LOOPS {
            return Err(trouble(at, Refusal::new("expr-loops").with("most", MOST_LOOPS)));
        }
        let slot = self.names.len();
        self.names.push((variable_name.clone(), (*item).clone()));
        self.slots = self.slots.max(self.names.len());
        let keep = keep.map(|keep| self.of_type(keep, name, &Type::Bool)).transpose()?;
        let (op, gives) = self.expr(body)?;
        self.names.pop();
        self.loops -= 1;
        let gives = match (each, gives) {
            (Each::Map, gives) => list_of(gives),
            (Each::Filter, Type::Bool) => Type::List(item),
            (_, Type::Bool) => Type::Bool,
            (_, found) => return Err(wrong(body.at, name, "yes_no", &found)),
        };
        Ok((Op::Loop { each, range: Box::new(range_op), slot, keep, body: Box::new(op) }, gives))
    }

    fn has(&mut self, at: usize, one: &Expr) -> Typed {
        let Node::Select(of, name) = &one.node else { return Err(trouble(at, Refusal::new("expr-has"))) };
        let (op, held, _) = self.select(one.at, of, name)?;
        Ok((Op::Has(Box::new(op), held), Type::Bool))
    }

    fn element(&mut self, of: &Expr, by: &str) -> Result<(Op, Kinds, Option<u8>), Trouble> {
        match self.expr(of)? {
            (op, Type::Element(kinds, far)) => Ok((op, kinds, far)),
            (_, found) => Err(wrong(of.at, by, "element", &found)),
        }
    }

    /// `incoming(e)`, `incoming(e, "decides")`, `incoming(e, "decides", "role")`.
    fn neighbours(&mut self, at: usize, name: &str, of: &Expr, rest: &[&Expr]) -> Typed {
        let way = if name == "incoming" { Way::Into } else { Way::Out };
        let (op, kinds, far) = self.element(of, name)?;
        let along = rest.first().map(|along| self.relations(along)).transpose()?.unwrap_or_default();
        let all = if along.is_empty() { RelationKind::ALL } else { &along };
        let reached: Kinds = all
            .iter()
            .fold(Kinds::default(), |kinds_there, along| kinds_there.with(ends(kinds, *along, way == Way::Into)));
        if let (true, Some(relation)) = (reached.is_empty(), rest.first()) {
            let code = if way == Way::Into { "expr-never-arrives" } else { "expr-never-leaves" };
            let named = along.iter().map(|kind| kind.id()).collect::<Vec<_>>().join(", ");
            return Err(trouble(relation.at, Refusal::new(code).with("relation", named).with("kinds", kinds.named())));
        }
        let only = match rest.get(1) {
            Some(kind) => [self.kind(kind)?].into_iter().collect(),
            None => Kinds::ALL,
        };
        let there = reached.within(only);
        if there.is_empty() {
            let cause = Refusal::new("expr-never-kind").with("kinds", only.named()).with("known", reached.named());
            return Err(trouble(rest.get(1).map_or(at, |kind| kind.at), cause));
        }
        let far = self.reads(far, all, 1);
        let gives = list_of(Type::Element(there, far));
        Ok((Op::Neighbours { way, of: Box::new(op), along, only }, gives))
    }

    fn reach(&mut self, name: &str, of: &Expr, along: &Expr) -> Typed {
        let way = if name == "reaching" { Way::Into } else { Way::Out };
        let (op, mut kinds, _) = self.element(of, name)?;
        let along = self.relations(along)?;
        self.local.wide = true;
        let mut reached = Kinds::default();
        loop {
            let next = along.iter().fold(reached, |all, along| all.with(ends(kinds, *along, way == Way::Into)));
            if next == reached {
                break;
            }
            (reached, kinds) = (next, kinds.with(next));
        }
        Ok((Op::Reach { way, of: Box::new(op), along }, list_of(Type::Element(reached, None))))
    }

    fn turned(&mut self, name: &str, of: &Expr) -> Typed {
        let (op, found) = self.expr(of)?;
        let op = Box::new(op);
        match (name, &found) {
            ("int", Type::Int | Type::Double) => Ok((Op::ToInt(op), Type::Int)),
            ("double", Type::Int | Type::Double) => Ok((Op::ToDouble(op), Type::Double)),
            ("string", Type::Int | Type::Double | Type::Text | Type::Bool) => Ok((Op::ToText(op), Type::Text)),
            _ => Err(wrong(of.at, name, "number", &found)),
        }
    }

    /// A relation or a list of relations, named as they are.
    fn relations(&mut self, expr: &Expr) -> Result<Vec<RelationKind>, Trouble> {
        let all = if let Node::List(all) = &expr.node { all.as_slice() } else { std::slice::from_ref(expr) };
        let read = |one: &Expr| {
            let Node::Text(name) = &one.node else { return Err(trouble(one.at, Refusal::new("expr-named"))) };
            RelationKind::from_id(name).ok_or_else(|| {
                let known = RelationKind::ALL.iter().map(|kind| kind.id()).collect::<Vec<_>>().join(", ");
                trouble(one.at, Refusal::new("expr-unknown-relation").with("relation", name).with("known", known))
            })
        };
        all.iter().map(read).collect()
    }

    fn kind(&mut self, expr: &Expr) -> Result<ElementKind, Trouble> {
        let Node::Text(name) = &expr.node else { return Err(trouble(expr.at, Refusal::new("expr-named"))) };
        ElementKind::from_id(name).ok_or_else(|| {
            let known = ElementKind::ALL.iter().map(|kind| kind.id()).collect::<Vec<_>>().join(", ");
            trouble(expr.at, Refusal::new("own-kind").with("kind", name).with("known", known))
        })
    }
}

fn list_of(item: Type) -> Type {
    Type::List(Box::new(item))
}

fn units(far: Option<u8>) -> Type {
    Type::Element([ElementKind::Unit].into_iter().collect(), far)
}

/// A function that is not known, or not called so.
fn unknown(at: usize, name: &str) -> Trouble {
    if FUNCTIONS.iter().any(|known| known.name == name) {
        return bad_call(at, name);
    }
    let known = FUNCTIONS.iter().map(|known| known.name).collect::<Vec<_>>().join(", ");
    trouble(at, Refusal::new("expr-unknown-function").with("name", name).with("known", known))
}

fn bad_call(at: usize, name: &str) -> Trouble {
    let call = FUNCTIONS.iter().find(|known| known.name == name).map_or(name, |known| known.call);
    trouble(at, Refusal::new("expr-call").with("name", name).with("call", call))
}
