//! Steerability: metrics that reach a decision (as in DAT01) which, itself or through decisions it informs, directs an
//! activity / metrics.

use tragwerk_model::ElementKind;

use super::Figure;
use crate::{Reading, notions};

pub(super) fn figure(reading: &Reading<'_>) -> Figure {
    let steering = notions::steering_decisions(reading);
    let reaching = notions::reaching_decisions(reading, |decision| steering.has(decision));
    Figure::of(reading.of_kind(ElementKind::Metric), |metric| reaching.has(**metric))
}
