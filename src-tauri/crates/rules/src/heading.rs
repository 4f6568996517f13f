//! The headings under which findings are listed: the four explicit questions of the thesis and five more.

use serde::{Deserialize, Serialize};

/// A heading of the list of open questions, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Heading {
    /// Who answers for it? (OWN)
    Ownership,
    /// Who decides, on what basis, with which information? (DEC)
    DecisionRights,
    /// Do the figures mean the same and steer something? (DAT)
    DataLogic,
    /// Whose goals stand against whose? (GOA)
    GoalConflicts,
    /// Does the buyer get through? (JRN)
    Journey,
    /// Does the structure hold together? (STR)
    Structure,
    /// What does automation amplify? (AUT)
    Automation,
    /// Is the model itself in order? (MOD)
    Hygiene,
    /// Do waivers still hold? (WVR)
    Waivers,
}

impl Heading {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::Ownership,
        Self::DecisionRights,
        Self::DataLogic,
        Self::GoalConflicts,
        Self::Journey,
        Self::Structure,
        Self::Automation,
        Self::Hygiene,
        Self::Waivers,
    ];

    /// Stable id, as in files and message keys (`heading-<id>`).
    pub fn id(self) -> &'static str {
        match self {
            Self::Ownership => "ownership",
            Self::DecisionRights => "decision_rights",
            Self::DataLogic => "data_logic",
            Self::GoalConflicts => "goal_conflicts",
            Self::Journey => "journey",
            Self::Structure => "structure",
            Self::Automation => "automation",
            Self::Hygiene => "hygiene",
            Self::Waivers => "waivers",
        }
    }
}
