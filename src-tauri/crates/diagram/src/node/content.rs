//! What a node says besides its name: the one attribute that matters, and the word on its border.

use std::collections::BTreeMap;

use tragwerk_model::{Element, ElementKind, Id, Model, Relation, RelationKind, Value};

use crate::difference::Difference;
use crate::labels::{Labels, Phrase};

/// What a node may count on: the model, without what is gone. Where two versions are compared, what was removed keeps
/// what it had.
pub struct Facts<'a> {
    /// The model.
    pub model: &'a Model,
    /// What became of relations.
    pub differences: &'a BTreeMap<Id, Difference>,
    /// Whether the element itself was removed.
    pub removed: bool,
}

impl<'a> Facts<'a> {
    fn outgoing(&self, element: &Element) -> impl Iterator<Item = &'a Relation> {
        self.valid(self.model.outgoing(element.id.as_str()))
    }

    fn incoming(&self, element: &Element) -> impl Iterator<Item = &'a Relation> {
        self.valid(self.model.incoming(element.id.as_str()))
    }

    fn valid(&self, relations: Vec<&'a Relation>) -> impl Iterator<Item = &'a Relation> {
        let gone = |relation: &Relation| self.differences.get(&relation.id) == Some(&Difference::Removed);
        relations.into_iter().filter(|relation| self.removed || !gone(relation)).collect::<Vec<_>>().into_iter()
    }
}

/// The second line of a node; empty where nothing is known.
pub fn second_line(facts: &Facts<'_>, element: &Element, labels: &dyn Labels, container: bool) -> String {
    use ElementKind as K;
    let choice = |attribute: &'static str| said_choice(element, attribute, labels);
    let text = |attribute: &str| element.text(attribute).to_owned();
    match element.kind {
        K::Ambition => first_of([worded(element.text("horizon"), Phrase::Horizon, labels), text("target")]),
        K::Goal => listed([text("target"), text("due"), choice("scope")]),
        K::Conflict => choice("type"),
        K::Offering => first_of([text("pricing"), text("value_proposition")]),
        K::Segment => first_of([range(element, labels), text("icp")]),
        K::BuyerRole => choice("influence"),
        K::JourneyStage if element.text("position") == "middle" => String::new(),
        K::JourneyStage => choice("position"),
        K::Channel => String::new(),
        K::Unit if container => roles(facts, element, labels),
        K::Unit => first_of([roles(facts, element, labels), choice("discipline")]),
        K::Role => role(facts, element, labels),
        K::Forum => chair(facts, element),
        K::Decision => choice("recurrence"),
        K::Policy => choice("type"),
        K::Metric => first_of([text("counts"), text("target")]),
        K::DataObject => master(facts, element, labels),
        K::Incentive => first_of([text("share"), choice("type")]),
        K::Activity => choice("nature"),
        K::Handoff => worded(element.text("sla"), Phrase::Sla, labels),
        K::System => text("vendor"),
        K::Automation => choice("purpose"),
    }
}

/// The word on the lower right border; empty for kinds without one.
pub fn badge(element: &Element, labels: &dyn Labels) -> String {
    match element.kind {
        ElementKind::Metric => said_choice(element, "type", labels),
        ElementKind::Forum => said_choice(element, "cadence", labels),
        ElementKind::Automation => said_choice(element, "autonomy", labels),
        _ => String::new(),
    }
}

fn worded<'a>(value: &'a str, phrase: fn(&'a str) -> Phrase<'a>, labels: &dyn Labels) -> String {
    if value.is_empty() { String::new() } else { labels.say(phrase(value)) }
}

fn said_choice(element: &Element, attribute: &str, labels: &dyn Labels) -> String {
    match element.text(attribute) {
        "" => String::new(),
        value => labels.say(Phrase::Choice { attribute, value }),
    }
}

fn first_of<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().find(|text| !text.trim().is_empty()).unwrap_or_default()
}

fn listed<const N: usize>(texts: [String; N]) -> String {
    let said: Vec<String> = texts.into_iter().filter(|text| !text.trim().is_empty()).collect();
    said.join(" · ")
}

fn range(element: &Element, labels: &dyn Labels) -> String {
    let bound = |id: &str| element.attributes.get(id).and_then(Value::as_number);
    match (bound("from"), bound("to")) {
        (None, None) => String::new(),
        (from, to) => labels.say(Phrase::Range { dimension: element.text("dimension"), from, to }),
    }
}

fn roles(facts: &Facts<'_>, unit: &Element, labels: &dyn Labels) -> String {
    let parts = facts.incoming(unit).filter(|relation| relation.kind == RelationKind::PartOf);
    let is_role = |relation: &&Relation| {
        facts.model.element(relation.source.as_str()).is_some_and(|part| part.kind == ElementKind::Role)
    };
    match parts.filter(is_role).count() {
        0 => String::new(),
        count => labels.say(Phrase::Roles(u32::try_from(count).unwrap_or(u32::MAX))),
    }
}

fn role(facts: &Facts<'_>, role: &Element, labels: &dyn Labels) -> String {
    if role.attributes.get("vacant").and_then(Value::as_bool) == Some(true) {
        return labels.say(Phrase::Vacant);
    }
    let count = |kind| {
        let relations = facts.outgoing(role).filter(|relation| relation.kind == kind);
        u32::try_from(relations.count()).unwrap_or(u32::MAX)
    };
    match (count(RelationKind::AccountableFor), count(RelationKind::Decides)) {
        (0, 0) => role.text("holder").to_owned(),
        (accountable, decides) => labels.say(Phrase::Answers { accountable, decides }),
    }
}

fn chair(facts: &Facts<'_>, forum: &Element) -> String {
    let chairs = |relation: &&Relation| {
        relation.kind == RelationKind::MemberOf
            && relation.attributes.get("chair").and_then(Value::as_bool) == Some(true)
    };
    let chair = facts.incoming(forum).find(chairs);
    let chair = chair.and_then(|relation| facts.model.element(relation.source.as_str()));
    chair.map(|chair| chair.name.clone()).unwrap_or_default()
}

fn master(facts: &Facts<'_>, data: &Element, labels: &dyn Labels) -> String {
    let system = facts.incoming(data).find(|relation| relation.kind == RelationKind::MasterOf);
    let system = system.and_then(|relation| facts.model.element(relation.source.as_str()));
    system.map(|system| labels.say(Phrase::Master(&system.name))).unwrap_or_default()
}
