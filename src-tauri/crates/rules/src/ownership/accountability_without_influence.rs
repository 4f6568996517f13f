//! OWN06 accountability-without-influence: a role answers for results on which it has no influence.
//!
//! Task, authority, information and responsibility belong in one hand: the congruence principle, in German the
//! Kongruenzprinzip. Who answers for a goal, metric or stage without deciding, being consulted on or doing anything that
//! moves it can only explain the result, not change it. Such accountability breeds excuses and overrules at the same
//! time.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::reading::closure;
use crate::{At, Check, Fixes, Heading, Hit, Link, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "OWN06",
    name: "accountability-without-influence",
    heading: Heading::Ownership,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Role],
    reads: Reads::Local {
        radius: 64,
        relations: &[
            RelationKind::AccountableFor,
            RelationKind::ResponsibleFor,
            RelationKind::ConsultedOn,
            RelationKind::Decides,
            RelationKind::Directs,
            RelationKind::PartOf,
            RelationKind::Serves,
            RelationKind::ContributesTo,
            RelationKind::Measures,
        ],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
role cmo "Chief Marketing Officer"
goal pipeline "10 m pipeline"
activity outbound "Outbound sequences"
cmo accountable_for pipeline
outbound contributes_to pipeline
"#;

const RIGHT: &str = r#"
role cmo "Chief Marketing Officer"
goal pipeline "10 m pipeline"
activity outbound "Outbound sequences"
decision focus "Target accounts of the quarter"
cmo accountable_for pipeline
cmo consulted_on focus
focus directs outbound
outbound contributes_to pipeline
"#;

fn check(reading: &Reading<'_>, role: At, hits: &mut Vec<Hit>) {
    let answered = reading.out(role, RelationKind::AccountableFor).iter();
    let results = answered.filter(|link| {
        matches!(reading.kind(link.other), ElementKind::Goal | ElementKind::Metric | ElementKind::JourneyStage)
    });
    let mut results = results.peekable();
    if results.peek().is_none() {
        return;
    }
    let moved = moved_by(reading, role);
    let out_of_reach: Vec<&Link> = results.filter(|link| !is_influenced(reading, link.other, &moved)).collect();
    if !out_of_reach.is_empty() {
        let mut names: Vec<At> = out_of_reach.iter().map(|link| link.other).collect();
        names.dedup();
        hits.push(Hit::on(role, Severity::Warning).links(out_of_reach).names("results", names));
    }
}

/// What a role moves. With D = the decisions it decides, owns or is consulted on, and A = the activities these direct
/// or the role is responsible for (with their parts): what a D directs, the A, and what an A serves or contributes to.
fn moved_by(reading: &Reading<'_>, role: At) -> BTreeSet<At> {
    let having_a_say = [RelationKind::Decides, RelationKind::AccountableFor, RelationKind::ConsultedOn];
    let decisions = having_a_say.iter().flat_map(|kind| reading.targets(role, *kind));
    let decisions = decisions.filter(|at| reading.kind(*at) == ElementKind::Decision);
    let directed: BTreeSet<At> = decisions.flat_map(|at| reading.targets(at, RelationKind::Directs)).collect();
    let done = directed.iter().copied().chain(reading.targets(role, RelationKind::ResponsibleFor));
    let done = done.filter(|at| reading.kind(*at) == ElementKind::Activity);
    let activities = closure(done, |at| reading.sources(at, RelationKind::PartOf));
    let served = activities.iter().flat_map(|at| reading.targets(*at, RelationKind::Serves));
    let helped = activities.iter().flat_map(|at| reading.targets(*at, RelationKind::ContributesTo));
    served.chain(helped).chain(activities.iter().copied()).chain(directed.iter().copied()).collect()
}

/// A goal or stage is when it is moved, a metric when it measures something that is.
fn is_influenced(reading: &Reading<'_>, result: At, moved: &BTreeSet<At>) -> bool {
    match reading.kind(result) {
        ElementKind::Metric => reading.targets(result, RelationKind::Measures).any(|at| moved.contains(&at)),
        _ => moved.contains(&result),
    }
}

/// A say in a decision that moves all the results, or work of its own that does.
fn fixes(case: &Case<'_>, role: At) -> Vec<Fix> {
    let results: Vec<At> = [ElementKind::Goal, ElementKind::Metric, ElementKind::JourneyStage]
        .into_iter()
        .flat_map(|kind| case.evidence(kind))
        .collect();
    [by_decision(case, role, &results), by_work(case, role, &results)].into_iter().flatten().collect()
}

fn by_decision(case: &Case<'_>, role: At, results: &[At]) -> Option<Fix> {
    let directable = |at: &At| RelationKind::Directs.allows(ElementKind::Decision, case.reading.kind(*at));
    let levers: Vec<At> = results.iter().map(|at| lever(case, *at, directable)).collect::<Option<_>>()?;
    let likely = levers.iter().flat_map(|at| case.reading.sources(*at, RelationKind::Directs));
    let ask = Ask::element_or_new("decision", &[ElementKind::Decision]).likely(case.ids(likely));
    let fix = Fix::asking("give-a-say", ask).connect(case.id(role), RelationKind::ConsultedOn, CHOSEN);
    Some(levers.iter().fold(fix, |fix, at| fix.connect(CHOSEN, RelationKind::Directs, case.id(*at))))
}

fn by_work(case: &Case<'_>, role: At, results: &[At]) -> Option<Fix> {
    let verb = |at: &At| match case.reading.kind(*at) {
        ElementKind::Goal => Some(RelationKind::ContributesTo),
        ElementKind::JourneyStage => Some(RelationKind::Serves),
        _ => None,
    };
    let levers: Vec<At> = results.iter().map(|at| lever(case, *at, |at| verb(at).is_some())).collect::<Option<_>>()?;
    let ask = Ask::element_or_new("activity", &[ElementKind::Activity]);
    let fix = Fix::asking("give-task", ask).connect(case.id(role), RelationKind::ResponsibleFor, CHOSEN);
    Some(
        levers
            .iter()
            .filter_map(|at| verb(at).map(|verb| (verb, at)))
            .fold(fix, |fix, (verb, at)| fix.connect(CHOSEN, verb, case.id(*at))),
    )
}

/// What moves a result: it itself, or what a metric measures.
fn lever(case: &Case<'_>, result: At, fits: impl Fn(&At) -> bool) -> Option<At> {
    match case.reading.kind(result) {
        ElementKind::Metric => case.reading.targets(result, RelationKind::Measures).find(fits),
        _ => Some(result).filter(fits),
    }
}
