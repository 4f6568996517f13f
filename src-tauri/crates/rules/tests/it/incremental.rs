//! After every edit the engine's findings are those of a check from scratch, whatever the edits; and what it says has
//! changed is what has.

use std::collections::BTreeMap;
use std::sync::Arc;

use tragwerk_model::{
    Change, Diff, Element, ElementKind as K, Id, Model, Relation, RelationKind as R, Statement, View, ViewNode,
    Viewpoint, Waiver,
};
use tragwerk_rules::{CheckOptions, Engine, Finding, check};

use crate::random::{Dice, random_element, random_model_of, value};

/// An engine and the model it follows.
struct Followed {
    model: Model,
    engine: Engine,
    options: CheckOptions,
    /// Steps that can be taken back.
    done: Vec<Diff>,
    count: usize,
}

impl Followed {
    fn new(model: Model) -> Self {
        Self::with(model, "")
    }

    /// With a rule pack.
    fn with(model: Model, pack: &str) -> Self {
        let pack = Arc::new(crate::own::pack(pack));
        assert!(pack.problems.is_empty(), "{:#?}", pack.problems);
        let options = CheckOptions { today: Some("2027-06-30".to_owned()), pack };
        let engine = Engine::new(&model, options.clone());
        Self { model, engine, options, done: Vec::new(), count: 0 }
    }

    fn step(&mut self, diff: Diff, told: &str) {
        let before = by_print(self.engine.findings());
        self.model.apply(&diff).expect("fits");
        let delta = self.engine.update(&self.model, &diff);
        let full = check(&self.model, &self.options);
        if !self.engine.findings().eq(&full) {
            let (is, should) = (by_print(self.engine.findings()), by_print(&full));
            let too_many = is.iter().find(|(print, finding)| should.get(*print) != Some(finding));
            let missing = should.iter().find(|(print, finding)| is.get(*print) != Some(finding));
            panic!("{told}: has {too_many:#?}\nshould have {missing:#?}\nafter {diff:#?}");
        }
        let mut after = before;
        for finding in &delta.removed {
            assert_eq!(after.remove(&finding.fingerprint).as_ref(), Some(finding), "{told}");
        }
        for finding in &delta.added {
            assert!(after.insert(finding.fingerprint.clone(), finding.clone()).is_none(), "{told}");
        }
        assert_eq!(after, by_print(&full), "{told}");
        self.done.push(diff);
    }

    fn edit(&mut self, dice: &mut Dice, kinds: &[K]) -> Diff {
        let element = |model: &Model, dice: &mut Dice| model.elements().nth(dice.below(model.element_count())).cloned();
        let relation =
            |model: &Model, dice: &mut Dice| model.relations().nth(dice.below(model.relation_count())).cloned();
        self.count += 1;
        let mut diff = Diff::default();
        match dice.below(14) {
            0 => diff.elements.push(Change::added(random_element(1000 + self.count, kinds, dice))),
            1 | 2 => {
                if let Some(before) = element(&self.model, dice) {
                    let name = format!("Name {}", dice.below(6));
                    diff.elements.push(Change::changed(before.clone(), Element { name, ..before }));
                }
            }
            3 | 4 => {
                if let Some(before) = element(&self.model, dice) {
                    let mut after = before.clone();
                    for spec in before.kind.attributes().iter().filter(|_| dice.below(2) == 0).collect::<Vec<_>>() {
                        match dice.below(3) {
                            0 => drop(after.attributes.remove(spec.id)),
                            _ => drop(after.attributes.insert(spec.id.to_owned(), value(&spec.holds, dice))),
                        }
                    }
                    diff.elements.push(Change::changed(before, after));
                }
            }
            5 => {
                if let Some(gone) = element(&self.model, dice) {
                    diff = removal(&self.model, &gone);
                }
            }
            6 | 7 => {
                let id = format!("n{}", self.count);
                diff.relations.extend(self.join(&id, dice).map(Change::added));
            }
            8 => diff.relations.extend(relation(&self.model, dice).map(Change::removed)),
            9 => {
                if let Some(before) = relation(&self.model, dice) {
                    let mut after = before.clone();
                    for spec in before.kind.attributes() {
                        after.attributes.insert(spec.id.to_owned(), value(&spec.holds, dice));
                    }
                    if let Some(other) = self.join(before.id.as_str(), dice).filter(|_| dice.below(2) == 0) {
                        after = Relation { attributes: after.attributes, ..other };
                    }
                    diff.relations.push(Change::changed(before, after));
                }
            }
            10 => {
                let mut findings = self.engine.findings();
                if let Some(finding) = findings.nth(dice.below(findings.len())) {
                    diff.waivers.push(Change::added(waiver(finding, self.count, dice)));
                }
            }
            11 => diff.waivers.extend(self.model.waivers().next().cloned().map(Change::removed)),
            12 => {
                if let Some(before) = element(&self.model, dice) {
                    let mut after = before.clone();
                    after.statements.push(said(dice));
                    diff.elements.push(Change::changed(before, after));
                }
                if let Some(before) = relation(&self.model, dice) {
                    let mut after = before.clone();
                    after.statements.push(said(dice));
                    diff.relations.push(Change::changed(before, after));
                }
            }
            _ => {
                let view = View { id: Id::new("v"), viewpoint: Viewpoint::ALL[0], name: "View".to_owned() };
                if self.model.view("v").is_none() {
                    diff.views.push(Change::added(view));
                }
                if let Some(element) = element(&self.model, dice) {
                    let (view, parent, size) = (Id::new("v"), None, 40.0);
                    let element = element.id.clone();
                    let node = ViewNode { view, element, order: 0, x: 0.0, y: 0.0, width: size, height: size, parent };
                    match self.model.node(&Id::new("v"), &node.element) {
                        Some(before) => diff.nodes.push(Change::removed(before.clone())),
                        None => diff.nodes.push(Change::added(node)),
                    }
                }
            }
        }
        diff
    }

    /// A relation between two elements that may have one.
    fn join(&self, id: &str, dice: &mut Dice) -> Option<Relation> {
        let all: Vec<&Element> = self.model.elements().collect();
        (0..20).find_map(|_| {
            let (source, target) = (all.get(dice.below(all.len()))?, all.get(dice.below(all.len()))?);
            let kinds: Vec<R> = R::ALL.iter().copied().filter(|kind| kind.allows(source.kind, target.kind)).collect();
            let kind = kinds.get(dice.below(kinds.len()))?;
            Some(Relation::new(id, *kind, source.id.clone(), target.id.clone()))
        })
    }
}

fn removal(model: &Model, gone: &Element) -> Diff {
    let relations = model.relations_of(gone.id.as_str()).into_iter().cloned().map(Change::removed).collect();
    let node = model.node(&Id::new("v"), &gone.id).cloned().map(Change::removed);
    let elements = vec![Change::removed(gone.clone())];
    Diff { elements, relations, nodes: node.into_iter().collect(), ..Diff::default() }
}

fn waiver(finding: &Finding, count: usize, dice: &mut Dice) -> Waiver {
    Waiver {
        id: Id::new(format!("w{count}")),
        code: finding.code.to_string(),
        subject: finding.subject.as_ref().map(ToString::to_string).unwrap_or_default(),
        key: finding.key.clone(),
        severity: finding.severity.id().to_owned(),
        reason: "Known".to_owned(),
        who: "Board".to_owned(),
        until: [None, Some("2026".to_owned()), Some("2028".to_owned())][dice.below(3)].clone(),
    }
}

fn said(dice: &mut Dice) -> Statement {
    let attribute = ["sla", "definition"][dice.below(2)].to_owned();
    Statement { attribute, value: format!("Value {}", dice.below(3)), source: "Someone".to_owned() }
}

fn by_print<'f>(findings: impl IntoIterator<Item = &'f Finding>) -> BTreeMap<String, Finding> {
    findings.into_iter().map(|finding| (finding.fingerprint.clone(), finding.clone())).collect()
}

#[test]
fn after_every_edit_as_from_scratch() {
    for seed in 0..60 {
        let dice = &mut Dice(seed);
        let few: Vec<K> = (0..7).map(|_| K::ALL[dice.below(K::ALL.len())]).collect();
        let kinds: &[K] = if seed % 2 == 0 { K::ALL } else { &few };
        let mut followed = Followed::new(random_model_of(seed, kinds));
        for step in 0..40 {
            let told = format!("seed {seed}, step {step}");
            if dice.below(5) == 0
                && let Some(last) = followed.done.pop()
            {
                followed.step(last.reversed(), &told);
                followed.done.pop();
                continue;
            }
            let diff = followed.edit(dice, kinds);
            followed.step(diff, &told);
        }
    }
}

#[test]
fn several_edits_in_one_and_imports_small_and_large() {
    for seed in 100..112 {
        let dice = &mut Dice(seed);
        let mut followed = Followed::new(random_model_of(seed, K::ALL));
        for size in [5, 30, 250] {
            let other = imported(seed + size as u64, size);
            followed.step(other.clone(), &format!("import of {size} in {seed}"));
            followed.step(other.clone().reversed(), &format!("import of {size} taken back in {seed}"));
            followed.step(other, &format!("import of {size} again in {seed}"));
            let before = followed.model.clone();
            let mut model = before.clone();
            for _ in 0..6 {
                let diff = Followed { model: model.clone(), ..followed_like(&followed) }.edit(dice, K::ALL);
                // Ids are counted per model; those that are there already are left out.
                if model.check_fit(&diff).is_ok() {
                    model.apply(&diff).expect("fits");
                }
            }
            followed.step(Diff::between(&before, &model), &format!("several edits in {seed}"));
        }
    }
}

fn followed_like(followed: &Followed) -> Followed {
    let mut other = Followed::new(Model::named("Other"));
    other.count = followed.count + followed.done.len() * 10;
    other
}

/// So many elements with as many relations or more, apart from what is there.
fn imported(seed: u64, count: usize) -> Diff {
    let dice = &mut Dice(seed);
    let mut diff = Diff::default();
    let elements: Vec<Element> = (0..count).map(|number| random_element(count * 1000 + number, K::ALL, dice)).collect();
    for number in 0..count * 2 {
        let (source, target) = (&elements[dice.below(count)], &elements[dice.below(count)]);
        if let Some(kind) = R::ALL.iter().find(|kind| kind.allows(source.kind, target.kind)) {
            let id = format!("i{count}-{number}");
            diff.relations.push(Change::added(Relation::new(id, *kind, source.id.clone(), target.id.clone())));
        }
    }
    diff.elements = elements.into_iter().map(Change::added).collect();
    diff
}

/// Own rules near and far, some that fail, weights and numbers.
const PACK: &str = r#"
extends = "sign_off"
[rules]
MOD01 = "off"
DEC01 = "hint"
AUT02 = { depth = 5 }
OWN04 = { max = 1 }
[headings]
journey = { severity = { error = "warning" } }
[[rule]]
code = "NEAR-1"
subject = ["decision", "metric", "activity"]
when = 'incoming(e).exists(x, x.name.contains("1")) || outgoing(e).size() > 2'
evidence = 'incoming(e)'
question = "Near {name}?"
[[rule]]
code = "NEAR-2"
subject = ["handoff", "decision", "goal"]
when = 'owner_unit(e) == null || owner_unit(e).name.endsWith("3")'
question = "Owner of {name}?"
severity = "error"
nature = "gap"
[[rule]]
code = "FAR-1"
subject = ["activity", "decision"]
when = 'reachable(e, ["flows_to", "informs"]).size() > 1 && elements("decision").size() > 1'
question = "Far {name}?"
[[rule]]
code = "FAILS-1"
subject = ["segment", "unit"]
when = 'e.kind == "segment" ? e.from > 50.0 : stakes(e).exists(s, s.kind == "goal" && s.scope == "local")'
question = "Numbers of {name}?"
[[rule]]
code = "DEEP-1"
subject = "role"
when = 'outgoing(e).exists(x, incoming(x).exists(y, y != e && unit_of(y) != null))'
question = "Beside {name}?"
"#;

#[test]
fn with_a_pack_after_every_edit_as_from_scratch() {
    for seed in 0..24 {
        let dice = &mut Dice(seed);
        let few: Vec<K> = (0..7).map(|_| K::ALL[dice.below(K::ALL.len())]).collect();
        let kinds: &[K] = if seed % 2 == 0 { K::ALL } else { &few };
        let mut followed = Followed::with(random_model_of(seed, kinds), PACK);
        for _ in 0..30 {
            let diff = followed.edit(dice, kinds);
            followed.step(diff, &format!("seed {seed}"));
        }
    }
}
