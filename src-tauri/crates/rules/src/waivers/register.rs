//! All waivers and how they stand: what holds, what ends soon, what has ended, what waives nothing.

use std::borrow::Borrow;
use std::collections::BTreeSet;

use tragwerk_model::{Id, Model, Waiver};

use super::applied::{has_ended, last_day};
use crate::{CheckOptions, Finding, finding};

/// A waiver ends soon when it does within so many days.
pub const SOON: i64 = 30;

/// How a waiver stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WaiverState {
    /// Its last day has passed.
    Expired,
    /// It has no last day, and the pack demands one.
    Undated,
    /// Its last day is near.
    Expiring,
    /// There is no finding for it.
    Unused,
    /// It holds.
    Active,
}

impl WaiverState {
    /// Stable id, as in `waiver-state-<id>` of the text catalogues.
    pub fn id(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Undated => "undated",
            Self::Expiring => "expiring",
            Self::Unused => "unused",
            Self::Active => "active",
        }
    }
}

/// The waivers of a model, those to see to first, then by their last day and id. `findings` is what [`crate::check`]
/// finds with the same options.
pub fn register<'m, F: Borrow<Finding>>(
    model: &'m Model,
    findings: &[F],
    options: &CheckOptions,
) -> Vec<(WaiverState, &'m Waiver)> {
    let prints: BTreeSet<&str> = findings.iter().map(|finding| finding.borrow().fingerprint.as_str()).collect();
    let mut all: Vec<_> = model.waivers().map(|waiver| (state(waiver, &prints, options), waiver)).collect();
    let day = |waiver: &Waiver| waiver.until.as_deref().map_or_else(|| "~".to_owned(), last_day);
    all.sort_by(|(a_state, a), (b_state, b)| (a_state, day(a), &a.id).cmp(&(b_state, day(b), &b.id)));
    all
}

fn state(waiver: &Waiver, prints: &BTreeSet<&str>, options: &CheckOptions) -> WaiverState {
    let today = options.today.as_deref();
    let subject = Id::new(&waiver.subject);
    let subject = Some(&subject).filter(|_| !waiver.subject.is_empty());
    if has_ended(waiver, today) {
        return WaiverState::Expired;
    }
    if !prints.contains(finding::fingerprint(&waiver.code, subject, &waiver.key).as_str()) {
        return WaiverState::Unused;
    }
    let left = waiver.until.as_deref().zip(today).and_then(|(until, today)| days(&last_day(until)).zip(days(today)));
    match left {
        Some((end, now)) if end - now <= SOON => WaiverState::Expiring,
        None if waiver.until.is_none() && options.pack.end_required => WaiverState::Undated,
        _ => WaiverState::Active,
    }
}

/// The number of a day (ISO 8601), so that differences are days: Hinnant's count of days from civil dates.
fn days(date: &str) -> Option<i64> {
    let mut parts = date.splitn(3, '-').map(str::parse::<i64>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
    Some(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{check, sketch};

    #[test]
    fn days_are_counted_over_months_and_years() {
        let between = |one, other| days(other).expect("a day") - days(one).expect("a day");
        assert_eq!(between("2027-06-30", "2027-07-30"), 30);
        assert_eq!(between("2027-12-31", "2028-03-01"), 61);
        assert_eq!(between("2027-02-28", "2027-03-01"), 1);
    }

    #[test]
    fn each_waiver_stands_somewhere() {
        let waiver = |id: &str, subject: &str, until: &str| {
            format!("waiver {id} code=DEC01 subject={subject} severity=error reason=\"r\" who=\"w\"{until}\n")
        };
        let text = format!(
            "decision a, b, c, d\nrole r\nr decides d\n{}{}{}{}",
            waiver("w1", "a", ""),
            waiver("w2", "b", " until=2027-07-30"),
            waiver("w3", "c", " until=2027-07-31"),
            waiver("w4", "d", "")
        ) + &waiver("w5", "a", " until=2027-06-29");
        let model = sketch::read(&text).expect("reads");
        let told = |pack: &str| {
            let pack = crate::packs::resolve("p", pack, crate::packs::OwnRules::Run, &|_| None);
            let options = CheckOptions { today: Some("2027-06-30".to_owned()), pack: pack.into() };
            let found = check(&model, &options);
            let all = register(&model, &found, &options);
            all.iter().map(|(state, waiver)| format!("{} {}", waiver.id, state.id())).collect::<Vec<_>>().join(", ")
        };
        assert_eq!(told(""), "w5 expired, w2 expiring, w4 unused, w3 active, w1 active");
        assert_eq!(told("extends = \"sign_off\""), "w5 expired, w1 undated, w2 expiring, w4 unused, w3 active");
    }
}
