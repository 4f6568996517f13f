//! Findings do not depend on the order in which records came, nor on the ids of relations.

use tragwerk_model::{Change, Diff, Id, Model};
use tragwerk_rules::{CheckOptions, Heading, check, rules, scorecard, sketch};

use crate::cases::cases;

/// The same model, its records put in the other way round.
pub fn turned(model: &Model, rename: impl Fn(&Id) -> Id) -> Model {
    let mut turned = Model::named("Turned");
    let mut elements: Vec<_> = model.elements().cloned().map(Change::added).collect();
    let mut relations: Vec<_> = model.relations().cloned().collect();
    elements.reverse();
    relations.reverse();
    for relation in &mut relations {
        relation.id = rename(&relation.id);
    }
    let relations = relations.into_iter().map(Change::added).collect();
    let views = model.views().cloned().map(Change::added).collect();
    let nodes = model.views().flat_map(|view| model.nodes_in(&view.id)).cloned().map(Change::added).collect();
    let waivers = model.waivers().cloned().map(Change::added).collect();
    turned.apply(&Diff { elements, relations, views, nodes, waivers, ..Diff::default() }).expect("applies");
    turned
}

#[test]
fn the_order_of_records_does_not_matter() {
    for case in rules().iter().flat_map(|rule| cases(rule.code)) {
        let model = sketch::read(&case.sketch).expect("reads");
        let other = turned(&model, Id::clone);
        let options = CheckOptions::default();
        let (findings, others) = (check(&model, &options), check(&other, &options));
        assert_eq!(findings, others, "{}", case.title);
        assert_eq!(scorecard(&model, &findings), scorecard(&other, &others), "{}", case.title);
    }
}

#[test]
fn the_ids_of_relations_do_not_matter() {
    let options = CheckOptions::default();
    let known = |model: &Model| {
        // Waivers name findings by relation ids, where there are several of one subject.
        let findings = check(model, &options).into_iter().filter(|finding| finding.heading != Heading::Waivers);
        let mut known: Vec<_> = findings.map(|finding| (finding.code, finding.severity, finding.subject)).collect();
        known.sort();
        known
    };
    for case in rules().iter().flat_map(|rule| cases(rule.code)) {
        let model = sketch::read(&case.sketch).expect("reads");
        let backwards = |id: &Id| Id::new(format!("{:04}", 9999 - id.as_str()[1..].parse::<u32>().expect("a number")));
        assert_eq!(known(&model), known(&turned(&model, backwards)), "{}", case.title);
    }
}
