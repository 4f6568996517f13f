//! Journey coverage: stages served, with exactly one accountable, and (an outcome, or with a transition to another
//! stage) / stages.

use tragwerk_model::{ElementKind, RelationKind};

use super::Figure;
use crate::{At, Reading, notions};

pub(super) fn figure(reading: &Reading<'_>) -> Figure {
    Figure::of(reading.of_kind(ElementKind::JourneyStage), |stage| is_covered(reading, **stage))
}

fn is_covered(reading: &Reading<'_>, stage: At) -> bool {
    let goes_on = || reading.targets(stage, RelationKind::TransitionsTo).any(|next| next != stage);
    notions::activities_serving(reading, stage).next().is_some()
        && notions::accountables(reading, stage).count() == 1
        && (reading.text(stage, "position") == "outcome" || goes_on())
}
