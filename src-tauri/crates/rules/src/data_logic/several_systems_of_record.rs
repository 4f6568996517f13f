//! DAT06 several-systems-of-record: more than one system is the leading one for the data.
//!
//! Two systems of record are none: they drift apart, and whoever needs a number picks the one that suits.

use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::{self, Case, Fix};
use crate::{At, Check, Fixes, Heading, Hit, Reading, Reads, Rule};

/// What is known about the rule.
pub static RULE: Rule = Rule {
    code: "DAT06",
    name: "several-systems-of-record",
    heading: Heading::DataLogic,
    severities: &[Severity::Error],
    nature: Some(Nature::Flaw),
    subjects: &[ElementKind::DataObject],
    reads: Reads::Local { radius: 1, relations: &[RelationKind::MasterOf] },
    wrong: WRONG,
    right: RIGHT,
    check: Check::Each(check),
    fixes: Fixes::At(fixes),
};

const WRONG: &str = r#"
data_object account "Account"
system crm "CRM"
system erp "ERP"
crm, erp master_of account
"#;

const RIGHT: &str = r#"
data_object account "Account"
system crm "CRM"
system erp "ERP"
crm master_of account
erp reads account
"#;

fn check(reading: &Reading<'_>, data: At, hits: &mut Vec<Hit>) {
    let systems = reading.sources(data, RelationKind::MasterOf);
    if systems.clone().nth(1).is_some() {
        let leading = reading.into(data, RelationKind::MasterOf);
        hits.push(Hit::on(data, Severity::Error).links(leading).names("systems", systems));
    }
}

fn fixes(case: &Case<'_>, data: At) -> Vec<Fix> {
    let systems = case.reading.sources(data, RelationKind::MasterOf);
    vec![fix::keep_one_source("keep-system", case, data, RelationKind::MasterOf, systems, &[])]
}
