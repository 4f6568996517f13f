//! What is known about a rule besides its check: the shape of every rule file's `RULE`, and the list of all.

use serde::Serialize;
use tragwerk_model::{ElementKind, Nature, RelationKind, Severity};

use crate::fix::Fixes;
use crate::{At, CheckOptions, Found, Heading, Hit, Reading};
use crate::{automation, data_logic, decision_rights, goal_conflicts, hygiene, journey, ownership, structure, waivers};

/// A governance rule: what it is about, what it reads, examples, and the check.
#[derive(Debug, Serialize)]
pub struct Rule {
    /// `DEC01`: heading and number.
    pub code: &'static str,
    /// Kebab-case name; names the fault.
    pub name: &'static str,
    /// Where its findings are listed.
    pub heading: Heading,
    /// The severities its findings can have, the gravest first.
    pub severities: &'static [Severity],
    /// Gap or flaw; none where it depends on the finding (AUT02).
    pub nature: Option<Nature>,
    /// The kinds its subjects have; empty: it is about the whole model.
    pub subjects: &'static [ElementKind],
    /// What of the model it looks at.
    pub reads: Reads,
    /// Model (as a [`crate::sketch`]) in which it finds something.
    pub wrong: &'static str,
    /// The same model, repaired.
    pub right: &'static str,
    /// How it looks.
    #[serde(skip)]
    pub check: Check,
    /// How its findings can be answered with one step.
    #[serde(skip)]
    pub fixes: Fixes,
}

/// What of the model a rule looks at, so that after an edit only what it can touch is looked at again. A test records
/// what the checks really read.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reads {
    /// The subject, and what relations of these kinds reach from it in so many steps, in either direction.
    Local {
        /// How many steps.
        radius: u8,
        /// Along which relations.
        relations: &'static [RelationKind],
    },
    /// As [`Reads::Local`], and besides that anything of these kinds, anywhere.
    Through {
        /// How many steps.
        radius: u8,
        /// Along which relations.
        relations: &'static [RelationKind],
        /// Kinds of elements whose contents it reads anywhere.
        elements: &'static [ElementKind],
        /// Kinds of elements of which it asks whether and how many there are.
        there: &'static [ElementKind],
        /// Kinds of relations it reads anywhere.
        along: &'static [RelationKind],
    },
    /// The name and these attributes of all elements of the subjects' kinds.
    Keyed {
        /// The attributes.
        by: &'static [&'static str],
    },
    /// Anything of these kinds, anywhere.
    Global {
        /// Kinds of elements whose contents it reads.
        elements: &'static [ElementKind],
        /// Kinds of elements of which it asks whether and how many there are.
        there: &'static [ElementKind],
        /// Kinds of relations.
        relations: &'static [RelationKind],
    },
    /// Which elements there are, and which stand in views.
    Views,
    /// The waivers, what they are about, today's date, and the findings of all other rules.
    Waivers,
    /// As [`Reads::Local`], and the errors that other rules found about what it reaches.
    Findings {
        /// How many steps.
        radius: u8,
        /// Along which relations.
        relations: &'static [RelationKind],
    },
}

/// How a rule looks at the model. Checks add what they find; the order does not matter.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// At each element of its subject kinds by itself.
    Each(fn(&Reading<'_>, At, &mut Vec<Hit>)),
    /// At the model as a whole.
    Whole(fn(&Reading<'_>, &mut Vec<Hit>)),
    /// At each element of its subject kinds, and at what the rules before found.
    Last(fn(&Reading<'_>, &dyn Found, At, &mut Vec<Hit>)),
    /// At the waivers, when all else is found; what it finds cannot be waived.
    Waivers(fn(&Reading<'_>, &dyn Found, &CheckOptions, &mut Vec<Hit>)),
}

/// All rules, by heading and number.
pub fn rules() -> &'static [&'static Rule] {
    static ALL: std::sync::OnceLock<Vec<&'static Rule>> = std::sync::OnceLock::new();
    ALL.get_or_init(|| {
        [
            ownership::RULES,
            decision_rights::RULES,
            data_logic::RULES,
            goal_conflicts::RULES,
            journey::RULES,
            structure::RULES,
            automation::RULES,
            hygiene::RULES,
            waivers::RULES,
        ]
        .concat()
    })
}

/// The rule with this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    rules().iter().copied().find(|rule| rule.code == code)
}
