//! Does the buyer get through, there and back, without falling between functions?

pub mod context_lost_on_switch;
pub mod dead_end_or_unreachable_stage;
pub mod half_handoff;
pub mod handoff_without_shared_goal;
pub mod implicit_handoff;
pub mod linear_funnel;
pub mod nobodys_stage;
pub mod one_way_handoff;
pub mod rival_handoffs;
pub mod single_handover;
pub mod stage_split_across_units;
pub mod undefined_shared_stage;
pub mod underspecified_handoff;
pub mod unserved_stage;

use crate::{Link, Reading, Rule};

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[
    &linear_funnel::RULE,
    &single_handover::RULE,
    &unserved_stage::RULE,
    &dead_end_or_unreachable_stage::RULE,
    &stage_split_across_units::RULE,
    &underspecified_handoff::RULE,
    &one_way_handoff::RULE,
    &implicit_handoff::RULE,
    &handoff_without_shared_goal::RULE,
    &nobodys_stage::RULE,
    &context_lost_on_switch::RULE,
    &undefined_shared_stage::RULE,
    &half_handoff::RULE,
    &rival_handoffs::RULE,
];

/// Whether a transition leads forward; so it does when its type is not stated.
pub fn is_forward(reading: &Reading<'_>, transition: &Link) -> bool {
    matches!(reading.relation(transition.relation).text("type"), "" | "forward")
}
