//! How a model may change: one operation a file, each `(model, operation) → Diff | Refusal`, pure.
//!
//! Ids of new records are passed in; [`Op::fill_ids`] asks the caller for those that are missing.

mod add_note;
mod add_statement;
mod arrange_view;
mod connect;
mod create_element;
mod create_view;
mod delete_element;
mod delete_note;
mod delete_view;
mod disconnect;
mod edit_element;
mod edit_model;
mod edit_note;
mod edit_relation;
mod edit_rule_pack;
mod edit_statement;
mod find;
mod import_records;
mod join_elements;
mod move_nodes;
mod place_element;
mod remove_from_view;
mod remove_statement;
mod remove_waiver;
mod rename_element;
mod rename_view;
mod resize_node;
mod resolve_conflict;
mod set_attribute;
mod settle_view;
mod waive_finding;

use serde::{Deserialize, Serialize};

pub use add_note::AddNote;
pub use add_statement::AddStatement;
pub use arrange_view::{ArrangeView, ArrangedNode};
pub use connect::Connect;
pub use create_element::{CreateElement, Placement};
pub use create_view::CreateView;
pub use delete_element::DeleteElement;
pub use delete_note::DeleteNote;
pub use delete_view::DeleteView;
pub use disconnect::Disconnect;
pub use edit_element::EditElement;
pub use edit_model::EditModel;
pub use edit_note::EditNote;
pub use edit_relation::EditRelation;
pub use edit_rule_pack::EditRulePack;
pub use edit_statement::EditStatement;
pub use find::RecordRef;
pub use import_records::ImportRecords;
pub use join_elements::JoinElements;
pub use move_nodes::{Move, MoveNodes, MoveNote};
pub use place_element::PlaceElement;
pub use remove_from_view::RemoveFromView;
pub use remove_statement::RemoveStatement;
pub use remove_waiver::RemoveWaiver;
pub use rename_element::RenameElement;
pub use rename_view::RenameView;
pub use resize_node::ResizeNode;
pub use resolve_conflict::{ResolveConflict, Side};
pub use set_attribute::SetAttribute;
pub use waive_finding::WaiveFinding;

use crate::{Diff, Id, Model, Refusal};

/// Declares the operations once: the enum, and what each has in common with the others.
macro_rules! operations {
    ($($name:ident $id:literal),* $(,)?) => {
        /// One edit, as the window, the command line and every importer send it.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "op", rename_all = "snake_case")]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        #[allow(missing_docs, reason = "each variant is documented at its struct")]
        pub enum Op { $($name($name)),* }

        impl Op {
            /// Stable id, as on the wire and in `step-<id>` of the text catalogues.
            pub fn id(&self) -> &'static str {
                match self { $(Self::$name(_) => $id),* }
            }

            /// What it would change.
            ///
            /// # Errors
            /// A [`Refusal`] when a constraint says no; nothing has happened then.
            pub fn diff(&self, model: &Model) -> Result<Diff, Refusal> {
                match self { $(Self::$name(op) => op.diff(model)),* }
            }
        }
    };
}

operations! {
    CreateElement "create_element",
    RenameElement "rename_element",
    EditElement "edit_element",
    SetAttribute "set_attribute",
    AddStatement "add_statement",
    EditStatement "edit_statement",
    RemoveStatement "remove_statement",
    DeleteElement "delete_element",
    Connect "connect",
    Disconnect "disconnect",
    EditRelation "edit_relation",
    CreateView "create_view",
    RenameView "rename_view",
    DeleteView "delete_view",
    PlaceElement "place_element",
    MoveNodes "move_nodes",
    ResizeNode "resize_node",
    RemoveFromView "remove_from_view",
    ArrangeView "arrange_view",
    AddNote "add_note",
    EditNote "edit_note",
    DeleteNote "delete_note",
    EditModel "edit_model",
    EditRulePack "edit_rule_pack",
    ImportRecords "import_records",
    WaiveFinding "waive_finding",
    RemoveWaiver "remove_waiver",
    ResolveConflict "resolve_conflict",
    JoinElements "join_elements",
}

impl Op {
    /// Gives an id to a new record that has none.
    pub fn fill_ids(&mut self, next: &mut dyn FnMut() -> Id) {
        if let Some(id) = self.new_id_mut()
            && id.is_none()
        {
            *id = Some(next());
        }
    }

    /// The id of the record this operation makes, if it makes one.
    pub fn created(&self) -> Option<&Id> {
        match self {
            Self::CreateElement(op) => op.id.as_ref(),
            Self::Connect(op) => op.id.as_ref(),
            Self::CreateView(op) => op.id.as_ref(),
            Self::AddNote(op) => op.id.as_ref(),
            Self::WaiveFinding(op) => op.id.as_ref(),
            _ => None,
        }
    }

    fn new_id_mut(&mut self) -> Option<&mut Option<Id>> {
        match self {
            Self::CreateElement(op) => Some(&mut op.id),
            Self::Connect(op) => Some(&mut op.id),
            Self::CreateView(op) => Some(&mut op.id),
            Self::AddNote(op) => Some(&mut op.id),
            Self::WaiveFinding(op) => Some(&mut op.id),
            _ => None,
        }
    }
}

/// Runs operations one after the other on the model: all of them, or none. Gives the one diff of the whole step.
///
/// # Errors
/// The first [`Refusal`]; the model is then as it was.
pub fn run(model: &mut Model, ops: &[Op]) -> Result<Diff, Refusal> {
    let mut done = Diff::default();
    for op in ops {
        let next = op.diff(model).and_then(|diff| apply(model, diff));
        match next {
            Ok(diff) => done = done.then(diff),
            Err(refusal) => {
                apply(model, done.reversed())?;
                return Err(refusal);
            }
        }
    }
    Ok(done)
}

fn apply(model: &mut Model, diff: Diff) -> Result<Diff, Refusal> {
    match model.apply(&diff) {
        Ok(()) => Ok(diff),
        Err(misfit) => Err(Refusal::new("stale").with("id", misfit.id)),
    }
}

#[cfg(test)]
pub(crate) mod tests;
