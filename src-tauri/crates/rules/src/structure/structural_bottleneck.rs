//! STR07 structural-bottleneck: too much of the structure runs through one role.
//!
//! A role that takes most decisions is the speed of the company; one that alone joins a part of the work to any decision
//! is where it breaks. Neither is a reproach to the holder: the structure has put them there.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use super::cut_parts::{Part, cut_parts};
use crate::reading::Marks;
use crate::{Check, Fixes, Heading, Hit, Parameter, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "STR07",
    name: "structural-bottleneck",
    heading: Heading::Structure,
    severities: &[Severity::Hint],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Role],
    reads: Reads::Global {
        elements: &[],
        there: &[ElementKind::Decision, ElementKind::Role],
        relations: RelationKind::ALL,
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Whole(check),
    fixes: Fixes::None,
};

const WRONG: &str = r#"
role ceo "Chief Executive"
role cro "Chief Revenue Officer"
decision a, b, c, d, e "Decision"
ceo decides a, b, c
cro decides d, e
"#;

const RIGHT: &str = r#"
role ceo "Chief Executive"
role cro "Chief Revenue Officer"
role cmo "Chief Marketing Officer"
decision a, b, c, d, e "Decision"
ceo decides a, b
cro decides c, d
cmo decides e
"#;

/// Fewer decisions than this say nothing about shares.
pub static MIN_DECISIONS: Parameter =
    Parameter { code: "STR07", name: "min_decisions", default: 5, least: 1, most: 10_000 };

/// A larger share of the decisions than this is worth a question, in percent.
pub static SHARE: Parameter = Parameter { code: "STR07", name: "share", default: 40, least: 1, most: 100 };

/// A part of the work with fewer elements is no part.
const MIN_PART: usize = 3;

fn check(reading: &Reading<'_>, hits: &mut Vec<Hit>) {
    let decisions = reading.of_kind(ElementKind::Decision).len();
    if decisions == 0 {
        return;
    }
    let (min, share) = (reading.parameter(&MIN_DECISIONS), reading.parameter(&SHARE));
    let parts = parts_hanging_on(reading);
    for role in reading.of_kind(ElementKind::Role) {
        let decided = reading.targets(*role, RelationKind::Decides).count();
        let decides_most = decisions >= min && decided * 100 > share * decisions;
        let reason = match (decides_most, parts.has(*role)) {
            (false, false) => continue,
            (true, true) => "both",
            (true, false) => "share",
            (false, true) => "cut",
        };
        let hit = Hit::on(*role, Severity::Hint).text("reason", reason);
        let deciding = reading.out(*role, RelationKind::Decides);
        hits.push(hit.links(deciding).number("decided", decided).number("decisions", decisions));
    }
}

/// The elements without which a part of the work, with an activity and without a decision, is cut off.
fn parts_hanging_on(reading: &Reading<'_>) -> Marks {
    let is_undecided_work = |part: &Part| part.size >= MIN_PART && part.activities > 0 && part.decisions == 0;
    let mut marks = Marks::none(reading);
    for (cut, part) in cut_parts(reading) {
        if is_undecided_work(&part) {
            marks.add(cut);
        }
    }
    marks
}
