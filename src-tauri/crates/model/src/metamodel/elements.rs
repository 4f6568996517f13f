//! Layers and element kinds (metamodel.md, "Layers and element kinds").

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::attributes::{AttributeSpec, STATUS, choice, date, number, text, yes_no};

/// A band of the operating model; only a grouping of kinds (colour, bands), never a condition of a rule.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[allow(missing_docs, reason = "the names are the documentation; see metamodel.md")]
pub enum Layer {
    Strategy,
    Market,
    Organisation,
    Decision,
    Information,
    Governance,
    Execution,
}

impl Layer {
    /// All layers, top to bottom.
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Stable id, as in files and message keys.
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// The kind of an element: what it means in a go-to-market operating model.
///
/// Decision terms are those of DMN (OMG), the habit of few kinds with a fixed relation table is ArchiMate's.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[allow(missing_docs, reason = "the names are the documentation; see metamodel.md")]
pub enum ElementKind {
    Ambition,
    Goal,
    Conflict,
    Offering,
    Segment,
    BuyerRole,
    JourneyStage,
    Channel,
    Unit,
    Role,
    Forum,
    Decision,
    Policy,
    Metric,
    DataObject,
    Incentive,
    Activity,
    Handoff,
    System,
    Automation,
}

impl ElementKind {
    /// All kinds in the order of the metamodel's table.
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Stable id, as in files and message keys.
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The kind with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }

    /// The layer it stands in.
    pub fn layer(self) -> Layer {
        use ElementKind as K;
        match self {
            K::Ambition | K::Goal | K::Conflict => Layer::Strategy,
            K::Offering | K::Segment | K::BuyerRole | K::JourneyStage | K::Channel => Layer::Market,
            K::Unit | K::Role | K::Forum => Layer::Organisation,
            K::Decision | K::Policy => Layer::Decision,
            K::Metric | K::DataObject => Layer::Information,
            K::Incentive => Layer::Governance,
            K::Activity | K::Handoff | K::System | K::Automation => Layer::Execution,
        }
    }

    /// Its typed attributes, in the order in which a form shows them.
    pub fn attributes(self) -> &'static [AttributeSpec] {
        use ElementKind as K;
        match self {
            K::Ambition => const { &[text("horizon"), text("target")] },
            K::Goal => const { &[text("target"), date("due"), choice("scope", &["local", "shared"])] },
            K::Conflict => {
                const { &[choice("type", &["goal", "definition", "rule", "responsibility"]), text("trade_off")] }
            }
            K::Offering => const { &[text("value_proposition"), text("pricing")] },
            K::Segment => const { &[text("icp"), text("dimension"), number("from"), number("to")] },
            K::BuyerRole => const { &[choice("influence", &["champion", "decider", "user", "blocker", "influencer"])] },
            K::JourneyStage => {
                const {
                    &[
                        choice("position", &["entry", "middle", "outcome"]),
                        text("entry_criteria"),
                        text("exit_criteria"),
                    ]
                }
            }
            K::Channel => const { &[choice("mode", &["digital", "personal", "partner"]), STATUS] },
            K::Unit => const { &[choice("discipline", DISCIPLINES)] },
            K::Role => const { &[text("holder"), yes_no("vacant")] },
            K::Forum => const { &[choice("cadence", CADENCES)] },
            K::Decision => {
                const {
                    &[
                        text("question"),
                        text("allowed_answers"),
                        choice("recurrence", &["recurring", "one_off"]),
                        choice("reversibility", &["two_way", "one_way"]),
                    ]
                }
            }
            K::Policy => {
                const { &[choice("type", &["principle", "criterion", "rule", "definition"]), text("statement"), STATUS] }
            }
            K::Metric => {
                const {
                    &[
                        choice("type", &["input", "output", "outcome", "forecast"]),
                        text("definition"),
                        text("formula"),
                        text("counts"),
                        text("assumptions"),
                        text("target"),
                        STATUS,
                    ]
                }
            }
            K::DataObject => const { &[text("definition"), STATUS] },
            K::Incentive => {
                const { &[choice("type", &["variable_pay", "bonus", "spiff", "recognition"]), text("share"), STATUS] }
            }
            K::Activity => const { &[choice("nature", &["ongoing", "project"]), date("ends_on"), STATUS] },
            K::Handoff => {
                const { &[text("trigger"), text("acceptance_criteria"), text("sla"), text("return_path"), STATUS] }
            }
            K::System => const { &[text("vendor"), STATUS] },
            K::Automation => {
                const {
                    &[
                        choice("type", &["rule_based", "predictive", "generative"]),
                        choice("autonomy", &["assists", "recommends", "acts"]),
                        choice(
                            "purpose",
                            &["lead_generation", "routing", "scoring", "forecasting", "personalisation", "other"],
                        ),
                        text("assumptions"),
                        STATUS,
                    ]
                }
            }
        }
    }

    /// The typed attribute with this id, if the kind has it.
    pub fn attribute(self, id: &str) -> Option<&'static AttributeSpec> {
        self.attributes().iter().find(|spec| spec.id == id)
    }
}

const DISCIPLINES: &[&str] =
    &["marketing", "sales", "customer_success", "data", "product", "finance", "leadership", "partner", "other"];
const CADENCES: &[&str] = &["daily", "weekly", "biweekly", "monthly", "quarterly", "yearly", "on_demand", "once"];
