//! Do waivers still hold? Applies them to findings, and reports those that ended or that waive nothing.

mod applied;
pub mod expired_waiver;
mod register;
pub mod unused_waiver;

use tragwerk_model::ops::{Op, RemoveWaiver};
use tragwerk_model::{Id, Waiver};

use crate::fix::{Case, Fix};
use crate::{Hit, Reading, Rule};

pub(crate) use applied::{Covering, apply};
pub use register::{SOON, WaiverState, register};

/// The rules of this heading by number.
pub const RULES: &[&Rule] = &[&expired_waiver::RULE, &unused_waiver::RULE];

/// What a finding about a waiver tells: no subject (a waiver is no element), its id as key, the waived element as
/// evidence.
fn told(reading: &Reading<'_>, waiver: &Waiver, hit: Hit) -> Hit {
    let about = reading.at(&waiver.subject);
    let name = about.map_or(waiver.code.as_str(), |at| reading.element(at).name.as_str());
    let hit = hit.keyed(waiver.id.as_str()).elements(about).text("code", waiver.code.trim()).text("about", name);
    hit.text("reason", waiver.reason.trim()).text("who", waiver.who.trim())
}

/// The fix that takes the waiver of a finding (its id is the key) out of the model.
fn remove(case: &Case<'_>, fix: Fix) -> Fix {
    fix.op(Op::RemoveWaiver(RemoveWaiver { id: Id::new(&case.finding.key) }))
}
