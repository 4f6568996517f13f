//! What became of relations: a sentence for each kind at each element, and what a relation itself says.

use tragwerk_model::Relation;
use tragwerk_text::{Args, say};

use super::super::strong::strong_names;
use super::super::value::Kind;
use super::elements::Said;
use super::{About, Telling, is_place, swaps};
use crate::compare::Swap;
use crate::wire::ChangeMark;

impl Telling<'_> {
    pub(super) fn relations(&mut self) {
        for swap in swaps(self.before, self.after, self.diff) {
            self.swap(swap);
        }
        let diff = self.diff;
        for change in &diff.relations {
            if let (Some(before), Some(after)) = (&change.before, &change.after) {
                self.relation(before, after);
            }
        }
    }

    fn swap(&mut self, swap: Swap) {
        let group = self.group_of(&swap.subject);
        let (how, mark) = match (swap.from.is_empty(), swap.to.is_empty()) {
            (true, _) => ("gained", ChangeMark::Added),
            (_, true) => ("lost", ChangeMark::Removed),
            _ => ("replaced", ChangeMark::Changed),
        };
        let on_both = |id: &tragwerk_model::Id| {
            self.before.element(id.as_str()).is_some() && self.after.element(id.as_str()).is_some()
        };
        let mut mark = mark;
        if is_place(swap.kind) && !swap.reversed && on_both(&swap.subject) {
            mark = ChangeMark::Moved;
            self.places.insert(swap.subject.clone());
            self.names += 1;
        }
        let named = |ids: &[tragwerk_model::Id]| {
            let names: Vec<&str> = ids
                .iter()
                .map(|id| {
                    let found = self.after.element(id.as_str()).or_else(|| self.before.element(id.as_str()));
                    found.map_or(id.as_str(), |element| element.name.as_str())
                })
                .collect();
            strong_names(self.language, names)
        };
        let args = Args::new()
            .with("name", self.name(&swap.subject))
            .with("how", how)
            .with("to", named(&swap.to))
            .with("from", named(&swap.from));
        let id = format!("turn-{}{}", swap.kind.id(), if swap.reversed { ".reversed" } else { "" });
        let elements = [vec![swap.subject], swap.to, swap.from].concat();
        self.tell(group, mark, (&id, &args), About { elements, relations: swap.relations });
    }

    fn relation(&mut self, before: &Relation, after: &Relation) {
        let args = Args::new()
            .with("source", self.name(&after.source))
            .with("target", self.name(&after.target))
            .with_said("relation", &format!("relation-{}", after.kind.id()));
        let name = say(self.language, "fact-relation", &args);
        let group = self.group_of(&after.source);
        let about =
            || About { elements: vec![after.source.clone(), after.target.clone()], relations: vec![after.id.clone()] };
        self.said(group, &name, Kind::Relation(after.kind), [&said(before), &said(after)], &about);
    }
}

fn said(relation: &Relation) -> Said<'_> {
    Said { attributes: &relation.attributes, properties: &relation.properties, statements: &relation.statements }
}
