//! Undo takes back exactly what was done, in every scenario, however often one goes to and fro.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use tragwerk_model::{Diff, Model, text_form};
use tragwerk_store::{Beginning, LogEntry, MAIN_SCENARIO, NewScenario, NewVersion, Store, create, open};

use crate::properties::{Wish, granted, wishes};
use crate::samples::{Place, entry, step};
use crate::versions::told;

#[derive(Debug, Clone)]
enum Turn {
    Do(Wish),
    Undo,
    Redo,
    Switch(Index),
    Branch,
    Reopen,
}

fn turns() -> impl Strategy<Value = Turn> {
    prop_oneof![
        12 => wishes().prop_map(Turn::Do),
        3 => Just(Turn::Undo),
        2 => Just(Turn::Redo),
        3 => any::<Index>().prop_map(Turn::Switch),
        1 => Just(Turn::Branch),
        1 => Just(Turn::Reopen),
    ]
}

/// The file, and beside it what every scenario should hold: the models before each step that can be undone.
struct Play {
    place: Place,
    store: Store,
    model: Model,
    current: String,
    /// By scenario: the states undo leads back through, and those redo leads forth through.
    stacks: BTreeMap<String, (Vec<Model>, Vec<Model>)>,
    left: BTreeMap<String, Model>,
}

impl Play {
    fn begin() -> Self {
        let place = Place::empty();
        let model = Model::named("Plan");
        let store = create(&place.file, &model, 0).unwrap();
        let current = MAIN_SCENARIO.to_owned();
        let stacks = [(current.clone(), Default::default())].into();
        Self { place, store, model, current, stacks, left: BTreeMap::new() }
    }

    fn entry(&self) -> LogEntry {
        LogEntry { scenario: self.current.clone(), ..entry("me") }
    }

    /// Operations make no model that the text form refuses, for instance one with an empty name.
    fn allows(&self, diff: &Diff) -> bool {
        let mut after = self.model.clone();
        after.apply(diff).is_ok() && text_form::read(&text_form::write(&after)).is_ok()
    }

    fn turn(&mut self, number: usize, turn: &Turn) {
        match turn {
            Turn::Do(wish) => {
                let Some(diff) = granted(wish, &self.model, number).filter(|diff| self.allows(diff)) else { return };
                let (before, entry) = (self.model.clone(), self.entry());
                step(&mut self.store, &mut self.model, &diff, &entry).unwrap();
                let stacks = self.stacks.get_mut(&self.current).unwrap();
                stacks.0.push(before);
                stacks.1.clear();
            }
            Turn::Undo => {
                self.undo();
            }
            Turn::Redo => self.redo(),
            Turn::Switch(to) => {
                let others: Vec<String> = self.left.keys().cloned().collect();
                if !others.is_empty() {
                    self.switch(to.get(&others).clone());
                }
            }
            Turn::Branch => {
                let id = format!("s{number}");
                let from = Beginning::Now(told("branched", number as i64));
                let new = NewScenario { id: id.clone(), name: id.clone(), from, at: number as i64 };
                self.store.create_scenario(new).unwrap();
                let begun = text_form::read(&text_form::write(&self.model)).unwrap();
                self.stacks.insert(id.clone(), Default::default());
                self.left.insert(id, begun);
            }
            Turn::Reopen => {
                let opened = open(&self.place.file).unwrap();
                assert_eq!(opened.model, self.model);
                self.store = opened.store;
            }
        }
    }

    fn switch(&mut self, to: String) {
        let leaving = NewVersion { automatic: true, ..told("left", self.store.revision() as i64) };
        let switched = self.store.switch_scenario(&self.model, &to, leaving, entry("me")).unwrap();
        let expected = self.left.remove(&to).unwrap();
        assert_eq!(switched.model, expected, "as it was left, drawing order included");
        self.left.insert(std::mem::replace(&mut self.current, to), self.model.clone());
        self.model = switched.model;
    }

    fn undo(&mut self) -> bool {
        let state = self.store.undo_state("me", &self.current).unwrap();
        assert_eq!(state.undo.len(), self.stacks[&self.current].0.len());
        let Some(group) = state.undo.last() else { return false };
        let back = self.store.diff_of(group.last()).unwrap().reversed();
        let entry = LogEntry { undoes: Some(group.last()), ..self.entry() };
        let now = self.model.clone();
        step(&mut self.store, &mut self.model, &back, &entry).unwrap();
        let stacks = self.stacks.get_mut(&self.current).unwrap();
        assert_eq!(self.model, stacks.0.pop().unwrap());
        stacks.1.push(now);
        true
    }

    fn redo(&mut self) {
        let state = self.store.undo_state("me", &self.current).unwrap();
        assert_eq!(state.redo.len(), self.stacks[&self.current].1.len());
        let Some(group) = state.redo.last() else { return };
        let forth = self.store.diff_of(group.last()).unwrap();
        let entry = LogEntry { redoes: Some(group.last()), ..self.entry() };
        let now = self.model.clone();
        step(&mut self.store, &mut self.model, &forth, &entry).unwrap();
        let stacks = self.stacks.get_mut(&self.current).unwrap();
        assert_eq!(self.model, stacks.1.pop().unwrap());
        stacks.0.push(now);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn undo_after_do_is_as_if_nothing_was_done(turns in proptest::collection::vec(turns(), 1..40)) {
        let mut play = Play::begin();
        for (number, turn) in turns.iter().enumerate() {
            play.turn(number, turn);
        }
        let scenarios: Vec<String> = play.stacks.keys().cloned().collect();
        for scenario in scenarios {
            if scenario != play.current {
                play.switch(scenario);
            }
            while play.undo() {}
        }
        let opened = open(&play.place.file).unwrap();
        prop_assert_eq!(opened.model, play.model);
    }
}
