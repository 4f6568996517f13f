//! Long chains, wide hubs, circles: no stack grows with the model, and nothing stalls.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use tragwerk_model::{Change, Diff, Element, ElementKind as K, Id, Model, Relation, RelationKind as R};
use tragwerk_rules::{CheckOptions, Engine, check, scorecard};

const MANY: usize = 10_000;

#[derive(Default)]
struct Build {
    elements: Vec<Element>,
    relations: Vec<Relation>,
}

impl Build {
    fn many(&mut self, kind: K) -> Vec<String> {
        self.so_many(MANY, kind)
    }

    fn so_many(&mut self, count: usize, kind: K) -> Vec<String> {
        let ids: Vec<_> = (0..count).map(|n| format!("{}{n:06}", kind.id())).collect();
        self.elements.extend(ids.iter().map(|id| Element::new(id.as_str(), kind, id.as_str())));
        ids
    }

    fn one(&mut self, kind: K) -> String {
        let id = format!("one-{}", kind.id());
        self.elements.push(Element::new(id.as_str(), kind, id.as_str()));
        id
    }

    fn join(&mut self, kind: R, source: &str, target: &str) {
        self.relations.push(Relation::new(format!("r{:06}", self.relations.len()), kind, source, target));
    }

    fn chain(&mut self, kind: R, ids: &[String]) {
        for pair in ids.windows(2) {
            self.join(kind, &pair[0], &pair[1]);
        }
    }

    fn model(self) -> Model {
        let mut model = Model::named("Large");
        let elements = self.elements.into_iter().map(Change::added).collect();
        let relations = self.relations.into_iter().map(Change::added).collect();
        model.apply(&Diff { elements, relations, ..Diff::default() }).expect("applies");
        model
    }
}

/// Checked on a thread with a small stack, and in time even on a slow machine without optimisation.
fn survives(build: Build) {
    on_a_small_stack(build, |_, _| {});
}

/// So are the steps after it.
fn survives_steps(build: Build) {
    on_a_small_stack(build, |mut model, mut engine| {
        for diff in steps(&model) {
            model.apply(&diff).expect("fits");
            engine.update(&model, &diff);
        }
        assert!(engine.findings().eq(&check(&model, &CheckOptions::default())));
    });
}

fn on_a_small_stack(build: Build, then: fn(Model, Engine)) {
    let model = build.model();
    let work = move || {
        let start = Instant::now();
        let engine = Engine::new(&model, CheckOptions::default());
        assert!(engine.findings().all(|finding| finding.code != "RULE01"));
        scorecard(&model, &check(&model, &CheckOptions::default()));
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
        then(model, engine);
    };
    std::thread::Builder::new().stack_size(256 * 1024).spawn(work).expect("spawns").join().expect("survives");
}

/// What has the most relations is renamed, loses one and gets it back; a relation to itself comes, where there can be one.
fn steps(model: &Model) -> Vec<Diff> {
    let mut degrees: BTreeMap<&Id, usize> = BTreeMap::new();
    for relation in model.relations() {
        *degrees.entry(&relation.source).or_default() += 1;
        *degrees.entry(&relation.target).or_default() += 1;
    }
    let hub = degrees.iter().max_by_key(|(_, degree)| **degree).and_then(|(id, _)| model.element(id.as_str()));
    let before = hub.expect("something has relations").clone();
    let lost = model.relations_of(before.id.as_str())[0].clone();
    let after = Element { name: "Renamed".to_owned(), ..before.clone() };
    let itself = R::ALL.iter().find(|kind| kind.allows(before.kind, before.kind));
    let itself = itself.map(|kind| Change::added(Relation::new("itself", *kind, before.id.clone(), before.id.clone())));
    vec![
        Diff { elements: vec![Change::changed(before, after)], ..Diff::default() },
        Diff { relations: vec![Change::removed(lost.clone())], ..Diff::default() },
        Diff { relations: vec![Change::added(lost)], ..Diff::default() },
        Diff { relations: itself.into_iter().collect(), ..Diff::default() },
    ]
}

#[test]
fn chains_and_circles() {
    let chains = [
        (R::PartOf, K::Activity),
        (R::PartOf, K::Unit),
        (R::ReportsTo, K::Role),
        (R::Informs, K::Decision),
        (R::ContributesTo, K::Goal),
        (R::ComputedFrom, K::Metric),
        (R::ReconcilesWith, K::Metric),
        (R::TransitionsTo, K::JourneyStage),
        (R::FlowsTo, K::Handoff),
    ];
    for (relation, kind) in chains {
        // A circle is as long as the chain; an end matters where something is looked for along the way.
        let ends = matches!(kind, K::Unit | K::JourneyStage | K::Metric);
        for closed in [false, true].into_iter().filter(|closed| *closed || ends) {
            let mut build = Build::default();
            let ids = build.many(kind);
            build.chain(relation, &ids);
            if closed {
                build.join(relation, &ids[MANY - 1], &ids[0]);
            }
            survives(build);
        }
    }
}

#[test]
fn everything_on_one_owner() {
    let mut build = Build::default();
    let (role, unit) = (build.one(K::Role), build.one(K::Unit));
    build.join(R::PartOf, &role, &unit);
    let activities = build.many(K::Activity);
    let metrics = build.many(K::Metric);
    let stage = build.one(K::JourneyStage);
    for id in activities.iter().chain(&metrics) {
        build.join(R::AccountableFor, &role, id);
    }
    for (activity, metric) in activities.iter().zip(&metrics) {
        build.join(R::Serves, activity, &stage);
        build.join(R::Measures, metric, &stage);
    }
    build.chain(R::FlowsTo, &activities);
    survives(build);
}

#[test]
fn a_hundred_thousand_on_one_owner() {
    let mut build = Build::default();
    let (role, unit) = (build.one(K::Role), build.one(K::Unit));
    build.join(R::PartOf, &role, &unit);
    for kind in [K::Activity, K::Decision, K::Metric, K::Handoff, K::Goal] {
        for id in build.so_many(2 * MANY, kind) {
            build.join(R::AccountableFor, &role, &id);
        }
    }
    survives_steps(build);
}

#[test]
fn every_relation_from_elements_to_themselves() {
    let mut build = Build::default();
    let own = |kind: &&K| R::ALL.iter().any(|relation| relation.allows(**kind, **kind));
    for kind in K::ALL.iter().filter(own) {
        let ids = build.so_many(MANY / 10, *kind);
        for relation in R::ALL.iter().filter(|relation| relation.allows(*kind, *kind)) {
            ids.iter().for_each(|id| build.join(*relation, id, id));
        }
    }
    survives_steps(build);
}

#[test]
fn goals_below_one_ambition_and_an_automation_over_them() {
    let mut build = Build::default();
    let (ambition, automation) = (build.one(K::Ambition), build.one(K::Automation));
    let goals = build.many(K::Goal);
    let handoffs = build.many(K::Handoff);
    for (goal, handoff) in goals.iter().zip(&handoffs) {
        build.join(R::ContributesTo, goal, &ambition);
        build.join(R::Automates, &automation, handoff);
    }
    build.chain(R::FlowsTo, &handoffs);
    survives(build);
}

#[test]
fn members_responsibles_and_deciders_of_one() {
    let mut build = Build::default();
    let (decision, forum, activity) = (build.one(K::Decision), build.one(K::Forum), build.one(K::Activity));
    build.join(R::DecidedIn, &decision, &forum);
    for role in build.many(K::Role) {
        build.join(R::Decides, &role, &decision);
        build.join(R::MemberOf, &role, &forum);
        build.join(R::ResponsibleFor, &role, &activity);
    }
    survives_steps(build);
}

#[test]
fn deep_units_that_all_work_on_one_stage() {
    let mut build = Build::default();
    let stage = build.one(K::JourneyStage);
    let units: Vec<_> = build.many(K::Unit).into_iter().take(1_500).collect();
    for (unit, activity) in units.clone().iter().zip(build.many(K::Activity)) {
        build.join(R::ResponsibleFor, unit, &activity);
        build.join(R::Serves, &activity, &stage);
    }
    build.chain(R::PartOf, &units);
    survives(build);
}
