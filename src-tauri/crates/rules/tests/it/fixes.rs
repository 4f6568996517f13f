//! What holds of every fix whatever the model: it is accepted, closes its finding, the rule does not ask again about the
//! same subject, and taking it back gives the model as it was.

use std::collections::BTreeSet;

use tragwerk_model::metamodel::{AttributeSpec, AttributeType};
use tragwerk_model::ops::run;
use tragwerk_model::{ElementKind, ElementKind as K, Id, Model, RelationKind, Value};
use tragwerk_rules::fix::{Answer, Ask, bulk, fixes};
use tragwerk_rules::{Finding, Fix, Fixes, check, list, rules, sketch};

use crate::cases::{cases, on_a_day};
use crate::random::{Dice, random_model, random_model_of};

const ENGLISH: &str = include_str!("../../../text/locales/en/fixes.ftl");
const GERMAN: &str = include_str!("../../../text/locales/de/fixes.ftl");

/// Ids as the workspace would give them.
pub fn ids() -> impl FnMut() -> Id {
    let mut number = 0;
    move || {
        number += 1;
        Id::new(format!("new-{number}"))
    }
}

/// Some answer to everything a fix asks; none where nothing can be chosen.
pub fn answers(model: &Model, fix: &Fix, dice: &mut Dice) -> Option<Vec<Answer>> {
    fix.asks.iter().map(|ask| answer(model, ask, dice)).collect()
}

fn answer(model: &Model, ask: &Ask, dice: &mut Dice) -> Option<Answer> {
    match ask {
        Ask::Element { kinds, among, not, or_new, .. } => {
            let all = model.elements().filter(|element| match among {
                Some(among) => among.contains(&element.id),
                None => kinds.contains(&element.kind),
            });
            let all: Vec<&Id> = all.map(|element| &element.id).filter(|id| !not.contains(id)).collect();
            if *or_new && (all.is_empty() || dice.below(3) == 0) {
                let kind = kinds[dice.below(kinds.len())];
                return Some(Answer::New { kind, name: format!("New {}", dice.below(1000)) });
            }
            (!all.is_empty()).then(|| Answer::Element { id: all[dice.below(all.len())].clone() })
        }
        Ask::Pick { picks, .. } => Some(Answer::Pick { id: picks[dice.below(picks.len())].id.clone() }),
        Ask::Name { .. } => Some(Answer::Value { value: Value::Text(format!("Name {}", 100 + dice.below(100))) }),
        Ask::Value { kind, attribute, among } => {
            let value = match (spec(kind, attribute).holds, among) {
                (_, Some(among)) => Value::from(among[dice.below(among.len())]),
                (AttributeType::Choice(choices), None) => Value::from(choices[dice.below(choices.len())]),
                (AttributeType::Number, None) => Value::Number(dice.below(100) as f64),
                (AttributeType::YesNo, None) => Value::Bool(dice.below(2) == 0),
                (AttributeType::Date, None) => Value::from("2027"),
                (AttributeType::Text, None) => Value::Text(format!("Text {}", dice.below(4))),
            };
            Some(Answer::Value { value })
        }
    }
}

fn spec(kind: &str, attribute: &str) -> AttributeSpec {
    let of_element = ElementKind::from_id(kind).and_then(|kind| kind.attribute(attribute)).copied();
    let of_relation = || RelationKind::from_id(kind).and_then(|kind| kind.attribute(attribute)).copied();
    of_element.or_else(of_relation).expect("an attribute of the metamodel")
}

/// Does the fix and looks whether everything holds that must.
fn holds(model: &Model, finding: &Finding, fix: &Fix, dice: &mut Dice) -> bool {
    let Some(answers) = answers(model, fix, dice) else { return false };
    has_words(fix);
    let told = || format!("{} {} with {answers:?}\n{finding:?}", finding.code, fix.id);
    assert!(!fix.safe || fix.asks.is_empty(), "{}", told());
    let made = fix.made(model, &answers, &mut ids());
    if made.as_ref().is_err_and(|refusal| refusal.code == "fix-same-twice") {
        return false;
    }
    let ops = made.unwrap_or_else(|refusal| panic!("{refusal}: {}", told()));
    let mut after = model.clone();
    let diff = run(&mut after, &ops).unwrap_or_else(|refusal| panic!("{refusal}: {} {ops:?}", told()));
    let before = check(model, &on_a_day());
    let found = check(&after, &on_a_day());
    assert!(found.iter().all(|other| other.fingerprint != finding.fingerprint), "stays: {}\n{ops:#?}", told());
    for other in found.iter().filter(|other| other.code == finding.code && other.subject == finding.subject) {
        let known = before.iter().any(|known| known.fingerprint == other.fingerprint);
        assert!(known || finding.subject.is_none(), "asks again: {}\n{other:?}", told());
    }
    after.apply(&diff.reversed()).expect("can be taken back");
    assert!(after == *model, "is not taken back: {}", told());
    true
}

/// Kinds among which the rules of one heading have much to say.
const DENSE: [&[K]; 4] = [
    &[K::Goal, K::Ambition, K::Incentive, K::Metric, K::Unit, K::Role, K::Conflict],
    &[K::JourneyStage, K::Activity, K::Handoff, K::Unit, K::Goal, K::Forum, K::DataObject, K::Metric],
    &[K::Decision, K::Role, K::Unit, K::Forum, K::Policy],
    &[K::Automation, K::Activity, K::Segment, K::Policy, K::Decision, K::Metric, K::Role],
];

/// Every fix, and every question it asks, has words in both languages.
fn has_words(fix: &Fix) {
    let asks = fix.asks.iter().filter_map(|ask| match ask {
        Ask::Element { what, .. } | Ask::Pick { what, .. } | Ask::Name { what, .. } => Some(format!("ask-{what}")),
        Ask::Value { .. } => None,
    });
    for text in [ENGLISH, GERMAN] {
        for id in asks.clone().chain([format!("fix-{}", fix.id)]) {
            assert!(text.contains(&format!("\n{id} =")), "no text {id}");
        }
        let (_, said) = text.split_once(&format!("\nfix-{} =", fix.id)).expect("a text");
        let said = said.lines().skip(1).take_while(|line| line.starts_with("    "));
        assert!(said.into_iter().any(|line| line.trim_start().starts_with(".short =")), "no short text {}", fix.id);
    }
}

#[test]
fn every_fix_answers_its_finding() {
    let dice = &mut Dice(7);
    let mut models: Vec<Model> = (1000..1030).map(random_model).collect();
    models.extend(DENSE.iter().flat_map(|kinds| (0..6).map(|seed| random_model_of(seed, kinds))));
    for rule in rules() {
        let sketches = cases(rule.code).into_iter().map(|case| case.sketch).chain([rule.wrong.to_owned()]);
        models.extend(sketches.map(|text| sketch::read(&text).expect("reads")));
    }
    let mut done = BTreeSet::new();
    for model in &models {
        for finding in check(model, &on_a_day()) {
            let fixes = fixes(model, &finding);
            let names: BTreeSet<&str> = fixes.iter().map(|fix| fix.id).collect();
            assert_eq!(names.len(), fixes.len(), "{} has a fix twice", finding.code);
            for fix in fixes {
                if holds(model, &finding, &fix, dice) {
                    done.insert(finding.code.to_string());
                }
            }
        }
    }
    for rule in rules().iter().filter(|rule| !matches!(rule.fixes, Fixes::None)) {
        assert!(done.contains(rule.code), "no fix of {} was ever done", rule.code);
    }
}

#[test]
fn a_folded_line_is_answered_at_once() {
    let dice = &mut Dice(8);
    let mut done = 0;
    for seed in 2000..2012 {
        let model = random_model(seed);
        let findings = check(&model, &on_a_day());
        for line in list::fold(&findings) {
            let all: Vec<Finding> =
                findings.iter().filter(|finding| line.fingerprints.contains(&finding.fingerprint)).cloned().collect();
            for fix in bulk(&model, &all) {
                let Some(answers) = answers(&model, &fix, dice) else { continue };
                let Ok(ops) = fix.made(&model, &answers, &mut ids()) else { continue };
                let mut after = model.clone();
                run(&mut after, &ops).unwrap_or_else(|refusal| panic!("{} {}: {refusal}", line.code, fix.id));
                let found = check(&after, &on_a_day());
                let left = found.iter().find(|finding| line.fingerprints.contains(&finding.fingerprint));
                assert_eq!(left, None, "{} {}", line.code, fix.id);
                done += 1;
            }
        }
    }
    assert!(done > 50, "only {done} lines could be answered");
}
