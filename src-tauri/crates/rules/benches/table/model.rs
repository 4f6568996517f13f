//! The bench model: at most 300 units and 20 metrics per measured element, 2.5 relations per element.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_model::metamodel::AttributeType;
use tragwerk_model::{Change, Diff, Element, ElementKind as K, Model, Relation, RelationKind as R, Value};

/// How often each kind occurs, of 100.
const MIX: &[(K, usize)] = &[
    (K::Goal, 8),
    (K::Conflict, 2),
    (K::Segment, 4),
    (K::BuyerRole, 2),
    (K::JourneyStage, 8),
    (K::Channel, 2),
    (K::Unit, 3),
    (K::Role, 10),
    (K::Forum, 4),
    (K::Decision, 10),
    (K::Policy, 4),
    (K::Metric, 14),
    (K::DataObject, 6),
    (K::Incentive, 3),
    (K::Activity, 12),
    (K::Handoff, 4),
    (K::System, 3),
    (K::Automation, 1),
];

const MAX_UNITS: usize = 300;
const MAX_METRICS: usize = 20;

/// Numbers that are the same on every run (a linear congruence).
pub struct Dice(pub u64);

impl Dice {
    /// A number below the limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

fn elements(count: usize, dice: &mut Dice) -> Vec<Element> {
    let shares: Vec<K> = MIX.iter().flat_map(|(kind, share)| std::iter::repeat_n(*kind, *share)).collect();
    let mut elements = vec![Element::new("ambition", K::Ambition, "Ambition")];
    let mut units = 0;
    while elements.len() < count {
        let mut kind = shares[dice.below(shares.len())];
        if kind == K::Unit {
            units += 1;
            kind = if units > MAX_UNITS { K::Role } else { kind };
        }
        let number = elements.len();
        let mut element = Element::new(format!("e{number:06}"), kind, format!("{} {number}", kind.id()));
        for spec in kind.attributes() {
            let value = match spec.holds {
                AttributeType::Choice(choices) => Value::from(choices[dice.below(choices.len())]),
                AttributeType::Text => Value::Text(format!("Text {}", dice.below(40))),
                AttributeType::Number => Value::Number(dice.below(5000) as f64),
                AttributeType::YesNo => Value::Bool(dice.below(20) == 0),
                AttributeType::Date => continue,
            };
            if dice.below(2) == 0 {
                element.attributes.insert(spec.id.to_owned(), value);
            }
        }
        elements.push(element);
    }
    elements
}

fn relations(elements: &[Element], dice: &mut Dice) -> Vec<Relation> {
    let mut by_kind: BTreeMap<K, Vec<&Element>> = BTreeMap::new();
    for element in elements {
        by_kind.entry(element.kind).or_default().push(element);
    }
    let mut measured: BTreeMap<&str, usize> = BTreeMap::new();
    let mut placed = BTreeSet::new();
    let mut relations = Vec::new();
    while relations.len() < elements.len() * 5 / 2 {
        let source = &elements[dice.below(elements.len())];
        let kinds: Vec<R> =
            R::ALL.iter().copied().filter(|kind| K::ALL.iter().any(|to| kind.allows(source.kind, *to))).collect();
        if kinds.is_empty() {
            continue;
        }
        let kind = kinds[dice.below(kinds.len())];
        let targets: Vec<K> = K::ALL.iter().copied().filter(|to| kind.allows(source.kind, *to)).collect();
        let Some(targets) = by_kind.get(&targets[dice.below(targets.len())]) else {
            continue;
        };
        let target = targets[dice.below(targets.len())];
        // Hierarchies are trees: one parent, and that an earlier element.
        if matches!(kind, R::PartOf | R::ReportsTo) && (target.id >= source.id || !placed.insert((kind, &source.id))) {
            continue;
        }
        let metrics = measured.entry(target.id.as_str()).or_default();
        *metrics += usize::from(kind == R::Measures);
        if kind == R::Measures && *metrics > MAX_METRICS {
            continue;
        }
        let id = format!("r{:07}", relations.len());
        relations.push(Relation::new(id, kind, source.id.clone(), target.id.clone()));
    }
    relations
}

/// The bench model of so many elements; the same on every run.
pub fn bench_model(count: usize) -> Model {
    let dice = &mut Dice(1);
    let elements = elements(count, dice);
    let relations = relations(&elements, dice).into_iter().map(Change::added).collect();
    let elements = elements.into_iter().map(Change::added).collect();
    let mut model = Model::named("Bench");
    let _ = model.apply(&Diff { elements, relations, ..Diff::default() });
    model
}
