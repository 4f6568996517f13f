//! Fixes that several rules have.

use tragwerk_model::ops::{DeleteElement, JoinElements, Op};
use tragwerk_model::{ElementKind, RelationKind};

use super::{Ask, CHOSEN, Case, Fix, Step};
use crate::reading::cycles;
use crate::{At, Fact};

/// A role is named as accountable for the subject.
pub fn name_accountable(case: &Case<'_>, subject: At, likely: impl IntoIterator<Item = At>) -> Fix {
    let ask = Ask::element_or_new("accountable", &[ElementKind::Role]).likely(case.ids(likely));
    Fix::asking("name-accountable", ask).connect(CHOSEN, RelationKind::AccountableFor, case.id(subject))
}

/// One of those at the sources of relations of a kind stays, the relations of the others become one of `into`, or go.
pub fn keep_one_source(
    fix: &'static str,
    case: &Case<'_>,
    subject: At,
    kind: RelationKind,
    sources: impl IntoIterator<Item = At>,
    into: &[RelationKind],
) -> Fix {
    let sources: Vec<At> = sources.into_iter().collect();
    let kinds = kinds_of(case, &sources);
    let ask = Ask::element("keep", &kinds).among(case.ids(sources.iter().copied()));
    sources.iter().fold(Fix::asking(fix, ask), |fix, source| {
        let picked = case.id(*source).to_string();
        fix.step(Step::Unless { answers: vec![0], picked, ops: case.turn(*source, kind, subject, into) })
    })
}

/// Units get a goal in common: all pursue it.
pub fn share_goal(case: &Case<'_>, units: &[At]) -> Fix {
    let pursued = units.iter().flat_map(|unit| crate::notions::goals_of(case.reading, *unit));
    let ask = Ask::element_or_new("shared-goal", &[ElementKind::Goal]).likely(case.ids(pursued));
    let fix = Fix::asking("share-goal", ask);
    units.iter().fold(fix, |fix, unit| fix.connect(case.id(*unit), RelationKind::Pursues, CHOSEN))
}

/// Units get a forum in common: all are members.
pub fn meet_in_forum(case: &Case<'_>, units: &[At]) -> Fix {
    let fix = Fix::asking("meet-in-forum", Ask::element_or_new("forum", &[ElementKind::Forum]));
    units.iter().fold(fix, |fix, unit| fix.connect(case.id(*unit), RelationKind::MemberOf, CHOSEN))
}

/// It says how one number follows from the other.
pub fn reconcile(case: &Case<'_>, one: At, other: At) -> Fix {
    let kind = RelationKind::ReconcilesWith;
    Fix::asking("reconcile", Ask::value(kind.id(), "mapping")).step(Step::Connect {
        source: case.id(one).into(),
        kind,
        target: case.id(other).into(),
        attribute: Some(("mapping", super::Given::Answered(0))),
    })
}

/// The subject leaves the model, with its relations.
pub fn delete(case: &Case<'_>, subject: At) -> Fix {
    Fix::new("delete").op(Op::DeleteElement(DeleteElement { id: case.id(subject).clone() }))
}

/// The kinds of these elements, each once.
pub fn kinds_of(case: &Case<'_>, all: &[At]) -> Vec<ElementKind> {
    let mut kinds: Vec<ElementKind> = all.iter().map(|at| case.reading.kind(*at)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds
}

/// Asks the values of these attributes of an element and writes them.
pub fn state(fix: &'static str, case: &Case<'_>, subject: At, attributes: &[&'static str]) -> Fix {
    let kind = case.reading.kind(subject).id();
    attributes.iter().enumerate().fold(Fix::new(fix), |fix, (at, attribute)| {
        fix.and_asking(Ask::value(kind, attribute)).set(case.id(subject), attribute, super::Given::Answered(at))
    })
}

/// Who does it or decides it is accountable for it as well.
pub fn answers_as_well(case: &Case<'_>, who: At, subject: At) -> Fix {
    let name = Fact::Text(case.reading.element(who).name.clone().into());
    let fix = Fix::safe("answers-as-well").with("who", name);
    fix.connect(case.id(who), RelationKind::AccountableFor, case.id(subject))
}

/// Circles longer than this are left to the hand.
const LONGEST_CIRCLE: usize = 24;

/// Of a circle one is chosen as its beginning: relations of the kind that lead to it (or `out` of it) from within go.
/// Offered are those of which that leaves no circle.
pub fn break_circle(fix: &'static str, case: &Case<'_>, circle: &[At], kind: RelationKind, out: bool) -> Option<Fix> {
    let within: Vec<(At, At)> = circle
        .iter()
        .flat_map(|from| circle.iter().map(move |to| (*from, *to)))
        .filter(|(from, to)| !case.between(*from, kind, *to).is_empty())
        .collect();
    if circle.len() > LONGEST_CIRCLE {
        return None;
    }
    let goes = |first: At, (from, to): (At, At)| if out { from == first } else { to == first };
    let ends_it = |first: &At| cycles(within.iter().copied().filter(|arrow| !goes(*first, *arrow))).is_empty();
    let firsts: Vec<At> = circle.iter().copied().filter(ends_it).collect();
    let cut = |first: At| {
        let gone = within.iter().filter(move |arrow| goes(first, **arrow));
        gone.flat_map(|(from, to)| case.cut(*from, kind, *to)).collect::<Vec<Op>>()
    };
    match firsts[..] {
        [] => None,
        [only] => Some(Fix::new(fix).ops(cut(only))),
        _ => {
            let ask = Ask::element("first", &kinds_of(case, &firsts)).among(case.ids(firsts.iter().copied()));
            let step = |first: &At| Step::If { answer: 0, picked: case.id(*first).to_string(), ops: cut(*first) };
            Some(firsts.iter().map(step).fold(Fix::asking(fix, ask), Fix::step))
        }
    }
}

/// An element gets a name of its own.
pub fn tell_apart(case: &Case<'_>, element: At) -> Fix {
    let current = case.reading.element(element).name.clone();
    let step = Step::Rename { element: case.id(element).clone(), answer: 0 };
    Fix::asking("tell-apart", Ask::Name { what: "name", current }).step(step)
}

/// Two elements of one kind become one: relations, places and what was said go over.
pub fn join(case: &Case<'_>, keep: At, drop: At) -> Fix {
    let (keep, drop) = (case.id(keep).clone(), case.id(drop).clone());
    Fix::new("join").op(Op::JoinElements(JoinElements { keep, drop }))
}
