//! Seven figures about a model, each with numerator and denominator. No weighted total: a single number would be one
//! more metric that steers nothing.
//!
//! The figures are over conditions at the rules' default severities; waived findings count as open: a waiver is a
//! decision to live with a gap, not its repair.

mod amplification;
mod decision_clarity;
mod integration;
mod journey_coverage;
mod ownership_clarity;
mod steerability;
mod traceability;

use std::borrow::Borrow;

pub use decision_clarity::is_clear;
use serde::{Deserialize, Serialize};
use tragwerk_model::Model;

use crate::{Finding, Reading};

/// How many of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Figure {
    /// Those that fulfil it.
    pub numerator: u32,
    /// All that could.
    pub denominator: u32,
}

/// The seven figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Scorecard {
    /// Decisions of which the four questions are answered, of all decisions.
    pub decision_clarity: Figure,
    /// Elements with exactly one accountable, of those that need one.
    pub ownership_clarity: Figure,
    /// Metrics that reach a decision which directs an activity, of all metrics.
    pub steerability: Figure,
    /// Pairs of units with an integrating tie, of the pairs that both take part in the journey.
    pub integration: Figure,
    /// Activities to which a decision leads from an ambition, of all activities.
    pub traceability: Figure,
    /// Stages served, owned and going on, of all stages.
    pub journey_coverage: Figure,
    /// Automations that rest on what does not carry, of all automations. Lower is better.
    pub amplification: Figure,
}

impl Scorecard {
    /// The figure of which less is better.
    pub const LOWER_IS_BETTER: &'static str = "amplification";

    /// The figures with their ids, in the order in which they are shown.
    pub fn figures(&self) -> [(&'static str, Figure); 7] {
        [
            ("decision_clarity", self.decision_clarity),
            ("ownership_clarity", self.ownership_clarity),
            ("steerability", self.steerability),
            ("integration", self.integration),
            ("traceability", self.traceability),
            ("journey_coverage", self.journey_coverage),
            ("amplification", self.amplification),
        ]
    }

    /// Whether a figure of this scorecard says anything: something could fulfil it, and not all figures are 0. Else it
    /// is "not answered yet".
    pub fn is_answered(&self, figure: Figure) -> bool {
        figure.denominator > 0 && self.figures().iter().any(|(_, figure)| figure.numerator > 0)
    }
}

/// The scorecard of a model. `findings` is what [`crate::check`] gives for this model, waived ones included.
pub fn scorecard<F: Borrow<Finding>>(model: &Model, findings: &[F]) -> Scorecard {
    let reading = &Reading::of(model);
    Scorecard {
        decision_clarity: decision_clarity::figure(reading),
        ownership_clarity: ownership_clarity::figure(reading),
        steerability: steerability::figure(reading),
        integration: integration::figure(reading),
        traceability: traceability::figure(reading),
        journey_coverage: journey_coverage::figure(reading),
        amplification: amplification::figure(reading, findings),
    }
}

impl Figure {
    /// Of all these, those that fulfil the condition.
    fn of<T>(all: impl IntoIterator<Item = T>, fulfils: impl Fn(&T) -> bool) -> Self {
        let mut figure = Self::default();
        for one in all {
            figure.denominator += 1;
            figure.numerator += u32::from(fulfils(&one));
        }
        figure
    }
}
