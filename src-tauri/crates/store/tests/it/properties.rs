//! Any sequence of steps: what is in the file is what is in memory, and its checksum is that of the text.

use proptest::prelude::*;
use proptest::sample::Index;
use tragwerk_model::{
    Change, Diff, Element, ElementKind, Id, Model, Note, Relation, RelationKind, View, ViewNode, Viewpoint, text_form,
};
use tragwerk_store::{create, open};

use crate::samples::{Place, entry, step};

/// A step in the making: made into a diff once the model is known.
#[derive(Debug, Clone)]
pub enum Wish {
    Add(String),
    Rename(Index, String),
    Remove(Index),
    Connect(Index, Index),
    Show(Index, f64, u32),
    Move(Index, f64),
    Note(String),
    Head(String),
    Pack(Option<String>),
}

pub fn wishes() -> impl Strategy<Value = Wish> {
    prop_oneof![
        3 => any::<String>().prop_map(Wish::Add),
        2 => (any::<Index>(), any::<String>()).prop_map(|(at, name)| Wish::Rename(at, name)),
        1 => any::<Index>().prop_map(Wish::Remove),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Wish::Connect(from, to)),
        2 => (any::<Index>(), -1e7..1e7, any::<u32>()).prop_map(|(at, x, order)| Wish::Show(at, x, order)),
        2 => (any::<Index>(), -1e7..1e7).prop_map(|(at, x)| Wish::Move(at, x)),
        1 => any::<String>().prop_map(Wish::Note),
        1 => any::<String>().prop_map(Wish::Head),
        1 => proptest::option::of("[a-z]+").prop_map(Wish::Pack),
    ]
}

fn pick<T: Clone>(from: impl Iterator<Item = T>, at: &Index) -> Option<T> {
    let all: Vec<T> = from.collect();
    (!all.is_empty()).then(|| at.get(&all).clone())
}

fn view() -> Id {
    "view".into()
}

/// The wish as a diff of this model; none when it does not apply.
pub fn granted(wish: &Wish, model: &Model, number: usize) -> Option<Diff> {
    let nothing = Diff::default();
    Some(match wish {
        Wish::Add(name) => {
            let mut element = Element::new(format!("e{number}"), ElementKind::Goal, name);
            element.properties.insert(format!("k{name}"), name.clone());
            Diff { elements: vec![Change::added(element)], ..nothing }
        }
        Wish::Rename(at, name) => {
            let before = pick(model.elements().cloned(), at)?;
            let after = Element { name: name.clone(), tags: vec![name.clone()], ..before.clone() };
            Diff { elements: vec![Change::changed(before, after)], ..nothing }
        }
        Wish::Remove(at) => {
            let element = pick(model.elements().cloned(), at)?;
            let relations = model.relations_of(element.id.as_str());
            Diff {
                nodes: model.node(&view(), &element.id).cloned().map(Change::removed).into_iter().collect(),
                relations: relations.into_iter().cloned().map(Change::removed).collect(),
                elements: vec![Change::removed(element)],
                ..nothing
            }
        }
        Wish::Connect(from, to) => {
            let ends = (pick(model.elements(), from)?, pick(model.elements(), to)?);
            let (source, target) = (ends.0.id.clone(), ends.1.id.clone());
            let relation = Relation::new(format!("r{number}"), RelationKind::ContributesTo, source, target);
            Diff { relations: vec![Change::added(relation)], ..nothing }
        }
        Wish::Show(at, x, order) => {
            let element = pick(model.elements(), at)?.id.clone();
            if model.node(&view(), &element).is_some() {
                return None;
            }
            let (y, width, height) = (x / 3.0, 176.0, 64.0);
            let node = ViewNode { view: view(), element, order: *order, x: *x, y, width, height, parent: None };
            let head = View { id: view(), viewpoint: Viewpoint::Free, name: "All".to_owned() };
            let views = if model.view("view").is_some() { vec![] } else { vec![Change::added(head)] };
            Diff { views, nodes: vec![Change::added(node)], ..nothing }
        }
        Wish::Move(at, x) => {
            let before = pick(model.nodes_in(&view()).into_iter().cloned(), at)?;
            let after = ViewNode { x: *x, ..before.clone() };
            Diff { nodes: vec![Change::changed(before, after)], ..nothing }
        }
        Wish::Note(text) => {
            model.view("view")?;
            let (x, y, width, height) = (0.1, 0.2, 0.3, 0.4);
            let id = format!("n{number}").into();
            let note = Note { view: view(), id, order: 7, x, y, width, height, text: text.clone() };
            Diff { notes: vec![Change::added(note)], ..nothing }
        }
        Wish::Head(name) => {
            let mut after = model.info().clone();
            after.name.clone_from(name);
            Diff { info: vec![Change::changed(model.info().clone(), after)], ..nothing }
        }
        Wish::Pack(pack) => {
            let before = model.rule_pack().map(str::to_owned);
            Diff { rule_pack: vec![Change { before, after: pack.clone() }], ..nothing }
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn the_file_is_the_model(wishes in proptest::collection::vec(wishes(), 1..25)) {
        let place = Place::empty();
        let mut model = Model::named("Plan");
        let mut store = create(&place.file, &model, 0).unwrap();
        let mut steps = Vec::new();
        for (number, wish) in wishes.iter().enumerate() {
            let Some(diff) = granted(wish, &model, number) else { continue };
            step(&mut store, &mut model, &diff, &entry("me")).unwrap();
            let text = text_form::write(&model);
            prop_assert_eq!(store.canonical_text(), text.clone());
            prop_assert_eq!(store.content_hash(), *blake3::hash(text.as_bytes()).as_bytes());
            steps.push(diff);
        }
        drop(store);

        let opened = open(&place.file).unwrap();
        prop_assert_eq!(&opened.model, &model);
        prop_assert_eq!(opened.revision as usize, steps.len());
        for (seq, diff) in (1..).zip(&steps) {
            prop_assert_eq!(&opened.store.diff_of(seq).unwrap(), diff);
        }
    }
}
