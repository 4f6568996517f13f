//! A decision in one sentence, as data: who decides, where and how often, on what basis, with which information, who
//! answers for it and what follows from it. Gaps carry the code of the rule that asks for what is missing.
//!
//! Not the sentence itself: that is worded at the edge, whole in every language. Invariant: a part is empty exactly
//! when it has a blank, but for the forum, which only a decision that recurs must have.

use serde::{Deserialize, Serialize};
use tragwerk_model::{ElementKind, Id, Model, RelationKind};

use crate::notions::RECURRING;

/// What there is to say about a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parts {
    /// The decision.
    pub decision: Named,
    /// Who decides: roles, units, forums.
    pub deciders: Part,
    /// The forums it is decided in.
    pub forums: Part,
    /// The policies that are its basis.
    pub basis: Part,
    /// What informs it.
    pub information: Part,
    /// Who is accountable.
    pub accountable: Part,
    /// What follows from it.
    pub effect: Effect,
    /// Those things.
    pub effects: Part,
}

/// One part: things, or a gap.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The things, by id, each once.
    pub named: Vec<Named>,
    /// The rule that asks for what is missing.
    pub blank: Option<String>,
}

/// Something with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Of a forum: how often it meets (a choice of `cadence`).
    pub cadence: Option<String>,
}

/// How a decision takes effect; of several the first counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// It directs something, or nothing at all follows from it.
    Directs,
    /// It resolves conflicts.
    Resolves,
    /// It informs decisions.
    Informs,
}

impl Effect {
    /// Its id, on which texts choose.
    pub fn id(self) -> &'static str {
        match self {
            Self::Directs => "directs",
            Self::Resolves => "resolves",
            Self::Informs => "informs",
        }
    }
}

/// The parts of a decision's sentence; none for what is no decision.
pub fn decision(model: &Model, id: &Id) -> Option<Parts> {
    let element = model.element(id.as_str()).filter(|element| element.kind == ElementKind::Decision)?;
    let sources =
        |kind| named(model.incoming(id.as_str()).into_iter().filter(|r| r.kind == kind).map(|r| &r.source), model);
    let targets =
        |kind| named(model.outgoing(id.as_str()).into_iter().filter(|r| r.kind == kind).map(|r| &r.target), model);
    let effects = [
        (Effect::Directs, RelationKind::Directs),
        (Effect::Resolves, RelationKind::Resolves),
        (Effect::Informs, RelationKind::Informs),
    ];
    let mut effects = effects.into_iter().map(|(effect, kind)| (effect, targets(kind)));
    let (effect, things) = effects.find(|(_, things)| !things.is_empty()).unwrap_or((Effect::Directs, Vec::new()));
    let deciders = sources(RelationKind::Decides);
    let recurs = element.text("recurrence") == "recurring";
    Some(Parts {
        decision: Named { id: id.clone(), name: element.name.clone(), cadence: None },
        forums: place(targets(RelationKind::DecidedIn), &deciders, recurs),
        deciders: part(deciders, "DEC01"),
        basis: part(sources(RelationKind::BasisFor), "DEC02"),
        information: part(sources(RelationKind::Informs), "DEC03"),
        accountable: part(sources(RelationKind::AccountableFor), "DEC04"),
        effect,
        effects: part(things, "DEC06"),
    })
}

/// The sentences of all decisions, by id.
pub fn decisions(model: &Model) -> Vec<Parts> {
    let decisions = model.elements().filter(|element| element.kind == ElementKind::Decision);
    decisions.filter_map(|element| decision(model, &element.id)).collect()
}

fn part(named: Vec<Named>, code: &str) -> Part {
    let blank = named.is_empty().then(|| code.to_owned());
    Part { named, blank }
}

/// What recurs needs a forum that meets regularly (DEC07), be it one that decides itself.
fn place(forums: Vec<Named>, deciders: &[Named], recurs: bool) -> Part {
    let regular = |one: &Named| one.cadence.as_deref().is_some_and(|cadence| RECURRING.contains(&cadence));
    let is_open = recurs && !forums.iter().chain(deciders).any(regular);
    Part { named: forums, blank: is_open.then(|| "DEC07".to_owned()) }
}

fn named<'m>(ids: impl Iterator<Item = &'m Id>, model: &Model) -> Vec<Named> {
    let mut ids: Vec<&Id> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    let elements = ids.into_iter().filter_map(|id| model.element(id.as_str()));
    let cadence = |element: &tragwerk_model::Element| {
        let text = element.text("cadence");
        (element.kind == ElementKind::Forum && !text.is_empty()).then(|| text.to_owned())
    };
    elements.map(|one| Named { id: one.id.clone(), name: one.name.clone(), cadence: cadence(one) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sketch;

    fn blanks(text: &str) -> Vec<String> {
        let model = sketch::read(text).expect("reads");
        let parts = decision(&model, &Id::new("d")).expect("a decision");
        let all = [parts.deciders, parts.forums, parts.basis, parts.information, parts.accountable, parts.effects];
        all.into_iter().filter_map(|part| part.blank).collect()
    }

    #[test]
    fn what_is_missing_carries_the_rule_that_asks_for_it() {
        assert_eq!(blanks("decision d"), ["DEC01", "DEC02", "DEC03", "DEC04", "DEC06"]);
        let answered = "decision d recurrence=recurring\nrole r\npolicy p\nmetric m\nactivity a\n\
            r decides d\np basis_for d\nm informs d\nr accountable_for d\nd directs a\n";
        assert_eq!(blanks(answered), ["DEC07"]);
        assert_eq!(blanks(&format!("{answered}forum f cadence=weekly\nd decided_in f")), Vec::<String>::new());
        assert_eq!(blanks(&format!("{answered}forum f cadence=weekly\nf decides d")), Vec::<String>::new());
        assert_eq!(blanks(&format!("{answered}forum f\nd decided_in f")), ["DEC07"]);
    }

    #[test]
    fn blanks_are_the_open_questions() {
        for text in ["decision d", "decision d recurrence=recurring\nrole r\nr decides d\nmetric m\nm informs d"] {
            let model = sketch::read(text).expect("reads");
            let asked = ["DEC01", "DEC02", "DEC03", "DEC04", "DEC06", "DEC07"];
            let found = crate::check(&model, &crate::CheckOptions::default());
            let mut found: Vec<String> = found
                .iter()
                .filter(|finding| asked.contains(&finding.code.as_ref()) && finding.subject == Some(Id::new("d")))
                .map(|finding| finding.code.to_string())
                .collect();
            let mut blanks = blanks(text);
            found.sort();
            blanks.sort();
            assert_eq!(blanks, found);
        }
    }

    #[test]
    fn only_a_decision_has_a_sentence() {
        let model = sketch::read("role r").expect("reads");
        assert_eq!(decision(&model, &Id::new("r")), None);
        assert_eq!(decision(&model, &Id::new("x")), None);
    }
}
