//! Edits a pack as a form does, and leaves everything else in its text as it is: order, remarks, blanks.

use serde::{Deserialize, Serialize};
use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value};
use tragwerk_model::Refusal;

use super::PROFILES;

/// One edit of a pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Edit {
    /// Another profile.
    Profile {
        /// Its id; `governance` is how it is without one.
        id: String,
    },
    /// A shipped example is taken in, or out.
    Example {
        /// Its id.
        id: String,
        /// Whether it is in.
        on: bool,
    },
    /// How much the findings of a rule weigh.
    Severity {
        /// The rule.
        code: String,
        /// `error`, `warning`, `hint`, `off`; null: as without the pack.
        severity: Option<String>,
    },
    /// A number of a rule.
    Parameter {
        /// The rule.
        code: String,
        /// What it is called.
        name: String,
        /// The number; null: the default.
        number: Option<u32>,
    },
    /// An own rule, in place of another or new.
    OwnRule {
        /// The code of the one it replaces; null: it is new.
        replaces: Option<String>,
        /// The rule.
        rule: Box<Draft>,
    },
    /// An own rule goes.
    RemoveOwnRule {
        /// Its code.
        code: String,
    },
}

/// An own rule as it is written; what is empty is left out.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
#[allow(missing_docs, reason = "as in a pack")]
pub struct Draft {
    pub code: String,
    pub name: String,
    pub subjects: Vec<String>,
    pub when: String,
    pub evidence: String,
    pub severity: String,
    pub nature: String,
    pub question_en: String,
    pub question_de: String,
    pub title_en: String,
    pub title_de: String,
    pub why_en: String,
    pub why_de: String,
    pub answer_en: String,
    pub answer_de: String,
}

/// The text after an edit.
///
/// # Errors
/// `rule-pack-broken` when the text is no TOML.
pub fn edited(text: &str, edit: &Edit) -> Result<String, Refusal> {
    let broken = || Refusal::new("rule-pack-broken");
    let mut document: DocumentMut = text.parse().map_err(|_| broken())?;
    match edit {
        Edit::Profile { id } => extend(&mut document, |all| {
            all.retain(|known| !PROFILES.iter().any(|profile| profile.id == known));
            if id != "governance" {
                all.insert(0, id.clone());
            }
        }),
        Edit::Example { id, on } => extend(&mut document, |all| {
            all.retain(|known| known != id);
            if *on {
                all.push(id.clone());
            }
        }),
        Edit::Severity { code, severity } => {
            tune(&mut document, code, |rule| set(rule, "severity", severity.as_deref().map(Value::from)))
                .ok_or_else(broken)?;
        }
        Edit::Parameter { code, name, number } => {
            tune(&mut document, code, |rule| set(rule, name, number.map(|number| Value::from(i64::from(number)))))
                .ok_or_else(broken)?;
        }
        Edit::OwnRule { replaces, rule } => own(&mut document, replaces.as_deref(), rule).ok_or_else(broken)?,
        Edit::RemoveOwnRule { code } => {
            if let Some(rules) = document.get_mut("rule").and_then(Item::as_array_of_tables_mut) {
                rules.retain(|rule| code_of(rule) != Some(code.as_str()));
            }
        }
    }
    Ok(document.to_string())
}

fn extend(document: &mut DocumentMut, change: impl FnOnce(&mut Vec<String>)) {
    let mut all: Vec<String> = match document.get("extends") {
        Some(Item::Value(Value::String(one))) => vec![one.value().clone()],
        Some(Item::Value(Value::Array(all))) => all.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    change(&mut all);
    match &all[..] {
        [] => drop(document.remove("extends")),
        [one] => document["extends"] = one.as_str().into(),
        all => document["extends"] = Item::Value(Value::Array(all.iter().map(String::as_str).collect::<Array>())),
    }
}

/// Changes what is said of one rule; what says nothing any more is left out.
fn tune(document: &mut DocumentMut, code: &str, change: impl FnOnce(&mut InlineTable)) -> Option<()> {
    let rules = document.entry("rules").or_insert(Item::Table(Table::new())).as_table_like_mut()?;
    let mut rule = match rules.get(code) {
        Some(Item::Value(Value::InlineTable(table))) => table.clone(),
        Some(Item::Table(table)) => table.clone().into_inline_table(),
        Some(Item::Value(severity @ Value::String(_))) => {
            let mut table = InlineTable::new();
            table.insert("severity", severity.clone().decorated(" ", ""));
            table
        }
        _ => InlineTable::new(),
    };
    change(&mut rule);
    let only = rule.len() == 1;
    match rule.get("severity").filter(|severity| only && severity.is_str()) {
        Some(severity) => drop(rules.insert(code, Item::Value(severity.clone().decorated(" ", "")))),
        None if rule.is_empty() => drop(rules.remove(code)),
        None => {
            rule.fmt();
            rules.insert(code, Item::Value(Value::InlineTable(rule)));
        }
    }
    if rules.is_empty() {
        document.remove("rules");
    }
    Some(())
}

fn set(table: &mut InlineTable, key: &str, value: Option<Value>) {
    // What switches a rule off another way goes with any other weight.
    if key == "severity" {
        table.remove("off");
    }
    match value {
        Some(value) => drop(table.insert(key, value)),
        None => drop(table.remove(key)),
    }
}

fn code_of(rule: &Table) -> Option<&str> {
    rule.get("code").and_then(Item::as_str)
}

fn own(document: &mut DocumentMut, replaces: Option<&str>, draft: &Draft) -> Option<()> {
    let rules = document.entry("rule").or_insert(Item::ArrayOfTables(ArrayOfTables::new())).as_array_of_tables_mut()?;
    let known = rules.iter().position(|rule| replaces.is_some() && code_of(rule) == replaces);
    match known.and_then(|at| rules.get_mut(at)) {
        Some(rule) => write(rule, draft),
        None => {
            let mut rule = Table::new();
            write(&mut rule, draft);
            rules.push(rule);
        }
    }
    Some(())
}

fn write(rule: &mut Table, draft: &Draft) {
    let plain = [
        ("code", &draft.code),
        ("name", &draft.name),
        ("when", &draft.when),
        ("evidence", &draft.evidence),
        ("severity", &draft.severity),
        ("nature", &draft.nature),
    ];
    for (key, text) in plain {
        put(rule, key, (!text.is_empty()).then(|| Value::from(text.as_str())));
    }
    let subjects = match &draft.subjects[..] {
        [] => None,
        [one] => Some(Value::from(one.as_str())),
        all => Some(Value::Array(all.iter().map(String::as_str).collect())),
    };
    put(rule, "subject", subjects);
    let both = [
        ("title", &draft.title_en, &draft.title_de),
        ("question", &draft.question_en, &draft.question_de),
        ("why", &draft.why_en, &draft.why_de),
        ("answer", &draft.answer_en, &draft.answer_de),
    ];
    for (key, en, de) in both {
        let mut said = InlineTable::new();
        for (language, text) in [("en", en), ("de", de)] {
            if !text.is_empty() {
                said.insert(language, Value::from(text.as_str()));
            }
        }
        put(rule, key, (!said.is_empty()).then_some(Value::InlineTable(said)));
    }
}

/// Sets a key, where it says something else than before.
fn put(rule: &mut Table, key: &str, value: Option<Value>) {
    let Some(value) = value else {
        rule.remove(key);
        return;
    };
    if rule.get(key).and_then(Item::as_str).zip(value.as_str()).is_none_or(|(before, after)| before != after) {
        rule[key] = Item::Value(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packs::{OwnRules, resolve};

    fn after(text: &str, edits: &[Edit]) -> String {
        edits.iter().fold(text.to_owned(), |text, edit| edited(&text, edit).expect("edits"))
    }

    fn severity(code: &str, severity: Option<&str>) -> Edit {
        Edit::Severity { code: code.to_owned(), severity: severity.map(str::to_owned) }
    }

    fn number(code: &str, name: &str, number: Option<u32>) -> Edit {
        Edit::Parameter { code: code.to_owned(), name: name.to_owned(), number }
    }

    #[test]
    fn a_form_changes_only_what_it_means() {
        let text = "# Ours\nextends = \"sign_off\" # strict\n\n[rules]\nDEC01 = \"hint\" # for now\n";
        assert_eq!(after(text, &[severity("DEC01", Some("hint"))]).lines().count(), text.lines().count());
        let tuned = after(text, &[severity("DEC11", Some("warning")), number("DEC11", "max", Some(3))]);
        assert!(tuned.starts_with("# Ours\nextends = \"sign_off\" # strict\n"), "{tuned}");
        assert!(tuned.contains("DEC11 = { severity = \"warning\", max = 3 }"), "{tuned}");
        let back = after(&tuned, &[severity("DEC11", None), number("DEC11", "max", None), severity("DEC01", None)]);
        assert!(!back.contains("[rules]") && !back.contains("DEC"), "{back}");
        let plain = after(&back, &[Edit::Profile { id: "governance".to_owned() }]);
        assert!(!plain.contains("extends"), "{plain}");
        let both = after(
            "",
            &[Edit::Example { id: "ai-use-charter".to_owned(), on: true }, Edit::Profile { id: "sketch".to_owned() }],
        );
        assert_eq!(both, "extends = [\"sketch\", \"ai-use-charter\"]\n");
        assert!(edited("a = = 1", &severity("DEC01", None)).is_err());
    }

    #[test]
    fn an_own_rule_is_written_as_it_is_read() {
        let rule = Draft {
            code: "ACME-1".to_owned(),
            subjects: vec!["decision".to_owned(), "goal".to_owned()],
            when: "e.name == \"a\\nb\" || e.name == 'c'".to_owned(),
            question_en: "Why “{name}”?".to_owned(),
            ..Draft::default()
        };
        let add = Edit::OwnRule { replaces: None, rule: Box::new(rule.clone()) };
        let text = after("[rules]\nDEC01 = \"off\"\n", &[add]);
        let pack = resolve("p", &text, OwnRules::Run, &|_| None);
        assert_eq!((pack.problems.len(), pack.own.len()), (0, 1), "{text}");
        assert_eq!(pack.own[0].when.source(), rule.when);
        let other = Draft { code: "ACME-2".to_owned(), ..rule };
        let text = after(&text, &[Edit::OwnRule { replaces: Some("ACME-1".to_owned()), rule: Box::new(other) }]);
        assert!(text.contains("ACME-2") && !text.contains("ACME-1"), "{text}");
        let text = after(&text, &[Edit::RemoveOwnRule { code: "ACME-2".to_owned() }]);
        assert!(resolve("p", &text, OwnRules::Run, &|_| None).own.is_empty());
    }
}
