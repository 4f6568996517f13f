//! Holds what the checks really read against what the rules say they read: every read is noted, in random models, each
//! check by itself.

use std::cell::RefCell;
use std::collections::BTreeSet;

use tragwerk_model::metamodel::AttributeType;
use tragwerk_model::{
    Change, Diff, Element, ElementKind as K, Model, Relation, RelationKind as R, Severity, Value, View, ViewNode,
    Viewpoint, Waiver,
};

use super::touched::ball;
use crate::{At, Check, CheckOptions, Finding, Found, Hit, Reading, Reads, Rule, check, rules};

/// What a rule says it reads, for one subject.
struct Said {
    near: BTreeSet<At>,
    relations: &'static [R],
    elements: Vec<K>,
    there: Vec<K>,
    along: &'static [R],
}

impl Said {
    fn of(rule: &Rule, reading: &Reading<'_>, subject: Option<At>) -> Self {
        let nothing = Self { near: BTreeSet::new(), relations: &[], elements: vec![], there: vec![], along: &[] };
        let near = |radius, relations| match subject {
            Some(at) => ball(reading, [at], relations, radius, usize::MAX).into_iter().flatten().collect(),
            None => BTreeSet::new(),
        };
        match rule.reads {
            Reads::Local { radius, relations } => Self { near: near(radius, relations), relations, ..nothing },
            Reads::Through { radius, relations, elements, there, along } => {
                let (elements, there) = (elements.to_vec(), there.to_vec());
                Self { near: near(radius, relations), relations, elements, there, along }
            }
            Reads::Global { elements, there, relations } => {
                Self { elements: elements.to_vec(), there: there.to_vec(), along: relations, ..nothing }
            }
            Reads::Keyed { .. } => {
                let kinds = rule.subjects.to_vec();
                Self { elements: kinds.clone(), there: kinds, ..nothing }
            }
            Reads::Findings { radius, relations } => Self { near: near(radius, relations), relations, ..nothing },
            // No contents and no relations: only which elements there are.
            Reads::Views => Self { there: K::ALL.to_vec(), ..nothing },
            Reads::Waivers => {
                let about = reading.model().waivers().filter_map(|waiver| reading.at(&waiver.subject));
                Self { near: about.collect(), ..nothing }
            }
        }
    }

    fn has_link(&self, at: At, kind: R) -> bool {
        (self.relations.contains(&kind) && self.near.contains(&at)) || self.along.contains(&kind)
    }

    /// What was read and not said.
    fn missing(&self, reading: &Reading<'_>, hits: &[Hit], whole: bool) -> Vec<String> {
        let seen = reading.seen.borrow().clone();
        let mut missing = Vec::new();
        for at in seen.elements {
            if !self.near.contains(&at) && !self.elements.contains(&reading.kind(at)) {
                missing.push(format!("contents of {:?}", reading.kind(at)));
            }
        }
        let links = seen.links.into_iter().chain(seen.ends.into_iter().flat_map(|at| {
            R::ALL
                .iter()
                .filter(move |kind| {
                    K::ALL.iter().any(|to| kind.allows(reading.kind(at), *to) || kind.allows(*to, reading.kind(at)))
                })
                .map(move |kind| (at, *kind))
        }));
        for (at, kind) in links.filter(|(at, kind)| !self.has_link(*at, *kind)) {
            missing.push(format!(
                "{kind:?} at {:?}{}",
                reading.kind(at),
                if self.near.contains(&at) { "" } else { " (far)" }
            ));
        }
        for at in seen.relations {
            let relation = reading.numbered(at);
            let ends = [&relation.source, &relation.target].map(|id| reading.at(id.as_str()));
            if !ends.into_iter().flatten().any(|end| self.has_link(end, relation.kind)) {
                missing.push(format!("contents of {:?}", relation.kind));
            }
        }
        for kind in seen.kinds.iter().filter(|kind| !self.there.contains(kind) && !self.elements.contains(kind)) {
            missing.push(format!("which {kind:?}s there are"));
        }
        for hit in hits {
            for at in hit.names_told() {
                let known = if whole {
                    hit.proving().contains(&at) || hit.subject() == Some(at)
                } else {
                    self.near.contains(&at)
                };
                if !known && !self.elements.contains(&reading.kind(at)) {
                    missing.push(format!("name of {:?}", reading.kind(at)));
                }
            }
        }
        missing
    }
}

fn told(rule: &Rule, model: &Model, found: &[Finding]) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    let plain = Reading::of(model);
    let mut judge = |subject: Option<At>, look: &dyn Fn(&Reading<'_>, &Asked<'_>, &mut Vec<Hit>)| {
        // New each time: what was worked out before would be read unseen.
        let reading = Reading::of(model);
        let asked = Asked { reading: &plain, found, about: RefCell::default() };
        let mut hits = Vec::new();
        look(&reading, &asked, &mut hits);
        let seen = reading.seen.take();
        let said = Said::of(rule, &reading, subject);
        reading.seen.replace(seen);
        let far = asked.about.take().into_iter().filter(|at| !said.near.contains(at));
        missing.extend(far.map(|at| format!("findings about {:?}", reading.kind(at))));
        missing.extend(said.missing(&reading, &hits, subject.is_none()));
    };
    let subjects = || rule.subjects.iter().flat_map(|kind| plain.of_kind(*kind));
    let options = CheckOptions { today: Some("2027-06-30".to_owned()), ..CheckOptions::default() };
    match rule.check {
        Check::Each(check) => {
            subjects().for_each(|at| judge(Some(*at), &|reading, _, hits| check(reading, *at, hits)));
        }
        Check::Last(check) => {
            subjects().for_each(|at| judge(Some(*at), &|reading, asked, hits| check(reading, asked, *at, hits)));
        }
        Check::Whole(check) => judge(None, &|reading, _, hits| check(reading, hits)),
        Check::Waivers(check) => judge(None, &|reading, asked, hits| check(reading, asked, &options, hits)),
    }
    missing
}

/// Findings that note what they are asked about.
struct Asked<'f> {
    reading: &'f Reading<'f>,
    found: &'f [Finding],
    about: RefCell<BTreeSet<At>>,
}

impl Found for Asked<'_> {
    fn errors_about(&self, subject: At) -> Vec<&Finding> {
        self.about.borrow_mut().insert(subject);
        let id = &self.reading.named(subject).id;
        self.found
            .iter()
            .filter(|finding| finding.severity == Severity::Error && finding.subject.as_ref() == Some(id))
            .collect()
    }

    fn has(&self, fingerprint: &str) -> bool {
        self.found.iter().any(|finding| finding.fingerprint == fingerprint)
    }
}

/// Numbers that are the same on every run (a linear congruence).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

/// A random model; its kinds are few when there are many relations of each to be.
fn random_model(seed: u64) -> Model {
    let dice = &mut Dice(seed);
    let few: Vec<K> = (0..6).map(|_| K::ALL[dice.below(K::ALL.len())]).collect();
    let kinds: &[K] = if seed.is_multiple_of(2) { K::ALL } else { &few };
    let value = |expected: &AttributeType, dice: &mut Dice| match expected {
        AttributeType::Choice(choices) => Value::from(choices[dice.below(choices.len())]),
        AttributeType::Number => Value::Number(dice.below(100) as f64),
        AttributeType::YesNo => Value::Bool(dice.below(2) == 0),
        AttributeType::Date => Value::from("2027"),
        AttributeType::Text => Value::Text(format!("Text {}", dice.below(3))),
    };
    let mut elements = Vec::new();
    for number in 0..10 + dice.below(30) {
        let kind = kinds[dice.below(kinds.len())];
        let mut element = Element::new(format!("e{number}"), kind, format!("Name {}", dice.below(30)));
        for spec in kind.attributes().iter().filter(|_| dice.below(2) == 0).collect::<Vec<_>>() {
            let value = value(&spec.holds, dice);
            element.attributes.insert(spec.id.to_owned(), value);
        }
        elements.push(element);
    }
    let mut relations = Vec::new();
    for number in 0..elements.len() * (2 + dice.below(6)) {
        let (source, target) = (&elements[dice.below(elements.len())], &elements[dice.below(elements.len())]);
        let kinds: Vec<R> = R::ALL.iter().copied().filter(|kind| kind.allows(source.kind, target.kind)).collect();
        if !kinds.is_empty() {
            let kind = kinds[dice.below(kinds.len())];
            let mut relation = Relation::new(format!("r{number}"), kind, source.id.clone(), target.id.clone());
            for spec in kind.attributes().iter().filter(|_| dice.below(2) == 0).collect::<Vec<_>>() {
                let value = value(&spec.holds, dice);
                relation.attributes.insert(spec.id.to_owned(), value);
            }
            relations.push(relation);
        }
    }
    let elements = elements.into_iter().map(Change::added).collect();
    let relations = relations.into_iter().map(Change::added).collect();
    let mut model = Model::named("Random");
    model.apply(&Diff { elements, relations, ..Diff::default() }).expect("applies");
    model.apply(&shown_and_waived(&model, dice)).expect("applies");
    model
}

/// A view of some elements, and waivers: of what is found and of what is not, ended and not.
fn shown_and_waived(model: &Model, dice: &mut Dice) -> Diff {
    let view = View { id: "v".into(), viewpoint: Viewpoint::Free, name: "View".to_owned() };
    let shown = model.elements().filter(|_| dice.below(2) == 0).zip(0..).map(|(element, order)| ViewNode {
        view: "v".into(),
        element: element.id.clone(),
        order,
        x: 0.0,
        y: 0.0,
        width: 100.0,
        height: 50.0,
        parent: None,
    });
    let nodes = shown.map(Change::added).collect();
    let found = check(model, &CheckOptions::default());
    let waived = found.iter().step_by(7).zip(0..).map(|(finding, number)| Waiver {
        id: format!("w{number}").into(),
        code: finding.code.to_string(),
        subject: finding.subject.as_ref().map(ToString::to_string).unwrap_or_default(),
        key: if number % 3 == 0 { "nothing".to_owned() } else { finding.key.clone() },
        severity: finding.severity.id().to_owned(),
        reason: "Known".to_owned(),
        who: "CRO".to_owned(),
        until: (number % 2 == 0).then(|| "2027-01-01".to_owned()),
    });
    let waivers = waived.map(Change::added).collect();
    Diff { views: vec![Change::added(view)], nodes, waivers, ..Diff::default() }
}

#[test]
fn rules_read_what_they_say() {
    let mut unsaid = Vec::new();
    let checked = |model: Model| (check(&model, &CheckOptions::default()), model);
    let models: Vec<(Vec<Finding>, Model)> = (0..120).map(random_model).map(checked).collect();
    for rule in rules() {
        let missing: BTreeSet<String> = models.iter().flat_map(|(found, model)| told(rule, model, found)).collect();
        if !missing.is_empty() {
            unsaid.push(format!("{} reads and does not say: {missing:?}", rule.code));
        }
    }
    assert!(unsaid.is_empty(), "{}", unsaid.join("\n"));
}
