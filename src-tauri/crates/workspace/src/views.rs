//! Which view somebody means, by name, by id, or by the kind of picture the model gives by itself.

use tragwerk_model::{Id, Model, Refusal, View, Viewpoint};
use tragwerk_text::Language;

use crate::wire::ViewRef;
use crate::words;

/// A view of the model with this id, or with this name if only one has it.
///
/// # Errors
/// `view-not-found`, `view-ambiguous`.
pub fn stored(model: &Model, name: &str) -> Result<Id, Refusal> {
    find(model, name)?.map(|view| view.id.clone()).ok_or_else(|| not_found(model, name))
}

/// The same, or else a generated picture by its id (`decision_map`).
///
/// # Errors
/// As for [`stored`].
pub fn named(model: &Model, name: &str) -> Result<ViewRef, Refusal> {
    if let Some(view) = find(model, name)? {
        return Ok(ViewRef::Stored { id: view.id.clone() });
    }
    match Viewpoint::from_id(name).filter(|viewpoint| *viewpoint != Viewpoint::Free) {
        Some(viewpoint) => Ok(ViewRef::Generated { viewpoint, filter: None }),
        None => Err(not_found(model, name)),
    }
}

/// The model's first view, or the operating model it gives by itself.
pub fn first(model: &Model) -> ViewRef {
    let first = model.views().next().map(|view| ViewRef::Stored { id: view.id.clone() });
    first.unwrap_or(ViewRef::Generated { viewpoint: Viewpoint::OperatingModel, filter: None })
}

/// Every view with its name; of a model without views, every picture it gives by itself.
pub fn all(model: &Model, language: Language) -> Vec<(ViewRef, String)> {
    let stored: Vec<_> =
        model.views().map(|view| (ViewRef::Stored { id: view.id.clone() }, view.name.clone())).collect();
    if !stored.is_empty() {
        return stored;
    }
    let generated = words::generated(language, model).into_iter();
    generated.map(|view| (ViewRef::Generated { viewpoint: view.viewpoint, filter: None }, view.name)).collect()
}

fn find<'a>(model: &'a Model, name: &str) -> Result<Option<&'a View>, Refusal> {
    if let Some(view) = model.view(name) {
        return Ok(Some(view));
    }
    let same: Vec<_> = model.views().filter(|view| view.name == name).collect();
    match &same[..] {
        [] => Ok(None),
        [only] => Ok(Some(only)),
        several => {
            let ids: Vec<_> = several.iter().map(|view| view.id.as_str()).collect();
            Err(Refusal::new("view-ambiguous").with("name", name).with("ids", ids.join(", ")))
        }
    }
}

fn not_found(model: &Model, name: &str) -> Refusal {
    let names: Vec<_> = model.views().map(|view| view.name.as_str()).collect();
    let refusal = Refusal::new("view-not-found").with("name", name);
    if names.is_empty() { refusal } else { refusal.with("names", names.join(", ")) }
}
