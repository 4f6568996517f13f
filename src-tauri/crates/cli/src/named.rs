//! Elements as somebody calls them on the command line.

use tragwerk_workspace::model::{Element, Id, Model, Refusal};

/// The element with this id, or with this name if only one has it.
///
/// # Errors
/// `element-not-found`, `element-ambiguous`.
pub fn element(model: &Model, name: &str) -> Result<Id, Refusal> {
    if let Some(element) = model.element(name) {
        return Ok(element.id.clone());
    }
    let same: Vec<&Element> = model.elements().filter(|element| element.name == name).collect();
    match same[..] {
        [only] => Ok(only.id.clone()),
        [] => Err(Refusal::new("element-not-found").with("name", name)),
        _ => {
            let ids: Vec<&str> = same.iter().map(|element| element.id.as_str()).collect();
            Err(Refusal::new("element-ambiguous").with("name", name).with("ids", ids.join(", ")))
        }
    }
}
