//! All rules from scratch over the bench model of 10,000 and 100,000 elements, and each rule by itself: one table.
//! `cargo bench -p tragwerk-rules --bench check`.

#![allow(missing_docs, clippy::print_stdout, reason = "a benchmark prints its table")]

mod table;

use table::model::bench_model;
use table::quickest;
use tragwerk_model::Model;
use tragwerk_rules::{CheckOptions, Reading, Rule, check, check::check_with, rules, scorecard};

/// Sizes with the number of runs and the target for all rules, in milliseconds.
const SIZES: [(usize, usize, f64); 2] = [(10_000, 15, 50.0), (100_000, 5, 600.0)];

fn main() {
    let models: Vec<(Model, usize)> = SIZES.iter().map(|(count, runs, _)| (bench_model(*count), *runs)).collect();
    println!("{:<24} {:>10} {:>10} {:>7}", "ms", SIZES[0].0, SIZES[1].0, "times");
    line("reading", &models, Reading::of);
    line("all rules", &models, |model| check(model, &CheckOptions::default()));
    line("  at most", &[], |_| ());
    for rule in rules() {
        each(rule, &models);
    }
    let known: Vec<_> = models.iter().map(|(model, _)| check(model, &CheckOptions::default())).collect();
    let cards: Vec<f64> = models
        .iter()
        .zip(&known)
        .map(|((model, runs), findings)| quickest(*runs, || scorecard(model, findings)))
        .collect();
    row("scorecard", &cards, "");
    println!("findings: {} and {}", known[0].len(), known[1].len());
}

/// One piece of work over both models.
fn line<'m, T>(name: &str, models: &'m [(Model, usize)], work: impl Fn(&'m Model) -> T) {
    let times: Vec<f64> = models.iter().map(|(model, runs)| quickest(*runs, || work(model))).collect();
    row(name, &if times.is_empty() { SIZES.map(|size| size.2).to_vec() } else { times }, "");
}

/// A rule by itself: as the first to ask (what is worked out for it counts), then with that at hand.
fn each(rule: &'static Rule, models: &[(Model, usize)]) {
    let options = CheckOptions::default();
    let mut first = Vec::new();
    let mut again = Vec::new();
    let mut found = 0;
    for (model, _) in models {
        let reading = Reading::of(model);
        first.push(quickest(1, || check_with(&[rule], &reading, &options)));
        again.push(quickest(3, || found = check_with(&[rule], &reading, &options).len()));
    }
    row(rule.code, &again, &format!("first {:.2} and {:.2}, {found} found: {}", first[0], first[1], rule.name));
}

fn row(name: &str, times: &[f64], more: &str) {
    println!("{name:<24} {:>10.2} {:>10.2} {:>7.1}  {more}", times[0], times[1], times[1] / times[0]);
}
