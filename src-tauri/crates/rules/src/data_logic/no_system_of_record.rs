//! DAT05 no-system-of-record: data is read or written, but no system is the leading one for it.
//!
//! Where two systems hold the same data and neither leads, the one that was asked last is right. Every figure computed
//! from it inherits the question.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{Ask, CHOSEN, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT05",
    name: "no-system-of-record",
    heading: Heading::DataLogic,
    severities: &[Severity::Warning],
    nature: Some(Nature::Gap),
    subjects: &[ElementKind::DataObject],
    reads: Reads::Local {
        radius: 1,
        relations: &[RelationKind::Reads, RelationKind::Writes, RelationKind::ComputedFrom, RelationKind::MasterOf],
    },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
data_object account "Account"
activity qualify "Qualification"
qualify reads account
"#;

const RIGHT: &str = r#"
data_object account "Account"
activity qualify "Qualification"
system crm "CRM"
qualify reads account
crm master_of account
"#;

fn check(reading: &Reading<'_>, data: At, hits: &mut Vec<Hit>) {
    if reading.has_into(data, RelationKind::MasterOf) {
        return;
    }
    let uses = [RelationKind::Reads, RelationKind::Writes, RelationKind::ComputedFrom];
    let using: Vec<_> = uses.iter().flat_map(|kind| reading.into(data, *kind)).collect();
    if !using.is_empty() {
        let mut who: Vec<At> = using.iter().map(|link| link.other).collect();
        who.sort_unstable();
        who.dedup();
        hits.push(Hit::on(data, Severity::Warning).links(using).names("users", who));
    }
}

fn fixes(case: &Case<'_>, data: At) -> Vec<Fix> {
    let using = [RelationKind::Reads, RelationKind::Writes].into_iter();
    let systems = using.flat_map(|kind| case.reading.sources(data, kind));
    let systems = systems.filter(|at| case.reading.kind(*at) == ElementKind::System);
    let ask = Ask::element_or_new("system", &[ElementKind::System]).likely(case.ids(systems));
    vec![Fix::asking("name-system", ask).connect(CHOSEN, RelationKind::MasterOf, case.id(data))]
}
