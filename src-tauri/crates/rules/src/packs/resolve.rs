//! A pack with all that it extends, in one: from the base to the particular, what is said later holds.

use std::collections::BTreeSet;

use super::problem::Problem;
use super::read::{Sheet, sheet};
use super::{Pack, Position, Tuning, shipped};
use crate::{own, rule};
use tragwerk_model::Refusal;

/// What becomes of own rules of the text itself; those of shipped packs always run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnRules {
    /// They run.
    Run,
    /// They wait until someone allows them.
    Wait,
}

/// So many packs at most extend one another.
const MOST_PACKS: usize = 16;

/// Reads a pack and what it extends: shipped packs by name, others where `library` knows their text. `name` is what it
/// is known by itself, in problems and where others extend it.
pub fn resolve(name: &str, text: &str, own_rules: OwnRules, library: &dyn Fn(&str) -> Option<String>) -> Pack {
    let mut resolving = Resolving { own_rules, library, pack: Pack::default(), taken: BTreeSet::new() };
    let mut chain = vec![name.to_owned()];
    let top = resolving.add(name, text, &mut chain, own_rules);
    let mut pack = resolving.pack;
    (pack.name, pack.description) = (top.name, top.description);
    pack.extends = top.extends.into_iter().map(|(name, _)| name).collect();
    pack.problems.sort_by(|a, b| (&a.pack, a.at).cmp(&(&b.pack, b.at)));
    pack.problems.dedup();
    pack
}

struct Resolving<'l> {
    own_rules: OwnRules,
    library: &'l dyn Fn(&str) -> Option<String>,
    pack: Pack,
    /// Codes of own rules so far.
    taken: BTreeSet<String>,
}

impl Resolving<'_> {
    /// Adds what a pack extends, then what it says itself.
    fn add(&mut self, name: &str, text: &str, chain: &mut Vec<String>, own_rules: OwnRules) -> Sheet {
        // What it extends is known first: its own rules may not take their codes.
        let (said, _) = sheet(name, text, &BTreeSet::new());
        for (base, at) in &said.extends {
            if let Some(cause) = self.extend(base, chain) {
                let at = Position::of(text, *at);
                self.pack.problems.push(Problem { pack: name.to_owned(), at, rule: None, cause });
            }
        }
        let (mut said, problems) = sheet(name, text, &self.taken);
        self.pack.problems.extend(problems);
        self.take(&mut said, name, text, own_rules);
        said
    }

    fn extend(&mut self, base: &str, chain: &mut Vec<String>) -> Option<Refusal> {
        if chain.iter().any(|name| name == base) {
            let ring = chain.iter().chain([&base.to_owned()]).cloned().collect::<Vec<_>>().join(" → ");
            return Some(Refusal::new("cycle").with("ring", ring));
        }
        let (text, own_rules) = match (shipped(base), (self.library)(base)) {
            (Some(pack), _) => (pack.text.to_owned(), OwnRules::Run),
            (None, Some(text)) => (text, self.own_rules),
            (None, None) => {
                let known: Vec<_> = super::PROFILES.iter().chain(super::SHIPPED).map(|pack| pack.id).collect();
                return Some(Refusal::new("unknown-pack").with("name", base).with("known", known.join(", ")));
            }
        };
        if chain.len() >= MOST_PACKS {
            return Some(Refusal::new("too-many-packs").with("most", MOST_PACKS));
        }
        chain.push(base.to_owned());
        self.add(base, &text, chain, own_rules);
        chain.pop();
        None
    }

    fn take(&mut self, said: &mut Sheet, name: &str, text: &str, own_rules: OwnRules) {
        let pack = &mut self.pack;
        self.taken.extend(said.own.iter().map(|rule| rule.code.clone()));
        let own = std::mem::take(&mut said.own);
        match own_rules {
            OwnRules::Run => pack.own.extend(own),
            OwnRules::Wait => pack.waiting.extend(own),
        }
        if pack.own.len() + pack.waiting.len() > own::MOST_RULES {
            pack.own.truncate(own::MOST_RULES);
            pack.waiting.truncate(own::MOST_RULES - pack.own.len());
            let cause = Refusal::new("too-many-rules").with("most", own::MOST_RULES);
            pack.problems.push(Problem { pack: name.to_owned(), at: Position::of(text, 0), rule: None, cause });
        }
        for (code, at) in &said.tuned {
            if rule(code).is_none() && !self.taken.contains(code) && !said_badly(pack, code) {
                let cause = Refusal::new("unknown-rule").with("code", code);
                let at = Position::of(text, *at);
                pack.problems.push(Problem { pack: name.to_owned(), at, rule: None, cause });
            }
        }
        let Tuning { all, natures, headings, rules } = std::mem::take(&mut said.tuning);
        pack.tuning.all.then(all);
        natures.into_iter().for_each(|(key, level)| pack.tuning.natures.entry(key).or_default().then(level));
        headings.into_iter().for_each(|(key, level)| pack.tuning.headings.entry(key).or_default().then(level));
        rules.into_iter().for_each(|(key, level)| pack.tuning.rules.entry(key).or_default().then(level));
        pack.parameters.extend(&said.parameters);
        pack.end_required = said.end_required.unwrap_or(pack.end_required);
    }
}

/// Whether there is such an own rule, with something wrong about it.
fn said_badly(pack: &Pack, code: &str) -> bool {
    pack.problems.iter().any(|problem| problem.rule.as_deref() == Some(code))
}
