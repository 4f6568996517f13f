//! The functions that expressions can call, as one table: for checks, for the editor and for the documentation.

/// A function.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    /// As it is written.
    pub name: &'static str,
    /// How it is called; what it does is said by the text `own-function-<name>`.
    pub call: &'static str,
}

macro_rules! functions {
    ($($name:literal $call:literal),* $(,)?) => { &[$(Function { name: $name, call: $call }),*] };
}

/// All functions, in the order in which they are explained.
pub const FUNCTIONS: &[Function] = functions! {
    "incoming" "incoming(e, \"decides\")",
    "outgoing" "outgoing(e, \"directs\")",
    "reachable" "reachable(e, \"flows_to\")",
    "reaching" "reaching(e, \"informs\")",
    "owner_unit" "owner_unit(e)",
    "owner_units" "owner_units(e)",
    "unit_of" "unit_of(role)",
    "stakes" "stakes(unit)",
    "share_stake" "share_stake(unit, unit)",
    "common_forum" "common_forum(unit, unit)",
    "distinct" "distinct(unit, unit)",
    "elements" "elements(\"policy\")",
    "has" "has(e.sla)",
    "property" "property(e, \"country\")",
    "size" "list.size()",
    "all" "list.all(x, x.vacant)",
    "exists" "list.exists(x, x.vacant)",
    "exists_one" "list.exists_one(x, x.vacant)",
    "filter" "list.filter(x, x.vacant)",
    "map" "list.map(x, x.name)",
    "fold" "fold(e.name)",
    "contains" "e.name.contains(\"lead\")",
    "startsWith" "e.name.startsWith(\"Lead\")",
    "endsWith" "e.name.endsWith(\"rate\")",
    "string" "string(1)",
    "int" "int(1.5)",
    "double" "double(1)",
};
