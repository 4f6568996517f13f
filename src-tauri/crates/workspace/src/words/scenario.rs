//! A scenario, as the wire has it.

use tragwerk_store::Scenario;

use crate::outside::iso;
use crate::wire::ScenarioInfo;

/// The scenario for the wire.
pub fn scenario(scenario: &Scenario) -> ScenarioInfo {
    ScenarioInfo {
        id: scenario.id.clone(),
        name: scenario.name.clone(),
        current: scenario.current,
        head: scenario.head.clone(),
        created_at: iso(scenario.created_at),
    }
}

/// The scenario of a file whose scenarios cannot be told.
pub(crate) fn no_scenario(id: &str) -> ScenarioInfo {
    ScenarioInfo { id: id.to_owned(), name: id.to_owned(), current: true, head: None, created_at: iso(0) }
}
