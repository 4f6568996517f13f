//! Everything a model has, placed in one stored view of the id `view`; for tests and benchmarks.

use tragwerk_diagram::layout::arrange;
use tragwerk_diagram::{Phrase, SceneOptions, viewpoint};
use tragwerk_model::diff::Change;
use tragwerk_model::{Diff, Id, Model, View, ViewNode, Viewpoint};

/// The model with everything placed in one stored view.
pub fn view_of(mut model: Model) -> Model {
    let members = viewpoint::members(&model, Viewpoint::OperatingModel);
    let options = SceneOptions::default();
    let arranged = arrange(&model, Viewpoint::OperatingModel, &members, &|_: Phrase<'_>| String::new(), &options);
    let node = |(order, (element, place)): (usize, (Id, tragwerk_diagram::layout::Place))| ViewNode {
        view: Id::new("view"),
        element,
        order: u32::try_from(order).unwrap_or_default(),
        x: place.bounds.x,
        y: place.bounds.y,
        width: place.bounds.width,
        height: place.bounds.height,
        parent: place.parent,
    };
    let view = View { id: Id::new("view"), viewpoint: Viewpoint::OperatingModel, name: "view".into() };
    let diff = Diff {
        views: vec![Change::added(view)],
        nodes: arranged.nodes.into_iter().enumerate().map(node).map(Change::added).collect(),
        ..Diff::default()
    };
    let applied = model.apply(&diff);
    assert!(applied.is_ok());
    model
}
