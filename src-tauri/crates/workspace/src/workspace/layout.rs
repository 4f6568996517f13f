//! Views are laid out, or made from what the model gives by itself; each as one step.

use std::collections::BTreeMap;

use tragwerk_diagram::layout::{Place, arrange};
use tragwerk_model::ops::{ArrangeView, ArrangedNode, CreateView, Op};
use tragwerk_model::{Id, Refusal, Viewpoint};
use tragwerk_text::Language;

use super::{Done, Workspace};
use crate::WorkspaceError;
use crate::picture::{options, scene};
use crate::wire::{Origin, Step, ViewRef};
use crate::words::picture_words;

impl Workspace {
    /// Lays out everything that stands in a view. `language` is that of the words that are measured.
    ///
    /// # Errors
    /// `view-unknown`, else as for [`Workspace::execute`].
    pub fn layout_view(&mut self, base: u64, view: &Id, language: Language) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let model = self.model();
        let viewpoint = model.view(view.as_str()).map(|head| head.viewpoint);
        let viewpoint = viewpoint.ok_or_else(|| Refusal::new("view-unknown").with("id", view))?;
        let members: Vec<Id> = model.nodes_in(view).into_iter().map(|node| node.element.clone()).collect();
        let words = picture_words(language);
        let places = arrange(model, viewpoint, &members, &BTreeMap::new(), &words, &options(model)).nodes;
        // In drawing order, so that what lay on top still does.
        let nodes = members.into_iter().filter_map(|id| places.get(&id).map(|place| arranged(id, place))).collect();
        let op = Op::ArrangeView(ArrangeView { view: view.clone(), nodes });
        self.run(base, Step { ops: vec![op], group: None }, Origin::Layout)
    }

    /// Keeps what the model gives by itself as a view of its own, to be arranged by hand: made and placed in one step.
    ///
    /// # Errors
    /// `view-empty`, `name-missing`, else as for [`Workspace::execute`].
    pub fn keep_view(
        &mut self,
        base: u64,
        viewpoint: Viewpoint,
        name: &str,
        language: Language,
    ) -> Result<Done, WorkspaceError> {
        self.check_base(base)?;
        let shown = scene(self.model(), &ViewRef::Generated { viewpoint }, language, &[])?;
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

fn arranged(element: Id, place: &Place) -> ArrangedNode {
    let (bounds, parent) = (place.bounds, place.parent.clone());
    ArrangedNode { element, x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height, parent }
}
