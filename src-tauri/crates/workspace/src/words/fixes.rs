//! Fixes in words.

use std::collections::BTreeMap;

use tragwerk_model::metamodel::{AttributeSpec, AttributeType};
use tragwerk_model::{ElementKind, RelationKind};
use tragwerk_rules::fix::{Ask, Fix, FixPreview as Difference, typical};
use tragwerk_rules::{Fact, Facts, Rule};
use tragwerk_store::Label;
use tragwerk_text::{Args, Language, attribute, choice, has, say};

use super::label;
use super::questions::worded;
use crate::wire::{AskInfo, FixInfo, FixPreview, Holds, Named};

/// A fix of so many findings at once.
pub fn fix(language: Language, fix: &Fix, findings: usize) -> FixInfo {
    let words = label(language, &step_of(fix));
    let for_all = || Args::new().with("fix", words.as_str()).with("count", findings);
    FixInfo {
        id: fix.id.to_owned(),
        label: if findings > 1 { say(language, "fix-for-all", &for_all()) } else { words.clone() },
        safe: fix.safe,
        asks: fix.asks.iter().map(|one| ask(language, one)).collect(),
    }
}

/// A fix of one finding in two or three words, for the end of its line in the list.
pub fn fix_in_short(language: Language, fix: &Fix) -> String {
    say(language, &format!("fix-{}.short", fix.id), &Args::new())
}

/// What the fixes of a rule are called, on its page.
pub fn fixes_of_rule(language: Language, rule: &Rule) -> Vec<String> {
    let plain = |fix: &Fix| label(language, &step_of(&Fix { args: Facts::default(), ..fix.clone() }));
    typical(rule).iter().map(plain).collect()
}

/// What a fix is called in the undo menu and on its button.
pub(crate) fn step_of(fix: &Fix) -> Label {
    let text = |(name, fact): (&str, &Fact)| match fact {
        Fact::Text(text) => Some((name.to_owned(), text.to_string())),
        _ => None,
    };
    let args: BTreeMap<String, String> = fix.args.iter().filter_map(text).collect();
    let code = format!("fix-{}", fix.id);
    // The same of several at once names nobody.
    let each = format!("{code}.each");
    let code = if args.is_empty() && has(Language::En, &each) { each } else { code };
    Label { code, args }
}

/// What a fix closes and opens.
pub fn fix_preview(language: Language, difference: &Difference) -> FixPreview {
    let (closed, opened) = (&difference.closed, &difference.opened);
    let args = Args::new().with("closed", closed.len()).with("opened", opened.len());
    FixPreview {
        sentence: say(language, "fix-preview", &args),
        closed: closed.iter().map(|finding| worded(language, finding)).collect(),
        opened: opened.iter().map(|finding| worded(language, finding)).collect(),
    }
}

fn ask(language: Language, ask: &Ask) -> AskInfo {
    let question = |what: &str| say(language, &format!("ask-{what}"), &Args::new());
    match ask {
        Ask::Element { what, kinds, among, not, likely, or_new } => AskInfo::Element {
            label: question(what),
            kinds: kinds.clone(),
            among: among.clone(),
            not: not.clone(),
            likely: likely.clone(),
            or_new: *or_new,
        },
        Ask::Pick { what, picks } => AskInfo::Pick {
            label: question(what),
            picks: picks.iter().map(|pick| Named { id: pick.id.clone(), label: pick.name.clone() }).collect(),
        },
        Ask::Name { what, current } => AskInfo::Name { label: question(what), current: current.clone() },
        Ask::Value { kind, attribute: id, among } => {
            let holds = spec(kind, id).map_or(AttributeType::Text, |spec| spec.holds);
            let choices = match holds {
                AttributeType::Choice(choices) => among.unwrap_or(choices),
                _ => &[],
            };
            let named = |one: &&str| Named { id: (*one).to_owned(), label: choice(language, id, one) };
            AskInfo::Value {
                label: attribute(language, kind, id),
                holds: held(holds),
                choices: choices.iter().map(named).collect(),
            }
        }
    }
}

fn spec(kind: &str, attribute: &str) -> Option<AttributeSpec> {
    let of_element = ElementKind::from_id(kind).and_then(|kind| kind.attribute(attribute)).copied();
    of_element.or_else(|| RelationKind::from_id(kind).and_then(|kind| kind.attribute(attribute)).copied())
}

fn held(holds: AttributeType) -> Holds {
    match holds {
        AttributeType::Text => Holds::Text,
        AttributeType::Date => Holds::Date,
        AttributeType::Number => Holds::Number,
        AttributeType::YesNo => Holds::YesNo,
        AttributeType::Choice(_) => Holds::Choice,
    }
}
