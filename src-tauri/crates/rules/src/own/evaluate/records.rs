//! What an expression reads of the model: attributes of an element, its neighbours, what relations lead to.

use std::collections::BTreeSet;

use tragwerk_model::RelationKind;

use super::super::failure::Failure;
use super::super::kinds::Kinds;
use super::super::value::{Held, Op, Value, Way};
use super::{Run, Valued};
use crate::{At, notions};

impl<'m> Run<'_, 'm> {
    /// What an element holds of its own.
    pub(super) fn attribute(&mut self, of: &Op, held: Held) -> Valued<'m> {
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
    pub(super) fn has(&mut self, of: &Op, held: Held) -> Result<bool, Failure> {
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

    /// The elements one relation away, one of `along` (any, when there are none) and one of these kinds.
    pub(super) fn neighbours(&mut self, way: Way, at: At, along: &[RelationKind], only: Kinds) -> Valued<'m> {
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
    pub(super) fn reach(&mut self, way: Way, start: At, along: &[RelationKind]) -> Valued<'m> {
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
}
