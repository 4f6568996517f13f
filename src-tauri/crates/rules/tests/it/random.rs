//! Random small models, right or wrong: what holds of every finding whatever the model.

use std::collections::BTreeSet;

use tragwerk_model::metamodel::AttributeType;
use tragwerk_model::{Change, Diff, Element, ElementKind as K, Model, Relation, RelationKind as R, Value};
use tragwerk_rules::{CheckOptions, Finding, check, list, rule, scorecard};

use crate::order::turned;
use crate::texts::Words;

/// Numbers that are the same on every run (a linear congruence).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

pub fn random_model(seed: u64) -> Model {
    random_model_of(seed, K::ALL)
}

/// One whose elements are of these kinds.
pub fn random_model_of(seed: u64, kinds: &[K]) -> Model {
    let dice = &mut Dice(seed);
    let elements: Vec<Element> = (0..10 + dice.below(40)).map(|number| random_element(number, kinds, dice)).collect();
    let mut relations: Vec<Relation> = Vec::new();
    for _ in 0..elements.len() * (2 + dice.below(8)) {
        let (source, target) = (&elements[dice.below(elements.len())], &elements[dice.below(elements.len())]);
        let kinds: Vec<R> = R::ALL.iter().copied().filter(|kind| kind.allows(source.kind, target.kind)).collect();
        if !kinds.is_empty() {
            let kind = kinds[dice.below(kinds.len())];
            let id = format!("r{}", relations.len());
            relations.push(Relation::new(id, kind, source.id.clone(), target.id.clone()));
        }
    }
    for relation in &mut relations {
        for spec in relation.kind.attributes() {
            if dice.below(2) == 0 {
                relation.attributes.insert(spec.id.to_owned(), value(&spec.holds, dice));
            }
        }
    }
    let elements = elements.into_iter().map(Change::added).collect();
    let relations = relations.into_iter().map(Change::added).collect();
    let mut model = Model::named("Random");
    model.apply(&Diff { elements, relations, ..Diff::default() }).expect("applies");
    model
}

pub fn random_element(number: usize, kinds: &[K], dice: &mut Dice) -> Element {
    let kind = kinds[dice.below(kinds.len())];
    let mut element = Element::new(format!("e{number}"), kind, format!("Name {}", dice.below(30)));
    for spec in kind.attributes() {
        if dice.below(2) == 0 {
            element.attributes.insert(spec.id.to_owned(), value(&spec.holds, dice));
        }
    }
    element
}

pub fn value(expected: &AttributeType, dice: &mut Dice) -> Value {
    match expected {
        AttributeType::Choice(choices) => Value::from(choices[dice.below(choices.len())]),
        AttributeType::Number => Value::Number(dice.below(100) as f64),
        AttributeType::YesNo => Value::Bool(dice.below(2) == 0),
        AttributeType::Date => Value::from("2027"),
        AttributeType::Text => Value::Text(format!("Text {}", dice.below(3))),
    }
}

#[test]
fn what_holds_of_every_finding() {
    let languages = [Words::of("en"), Words::of("de")];
    let mut codes = BTreeSet::new();
    for seed in 0..150 {
        let model = random_model(seed);
        let findings = check(&model, &CheckOptions::default());
        let prints: BTreeSet<&str> = findings.iter().map(|finding| finding.fingerprint.as_str()).collect();
        assert_eq!(prints.len(), findings.len(), "a fingerprint twice in {seed}");
        for finding in &findings {
            holds(&model, finding);
            languages.iter().for_each(|words| drop((words.say(finding, ""), words.say(finding, ".evidence"))));
            codes.insert(finding.code.to_string());
        }
        let lines = list::fold(&findings);
        assert!(list::first_ten(&lines).len() <= list::FIRST);
        let figures = scorecard(&model, &findings).figures();
        assert!(figures.iter().all(|(_, figure)| figure.numerator <= figure.denominator), "{figures:?} in {seed}");
        let other = turned(&model, Clone::clone);
        assert_eq!(findings, check(&other, &CheckOptions::default()), "{seed}");
    }
    assert!(codes.len() > 50, "random models reach few rules: {}", codes.len());
}

fn holds(model: &Model, finding: &Finding) {
    let rule = rule(&finding.code).unwrap_or_else(|| panic!("{} is no rule", finding.code));
    assert!(rule.severities.contains(&finding.severity), "{finding:?}");
    assert!(rule.nature.is_none_or(|nature| nature == finding.nature), "{finding:?}");
    let subject = finding.subject.as_ref().map(|id| model.element(id.as_str()).expect("a subject there is").kind);
    assert!(subject.is_none_or(|kind| rule.subjects.contains(&kind)), "{finding:?}");
    for id in &finding.evidence {
        let there = model.element(id.as_str()).is_some() || model.relation(id.as_str()).is_some();
        assert!(there && Some(id) != finding.subject.as_ref(), "{finding:?}");
    }
}
