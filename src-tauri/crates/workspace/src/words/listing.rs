//! Everything a model says, one fact a line: what git compares, so that its differences are differences in words.
//!
//! Invariants: the same model gives the same lines; a line stands for itself; records come in the order of their ids
//! within a kind, so that renaming moves nothing.

use tragwerk_model::records::{Properties, Statement};
use tragwerk_model::{Element, ElementKind, Id, Model, Relation, RelationKind, View};
use tragwerk_text::{Args, Language, number, say};

use super::value::{Kind, attribute_within, value};
use crate::compare::told_at_target;

/// All facts of a model in a language: the model itself, elements by kind, views, waivers, rules of its own.
pub fn listing(language: Language, model: &Model) -> Vec<String> {
    let mut listing = Listing { language, model, lines: Vec::new() };
    listing.head();
    for kind in ElementKind::ALL {
        for element in model.elements().filter(|element| element.kind == *kind) {
            listing.element(element);
        }
    }
    for view in model.views() {
        listing.view(view);
    }
    listing.waivers();
    for line in model.rule_pack().unwrap_or_default().lines() {
        listing.say("fact-rules", Args::new().with("line", flat(line)));
    }
    listing.lines
}

struct Listing<'m> {
    language: Language,
    model: &'m Model,
    lines: Vec<String>,
}

impl Listing<'_> {
    fn say(&mut self, id: &str, args: Args) {
        self.lines.push(say(self.language, id, &args));
    }

    fn head(&mut self) {
        let info = self.model.info();
        self.say("fact-model", Args::new().with("name", flat(&info.name)));
        if !info.language.is_empty() {
            self.say("fact-language", Args::new().with("language", info.language.as_str()));
        }
        self.description(&info.name, &info.description);
    }

    /// A text of several lines is several facts.
    fn description(&mut self, name: &str, text: &str) {
        for line in text.lines() {
            self.say("fact-description", Args::new().with("name", flat(name)).with("line", flat(line)));
        }
    }

    fn element(&mut self, element: &Element) {
        let name = flat(&element.name);
        let named = || Args::new().with("name", name.as_str());
        self.lines.push(String::new());
        self.say("fact-element", named().with_said("kind", &format!("kind-{}", element.kind.id())));
        self.description(&element.name, &element.description);
        for (id, said) in &element.attributes {
            let kind = Kind::Element(element.kind);
            let args = named().with("attribute", attribute_within(self.language, kind, id));
            self.say("fact-attribute", args.with("value", value(self.language, kind, id, said)));
        }
        for tag in &element.tags {
            self.say("fact-tag", named().with("tag", flat(tag)));
        }
        self.free(&name, Kind::Element(element.kind), &element.properties, &element.statements);
        for kind in RelationKind::ALL {
            self.relations(element, *kind);
        }
    }

    fn free(&mut self, name: &str, kind: Kind, properties: &Properties, statements: &[Statement]) {
        for (key, said) in properties {
            let args = Args::new().with("name", name).with("attribute", flat(key)).with("value", flat(said));
            self.say("fact-attribute", args);
        }
        for statement in statements {
            let args = Args::new()
                .with("name", name)
                .with("attribute", attribute_within(self.language, kind, &statement.attribute))
                .with("value", flat(&statement.value))
                .with("source", flat(&statement.source));
            self.say("fact-statement", args);
        }
    }

    /// The relations of one kind that are told at this element.
    fn relations(&mut self, element: &Element, kind: RelationKind) {
        let id = element.id.as_str();
        let reversed = told_at_target(kind);
        let all = if reversed { self.model.incoming(id) } else { self.model.outgoing(id) };
        for relation in all.into_iter().filter(|relation| relation.kind == kind) {
            let other = if reversed { &relation.source } else { &relation.target };
            let args = Args::new()
                .with("name", flat(&element.name))
                .with("how", "is")
                .with("to", vec![self.name(other)])
                .with("from", "");
            self.say(&format!("turn-{}{}", kind.id(), if reversed { ".reversed" } else { "" }), args);
            self.of_relation(relation);
        }
    }

    fn of_relation(&mut self, relation: &Relation) {
        let kind = Kind::Relation(relation.kind);
        let args = Args::new()
            .with("source", self.name(&relation.source))
            .with("target", self.name(&relation.target))
            .with_said("relation", &format!("relation-{}", relation.kind.id()));
        let name = say(self.language, "fact-relation", &args);
        for (id, said) in &relation.attributes {
            let args = Args::new()
                .with("name", name.as_str())
                .with("attribute", attribute_within(self.language, kind, id))
                .with("value", value(self.language, kind, id, said));
            self.say("fact-attribute.relation", args);
        }
        for (key, said) in &relation.properties {
            let args = Args::new().with("name", name.as_str()).with("attribute", flat(key)).with("value", flat(said));
            self.say("fact-attribute.relation", args);
        }
        for statement in &relation.statements {
            let args = Args::new()
                .with("name", name.as_str())
                .with("attribute", attribute_within(self.language, kind, &statement.attribute))
                .with("value", flat(&statement.value))
                .with("source", flat(&statement.source));
            self.say("fact-statement.relation", args);
        }
    }

    fn view(&mut self, view: &View) {
        let named = || Args::new().with("view", flat(&view.name));
        self.lines.push(String::new());
        self.say("fact-view", named().with_said("viewpoint", &format!("viewpoint-{}", view.viewpoint.id())));
        let model = self.model;
        for node in model.nodes_in(&view.id) {
            let place = [node.x, node.y, node.width, node.height];
            self.place("fact-place", named().with("name", self.name(&node.element)), place);
        }
        for edge in model.edges_in(&view.id) {
            let Some(relation) = model.relation(edge.relation.as_str()) else { continue };
            let corners: Vec<_> =
                edge.waypoints.iter().map(|at| format!("{} {}", self.number(at.x), self.number(at.y))).collect();
            let args = named()
                .with("source", self.name(&relation.source))
                .with("target", self.name(&relation.target))
                .with("corners", corners.join(", "));
            self.say("fact-route", args);
        }
        for note in model.notes_in(&view.id) {
            let place = [note.x, note.y, note.width, note.height];
            self.place("fact-note", named().with("name", flat(&note.text)), place);
        }
    }

    fn place(&mut self, id: &str, args: Args, place: [f64; 4]) {
        let named = ["x", "y", "width", "height"].into_iter().zip(place);
        let args = named.fold(args, |args, (name, length)| args.with(name, self.number(length)));
        self.say(id, args);
    }

    fn waivers(&mut self) {
        for waiver in self.model.waivers() {
            let subject = self.name(&Id::new(&*waiver.subject));
            let args = Args::new()
                .with("code", flat(&waiver.code))
                .with("name", if waiver.subject.is_empty() { flat(&self.model.info().name) } else { subject })
                .with("who", flat(&waiver.who))
                .with("until", flat(waiver.until.as_deref().unwrap_or("–")))
                .with("reason", flat(&waiver.reason));
            self.say("fact-waiver", args);
        }
    }

    /// The name of an element; an id without one stands for itself.
    fn name(&self, id: &Id) -> String {
        self.model.element(id.as_str()).map_or_else(|| id.to_string(), |element| flat(&element.name))
    }

    fn number(&self, number_: f64) -> String {
        number(self.language, number_)
    }
}

/// On one line.
fn flat(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
