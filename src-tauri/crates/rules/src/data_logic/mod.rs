//! Do the figures mean the same to everybody, and do they steer anything?

pub mod count_breaks_between_stages;
pub mod forecast_never_compared;
pub mod forecast_without_assumptions;
pub mod incompatible_metrics;
pub mod metric_informs_no_decision;
pub mod metric_sprawl;
pub mod no_system_of_record;
pub mod one_name_two_definitions;
pub mod overlapping_segments;
pub mod reassuring_forecast;
pub mod several_systems_of_record;
pub mod undefined_metric;

use tragwerk_model::{ElementKind, RelationKind};

use crate::{At, Reading, Rule, notions};

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[
    &metric_informs_no_decision::RULE,
    &undefined_metric::RULE,
    &incompatible_metrics::RULE,
    &one_name_two_definitions::RULE,
    &no_system_of_record::RULE,
    &several_systems_of_record::RULE,
    &reassuring_forecast::RULE,
    &forecast_without_assumptions::RULE,
    &metric_sprawl::RULE,
    &overlapping_segments::RULE,
    &count_breaks_between_stages::RULE,
    &forecast_never_compared::RULE,
];

/// Whether both metrics say something of this attribute, and not the same.
fn differ(reading: &Reading<'_>, a: At, b: At, attribute: &str) -> bool {
    let [a, b] = [a, b].map(|metric| notions::folded(reading.text(metric, attribute)));
    !a.is_empty() && !b.is_empty() && a != b
}

/// The metrics that measure an element, each with its owner unit; those without one left out.
fn owned_metrics(reading: &Reading<'_>, measured: At) -> Vec<(At, At)> {
    let metrics = reading.sources(measured, RelationKind::Measures);
    metrics.filter_map(|metric| Some((metric, notions::owner_unit(reading, metric)?))).collect()
}

/// Whether the metric is a forecast.
fn is_forecast(reading: &Reading<'_>, metric: At) -> bool {
    reading.kind(metric) == ElementKind::Metric && reading.text(metric, "type") == "forecast"
}
