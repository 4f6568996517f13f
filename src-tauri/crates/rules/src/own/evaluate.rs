//! Works out a checked expression at one element, counting every step.

use std::borrow::Cow;

use super::arithmetic::{computed, ordered};
use super::failure::Failure;
use super::syntax::Binary;
use super::value::{Between, Each, Op, TextTest, Value};
use crate::{At, Reading, notions};

mod records;

/// An expression may take so many steps at one element.
pub const MOST_STEPS: u32 = 50_000;

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
