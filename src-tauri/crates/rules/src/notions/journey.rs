//! The buyer's journey and who serves it.

use std::collections::BTreeSet;

use tragwerk_model::{ElementKind, RelationKind};

use super::owner_unit;
use crate::reading::groups;
use crate::{At, Reading};

/// The activities that serve a stage.
pub fn activities_serving<'r>(reading: &'r Reading<'_>, stage: At) -> impl Iterator<Item = At> + 'r {
    reading.sources(stage, RelationKind::Serves).filter(|at| reading.kind(*at) == ElementKind::Activity)
}

/// The owner units of the activities that serve a stage, by id.
pub fn units_serving(reading: &Reading<'_>, stage: At) -> Vec<At> {
    let units: BTreeSet<At> = activities_serving(reading, stage).filter_map(|at| owner_unit(reading, at)).collect();
    units.into_iter().collect()
}

/// The groups of stages connected by transitions.
pub fn stage_groups(reading: &Reading<'_>) -> Vec<Vec<At>> {
    let stages = reading.starting_at(ElementKind::JourneyStage);
    let next = |stage: &At| {
        let stage = *stage;
        reading.targets(stage, RelationKind::TransitionsTo).map(move |next| (stage, next))
    };
    groups(stages, stages.iter().flat_map(next))
}

/// A unit *takes part in the journey* when it is owner unit of an activity that serves a stage, of a metric that
/// measures a stage, of a data object that an activity serving a stage reads or writes, or of a system that such an
/// activity runs on. All that do.
pub fn takes_part_in_journey<'r>(reading: &'r Reading<'_>) -> &'r BTreeSet<At> {
    reading.derived.in_journey.get_or_init(|| {
        let stages = reading.starting_at(ElementKind::JourneyStage).iter().copied();
        let serving: BTreeSet<At> = stages.clone().flat_map(|stage| activities_serving(reading, stage)).collect();
        let measuring = stages.flat_map(|stage| reading.sources(stage, RelationKind::Measures));
        let means = serving.iter().flat_map(|activity| {
            let data = reading.targets(*activity, RelationKind::Reads);
            let data = data.chain(reading.targets(*activity, RelationKind::Writes));
            data.chain(reading.targets(*activity, RelationKind::RunsOn))
        });
        let owned = serving.iter().copied().chain(measuring).chain(means);
        owned.filter_map(|at| owner_unit(reading, at)).collect()
    })
}
