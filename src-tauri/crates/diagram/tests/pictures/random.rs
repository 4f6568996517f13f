//! Random models, the same for the same seed.

use tragwerk_model::diff::Change;
use tragwerk_model::metamodel::allowed_between;
use tragwerk_model::{Diff, Element, ElementKind, Model, Relation, RelationKind, Value};

/// A small generator of numbers (xorshift); tests need no better one.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % count as u64) as usize
    }
}

const WORDS: [&str; 12] = [
    "Lead",
    "Kundenzufriedenheitsbefragung",
    "of",
    "the",
    "quarter",
    "Vertriebssteuerung",
    "plan",
    "NPS",
    "35 %",
    "Enterprise",
    "& partners",
    "review",
];

/// A model of that many elements with about twice as many relations.
pub fn model(seed: u64, elements: usize) -> Model {
    let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let elements: Vec<Element> = (0..elements).map(|at| element(at, &mut dice)).collect();
    let mut relations: Vec<Relation> = Vec::new();
    for _ in 0..elements.len() * 8 {
        let (a, b) = (&elements[dice.below(elements.len())], &elements[dice.below(elements.len())]);
        let kinds = allowed_between(a.kind, b.kind);
        if kinds.is_empty() || relations.len() >= elements.len() * 2 {
            continue;
        }
        let kind = kinds[dice.below(kinds.len())];
        let mut relation = Relation::new(format!("r{:03}", relations.len()), kind, a.id.clone(), b.id.clone());
        if kind == RelationKind::TransitionsTo {
            let kind = ["forward", "back", "pause", "re_entry"][dice.below(4)];
            relation.attributes.insert("type".into(), Value::Text(kind.into()));
        }
        relations.push(relation);
    }
    let mut model = Model::named("random");
    let diff = Diff {
        elements: elements.into_iter().map(Change::added).collect(),
        relations: relations.into_iter().map(Change::added).collect(),
        ..Diff::default()
    };
    let applied = model.apply(&diff);
    assert!(applied.is_ok(), "{applied:?}");
    model
}

fn element(at: usize, dice: &mut Dice) -> Element {
    let kind = ElementKind::ALL[dice.below(ElementKind::ALL.len())];
    let words: Vec<&str> = (0..1 + dice.below(7)).map(|_| WORDS[dice.below(WORDS.len())]).collect();
    Element::new(format!("e{at:03}"), kind, words.join(" "))
}
