//! OWN04 overloaded-role: one role is accountable for more than twelve elements.
//!
//! Who answers for everything answers for nothing in particular. What hangs on one role waits for it, and is forgotten
//! when it changes hands. The number is no law; it is where it is worth asking what could be answered for elsewhere.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::{At, Check, Fixes, Heading, Hit, Parameter, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "OWN04",
    name: "overloaded-role",
    heading: Heading::Ownership,
    severities: &[Severity::Warning],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::Role],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::AccountableFor] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::None,
};

const WRONG: &str = r#"
role head "Head of Revenue"
metric m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13
head accountable_for m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13
"#;

const RIGHT: &str = r#"
role head "Head of Revenue"
role ops "Head of Operations"
metric m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12, m13
head accountable_for m1, m2, m3, m4, m5, m6
ops accountable_for m7, m8, m9, m10, m11, m12, m13
"#;

/// Most elements one role can well answer for.
pub static MAX: Parameter = Parameter { code: "OWN04", name: "max", default: 12, least: 1, most: 10_000 };

fn check(reading: &Reading<'_>, role: At, hits: &mut Vec<Hit>) {
    let count = reading.targets(role, RelationKind::AccountableFor).count();
    let max = reading.parameter(&MAX);
    if count > max {
        let answered = reading.out(role, RelationKind::AccountableFor);
        hits.push(Hit::on(role, Severity::Warning).links(answered).number("count", count).number("max", max));
    }
}
