//! What sources disagree about.

use std::collections::BTreeMap;

use tragwerk_model::Statement;

use super::folded;

/// One attribute about which statements differ.
#[derive(Debug)]
pub struct Dispute<'s> {
    /// The attribute as the first statement writes it.
    pub attribute: &'s str,
    /// The first statement of each folded value.
    pub values: BTreeMap<String, &'s Statement>,
}

/// The attributes (folded) about which two or more statements with a value differ (MOD05).
pub fn disputes(statements: &[Statement]) -> BTreeMap<String, Dispute<'_>> {
    let mut by_attribute: BTreeMap<String, Dispute<'_>> = BTreeMap::new();
    if statements.len() < 2 {
        return by_attribute;
    }
    for statement in statements {
        let value = folded(&statement.value);
        if !value.is_empty() {
            let dispute = by_attribute
                .entry(folded(&statement.attribute))
                .or_insert_with(|| Dispute { attribute: &statement.attribute, values: BTreeMap::new() });
            dispute.values.entry(value).or_insert(statement);
        }
    }
    by_attribute.retain(|_, dispute| dispute.values.len() > 1);
    by_attribute
}
