//! A model without the names of those who hold its roles: for a projector, and for what leaves the house.
//!
//! Only what is shown is discreet. The model in its file, its text form and what the rules say stay as they are: a holder
//! is a name of a person, which no rule looks at.

use std::borrow::Cow;

use tragwerk_model::{Change, Diff, Element, ElementKind, Model};

/// The attribute that names a person.
const HOLDER: &str = "holder";

/// The model as it is shown: with the holders of roles, or (`hidden`) without them and what was said about them.
pub fn shown(model: &Model, hidden: bool) -> Cow<'_, Model> {
    let named: Vec<_> =
        if hidden { model.elements().filter(|element| names_somebody(element)).collect() } else { vec![] };
    if named.is_empty() {
        return Cow::Borrowed(model);
    }
    let elements = named.into_iter().map(|role| Change::changed(role.clone(), without_holder(role))).collect();
    let mut discreet = model.clone();
    // A change made of what stands in the model always applies; were it not so, nothing at all would be the safe answer.
    match discreet.apply(&Diff { elements, ..Diff::default() }) {
        Ok(_) => Cow::Owned(discreet),
        Err(_) => Cow::Owned(Model::default()),
    }
}

fn names_somebody(element: &Element) -> bool {
    element.kind == ElementKind::Role
        && (element.attributes.contains_key(HOLDER) || element.statements.iter().any(|said| said.attribute == HOLDER))
}

fn without_holder(role: &Element) -> Element {
    let mut role = role.clone();
    role.attributes.remove(HOLDER);
    role.statements.retain(|said| said.attribute != HOLDER);
    role
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"format":"gtm-model","format_version":1,"name":"N","language":"en","elements":[
      {"id":"r","kind":"role","name":"Head of sales","attributes":{"holder":"Ada Berg"},
       "statements":[{"attribute":"holder","value":"Ida Holm","source":"org chart"}]},
      {"id":"s","kind":"role","name":"Sales"}]}"#;

    fn text(hidden: bool) -> String {
        let model = tragwerk_model::text_form::read(TEXT).expect("a model");
        tragwerk_model::text_form::write(&shown(&model, hidden))
    }

    #[test]
    fn names_of_people_are_gone_and_roles_stay() {
        let (open, hidden) = (text(false), text(true));
        assert!(open.contains("Ada Berg") && open.contains("Ida Holm"), "{open}");
        assert!(!hidden.contains("Ada") && !hidden.contains("Ida") && hidden.contains("Head of sales"), "{hidden}");
    }
}
