//! The tables as they are edited: the accessible twins of the pictures, on the same model.
//!
//! A table is a list of [`Column`]s; what a cell says and what an edit of it does follow from its column alone. It must
//! not know: how cells are drawn, files, steps. Invariants: what a cell says as `text` and is edited to again changes
//! nothing; an edit gives operations or a refusal, and does nothing itself.

mod attributes;
mod cell;
mod change;
mod column;
mod head;
mod layout;
mod letters;
mod named;
mod rows;

pub(crate) use change::{Wanted, change};
pub(crate) use column::Column;
pub(crate) use layout::columns;

use tragwerk_model::{ElementKind, Model, Refusal, RelationKind};
use tragwerk_text::Language;

use crate::wire::{Sheet, TableRef};

/// A table of a model.
///
/// # Errors
/// `unknown-kind`.
pub(crate) fn sheet(language: Language, model: &Model, revision: u64, which: &TableRef) -> Result<Sheet, Refusal> {
    let columns = columns(model, which)?;
    let rows = rows::rows(language, model, which, &columns)?;
    Ok(Sheet {
        revision,
        columns: columns.iter().map(|column| head::head(language, model, which, column)).collect(),
        rows,
        kinds: rows::kinds(language, model, which),
        adds: layout::adds(which)?,
        letters: head::letters(language, which),
    })
}

/// The kind of element a table is narrowed to.
fn element_kind(which: &TableRef) -> Result<Option<ElementKind>, Refusal> {
    known(which, ElementKind::from_id)
}

/// The kind of relation a table is narrowed to.
fn relation_kind(which: &TableRef) -> Result<Option<RelationKind>, Refusal> {
    known(which, RelationKind::from_id)
}

fn known<Kind>(which: &TableRef, from_id: impl Fn(&str) -> Option<Kind>) -> Result<Option<Kind>, Refusal> {
    let Some(id) = &which.kind else { return Ok(None) };
    from_id(id).map(Some).ok_or_else(|| Refusal::new("unknown-kind").with("kind", id))
}
