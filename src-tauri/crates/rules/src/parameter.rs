//! The numbers in rules that an organisation can set otherwise. Knows their bounds, not who sets them (packs).
//!
//! Invariant: without a pack every number is its default, and that is the number of rules.md.

use crate::{automation, data_logic, decision_rights, ownership, structure};

/// A number in a rule; always a whole one.
#[derive(Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Code of the rule.
    pub code: &'static str,
    /// What it is called in packs.
    pub name: &'static str,
    /// What it is without a pack.
    pub default: u32,
    /// It is never less.
    pub least: u32,
    /// It is never more.
    pub most: u32,
}

/// All of them, by code and name.
pub static PARAMETERS: [&Parameter; 8] = [
    &automation::automated_dysfunction::DEPTH,
    &data_logic::metric_sprawl::MAX_RATIO,
    &data_logic::metric_sprawl::MIN,
    &decision_rights::too_many_vetoes::MAX,
    &ownership::overloaded_role::MAX,
    &structure::missing_dimension::MIN,
    &structure::structural_bottleneck::MIN_DECISIONS,
    &structure::structural_bottleneck::SHARE,
];

/// The parameters of a rule.
pub fn parameters_of(code: &str) -> impl Iterator<Item = &'static Parameter> {
    PARAMETERS.into_iter().filter(move |parameter| parameter.code == code)
}

/// Numbers that are set otherwise; of one that is set twice the later holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parameters(Vec<(&'static Parameter, u32)>);

impl Parameters {
    /// Sets one.
    pub fn set(&mut self, parameter: &'static Parameter, number: u32) {
        self.0.push((parameter, number));
    }

    /// What is set later holds.
    pub(crate) fn extend(&mut self, later: &Self) {
        self.0.extend(later.0.iter().copied());
    }

    /// Whether none differs.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The number.
    pub fn get(&self, parameter: &Parameter) -> usize {
        let set = self.0.iter().rev().find(|(known, _)| *known == parameter);
        set.map_or(parameter.default, |(_, number)| *number) as usize
    }

    /// The number that is set, if one is.
    pub fn set_to(&self, parameter: &Parameter) -> Option<u32> {
        self.0.iter().rev().find(|(known, _)| *known == parameter).map(|(_, number)| *number)
    }

    /// Whether it is set otherwise.
    pub fn differs(&self, parameter: &Parameter) -> bool {
        self.get(parameter) != parameter.default as usize
    }
}
