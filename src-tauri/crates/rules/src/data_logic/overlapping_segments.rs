//! DAT10 overlapping-segments: two segments of one dimension overlap.
//!
//! An account that falls into two segments is worked by two teams, or by neither. Counted per segment, it is counted
//! twice. Where the segments only touch, it takes one word to say to which the border belongs.

use std::collections::BTreeMap;

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity, Value};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule, notions};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT10",
    name: "overlapping-segments",
    heading: Heading::DataLogic,
    severities: &[Severity::Error, Severity::Hint],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Segment],
    reads: Reads::Global { elements: &[ElementKind::Segment], there: &[], relations: &[RelationKind::PartOf] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
segment small "SMB" dimension="employees" from=1 to=250
segment mid "Mid-market" dimension="employees" from=200 to=2000
"#;

const RIGHT: &str = r#"
segment small "SMB" dimension="employees" from=1 to=249
segment mid "Mid-market" dimension="employees" from=250 to=2000
"#;

/// A segment with its bounds, open ends at infinity.
#[derive(Clone, Copy)]
struct Range {
    segment: At,
    from: f64,
    to: f64,
}

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let mut by_dimension: BTreeMap<String, Vec<Range>> = BTreeMap::new();
    for range in reading.of_kind(ElementKind::Segment).iter().filter_map(|segment| range_of(reading, *segment)) {
        let dimension = notions::folded(reading.text(range.segment, "dimension"));
        by_dimension.entry(dimension).or_default().push(range);
    }
    by_dimension.remove("");
    for mut ranges in by_dimension.into_values() {
        ranges.sort_by(|a, b| a.from.total_cmp(&b.from).then(a.segment.cmp(&b.segment)));
        for (place, a) in ranges.iter().enumerate() {
            let reached = ranges[place + 1..].iter().take_while(|b| b.from <= a.to);
            hits.extend(reached.filter_map(|b| overlap(reading, *a, *b)));
        }
    }
}

/// `a` begins before `b`: they overlap where the larger `from` is not above the smaller `to`.
fn overlap(reading: &Reading<'_>, a: Range, b: Range) -> Option<Hit> {
    let end = a.to.min(b.to);
    let (first, second) = notions::pair(a.segment, b.segment);
    let nested = || notions::is_within(reading, first, second) || notions::is_within(reading, second, first);
    if b.from > end || nested() {
        return None;
    }
    let severity = if b.from == end { Severity::Hint } else { Severity::Error };
    let hit = Hit::on(first, severity).keyed(reading.element(second).id.as_str()).elements([second]);
    Some(hit.name("other", second).text("dimension", reading.text(first, "dimension").trim()))
}

/// The bounds of a segment that has at least one.
fn range_of(reading: &Reading<'_>, segment: At) -> Option<Range> {
    let bound = |attribute| reading.element(segment).attributes.get(attribute).and_then(Value::as_number);
    let (from, to) = (bound("from"), bound("to"));
    from.or(to)?;
    Some(Range { segment, from: from.unwrap_or(f64::NEG_INFINITY), to: to.unwrap_or(f64::INFINITY) })
}

/// One is a part of the other.
fn fixes(case: &Case<'_>, segment: At) -> Vec<Fix> {
    let Some(other) = case.other() else { return Vec::new() };
    let pair = case.ids([segment, other]);
    let ask = Ask::element("larger", &[ElementKind::Segment]).among(pair.clone());
    vec![pair.iter().fold(Fix::asking("make-part", ask), |fix, id| fix.connect(id, RelationKind::PartOf, CHOSEN))]
}
