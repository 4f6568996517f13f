//! What a node says besides its name: the one attribute that matters, and the word on its border.

use tragwerk_model::{Element, ElementKind, Model, RelationKind, Value};

use crate::labels::{Labels, Phrase};

/// The second line of a node; empty where nothing is known.
pub fn second_line(model: &Model, element: &Element, labels: &dyn Labels, container: bool) -> String {
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
        K::Unit if container => roles(model, element, labels),
        K::Unit => first_of([roles(model, element, labels), choice("discipline")]),
        K::Role => role(model, element, labels),
        K::Forum => chair(model, element),
        K::Decision => choice("recurrence"),
        K::Policy => choice("type"),
        K::Metric => first_of([text("counts"), text("target")]),
        K::DataObject => master(model, element, labels),
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

fn roles(model: &Model, unit: &Element, labels: &dyn Labels) -> String {
    let parts = model.sources(unit.id.as_str(), RelationKind::PartOf);
    match parts.iter().filter(|part| part.kind == ElementKind::Role).count() {
        0 => String::new(),
        count => labels.say(Phrase::Roles(u32::try_from(count).unwrap_or(u32::MAX))),
    }
}

fn role(model: &Model, role: &Element, labels: &dyn Labels) -> String {
    if role.attributes.get("vacant").and_then(Value::as_bool) == Some(true) {
        return labels.say(Phrase::Vacant);
    }
    let outgoing = model.outgoing(role.id.as_str());
    let count =
        |kind| u32::try_from(outgoing.iter().filter(|relation| relation.kind == kind).count()).unwrap_or(u32::MAX);
    match (count(RelationKind::AccountableFor), count(RelationKind::Decides)) {
        (0, 0) => role.text("holder").to_owned(),
        (accountable, decides) => labels.say(Phrase::Answers { accountable, decides }),
    }
}

fn chair(model: &Model, forum: &Element) -> String {
    let chairs = |relation: &&&tragwerk_model::Relation| {
        relation.kind == RelationKind::MemberOf
            && relation.attributes.get("chair").and_then(Value::as_bool) == Some(true)
    };
    let incoming = model.incoming(forum.id.as_str());
    let chair = incoming.iter().find(chairs).and_then(|relation| model.element(relation.source.as_str()));
    chair.map(|chair| chair.name.clone()).unwrap_or_default()
}

fn master(model: &Model, data: &Element, labels: &dyn Labels) -> String {
    let systems = model.sources(data.id.as_str(), RelationKind::MasterOf);
    systems.first().map(|system| labels.say(Phrase::Master(&system.name))).unwrap_or_default()
}
