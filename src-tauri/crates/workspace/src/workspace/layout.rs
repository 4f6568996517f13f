//! Views are laid out, or made from what the model gives by itself; each as one step.

use std::collections::{BTreeMap, BTreeSet};

use tragwerk_diagram::Filter;
use tragwerk_diagram::layout::{Place, Scope, Stands, Stop, notes_follow, rearrange};
use tragwerk_diagram::scene::Rect;
use tragwerk_model::ops::{ArrangeView, ArrangedNode, CreateView, MoveNodes, MoveNote, Op};
use tragwerk_model::{Id, Model, Note, Refusal, ViewNode, Viewpoint};
use tragwerk_text::Language;

use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::picture::{options, scene};
use crate::wire::{LayoutScope, Origin, Step, ViewRef};
use crate::words::picture_words;

impl Workspace {
    /// Lays out a view or part of it. `language` is that of the words that are measured.
    ///
    /// # Errors
    /// `view-unknown`, `view-complete` when nothing is missing, else as for [`Workspace::execute`].
    pub fn layout_view(
        &mut self,
        base: u64,
        view: &Id,
        what: &LayoutScope,
        language: Language,
    ) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let places = arranged_part(self.model(), view, what, language, &|| false)?;
        self.lay_out(base, view, what, places)
    }

    /// Carries out a layout that was worked out before, by [`arranged_part`].
    ///
    /// # Errors
    /// `view-complete` when nothing is missing, else as for [`Workspace::execute`].
    pub(crate) fn lay_out(
        &mut self,
        base: u64,
        view: &Id,
        what: &LayoutScope,
        places: Vec<(Id, Place)>,
    ) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        if places.is_empty() && *what == LayoutScope::Missing {
            return Err(Refusal::new("view-complete").into());
        }
        let nodes = places.iter().map(|(id, place)| arranged(id.clone(), place)).collect();
        let notes = moved_notes(self.model(), view, &places);
        let mut ops = vec![Op::ArrangeView(ArrangeView { view: view.clone(), nodes })];
        if !notes.is_empty() {
            ops.push(Op::MoveNodes(MoveNodes { view: view.clone(), moves: Vec::new(), notes }));
        }
        self.run(base, Step { ops, group: None }, Origin::Layout)
    }

    /// Keeps what the model gives by itself as a view of its own, to be arranged by hand: made and placed in one step.
    ///
    /// # Errors
    /// `view-empty`, `name-missing`, else as for [`Workspace::execute`].
    pub fn keep_view(
        &mut self,
        base: u64,
        viewpoint: Viewpoint,
        filter: Option<Filter>,
        name: &str,
        language: Language,
    ) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let shown = scene(self.model(), &ViewRef::Generated { viewpoint, filter }, language, &[])?;
        if shown.nodes.is_empty() {
            return Err(Refusal::new("view-empty").into());
        }
        let view = self.editor().outside.ids.next();
        let create = CreateView { id: Some(view.clone()), viewpoint, name: name.to_owned() };
        let node = |node: tragwerk_diagram::scene::SceneNode| {
            arranged(node.element, &Place { bounds: node.bounds, parent: node.parent })
        };
        let nodes = shown.nodes.into_iter().map(node).collect();
        let ops = vec![Op::CreateView(create), Op::ArrangeView(ArrangeView { view, nodes })];
        self.run(base, Step { ops, group: None }, Origin::Edit)
    }
}

/// Where what is laid out goes; in drawing order, so that what lay on top still does, and new elements last. Nowhere when
/// `stop` says that nobody wants it any more.
///
/// # Errors
/// `view-unknown`.
pub(crate) fn arranged_part(
    model: &Model,
    view: &Id,
    what: &LayoutScope,
    language: Language,
    stop: Stop<'_>,
) -> Result<Vec<(Id, Place)>, Refusal> {
    let head = model.view(view.as_str()).ok_or_else(|| Refusal::new("view-unknown").with("id", view))?;
    let standing = standing(model, view);
    let (pinned, chosen) = match what {
        LayoutScope::Whole { pinned } => (pinned.iter().cloned().collect(), BTreeSet::new()),
        LayoutScope::Chosen { elements } => (BTreeSet::new(), elements.iter().cloned().collect()),
        LayoutScope::Missing => (BTreeSet::new(), BTreeSet::new()),
    };
    let scope = match what {
        LayoutScope::Whole { .. } => Scope::Whole { pinned: &pinned },
        LayoutScope::Chosen { .. } => Scope::Chosen(&chosen),
        LayoutScope::Missing => Scope::Missing,
    };
    let notes: Vec<Rect> = notes(model, view).into_iter().map(|(_, bounds)| bounds).collect();
    let stands = Stands { places: &standing, beside: &notes };
    let words = picture_words(language);
    let laid_out = rearrange(model, head.viewpoint, stands, scope, &words, &options(model), stop);
    let mut places = laid_out.unwrap_or_default().nodes;
    let known = model.nodes_in(view).into_iter().map(|node| node.element.clone());
    let mut ordered: Vec<(Id, Place)> = known.filter_map(|id| places.remove_entry(&id)).collect();
    ordered.extend(places);
    Ok(ordered)
}

/// Where what a view shows stands.
fn standing(model: &Model, view: &Id) -> BTreeMap<Id, Place> {
    let place = |node: &ViewNode| {
        let bounds = Rect::new(node.x, node.y, node.width, node.height);
        (node.element.clone(), Place { bounds, parent: node.parent.clone() })
    };
    model.nodes_in(view).into_iter().map(place).collect()
}

fn notes(model: &Model, view: &Id) -> Vec<(Id, Rect)> {
    let lies = |note: &Note| (note.id.clone(), Rect::new(note.x, note.y, note.width, note.height));
    model.notes_in(view).into_iter().map(lies).collect()
}

/// The notes that go with what is laid out.
fn moved_notes(model: &Model, view: &Id, places: &[(Id, Place)]) -> Vec<MoveNote> {
    let before = standing(model, view);
    let mut after = before.clone();
    after.extend(places.iter().cloned());
    let moved = notes_follow(&notes(model, view), &before, &after);
    moved.into_iter().map(|(id, at)| MoveNote { id, x: at.x, y: at.y }).collect()
}

fn arranged(element: Id, place: &Place) -> ArrangedNode {
    let (bounds, parent) = (place.bounds, place.parent.clone());
    ArrangedNode { element, x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height, parent }
}
