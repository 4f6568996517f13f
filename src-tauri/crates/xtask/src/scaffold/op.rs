//! A new operation: file, place in the enum, label.

use super::insert::{before_end, in_order};
use super::{Draft, changed, fresh, is_name};

const OPS: &str = "src-tauri/crates/model/src/ops";
const TEXTS: &str = "src-tauri/crates/text/locales";

pub(super) fn drafts(name: &str) -> Result<Vec<Draft>, String> {
    if !is_name(name, '_') {
        return Err(format!("{name} is no name: a verb and what it does it to, in small letters joined by _"));
    }
    let type_name: String = name.split('_').map(capitalised).collect();
    let mut drafts = vec![
        fresh(format!("{OPS}/{name}.rs"), source(&type_name))?,
        changed(format!("{OPS}/mod.rs"), |text| {
            let text = in_order(&text, "mod ", &format!("mod {name};"))?;
            let text = in_order(&text, "pub use ", &format!("pub use {name}::{type_name};"))?;
            before_end(&text, "operations! {", "}", &format!("    {type_name} \"{name}\",\n"))
        })?,
    ];
    for language in ["en", "de"] {
        let add = |text: String| {
            in_order(&text, "step-", &format!("step-{name} = {name}"))
                .or_else(|_| Ok(text + &format!("step-{name} = {name}\n")))
        };
        drafts.push(changed(format!("{TEXTS}/{language}/steps.ftl"), add)?);
    }
    Ok(drafts)
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

fn source(type_name: &str) -> String {
    format!(
        r#"//! What happens, in one sentence.

use serde::{{Deserialize, Serialize}};

use super::find::change_element;
use crate::{{Diff, Id, Model, Refusal}};

/// What it does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct {type_name} {{
    /// The element.
    pub id: Id,
}}

impl {type_name} {{
    pub(super) fn diff(&self, model: &Model) -> Result<Diff, Refusal> {{
        change_element(model, &self.id, |_element| Ok(()))
    }}
}}
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_a_place_and_a_label_in_both_languages() {
        assert!(drafts("RenameElement").is_err());
        assert!(drafts("rename_element").is_err());
        let drafts = drafts("praise_element").unwrap_or_default();
        assert_eq!(drafts.len(), 4);
        assert!(drafts[0].text.contains("pub struct PraiseElement {"));
        assert!(drafts[1].text.contains("    PraiseElement \"praise_element\",\n}"));
        assert!(drafts[2..].iter().all(|texts| texts.text.contains("step-praise_element = ")));
    }
}
