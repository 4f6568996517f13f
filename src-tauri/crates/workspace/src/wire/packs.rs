//! The rule pack of a model, own rules and waivers, worded.

use serde::{Deserialize, Serialize};
use specta::Type;
use tragwerk_model::{Id, Nature, Severity};
use tragwerk_rules::packs::Draft;

/// A rule pack and what it makes of every rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct RulePackInfo {
    /// Its text.
    pub text: String,
    /// The profile it extends; `governance` when it names none.
    pub profile: String,
    /// All profiles.
    pub profiles: Vec<PackName>,
    /// Shipped examples.
    pub examples: Vec<PackName>,
    /// What is wrong with it.
    pub problems: Vec<PackProblem>,
    /// Every rule of the program.
    pub rules: Vec<TunedRule>,
    /// Own rules, those of packs it extends included.
    pub own: Vec<OwnRuleInfo>,
    /// Whether own rules wait until someone allows them.
    pub waits: bool,
    /// Functions that own rules can call.
    pub functions: Vec<FunctionInfo>,
}

/// A pack by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PackName {
    /// Its id.
    pub id: String,
    /// Its words.
    pub name: String,
    /// What it is for.
    pub description: String,
    /// Whether it is extended.
    pub on: bool,
}

/// Something that is wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PackProblem {
    /// The pack it stands in; `rule_pack`: this one.
    pub pack: String,
    /// Its line, from 1.
    pub line: u32,
    /// Its column, from 1.
    pub column: u32,
    /// The own rule it is about, if one.
    pub rule: Option<String>,
    /// What it is and what to do.
    pub sentence: String,
}

/// A rule under a pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct TunedRule {
    /// Its code.
    pub code: String,
    /// Its title.
    pub name: String,
    /// What it finds.
    pub finds: String,
    /// Id of its heading.
    pub heading: String,
    /// Words of its heading.
    pub heading_label: String,
    /// How much it weighs under the pack, in words.
    pub weighs: String,
    /// What the pack itself says: `error`, `warning`, `hint`, `off`, `mixed`; null: nothing.
    pub severity: Option<String>,
    /// Its numbers.
    pub parameters: Vec<TunedParameter>,
    /// How many open questions it has now.
    pub found: u32,
}

/// A number of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TunedParameter {
    /// What it is called in packs.
    pub name: String,
    /// What it means.
    pub label: String,
    /// What holds.
    pub number: u32,
    /// Without a pack.
    pub default: u32,
    /// It is never less.
    pub least: u32,
    /// It is never more.
    pub most: u32,
}

/// An own rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct OwnRuleInfo {
    /// As it is written.
    pub draft: Draft,
    /// Its title.
    pub title: String,
    /// How much it weighs by itself.
    pub severity: Severity,
    /// Gap or flaw.
    pub nature: Nature,
    /// Whether it stands in this pack itself, where it can be edited.
    pub here: bool,
    /// Whether it waits until someone allows it.
    pub waits: bool,
    /// How many open questions it has now.
    pub found: u32,
}

/// A function that own rules can call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FunctionInfo {
    /// Its name.
    pub name: String,
    /// How it is called.
    pub call: String,
    /// What it gives.
    pub says: String,
}

/// What an own rule would find.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct OwnRuleCheck {
    /// What is wrong with it, field by field.
    pub problems: Vec<DraftProblem>,
    /// What it would find, the first of them.
    pub found: Vec<FoundElement>,
    /// How many in all.
    pub count: u32,
    /// How many elements it looks at.
    pub of: u32,
    /// That it has no answer somewhere.
    pub failed: Option<String>,
}

/// What is wrong with a field of an own rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DraftProblem {
    /// The field.
    pub field: String,
    /// The place in it, from 1; null: the whole field.
    pub line: Option<u32>,
    /// Likewise.
    pub column: Option<u32>,
    /// What it is and what to do.
    pub sentence: String,
}

/// An element that an own rule would be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FoundElement {
    /// The element.
    pub id: Id,
    /// What would be asked.
    pub question: String,
}

/// A waiver in the register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct WaiverLine {
    /// Its id.
    pub id: Id,
    /// Code of the rule.
    pub code: String,
    /// Title of the rule; its code where the rule is not known.
    pub title: String,
    /// The element it is about; null: the whole model, or something that is gone.
    pub subject: Option<Id>,
    /// What tells the finding from others about that element; mostly empty.
    pub key: String,
    /// Its name.
    pub about: String,
    /// The severity it saw.
    pub severity: String,
    /// Why.
    pub reason: String,
    /// Who.
    pub who: String,
    /// Until when.
    pub until: Option<String>,
    /// `active`, `expiring`, `expired`, `unused`, `undated`.
    pub state: String,
    /// The words for it.
    pub state_label: String,
}

/// On what terms findings can be waived.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WaiverTerms {
    /// Whether the rule pack wants an end.
    pub end_required: bool,
    /// Days that are often chosen, the nearest first.
    pub offers: Vec<WaiverEnd>,
}

/// A last day on which a waiver may hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct WaiverEnd {
    /// The day (ISO 8601).
    pub until: String,
    /// How far away it is, in words.
    pub label: String,
}

/// What is new since a version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NewSince {
    /// The findings that it does not have, or not as grave.
    pub fingerprints: Vec<String>,
}
