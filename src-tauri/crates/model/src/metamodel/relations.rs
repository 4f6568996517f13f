//! Relation kinds: what they may join, their typed attributes and their family (metamodel.md, "Relation kinds").

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::attributes::{AttributeSpec, choice, number, text, yes_no};
use super::elements::ElementKind;

/// The kind of a relation. Direction reads as a sentence: source, verb, target.
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
pub enum RelationKind {
    PartOf,
    ReportsTo,
    MemberOf,
    AccountableFor,
    ResponsibleFor,
    ConsultedOn,
    Recommends,
    AgreesTo,
    InformedOf,
    Decides,
    Informs,
    BasisFor,
    DecidedIn,
    Directs,
    Impacts,
    Resolves,
    Involves,
    Pursues,
    ContributesTo,
    Measures,
    Forecasts,
    Reviews,
    Rewards,
    AppliesTo,
    TransitionsTo,
    OfferedTo,
    SoldVia,
    Travels,
    ReachedVia,
    Serves,
    FlowsTo,
    Reads,
    Writes,
    MasterOf,
    RunsOn,
    Uses,
    ComputedFrom,
    ReconcilesWith,
    Automates,
    Governs,
}

/// The family a relation belongs to: what its line looks like and which sort of statement it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Family {
    /// Work and buyers move along it.
    Flow,
    /// Information moves along it.
    Information,
    /// A rule or forum stands behind it.
    Authority,
    /// Someone answers for it (RACI and decision rights).
    Responsibility,
    /// One thing steers or serves the purpose of another.
    Steering,
    /// How the organisation and its means are built.
    Structure,
    /// What is in conflict.
    Conflict,
    /// Everything else.
    Plain,
}

/// Every source kind may be joined to every target kind of one row.
#[derive(Debug, Clone, Copy)]
pub struct Ends {
    /// Allowed kinds of the source.
    pub sources: &'static [ElementKind],
    /// Allowed kinds of the target.
    pub targets: &'static [ElementKind],
}

impl RelationKind {
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

    /// Whether the table allows this relation from one kind to the other.
    pub fn allows(self, source: ElementKind, target: ElementKind) -> bool {
        self.ends().iter().any(|row| row.sources.contains(&source) && row.targets.contains(&target))
    }

    /// The rows of the table that say what this relation may join.
    pub fn ends(self) -> &'static [Ends] {
        use ElementKind as K;
        use RelationKind as R;
        match self {
            R::PartOf => {
                const {
                    &[
                        same(&[K::Unit]),
                        same(&[K::Activity]),
                        same(&[K::DataObject]),
                        same(&[K::Goal]),
                        same(&[K::Segment]),
                        same(&[K::Offering]),
                        same(&[K::JourneyStage]),
                        same(&[K::System]),
                        row(&[K::Role], &[K::Unit]),
                        row(&[K::BuyerRole], &[K::Segment]),
                    ]
                }
            }
            R::ReportsTo => const { &[same(&[K::Role])] },
            R::MemberOf => const { &[row(ROLE_UNIT, &[K::Forum])] },
            R::AccountableFor => const { &[row(ANYBODY, ANSWERED_FOR)] },
            R::ResponsibleFor => {
                const {
                    &[row(
                        ROLE_UNIT,
                        &[
                            K::Activity,
                            K::Handoff,
                            K::JourneyStage,
                            K::Metric,
                            K::DataObject,
                            K::System,
                            K::Automation,
                            K::Channel,
                            K::Incentive,
                        ],
                    )]
                }
            }
            R::ConsultedOn | R::InformedOf => const { &[row(ANYBODY, &[K::Decision, K::Activity, K::Handoff])] },
            R::Recommends | R::AgreesTo | R::Decides => const { &[row(ANYBODY, &[K::Decision])] },
            R::Informs => const { &[row(&[K::Metric, K::DataObject, K::Decision], &[K::Decision])] },
            R::BasisFor => const { &[row(&[K::Policy], &[K::Decision])] },
            R::DecidedIn => const { &[row(&[K::Decision], &[K::Forum])] },
            R::Directs => {
                const {
                    &[row(
                        &[K::Decision],
                        &[
                            K::Activity,
                            K::Handoff,
                            K::Goal,
                            K::Policy,
                            K::Automation,
                            K::Incentive,
                            K::Segment,
                            K::Channel,
                        ],
                    )]
                }
            }
            R::Impacts => const { &[row(&[K::Decision], &[K::Metric])] },
            R::Resolves => const { &[row(&[K::Decision, K::Policy], &[K::Conflict])] },
            R::Involves => {
                const {
                    &[
                        row(
                            &[K::Conflict],
                            &[
                                K::Goal,
                                K::Policy,
                                K::Metric,
                                K::Segment,
                                K::Activity,
                                K::Handoff,
                                K::Automation,
                                K::Incentive,
                                K::Decision,
                                K::Role,
                                K::Unit,
                            ],
                        ),
                        row(&[K::Decision, K::Activity, K::Handoff], &[K::BuyerRole]),
                    ]
                }
            }
            R::Pursues => const { &[row(&[K::Unit, K::Role], &[K::Goal])] },
            R::ContributesTo => const { &[row(&[K::Goal], &[K::Goal, K::Ambition]), row(&[K::Activity], &[K::Goal])] },
            R::Measures => {
                const {
                    &[row(
                        &[K::Metric],
                        &[
                            K::Goal,
                            K::Ambition,
                            K::JourneyStage,
                            K::Activity,
                            K::Handoff,
                            K::Channel,
                            K::Segment,
                            K::Offering,
                            K::Unit,
                        ],
                    )]
                }
            }
            R::Forecasts | R::ReconcilesWith => const { &[same(&[K::Metric])] },
            R::Reviews => {
                const {
                    &[row(
                        &[K::Forum],
                        &[
                            K::Metric,
                            K::Goal,
                            K::Ambition,
                            K::DataObject,
                            K::JourneyStage,
                            K::Activity,
                            K::Handoff,
                            K::Decision,
                            K::Conflict,
                            K::Incentive,
                            K::Automation,
                        ],
                    )]
                }
            }
            R::Rewards => const { &[row(&[K::Incentive], &[K::Goal, K::Metric])] },
            R::AppliesTo => const { &[row(&[K::Incentive], ROLE_UNIT)] },
            R::TransitionsTo => const { &[same(&[K::JourneyStage])] },
            R::OfferedTo => const { &[row(&[K::Offering], &[K::Segment])] },
            R::SoldVia => const { &[row(&[K::Offering], &[K::Channel])] },
            R::Travels => const { &[row(&[K::Segment, K::BuyerRole], &[K::JourneyStage])] },
            R::ReachedVia => const { &[row(&[K::JourneyStage], &[K::Channel])] },
            R::Serves => {
                const {
                    &[
                        row(&[K::Activity], &[K::JourneyStage, K::Segment, K::BuyerRole]),
                        row(&[K::Channel], &[K::Segment]),
                    ]
                }
            }
            R::FlowsTo => {
                const { &[row(&[K::Activity, K::Handoff], &[K::Activity, K::Handoff]), row(&[K::Handoff], &[K::Forum])] }
            }
            R::Reads | R::Writes => const { &[row(&[K::Activity, K::System, K::Automation], &[K::DataObject])] },
            R::MasterOf => const { &[row(&[K::System], &[K::DataObject])] },
            R::RunsOn => const { &[row(&[K::Activity, K::Handoff, K::Automation, K::Metric], &[K::System])] },
            R::Uses => const { &[row(&[K::Activity, K::Automation], &[K::Channel])] },
            R::ComputedFrom => const { &[row(&[K::Metric], &[K::Metric, K::DataObject])] },
            R::Automates => {
                const { &[row(&[K::Automation], &[K::Activity, K::Handoff, K::Decision, K::Metric, K::JourneyStage])] }
            }
            R::Governs => {
                const {
                    &[row(
                        &[K::Policy, K::Forum],
                        &[
                            K::Activity,
                            K::Handoff,
                            K::DataObject,
                            K::Metric,
                            K::Automation,
                            K::Incentive,
                            K::System,
                            K::Channel,
                            K::Segment,
                            K::JourneyStage,
                            K::Role,
                            K::Unit,
                        ],
                    )]
                }
            }
        }
    }

    /// Its typed attributes.
    pub fn attributes(self) -> &'static [AttributeSpec] {
        use RelationKind as R;
        match self {
            R::MemberOf => const { &[yes_no("chair")] },
            R::ResponsibleFor => const { &[text("condition")] },
            R::Rewards => const { &[number("weight")] },
            R::TransitionsTo => {
                const {
                    &[
                        choice("type", &["forward", "back", "pause", "re_entry"]),
                        number("share"),
                        yes_no("channel_switch"),
                        yes_no("contact_switch"),
                    ]
                }
            }
            R::ReconcilesWith => const { &[text("mapping")] },
            _ => &[],
        }
    }

    /// The typed attribute with this id, if the kind has it.
    pub fn attribute(self, id: &str) -> Option<&'static AttributeSpec> {
        self.attributes().iter().find(|spec| spec.id == id)
    }

    /// The family, after visual-language.md and the notes to the reference pictures.
    pub fn family(self) -> Family {
        use RelationKind as R;
        match self {
            R::FlowsTo | R::TransitionsTo => Family::Flow,
            R::Informs
            | R::ComputedFrom
            | R::Reads
            | R::Writes
            | R::Measures
            | R::Impacts
            | R::Forecasts
            | R::ReconcilesWith => Family::Information,
            R::BasisFor | R::Governs | R::DecidedIn | R::Resolves | R::Reviews => Family::Authority,
            R::AccountableFor
            | R::ResponsibleFor
            | R::ConsultedOn
            | R::InformedOf
            | R::Decides
            | R::Recommends
            | R::AgreesTo => Family::Responsibility,
            R::Directs | R::ContributesTo | R::Pursues | R::Rewards | R::Automates => Family::Steering,
            R::PartOf | R::ReportsTo | R::MemberOf | R::RunsOn | R::MasterOf => Family::Structure,
            R::Involves => Family::Conflict,
            R::AppliesTo | R::OfferedTo | R::SoldVia | R::Travels | R::ReachedVia | R::Serves | R::Uses => {
                Family::Plain
            }
        }
    }
}

const fn row(sources: &'static [ElementKind], targets: &'static [ElementKind]) -> Ends {
    Ends { sources, targets }
}

const fn same(kind: &'static [ElementKind]) -> Ends {
    row(kind, kind)
}

const ROLE_UNIT: &[ElementKind] = &[ElementKind::Role, ElementKind::Unit];
const ANYBODY: &[ElementKind] = &[ElementKind::Role, ElementKind::Unit, ElementKind::Forum];
const ANSWERED_FOR: &[ElementKind] = &[
    ElementKind::Decision,
    ElementKind::Activity,
    ElementKind::Handoff,
    ElementKind::Metric,
    ElementKind::DataObject,
    ElementKind::JourneyStage,
    ElementKind::Goal,
    ElementKind::Conflict,
    ElementKind::Ambition,
    ElementKind::System,
    ElementKind::Automation,
    ElementKind::Policy,
    ElementKind::Incentive,
    ElementKind::Segment,
    ElementKind::Offering,
    ElementKind::Channel,
    ElementKind::Unit,
];
