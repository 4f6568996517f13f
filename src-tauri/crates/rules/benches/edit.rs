//! One edit, then the findings: the engine over the bench model of 10,000 elements, edits of every sort in turn.
//! `cargo bench -p tragwerk-rules --bench edit`.

#![allow(missing_docs, clippy::print_stdout, reason = "a benchmark prints its table")]

mod table;

use std::time::Instant;

use table::model::{Dice, bench_model};
use tragwerk_model::{Change, Diff, Element, ElementKind, Model, Relation, RelationKind, Value};
use tragwerk_rules::{CheckOptions, Engine, check};

const SORTS: [&str; 8] = [
    "rename an element",
    "set an attribute",
    "describe an element",
    "add an element",
    "remove an element",
    "add a relation",
    "remove a relation",
    "take it back",
];

/// How often each.
const ROUNDS: usize = 200;

fn main() {
    let mut model = bench_model(10_000);
    let mut engine = Engine::new(&model, CheckOptions::default());
    let dice = &mut Dice(7);
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); SORTS.len()];
    let mut last = Diff::default();
    for round in 0..ROUNDS * SORTS.len() {
        let sort = round % SORTS.len();
        let diff = if sort == 7 { std::mem::take(&mut last).reversed() } else { edit(&model, sort, round, dice) };
        if model.apply(&diff).is_err() {
            continue;
        }
        let start = Instant::now();
        let delta = engine.update(&model, &diff);
        times[sort].push(start.elapsed().as_secs_f64() * 1000.0);
        drop(delta);
        last = diff;
    }
    assert_eq!(
        engine.findings().cloned().collect::<Vec<_>>(),
        check(&model, &CheckOptions::default()),
        "as from scratch"
    );
    println!("{:<24} {:>8} {:>8} {:>8}", "ms", "median", "p99", "most");
    for (sort, times) in SORTS.iter().zip(&times) {
        row(sort, times.clone());
    }
    row("all", times.concat());
    println!("{:<24} {:>8} {:>8}", "  at most", 2, 10);
}

fn row(name: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)];
    println!("{name:<24} {:>8.2} {:>8.2} {:>8.2}", at(50), at(99), at(100));
}

fn edit(model: &Model, sort: usize, round: usize, dice: &mut Dice) -> Diff {
    let all: Vec<&Element> = model.elements().collect();
    let before = all[dice.below(all.len())].clone();
    let mut diff = Diff::default();
    let mut after = before.clone();
    match sort {
        0 => after.name = format!("Another name {round}"),
        1 => {
            let text = |spec: &tragwerk_model::metamodel::AttributeSpec| Value::from("Text 7").fits(&spec.holds);
            let spec = before.kind.attributes().iter().find(|spec| text(spec));
            after.attributes.insert(spec.map_or("note", |spec| spec.id).to_owned(), Value::from("Text 7"));
        }
        2 => after.description = format!("What it is about {round}"),
        3 => {
            let kind = ElementKind::ALL[dice.below(ElementKind::ALL.len())];
            diff.elements.push(Change::added(Element::new(format!("new{round}"), kind, format!("New {round}"))));
            return diff;
        }
        4 => {
            let relations = model.relations_of(before.id.as_str()).into_iter().cloned();
            diff.relations = relations.map(Change::removed).collect();
            diff.elements.push(Change::removed(before));
            return diff;
        }
        5 => {
            let join = || {
                let (source, target) = (all[dice.below(all.len())], all[dice.below(all.len())]);
                let kind = RelationKind::ALL.iter().find(|kind| kind.allows(source.kind, target.kind))?;
                Some(Relation::new(format!("n{round}"), *kind, source.id.clone(), target.id.clone()))
            };
            diff.relations.extend(std::iter::repeat_with(join).flatten().next().map(Change::added));
            return diff;
        }
        _ => {
            let place = dice.below(model.relation_count());
            diff.relations.extend(model.relations().nth(place).cloned().map(Change::removed));
            return diff;
        }
    }
    diff.elements.push(Change::changed(before, after));
    diff
}
