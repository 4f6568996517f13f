//! The order in which findings are shown: flaws before gaps, the gravest first, then by how many relations the subject
//! has, then by code and id.

use std::borrow::Cow;

use crate::found::Gathered;
use crate::reading::At;
use crate::{Finding, Reading, Rule, rule_failed};

/// The findings of these rules in display order.
pub(crate) fn in_display_order(rules: &[&Rule], found: Gathered, reading: &Reading<'_>) -> Vec<Finding> {
    let mut codes = Codes::of(rules);
    let Gathered { all: mut findings, subjects, .. } = found;
    let places = findings.iter().zip(subjects).map(|(finding, subject)| codes.place(finding, reading, subject));
    let mut order: Vec<(u128, u32)> = places.zip(0..).collect();
    let key = |number: u32| findings[number as usize].key.as_str();
    order.sort_unstable_by(|(a, a_number), (b, b_number)| a.cmp(b).then_with(|| key(*a_number).cmp(key(*b_number))));
    put(&mut findings, order.into_iter().map(|(_, number)| number).collect());
    findings
}

/// Puts the findings into this order, each only once into another place.
fn put(findings: &mut [Finding], mut order: Vec<u32>) {
    for start in 0..order.len() {
        let mut place = start;
        // Around a ring of places, until what stood at its start is where it belongs.
        loop {
            let from = std::mem::replace(&mut order[place], place as u32) as usize;
            if from == start || from == place {
                break;
            }
            findings.swap(place, from);
            place = from;
        }
    }
}

/// The codes that findings can have, in their order.
struct Codes {
    all: Vec<&'static str>,
    /// The last one that was asked for, and its place: findings of one rule stand together.
    last: (Cow<'static, str>, u32),
}

impl Codes {
    fn of(rules: &[&Rule]) -> Self {
        let mut codes: Vec<_> = rules.iter().map(|rule| rule.code).chain([rule_failed::CODE]).collect();
        codes.sort_unstable();
        Self { all: codes, last: (Cow::Borrowed(""), 0) }
    }

    /// All that the order goes by, but for the key of the finding, as one number. The numbers of elements stand for
    /// their ids: they are in the same order.
    fn place(&mut self, finding: &Finding, reading: &Reading<'_>, subject: Option<At>) -> u128 {
        let weight = subject.map_or(0, |at| reading.degree(at) as u32);
        if self.last.0 != finding.code {
            let place = self.all.partition_point(|code| *code < finding.code.as_ref());
            self.last = (finding.code.clone(), place as u32);
        }
        let code = self.last.1;
        let subject = subject.map_or(0, |at| at.index() as u64 + 1);
        let class = (finding.nature as u32) << 8 | finding.severity as u32;
        [class, !weight, code].iter().fold(0, |place, part| place << 32 | u128::from(*part)) << 33 | u128::from(subject)
    }
}
