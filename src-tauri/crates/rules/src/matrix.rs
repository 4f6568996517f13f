//! Integration as a matrix: the units that take part in the journey, and what ties each two of them.
//!
//! Invariant: a pair has a tie here exactly when it has an *integrating tie* (`notions::have_integrating_tie`), so that
//! the matrix and the figure *Integration* say the same.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, Id, Model, RelationKind};

use crate::notions::{self, Stakes};
use crate::{At, Reading};

/// Units by units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The units that take part in the journey, by id.
    pub units: Vec<Id>,
    /// Every pair of two distinct ones, the smaller id first, by id.
    pub pairs: Vec<Tied>,
}

/// What ties two units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tied {
    /// The one.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// What ties them, in the order of [`Tie`]; empty: nothing.
    pub ties: Vec<(Tie, Vec<Id>)>,
}

/// How two units can be tied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// A goal or metric is at stake for both.
    Stake,
    /// Both sit in a forum.
    Forum,
    /// A handoff runs between them.
    Handoff,
    /// A decision of one directs work of the other.
    Decision,
    /// One writes what the other reads.
    Data,
}

impl Tie {
    /// Its id, for texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Stake => "stake",
            Self::Forum => "forum",
            Self::Handoff => "handoff",
            Self::Decision => "decision",
            Self::Data => "data",
        }
    }
}

/// The matrix of a model.
pub fn matrix(model: &Model) -> Matrix {
    let reading = &Reading::of(model);
    let id = |at: At| reading.element(at).id.clone();
    let profiles: Vec<Profile> =
        notions::takes_part_in_journey(reading).iter().map(|unit| Profile::of(reading, *unit)).collect();
    let mut pairs = Vec::new();
    for (place, one) in profiles.iter().enumerate() {
        for other in profiles[place + 1..].iter().filter(|other| notions::are_distinct(reading, one.unit, other.unit)) {
            let ties = one.ties(reading, other).into_iter().map(|(tie, by)| (tie, by.into_iter().map(id).collect()));
            let ties = ties.filter(|(_, by): &(Tie, Vec<Id>)| !by.is_empty()).collect();
            pairs.push(Tied { one: id(one.unit), other: id(other.unit), ties });
        }
    }
    Matrix { units: profiles.iter().map(|profile| id(profile.unit)).collect(), pairs }
}

/// What a unit has that may tie it to others.
struct Profile<'r> {
    unit: At,
    stakes: Option<&'r Stakes>,
    forums: BTreeSet<At>,
    /// Decisions of it or its roles.
    decisions: BTreeSet<At>,
    /// Decisions that direct an activity or handoff of it.
    directed_by: BTreeSet<At>,
    writes: BTreeSet<At>,
    reads: BTreeSet<At>,
}

impl<'r> Profile<'r> {
    fn of(reading: &'r Reading<'_>, unit: At) -> Self {
        let members: Vec<At> = std::iter::once(unit).chain(notions::roles_of(reading, unit)).collect();
        let of_members = |kind| members.iter().flat_map(|who| reading.targets(*who, kind)).collect();
        let activities = notions::activities_of(reading, unit);
        let handoffs = reading.of_kind(ElementKind::Handoff).iter();
        let handoffs = handoffs.filter(|at| notions::owner_unit(reading, **at) == Some(unit));
        let directing = activities.iter().chain(handoffs).flat_map(|at| reading.sources(*at, RelationKind::Directs));
        let over = |kind| activities.iter().flat_map(|at| reading.targets(*at, kind)).collect();
        Self {
            unit,
            stakes: notions::stakes(reading, unit),
            forums: of_members(RelationKind::MemberOf),
            decisions: of_members(RelationKind::Decides),
            directed_by: directing.collect(),
            writes: over(RelationKind::Writes),
            reads: over(RelationKind::Reads),
        }
    }

    fn ties(&self, reading: &Reading<'_>, other: &Self) -> Vec<(Tie, BTreeSet<At>)> {
        let both = |a: &BTreeSet<At>, b: &BTreeSet<At>| a.intersection(b).copied().collect::<Vec<At>>();
        let handoffs = notions::handoffs_from(reading, self.unit, other.unit).iter();
        let handoffs = handoffs.chain(notions::handoffs_from(reading, other.unit, self.unit)).copied();
        let decisions = both(&self.decisions, &other.directed_by).into_iter();
        let decisions = decisions.chain(both(&other.decisions, &self.directed_by));
        let data = both(&self.writes, &other.reads).into_iter().chain(both(&other.writes, &self.reads));
        vec![
            (Tie::Stake, common_stakes(self.stakes, other.stakes)),
            (Tie::Forum, both(&self.forums, &other.forums).into_iter().collect()),
            (Tie::Handoff, handoffs.collect()),
            (Tie::Decision, decisions.collect()),
            (Tie::Data, data.collect()),
        ]
    }
}

/// The goals and metrics by which two units share a stake.
fn common_stakes(one: Option<&Stakes>, other: Option<&Stakes>) -> BTreeSet<At> {
    let (Some(one), Some(other)) = (one, other) else {
        return BTreeSet::new();
    };
    let common = |a: &[At], b: &[At]| a.iter().copied().filter(|at| b.contains(at)).collect::<Vec<At>>();
    let ways = [
        common(&one.goals_and_above, &other.goals_and_above),
        common(&one.metrics, &other.metrics),
        common(&one.metrics, &other.goal_metrics),
        common(&one.goal_metrics, &other.metrics),
    ];
    ways.into_iter().flatten().collect()
}
