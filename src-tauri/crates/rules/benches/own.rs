//! Fifty own rules over the bench model of 10,000 elements: from scratch, and after an edit.
//! `cargo bench -p tragwerk-rules --bench own`.

#![allow(missing_docs, clippy::print_stdout, clippy::expect_used, reason = "a benchmark prints its table")]

mod table;

use std::sync::Arc;

use table::model::bench_model;
use table::quickest;
use tragwerk_model::ops::{Op, RenameElement, run};
use tragwerk_rules::packs::{OwnRules, resolve};
use tragwerk_rules::{CheckOptions, Engine, check, own};

/// The target for the fifty rules, in milliseconds.
const MOST: f64 = 200.0;

/// Conditions as an organisation writes them, near and far, about kinds that occur often.
const CONDITIONS: [(&str, &str); 10] = [
    ("decision", r#"incoming(e, "consulted_on").size() < 2"#),
    ("decision", r#"e.reversibility == "one_way" && incoming(e, "agrees_to").size() == 0"#),
    ("decision", r#"incoming(e, "decides").exists(who, outgoing(who, "accountable_for").size() > 5)"#),
    ("activity", r#"owner_unit(e) == null"#),
    ("activity", r#"outgoing(e, "flows_to", "activity").exists(x, owner_unit(x) != owner_unit(e))"#),
    ("metric", r#"!has(e.definition) || !has(e.counts)"#),
    ("metric", r#"outgoing(e, "informs").all(d, incoming(d, "decides").size() == 0)"#),
    ("role", r#"outgoing(e, "accountable_for").filter(x, x.kind == "metric").size() > 3"#),
    ("handoff", r#"fold(e.sla) == "" || e.name.contains("x")"#),
    ("goal", r#"reachable(e, ["contributes_to", "part_of"]).size() == 0"#),
];

fn main() {
    let model = bench_model(10_000);
    let rules: String = (0..50)
        .map(|number| {
            let (subject, when) = CONDITIONS[number % CONDITIONS.len()];
            format!("[[rule]]\ncode = \"B-{number}\"\nsubject = \"{subject}\"\nwhen = '''{when}'''\nquestion = \"{{name}}?\"\n")
        })
        .collect();
    let pack = resolve("bench", &rules, OwnRules::Run, &|_| None);
    assert!(pack.problems.is_empty(), "{:?}", pack.problems);
    let plain = quickest(5, || check(&model, &CheckOptions::default()));
    let alone = quickest(5, || own::found(&model, &pack.own));
    let found = own::found(&model, &pack.own).len();
    let options = CheckOptions { today: None, pack: Arc::new(pack) };
    let all = quickest(5, || check(&model, &options));
    println!("{:<44} {:>8}", "ms at 10,000 elements", "");
    println!("{:<44} {plain:>8.1}", "all rules of the program");
    println!("{:<44} {alone:>8.1}  at most {MOST}, {found} found", "50 own rules, with reading the model");
    println!("{:<44} {all:>8.1}", "both, weighed and in order");
    let mut engine = Engine::new(&model, options);
    let mut followed = model.clone();
    let ids: Vec<_> = model.elements().map(|element| element.id.clone()).step_by(997).collect();
    let mut times: Vec<f64> = Vec::new();
    for id in ids {
        let op = Op::RenameElement(RenameElement { id, name: "Renamed".to_owned() });
        let diff = run(&mut followed, &[op]).expect("applies");
        times.push(quickest(1, || engine.update(&followed, &diff)));
    }
    times.sort_by(f64::total_cmp);
    println!("{:<44} {:>8.1}", "one edit followed, median", times[times.len() / 2]);
}
