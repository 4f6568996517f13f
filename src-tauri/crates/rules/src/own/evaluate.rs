//! Works out a checked expression at one element, counting every step.

use std::borrow::Cow;
use std::collections::BTreeSet;

use tragwerk_model::RelationKind;

use super::kinds::Kinds;
use super::syntax::Binary;
use super::value::{Between, Each, Held, Op, TextTest, Value, Way};
use crate::{At, Reading, notions};

/// An expression may take so many steps at one element.
pub const MOST_STEPS: u32 = 50_000;

/// Why an expression has no value at an element; worded by `own-failure-<id>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// A number that is not stated was asked for.
    NotStated,
    /// Something of an element that is not there (`null`).
    Nothing,
    /// Divided by zero.
    Zero,
    /// A number beyond what can be counted.
    TooLarge,
    /// A place behind the end of a list.
    NoPlace,
    /// Too many steps.
    TooLong,
}

impl Failure {
    /// Stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotStated => "not-stated",
            Self::Nothing => "nothing",
            Self::Zero => "zero",
            Self::TooLarge => "too-large",
            Self::NoPlace => "no-place",
            Self::TooLong => "too-long",
        }
    }
}

/// One evaluation.
pub(super) struct Run<'r, 'm> {
    reading: &'r Reading<'m>,
    slots: Vec<Value<'m>>,
    steps: u32,
}

type Valued<'m> = Result<Value<'m>, Failure>;

impl<'r, 'm> Run<'r, 'm> {
    pub fn new(reading: &'r Reading<'m>, subject: At, slots: usize) -> Self {
        let mut all = vec![Value::Null; slots.max(1)];
        all[0] = Value::Element(subject);
        Self { reading, slots: all, steps: 0 }
    }

    fn step(&mut self, count: usize) -> Result<(), Failure> {
        self.steps = self.steps.saturating_add(u32::try_from(count).unwrap_or(u32::MAX));
        if self.steps > MOST_STEPS { Err(Failure::TooLong) } else { Ok(()) }
    }

    pub fn value(&mut self, op: &Op) -> Valued<'m> {
        self.step(1)?;
        Ok(match op {
            Op::Null => Value::Null,
            Op::Bool(yes) => Value::Bool(*yes),
            Op::Int(number) => Value::Int(*number),
            Op::Double(number) => Value::Double(*number),
            Op::Text(text) => Value::Text(Cow::Owned(text.clone())),
            Op::Slot(place) => self.slots[*place].clone(),
            Op::Attribute(of, held) => return self.attribute(of, *held),
            Op::Has(of, held) => Value::Bool(self.has(of, *held)?),
            Op::Property(of, key) => {
                let (at, key) = (self.element(of)?, self.text(key)?);
                let element = self.reading.element(at);
                Value::text(element.properties.get(key.as_ref()).map_or("", String::as_str))
            }
            Op::Not(one) => Value::Bool(!self.yes(one)?),
            Op::Minus(one) => match self.value(one)? {
                Value::Int(number) => Value::Int(number.checked_neg().ok_or(Failure::TooLarge)?),
                Value::Double(number) => Value::Double(-number),
                _ => return Err(Failure::Nothing),
            },
            Op::And(all) => Value::Bool(self.first(all, false)?),
            Op::Or(all) => Value::Bool(self.first(all, true)?),
            Op::If(condition, then, otherwise) => {
                return if self.yes(condition)? { self.value(then) } else { self.value(otherwise) };
            }
            Op::Binary(binary, one, other) => return self.binary(*binary, one, other),
            Op::Index(list, place) => {
                let (Value::List(list), Value::Int(place)) = (self.value(list)?, self.value(place)?) else {
                    return Err(Failure::Nothing);
                };
                let place = usize::try_from(place).map_err(|_| Failure::NoPlace)?;
                list.get(place).cloned().ok_or(Failure::NoPlace)?
            }
            Op::List(all) => Value::list(all.iter().map(|one| self.value(one)).collect::<Result<_, _>>()?),
            Op::Loop { each, range, slot, keep, body } => return self.go_through(*each, range, *slot, keep, body),
            Op::Neighbours { way, of, along, only } => {
                let at = self.element(of)?;
                self.neighbours(*way, at, along, *only)?
            }
            Op::Reach { way, of, along } => {
                let at = self.element(of)?;
                self.reach(*way, at, along)?
            }
            Op::Elements(kind) => {
                let all = self.reading.of_kind(*kind);
                self.step(all.len())?;
                Value::elements(all.iter().copied())
            }
            Op::OwnerUnit(of) => {
                let at = self.element(of)?;
                notions::owner_unit(self.reading, at).map_or(Value::Null, Value::Element)
            }
            Op::OwnerUnits(of) => {
                let at = self.element(of)?;
                Value::elements(notions::owner_units(self.reading, at))
            }
            Op::UnitOf(of) => {
                let at = self.element(of)?;
                notions::unit_of(self.reading, at).map_or(Value::Null, Value::Element)
            }
            Op::Stakes(of) => {
                let at = self.element(of)?;
                let all: Vec<At> =
                    notions::stakes(self.reading, at).map(|stakes| stakes.all().collect()).unwrap_or_default();
                self.step(all.len())?;
                Value::elements(all)
            }
            Op::Share(between, one, other) => {
                let (one, other) = (self.element(one)?, self.element(other)?);
                Value::Bool(match between {
                    Between::Stake => notions::share_a_stake(self.reading, one, other),
                    Between::Forum => notions::have_common_forum(self.reading, one, other),
                    Between::Distinct => notions::are_distinct(self.reading, one, other),
                })
            }
            Op::Size(of) => match self.value(of)? {
                Value::List(list) => count(list.len()),
                Value::Text(text) => count(text.chars().count()),
                _ => return Err(Failure::Nothing),
            },
            Op::Fold(of) => {
                let text = self.text(of)?;
                self.step(text.len() / 16)?;
                Value::Text(Cow::Owned(notions::folded(&text)))
            }
            Op::Test(test, text, part) => {
                let (text, part) = (self.text(text)?, self.text(part)?);
                self.step(text.len() / 16)?;
                Value::Bool(match test {
                    TextTest::Contains => text.contains(part.as_ref()),
                    TextTest::Starts => text.starts_with(part.as_ref()),
                    TextTest::Ends => text.ends_with(part.as_ref()),
                })
            }
            Op::ToInt(of) => match self.value(of)? {
                #[allow(clippy::cast_possible_truncation, reason = "as CEL does it, within bounds")]
                Value::Double(number) if number.abs() < 9.0e18 => Value::Int(number as i64),
                Value::Double(_) => return Err(Failure::TooLarge),
                other => other,
            },
            Op::ToDouble(of) => match self.value(of)? {
                #[allow(clippy::cast_precision_loss, reason = "as CEL does it")]
                Value::Int(number) => Value::Double(number as f64),
                other => other,
            },
            Op::ToText(of) => match self.value(of)? {
                Value::Int(number) => Value::Text(number.to_string().into()),
                Value::Double(number) => Value::Text(number.to_string().into()),
                Value::Bool(yes) => Value::Text(yes.to_string().into()),
                other => other,
            },
        })
    }

    fn yes(&mut self, op: &Op) -> Result<bool, Failure> {
        match self.value(op)? {
            Value::Bool(yes) => Ok(yes),
            _ => Err(Failure::Nothing),
        }
    }

    fn element(&mut self, op: &Op) -> Result<At, Failure> {
        match self.value(op)? {
            Value::Element(at) => Ok(at),
            _ => Err(Failure::Nothing),
        }
    }

    fn text(&mut self, op: &Op) -> Result<Cow<'m, str>, Failure> {
        match self.value(op)? {
            Value::Text(text) => Ok(text),
            _ => Err(Failure::Nothing),
        }
    }

    /// Whether one of these is `wanted`, that is, settles an `and` (false) or an `or` (true). As in CEL one that fails
    /// does not matter when another settles it.
    fn first(&mut self, all: &[Op], wanted: bool) -> Result<bool, Failure> {
        let mut failed = None;
        for one in all {
            match self.yes(one) {
                Ok(yes) if yes == wanted => return Ok(wanted),
                Ok(_) => {}
                Err(Failure::TooLong) => return Err(Failure::TooLong),
                Err(failure) => failed = failed.or(Some(failure)),
            }
        }
        failed.map_or(Ok(!wanted), Err)
    }

    fn attribute(&mut self, of: &Op, held: Held) -> Valued<'m> {
        let at = self.element(of)?;
        if let Held::Kind = held {
            return Ok(Value::text(self.reading.kind(at).id()));
        }
        let element = self.reading.element(at);
        Ok(match held {
            Held::Id => Value::text(element.id.as_str()),
            Held::Kind => Value::text(element.kind.id()),
            Held::Name => Value::text(&element.name),
            Held::Description => Value::text(&element.description),
            Held::Tags => Value::list(element.tags.iter().map(|tag| Value::text(tag)).collect()),
            Held::Text(id) => Value::text(element.text(id)),
            Held::Number(id) => match element.attributes.get(id) {
                Some(tragwerk_model::Value::Number(number)) => Value::Double(*number),
                _ => return Err(Failure::NotStated),
            },
            Held::YesNo(id) => Value::Bool(element.attributes.get(id) == Some(&tragwerk_model::Value::Bool(true))),
        })
    }

    /// Whether something is stated.
    fn has(&mut self, of: &Op, held: Held) -> Result<bool, Failure> {
        let at = self.element(of)?;
        let element = self.reading.element(at);
        Ok(match held {
            Held::Id | Held::Kind => true,
            Held::Name => !notions::is_empty(&element.name),
            Held::Description => !notions::is_empty(&element.description),
            Held::Tags => !element.tags.is_empty(),
            Held::Text(id) => !notions::is_empty(element.text(id)),
            Held::Number(id) | Held::YesNo(id) => element.attributes.contains_key(id),
        })
    }

    fn go_through(&mut self, each: Each, range: &Op, slot: usize, keep: &Option<Box<Op>>, body: &Op) -> Valued<'m> {
        let Value::List(list) = self.value(range)? else { return Err(Failure::Nothing) };
        let (mut kept, mut count, mut failed) = (Vec::new(), 0_usize, None);
        for item in &*list {
            self.slots[slot] = item.clone();
            if let Some(keep) = keep
                && !self.yes(keep)?
            {
                continue;
            }
            if each == Each::Map {
                kept.push(self.value(body)?);
                continue;
            }
            match (each, self.yes(body)) {
                (Each::All, Ok(false)) => return Ok(Value::Bool(false)),
                (Each::Exists, Ok(true)) => return Ok(Value::Bool(true)),
                (Each::ExistsOne, Ok(true)) => count += 1,
                (Each::Filter, Ok(true)) => kept.push(item.clone()),
                (Each::All | Each::Exists, Err(failure)) if failure != Failure::TooLong => {
                    failed = failed.or(Some(failure));
                }
                (_, Err(failure)) => return Err(failure),
                (_, Ok(_)) => {}
            }
        }
        if let Some(failure) = failed {
            return Err(failure);
        }
        Ok(match each {
            Each::All => Value::Bool(true),
            Each::Exists => Value::Bool(false),
            Each::ExistsOne => Value::Bool(count == 1),
            Each::Filter | Each::Map => Value::list(kept),
        })
    }

    fn neighbours(&mut self, way: Way, at: At, along: &[RelationKind], only: Kinds) -> Valued<'m> {
        let reading = self.reading;
        let fits = |other: &At| only == Kinds::ALL || only.has(reading.kind(*other));
        let all: Vec<At> = match (along, way) {
            ([kind], Way::Into) => reading.sources(at, *kind).filter(fits).collect(),
            ([kind], Way::Out) => reading.targets(at, *kind).filter(fits).collect(),
            (kinds, way) => {
                let links = if way == Way::Into { reading.all_into(at) } else { reading.all_out(at) };
                let links = links.iter().filter(|link| kinds.is_empty() || kinds.contains(&link.kind));
                let set: BTreeSet<At> = links.map(|link| link.other).filter(fits).collect();
                set.into_iter().collect()
            }
        };
        self.step(all.len())?;
        Ok(Value::elements(all))
    }

    /// What relations lead to, any number of steps; the start itself only when a circle leads back to it.
    fn reach(&mut self, way: Way, start: At, along: &[RelationKind]) -> Valued<'m> {
        let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
        while let Some(at) = open.pop() {
            for kind in along {
                let links = if way == Way::Into { self.reading.into(at, *kind) } else { self.reading.out(at, *kind) };
                self.step(links.len() + 1)?;
                open.extend(links.iter().map(|link| link.other).filter(|other| seen.insert(*other)));
            }
        }
        Ok(Value::elements(seen))
    }

    fn binary(&mut self, binary: Binary, one: &Op, other: &Op) -> Valued<'m> {
        let (a, b) = (self.value(one)?, self.value(other)?);
        match binary {
            Binary::Equal => Ok(Value::Bool(a.equals(&b))),
            Binary::Unequal => Ok(Value::Bool(!a.equals(&b))),
            Binary::In => {
                let Value::List(list) = b else { return Err(Failure::Nothing) };
                self.step(list.len())?;
                Ok(Value::Bool(list.iter().any(|one| one.equals(&a))))
            }
            Binary::Less | Binary::LessEqual | Binary::Greater | Binary::GreaterEqual => ordered(binary, &a, &b),
            _ => {
                if let (Value::List(a), Value::List(b)) = (&a, &b) {
                    self.step(a.len() + b.len())?;
                    return Ok(Value::list(a.iter().chain(&**b).cloned().collect()));
                }
                if let (Value::Text(a), Value::Text(b)) = (&a, &b) {
                    self.step((a.len() + b.len()) / 16)?;
                    return Ok(Value::Text(format!("{a}{b}").into()));
                }
                computed(binary, &a, &b)
            }
        }
    }
}

fn count<'m>(length: usize) -> Value<'m> {
    Value::Int(i64::try_from(length).unwrap_or(i64::MAX))
}

#[allow(clippy::cast_precision_loss, reason = "as CEL compares them")]
fn ordered<'m>(binary: Binary, a: &Value<'_>, b: &Value<'_>) -> Valued<'m> {
    let order = match (a, b) {
        (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        (Value::Double(a), Value::Double(b)) => a.partial_cmp(b),
        (Value::Int(a), Value::Double(b)) => (*a as f64).partial_cmp(b),
        (Value::Double(a), Value::Int(b)) => a.partial_cmp(&(*b as f64)),
        (Value::Text(a), Value::Text(b)) => Some(a.cmp(b)),
        _ => return Err(Failure::Nothing),
    };
    Ok(Value::Bool(order.is_some_and(|order| match binary {
        Binary::Less => order.is_lt(),
        Binary::LessEqual => order.is_le(),
        Binary::Greater => order.is_gt(),
        _ => order.is_ge(),
    })))
}

fn computed<'m>(binary: Binary, a: &Value<'_>, b: &Value<'_>) -> Valued<'m> {
    let whole = |number: Option<i64>| number.map(Value::Int).ok_or(Failure::TooLarge);
    match (binary, a, b) {
        (Binary::Divide | Binary::Remainder, Value::Int(_), Value::Int(0)) => Err(Failure::Zero),
        (Binary::Add, Value::Int(a), Value::Int(b)) => whole(a.checked_add(*b)),
        (Binary::Subtract, Value::Int(a), Value::Int(b)) => whole(a.checked_sub(*b)),
        (Binary::Multiply, Value::Int(a), Value::Int(b)) => whole(a.checked_mul(*b)),
        (Binary::Divide, Value::Int(a), Value::Int(b)) => whole(a.checked_div(*b)),
        (Binary::Remainder, Value::Int(a), Value::Int(b)) => whole(a.checked_rem(*b)),
        (Binary::Add, Value::Double(a), Value::Double(b)) => Ok(Value::Double(a + b)),
        (Binary::Subtract, Value::Double(a), Value::Double(b)) => Ok(Value::Double(a - b)),
        (Binary::Multiply, Value::Double(a), Value::Double(b)) => Ok(Value::Double(a * b)),
        (Binary::Divide, Value::Double(a), Value::Double(b)) => Ok(Value::Double(a / b)),
        _ => Err(Failure::Nothing),
    }
}
