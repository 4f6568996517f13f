//! What became of elements: new, gone, another name or kind, what they say.

use tragwerk_model::records::{Attributes, Properties, Statement};
use tragwerk_model::{Element, Id};
use tragwerk_text::{Args, attribute};

use super::super::strong::strong;
use super::super::value::{Kind, attribute_within, short, value};
use super::{About, Group, Telling};
use crate::wire::ChangeMark;

/// The parts that elements and relations have in common.
pub(super) struct Said<'r> {
    pub attributes: &'r Attributes,
    pub properties: &'r Properties,
    pub statements: &'r [Statement],
}

impl Telling<'_> {
    pub(super) fn elements(&mut self) {
        let diff = self.diff;
        for change in &diff.elements {
            match (&change.before, &change.after) {
                (None, Some(element)) => self.came_or_went(element, ChangeMark::Added),
                (Some(element), None) => self.came_or_went(element, ChangeMark::Removed),
                (Some(before), Some(after)) => self.element(before, after),
                (None, None) => {}
            }
        }
    }

    fn came_or_went(&mut self, element: &Element, mark: ChangeMark) {
        let args =
            Args::new().with("name", strong(&element.name)).with_said("kind", &format!("kind-{}", element.kind.id()));
        let id = if mark == ChangeMark::Added { "change-new" } else { "change-gone" };
        self.tell(Group::Layer(element.kind.layer()), mark, (id, &args), about(&element.id));
    }

    fn element(&mut self, before: &Element, after: &Element) {
        let group = Group::Layer(after.kind.layer());
        let named = || Args::new().with("name", strong(&after.name));
        if before.name != after.name {
            self.names += 1;
            let args = named().with("before", strong(&before.name));
            self.tell(group, ChangeMark::Changed, ("change-renamed", &args), about(&after.id));
        }
        if before.kind != after.kind {
            let args = named()
                .with_said("kind", &format!("kind-{}", after.kind.id()))
                .with_said("before", &format!("kind-{}", before.kind.id()));
            self.tell(group, ChangeMark::Changed, ("change-kind", &args), about(&after.id));
        }
        if before.description != after.description {
            let args = named().with("value", strong(&short(&after.description)));
            let id = if after.description.is_empty() { "change-description-gone" } else { "change-description" };
            self.tell(group, ChangeMark::Changed, (id, &args), about(&after.id));
        }
        let tags = |of: &Element, other: &Element| -> Vec<String> {
            of.tags.iter().filter(|tag| !other.tags.contains(tag)).cloned().collect()
        };
        for (id, tags) in [("change-tagged", tags(after, before)), ("change-untagged", tags(before, after))] {
            if !tags.is_empty() {
                self.tell(group, ChangeMark::Changed, (id, &named().with("tags", tags)), about(&after.id));
            }
        }
        let name = strong(&after.name);
        self.said(group, &name, Kind::Element(after.kind), [&said(before), &said(after)], &|| about(&after.id));
    }

    /// Attributes, properties and statements that differ.
    pub(super) fn said(
        &mut self,
        group: Group,
        name: &str,
        kind: Kind,
        [before, after]: [&Said<'_>; 2],
        about: &dyn Fn() -> About,
    ) {
        let language = self.language;
        let all: std::collections::BTreeSet<&String> =
            before.attributes.keys().chain(after.attributes.keys()).collect();
        for id in all {
            let word = |side: &Said<'_>| side.attributes.get(id).map(|said| value(language, kind, id, said));
            self.value(group, name, &attribute(language, kind.id(), id), [word(before), word(after)], about);
        }
        let all: std::collections::BTreeSet<&String> =
            before.properties.keys().chain(after.properties.keys()).collect();
        for key in all {
            let word = |side: &Said<'_>| side.properties.get(key).map(|text| short(text));
            self.value(group, name, key, [word(before), word(after)], about);
        }
        for (id, of, other) in [("change-stated", after, before), ("change-unstated", before, after)] {
            for statement in of.statements.iter().filter(|statement| !other.statements.contains(statement)) {
                let args = Args::new()
                    .with("name", name)
                    .with("source", strong(&statement.source))
                    .with("attribute", attribute_within(language, kind, &statement.attribute))
                    .with("value", strong(&short(&statement.value)));
                self.tell(group, ChangeMark::Changed, (id, &args), about());
            }
        }
    }

    fn value(
        &mut self,
        group: Group,
        name: &str,
        attribute: &str,
        [before, after]: [Option<String>; 2],
        about: &dyn Fn() -> About,
    ) {
        if before == after {
            return;
        }
        let args = Args::new().with("name", name).with("attribute", attribute);
        let (id, args) = match (before, after) {
            (Some(before), Some(after)) => {
                ("change-value", args.with("value", strong(&after)).with("before", strong(&before)))
            }
            (None, Some(after)) => ("change-value-new", args.with("value", strong(&after))),
            (before, None) => ("change-value-gone", args.with("before", strong(&before.unwrap_or_default()))),
        };
        self.tell(group, ChangeMark::Changed, (id, &args), about());
    }
}

fn said(element: &Element) -> Said<'_> {
    Said { attributes: &element.attributes, properties: &element.properties, statements: &element.statements }
}

fn about(id: &Id) -> About {
    About { elements: vec![id.clone()], relations: Vec::new() }
}
